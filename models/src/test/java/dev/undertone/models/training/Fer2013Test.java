package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.undertone.models.UserFacingException;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Fer2013Test {

    @TempDir
    private Path folder;

    @Test
    void picturesAndVotesOfOnePartAreReadTogether() throws IOException {
        write("emotion,pixels,Usage\n" + row(3, 7, "Training") + row(4, 255, "PublicTest"), """
                Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF
                Training,a.png,1,9,0,0,0,0,0,0,0,0
                PublicTest,b.png,0,0,0,10,0,0,0,0,0,0
                """);
        List<FacePhoto> photos = Fer2013.read(folder, Usage.PUBLIC_TEST);
        assertThat(photos).hasSize(1);
        assertThat(photos.getFirst().label()).isEqualTo(4);
        assertThat(photos.getFirst().brightness()).containsOnly(255);
        assertThat(photos.getFirst().votes().plurality()).contains(3);
    }

    @Test
    void whatIsMissingOrCutShortIsNamed() throws IOException {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> Fer2013.read(folder, Usage.TRAINING))
                .withMessageContaining("fer2013new.csv");
        write("emotion,pixels,Usage\n3,1 2 3,Training\n", "header\nTraining,a.png,1,9,0,0,0,0,0,0,0,0\n");
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> Fer2013.read(folder, Usage.TRAINING))
                .withMessageContaining("pixels");
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> Fer2013.read(folder, Usage.PRIVATE_TEST))
                .withMessageContaining("PrivateTest");
    }

    @Test
    @Needs(Resource.SHARED_DATA)
    void thePublicDataHasItsKnownSize() {
        List<FacePhoto> photos = Fer2013.read(Resource.sharedData().resolve("fer2013"), Usage.PUBLIC_TEST);
        assertThat(photos).hasSize(3589);
        assertThat(photos)
                .filteredOn(photo -> photo.votes().plurality().isPresent())
                .hasSize(3553);
    }

    @Test
    @Needs(Resource.SHARED_DATA)
    void picturesOfPublicTestThatStandInTrainingAreFoundByTheirContent() {
        MeasuredPart publicTest = MeasuredPart.publicTest(Resource.sharedData().resolve("fer2013"));
        assertThat(publicTest.photos()).filteredOn(publicTest.known()::contains).hasSize(279);
    }

    @Test
    void aPartCanBeMeasuredWithoutTrainingButNotCompared() throws IOException {
        write("emotion,pixels,Usage\n" + row(3, 7, "PublicTest"), "header\nPublicTest,b.png,0,0,0,10,0,0,0,0,0,0\n");
        MeasuredPart part = MeasuredPart.of(folder, Usage.PUBLIC_TEST);
        assertThat(part.photos()).hasSize(1);
        assertThat(part.known().isEmpty()).isTrue();
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> MeasuredPart.publicTest(folder))
                .withMessageContaining("no rows of Training");
    }

    private void write(String pictures, String votes) throws IOException {
        Files.writeString(folder.resolve("fer2013.csv"), pictures);
        Files.writeString(folder.resolve("fer2013new.csv"), votes);
    }

    private static String row(int label, int value, String usage) {
        String pixels =
                IntStream.range(0, 48 * 48).mapToObj(i -> String.valueOf(value)).collect(Collectors.joining(" "));
        return label + "," + pixels + "," + usage + "\n";
    }
}
