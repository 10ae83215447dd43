package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

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
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
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
    void aRunThatRefinesGoesOnFromTheWeightsItIsGiven() throws IOException {
        List<FacePhoto> photos = photos(130);
        Path start = folder.resolve("start");
        Path otherStart = folder.resolve("other-start");
        training(photos, start, recipe(ExpressionArchitecture.PLAIN, 1, null)).run(false);
        training(photos, otherStart, recipe(ExpressionArchitecture.PLAIN, 2, null))
                .run(false);
        Path whole = folder.resolve("whole");
        Path parts = folder.resolve("parts");
        Path other = folder.resolve("other");
        ExpressionRecipe refining = recipe(ExpressionArchitecture.PLAIN, 2, start);
        training(photos, whole, refining).run(false);
        training(photos, parts, refining).run(false, 1);
        training(photos, parts, refining).run(true);
        training(photos, other, recipe(ExpressionArchitecture.PLAIN, 2, otherStart))
                .run(false);
        assertThat(parts.resolve("checkpoint.bin")).hasSameBinaryContentAs(whole.resolve("checkpoint.bin"));
        assertThat(Files.mismatch(other.resolve("checkpoint.bin"), whole.resolve("checkpoint.bin")))
                .as("from other weights the same run leads elsewhere")
                .isNotEqualTo(-1);
        Map<String, Object> told = ExpressionModel.read(whole).training();
        assertThat(told)
                .containsEntry(
                        ExpressionRecipe.START, ExpressionModel.read(start).training());
        assertThat(TrainingSection.told(told))
                .contains("epochs 2", "begun with the weights of another run", "epochs 1");
    }

    @Test
    void aRunThatRefinesSeesFullPicturesAtALowRate() {
        ExpressionRecipe fresh = recipe(ExpressionArchitecture.RESIDUAL, 20, null);
        ExpressionRecipe refining = recipe(ExpressionArchitecture.RESIDUAL, 20, folder);
        assertThat(List.of(fresh.side(1), refining.side(1))).containsExactly(32, FaceCrop.SIZE);
        assertThat(refining.strength(10)).isEqualTo(1);
        assertThat(refining.strength(11)).isEqualTo(fresh.strength(20));
        assertThat(refining.rate(300, 1000)).isCloseTo(0.3 * fresh.rate(300, 1000), within(1e-12));
    }

    @Test
    void theBestGenerationIsKept() throws IOException {
        List<FacePhoto> photos = photos(130);
        new Generations(photos, photos.subList(0, 20), folder)
                .run(List.of(ExpressionArchitecture.PLAIN, ExpressionArchitecture.PLAIN), 1, 7, List.of(), false);
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
        return training(photos, out, new ExpressionRecipe(architecture, EPOCHS, 7, teachers, null));
    }

    private static ExpressionTraining training(List<FacePhoto> photos, Path out, ExpressionRecipe recipe) {
        return new ExpressionTraining(photos, photos.subList(0, 20), out, recipe);
    }

    private static ExpressionRecipe recipe(ExpressionArchitecture architecture, int epochs, @Nullable Path start) {
        return new ExpressionRecipe(architecture, epochs, 7, List.of(), start);
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
