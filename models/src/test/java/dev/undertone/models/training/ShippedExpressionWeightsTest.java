package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedExpressionWeightsTest {

    @Test
    @Needs(Resource.SHARED_DATA)
    void theShippedNetworkReadsPublicTestAsItsCardSays() {
        Path weights =
                Resource.projectRoot().resolve("models").resolve("weights").resolve("expression");
        ExpressionEvaluation evaluation;
        try (ExpressionReader reader = ExpressionReader.load(weights)) {
            evaluation = ExpressionEvaluation.of(
                    Fer2013.read(Resource.sharedData().resolve("fer2013"), Usage.PUBLIC_TEST), reader);
        }
        assertThat(evaluation.fer2013().accuracy()).isGreaterThan(0.65);
        assertThat(evaluation.ferplus().accuracy()).isGreaterThan(0.81);
        assertThat(evaluation.ferplus().expectedCalibrationError()).isLessThan(0.03);
    }
}
