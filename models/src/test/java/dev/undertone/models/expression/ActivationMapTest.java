package dev.undertone.models.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import dev.undertone.models.Emotion;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.testing.Resource;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ActivationMapTest {

    private static final Path WEIGHTS =
            Resource.projectRoot().resolve("models").resolve("weights").resolve("expression");

    @Test
    void theEvidenceAndTheBiasSumToTheLogit() throws Exception {
        FaceCrop face = noise();
        try (NDManager manager = NDManager.newBaseManager();
                DataInputStream parameters = new DataInputStream(
                        new BufferedInputStream(Files.newInputStream(WEIGHTS.resolve(ExpressionModel.WEIGHTS))))) {
            Block network = ExpressionModel.read(WEIGHTS).network().create();
            network.loadParameters(manager, parameters);
            float[] pixels = new float[2 * FaceCrop.SIZE * FaceCrop.SIZE];
            face.copyTo(pixels, 0);
            face.mirrored().copyTo(pixels, pixels.length / 2);
            NDList input = new NDList(manager.create(pixels, ExpressionNetwork.inputShape(2)));
            float[] logits = network.forward(new ParameterStore(manager, false), input, false)
                    .get(1)
                    .toType(DataType.FLOAT32, false)
                    .toFloatArray();
            int classes = ExpressionLabels.FERPLUS.size();
            try (ExpressionReader reader = ExpressionReader.of(network)) {
                for (Emotion emotion : Emotion.values()) {
                    int clazz = ExpressionLabels.FERPLUS.names().indexOf(emotion.word());
                    float[] evidence = reader.explain(face, emotion).map().evidence();
                    double sum = ExpressionNetwork.ferplusHead(network).biases()[clazz];
                    for (float value : evidence) {
                        sum += value;
                    }
                    assertThat(evidence).hasSize(36);
                    assertThat(sum)
                            .as(emotion.word())
                            .isEqualTo((logits[clazz] + logits[classes + clazz]) / 2.0, within(1e-3));
                }
            }
        }
    }

    @Test
    void explainingReadsTheSame() {
        FaceCrop face = noise();
        try (ExpressionReader reader = ExpressionReader.load(WEIGHTS)) {
            ExpressionExplanation explanation = reader.explain(face);
            assertThat(explanation.reading().scores().toArray())
                    .containsExactly(reader.read(face).toArray(), within(1e-6));
            assertThat(explanation.map().emotion())
                    .isEqualTo(explanation.reading().scores().strongest());
        }
    }

    @Test
    void theOverlayIsBrightestWhereTheEvidenceIs() {
        float[] features = new float[2 * 36];
        features[4 * 6 + 1] = 1; // fifth row, second column
        features[36 + 4 * 6 + 4] = 1; // the same place in the mirror
        LinearHead head = new LinearHead(new float[] {1, 1, 1, 1, 1, 1, 1, 1}, new float[8]);
        float[] overlay = ActivationMap.of(Emotion.HAPPY, features, 6, head).overlay();
        int brightest = 0;
        for (int i = 0; i < overlay.length; i++) {
            brightest = overlay[i] > overlay[brightest] ? i : brightest;
        }
        assertThat(brightest % 48 / 8).isEqualTo(1);
        assertThat(brightest / 48 / 8).isEqualTo(4);
        assertThat(overlay[brightest]).isGreaterThan(0.9f);
        assertThat(overlay[47]).isZero();
    }

    @Test
    void nothingThatSpeaksForItLeavesTheOverlayBlank() {
        float[] features = new float[2 * 36];
        Arrays.fill(features, 1);
        LinearHead against = new LinearHead(new float[] {-1, -1, -1, -1, -1, -1, -1, -1}, new float[8]);
        assertThat(ActivationMap.of(Emotion.SAD, features, 6, against).overlay())
                .containsOnly(0f);
    }

    private static FaceCrop noise() {
        Random random = new Random(3);
        float[] grey = new float[FaceCrop.SIZE * FaceCrop.SIZE];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = random.nextInt(256);
        }
        return FaceCrop.of(grey);
    }
}
