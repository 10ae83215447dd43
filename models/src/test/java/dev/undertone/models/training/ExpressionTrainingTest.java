package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.ExpressionModel;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.face.FaceCrop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionTrainingTest {

    private static final int EPOCHS = 2;

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsInterruptedAndResumedEndsWhereAnUninterruptedOneDoes() throws IOException {
        List<FacePhoto> photos = photos(130);
        Path whole = folder.resolve("whole");
        Path parts = folder.resolve("parts");
        training(photos, whole).run(false);
        training(photos, parts).run(false, 1);
        training(photos, parts).run(true);
        assertThat(parts.resolve("checkpoint.bin")).hasSameBinaryContentAs(whole.resolve("checkpoint.bin"));
    }

    @Test
    void weightsThatWereTrainedAreReadBackAndDamagedOnesAreRefused() throws IOException {
        List<FacePhoto> photos = photos(130);
        training(photos, folder).run(false, 1);
        try (ExpressionReader reader = ExpressionReader.load(folder)) {
            FaceCrop face = photos.getFirst().crop();
            assertThat(reader.read(face)).isEqualTo(reader.read(face));
        }
        Path weights = folder.resolve(ExpressionModel.WEIGHTS);
        byte[] bytes = Files.readAllBytes(weights);
        bytes[bytes.length / 2] ^= 1;
        Files.write(weights, bytes);
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> ExpressionReader.load(folder))
                .withMessageContaining("SHA-256");
        Files.delete(weights);
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> ExpressionReader.load(folder))
                .withMessageContaining("missing");
    }

    private static ExpressionTraining training(List<FacePhoto> photos, Path out) {
        return new ExpressionTraining(photos, photos.subList(0, 20), out, EPOCHS, 7);
    }

    /** Stripes whose direction is the class: enough for gradients that are not all noise. */
    private static List<FacePhoto> photos(int count) {
        SplittableRandom random = new SplittableRandom(3);
        List<FacePhoto> photos = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int label = i % 7;
            byte[] grey = new byte[FaceCrop.SIZE * FaceCrop.SIZE];
            double angle = Math.PI * label / 7;
            for (int p = 0; p < grey.length; p++) {
                double along = Math.cos(angle) * (p % FaceCrop.SIZE) + Math.sin(angle) * (p / FaceCrop.SIZE);
                grey[p] = (byte) (128 + 80 * Math.sin(along / 2) + random.nextInt(40) - 20);
            }
            int[] votes = new int[10];
            votes[label] = 8;
            votes[(label + 1) % 8] = 2;
            photos.add(new FacePhoto(grey, label, new FerPlusVotes(votes)));
        }
        return photos;
    }
}
