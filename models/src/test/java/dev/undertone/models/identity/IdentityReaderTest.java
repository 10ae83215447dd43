package dev.undertone.models.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.network.WeightsDigest;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityReaderTest {

    private static final Path SHIPPED =
            Resource.projectRoot().resolve("models").resolve("weights").resolve("identity");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyWeights() throws IOException {
        for (String file : new String[] {"model.json", IdentityModel.WEIGHTS}) {
            Files.copy(SHIPPED.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void aPictureIsLikeItselfInAnotherLight() {
        float[] grey = noise();
        float[] lit = grey.clone();
        for (int i = 0; i < lit.length; i++) {
            lit[i] = 20 + 0.6f * lit[i] + i % FaceCrop.SIZE;
        }
        try (IdentityReader reader = IdentityReader.load(folder)) {
            FaceEmbedding face = reader.look(FaceCrop.of(grey)).embedding();

            assertThat(face.dimensions()).isEqualTo(reader.model().dimensions());
            assertThat(face.similarity(reader.look(FaceCrop.of(lit)).embedding()))
                    .isGreaterThan(0.95);
        }
    }

    @Test
    void aBlankPictureHasAnEmbeddingToo() {
        try (IdentityReader reader = IdentityReader.load(folder)) {
            FaceCrop blank = FaceCrop.of(new float[FaceCrop.SIZE * FaceCrop.SIZE]);
            assertThat(reader.look(blank).pose().yaw()).isFinite();
        }
    }

    @Test
    void damagedWeightsAreRefusedInWords() throws IOException {
        Path weights = folder.resolve(IdentityModel.WEIGHTS);
        byte[] bytes = Files.readAllBytes(weights);
        bytes[bytes.length / 2] ^= 1;
        Files.write(weights, bytes);
        refuses("damaged");
    }

    @Test
    void weightsThatEndEarlyAreRefusedInWordsThoughTheirDigestIsRight() throws IOException {
        Path weights = folder.resolve(IdentityModel.WEIGHTS);
        byte[] bytes = Files.readAllBytes(weights);
        Files.write(weights, Arrays.copyOf(bytes, 1000));
        new IdentityModel(200, 0.5, 0, 0, "", WeightsDigest.sha256(weights), Map.of()).write(folder);
        refuses("cannot be read");
    }

    @Test
    void aMissingOrBrokenDescriptionIsRefusedInWords() throws IOException {
        Files.writeString(folder.resolve("model.json"), "{\"dimensions\": 12");
        refuses("cannot be read");
        Files.writeString(folder.resolve("model.json"), "{}");
        refuses("another model");
        Files.delete(folder.resolve("model.json"));
        refuses("missing");
    }

    private void refuses(String word) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> IdentityReader.load(folder))
                .withMessageContaining(word);
    }

    private static float[] noise() {
        RandomGenerator random = new SplittableRandom(1);
        float[] grey = new float[FaceCrop.SIZE * FaceCrop.SIZE];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 20 + 180 * random.nextFloat();
        }
        return grey;
    }
}
