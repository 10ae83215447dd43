package dev.undertone.models.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionModelTest {

    @TempDir
    private Path folder;

    @Test
    void aCalibrationIsWrittenAndReadBackWithAllElse() throws IOException {
        ExpressionModel fresh = freshModel();
        ExpressionModel calibrated =
                fresh.with(new ExpressionCalibration(1.2, 0.7, 0.45, Map.of("pictures", 1650L, "error", 0.02)));
        calibrated.write(folder);
        assertThat(ExpressionModel.read(folder)).isEqualTo(calibrated);
        assertThat(ExpressionModel.read(folder).training()).containsEntry("epoch", 22L);
    }

    @Test
    void aDescriptionWithoutCalibrationMeansATemperatureOfOne() throws IOException {
        freshModel().write(folder);
        Path file = folder.resolve("model.json");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.lastIndexOf(",\n  \"calibration\"")) + "}");
        assertThat(ExpressionModel.read(folder).calibration()).isEqualTo(ExpressionCalibration.NONE);
    }

    @Test
    void aTemperatureIsPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExpressionCalibration(0, 1, 0.5, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExpressionCalibration(1, 1, 1.5, Map.of()));
    }

    private ExpressionModel freshModel() throws IOException {
        Path weights = folder.resolve(ExpressionModel.WEIGHTS);
        Files.writeString(weights, "parameters");
        return ExpressionModel.describe(ExpressionArchitecture.RESIDUAL, weights, Map.of("epoch", 22L));
    }
}
