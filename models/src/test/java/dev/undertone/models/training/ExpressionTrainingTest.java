package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.ExpressionArchitecture;
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

    private static final int EPOCHS = 4;

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
    void aStudentWithATeacherIsResumedToTheSamePlaceToo() throws IOException {
        List<FacePhoto> photos = photos(130);
        Path teacher = folder.resolve("teacher");
        training(photos, teacher, ExpressionArchitecture.PLAIN, List.of()).run(false, 1);
        Path whole = folder.resolve("whole");
        Path parts = folder.resolve("parts");
        training(photos, whole, ExpressionArchitecture.RESIDUAL, List.of(teacher))
                .run(false);
        training(photos, parts, ExpressionArchitecture.RESIDUAL, List.of(teacher))
                .run(false, 3);
        training(photos, parts, ExpressionArchitecture.RESIDUAL, List.of(teacher))
                .run(true);
        assertThat(parts.resolve("checkpoint.bin")).hasSameBinaryContentAs(whole.resolve("checkpoint.bin"));
        training(photos, parts).run(false);
        assertThat(Files.mismatch(parts.resolve("checkpoint.bin"), whole.resolve("checkpoint.bin")))
                .as("without its teacher the same student becomes another")
                .isNotEqualTo(-1);
    }

    @Test
    void theBestGenerationIsKept() throws IOException {
        List<FacePhoto> photos = photos(130);
        new Generations(photos, photos.subList(0, 20), folder)
                .run(List.of(ExpressionArchitecture.PLAIN, ExpressionArchitecture.PLAIN), 1, 7, false);
        byte[] kept = Files.readAllBytes(folder.resolve(ExpressionModel.WEIGHTS));
        assertThat(List.of(
                        Files.readAllBytes(folder.resolve("generation-1").resolve(ExpressionModel.WEIGHTS)),
                        Files.readAllBytes(folder.resolve("generation-2").resolve(ExpressionModel.WEIGHTS))))
                .contains(kept);
        assertThat(ExpressionModel.read(folder).training()).containsKey("teachers");
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
        return training(photos, out, ExpressionArchitecture.RESIDUAL, List.of());
    }

    private static ExpressionTraining training(
            List<FacePhoto> photos, Path out, ExpressionArchitecture architecture, List<Path> teachers) {
        ExpressionRecipe recipe = new ExpressionRecipe(architecture, EPOCHS, 7, teachers);
        return new ExpressionTraining(photos, photos.subList(0, 20), out, recipe);
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
