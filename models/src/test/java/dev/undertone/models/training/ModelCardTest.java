package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.undertone.models.expression.ExpressionArchitecture;
import dev.undertone.models.expression.ExpressionCalibration;
import dev.undertone.models.expression.ExpressionModel;
import dev.undertone.models.expression.ExpressionReading;
import dev.undertone.models.face.FaceCrop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCardTest {

    private static final int MOST_BYTES = 60_000;

    @TempDir
    private Path folder;

    @Test
    void aPlaceIsFilledBySomeSectionOrTheCardIsNotWritten() throws IOException {
        new ModelCard("a {{one}} $b\n\n{{two}}\n\nc", List.of(section("one", "1 $1"), section("two", "")))
                .write(folder);
        assertThat(folder.resolve("CARD.md")).hasContent("a 1 $1 $b\n\nc");
        assertThatIllegalStateException()
                .isThrownBy(() -> new ModelCard("{{three}}", List.of(section("one", "1"))).write(folder))
                .withMessageContaining("three");
    }

    @Test
    void theExpressionCardShowsEveryPictureThatItDrawsAndNoOther() throws IOException {
        ModelCard.expression(sections()).write(folder);
        String card = Files.readString(folder.resolve("CARD.md"));
        List<String> drawn;
        try (Stream<Path> files = Files.list(folder)) {
            drawn = files.filter(file -> file.toString().endsWith(".png"))
                    .peek(file ->
                            assertThat(file.toFile().length()).as("%s", file).isBetween(1L, (long) MOST_BYTES))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
        assertThat(card.lines()
                        .filter(line -> line.startsWith("!["))
                        .map(line -> line.substring(line.indexOf('(') + 1, line.indexOf(')'))))
                .containsExactlyInAnyOrderElementsOf(drawn);
        assertThat(card).contains("expression is not an", "PrivateTest was not used for any choice", "demographic");
        assertThat(card).contains("| `happy,neutral,sad` |", "12 of 20 steady");
    }

    @Test
    void theSameMeasurementsGiveTheSameCardToTheByte() throws IOException {
        Path again = folder.resolve("again");
        ModelCard.expression(sections()).write(folder);
        ModelCard.expression(sections()).write(again);
        for (String file : List.of("CARD.md", "confusion-ferplus.png", "risk-coverage.png", "robustness.png")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void theBaselinesFiguresOutliveItsWeights() throws IOException {
        BaselineFigures figures =
                new BaselineFigures(Map.of("epochs", 40L), Map.of("all", new BaselineFigures.Row(0.6, 0.7)));
        figures.write(folder);
        assertThat(BaselineFigures.read(folder)).contains(figures);
        assertThat(BaselineFigures.read(folder.resolve("elsewhere"))).isEmpty();
    }

    private List<CardSection> sections() throws IOException {
        Path weights = Files.writeString(folder.resolve("weights"), "parameters");
        Path printed = Files.writeString(folder.resolve("printed"), "12 of 20 steady\n");
        PhotoReadings readings = new PhotoReadings(readings(), 4);
        PictureSet known = PictureSet.of(
                readings.all().stream().limit(20).map(PhotoReading::photo).toList());
        ExpressionEvaluation evaluation = ExpressionEvaluation.of(readings, known, Set.of());
        RobustnessStudy robustness = new RobustnessStudy(Arrays.stream(Corruption.values())
                .map(corruption -> new RobustnessStudy.Row(corruption, 0.6, 0.7, 0.65, 0.1))
                .toList());
        return List.of(
                new TrainingSection(new ExpressionModel(
                        ExpressionArchitecture.RESIDUAL,
                        List.of(),
                        List.of(),
                        List.of(),
                        "abc",
                        Map.of("seed", 1L),
                        ExpressionCalibration.NONE)),
                new FiguresSection(
                        evaluation,
                        readings.all().stream().map(PhotoReading::photo).toList()),
                new ClaimsSection(readings, known, Optional.empty()),
                new CalibrationSection(CalibrationFit.of(readings.all(), known), evaluation),
                new RobustnessSection(robustness),
                new CommandOutputSection("steadiness", printed),
                new CommandOutputSection("faces", null),
                new CommandOutputSection("latency", null));
    }

    /** Random answers that are right more often than not. */
    private static List<PhotoReading> readings() {
        SplittableRandom random = new SplittableRandom(4);
        List<PhotoReading> readings = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int label = random.nextInt(7);
            int vote = random.nextInt(8);
            int[] votes = new int[10];
            votes[vote] = 8;
            votes[(vote + 1) % 8] = 2;
            byte[] grey = new byte[FaceCrop.SIZE * FaceCrop.SIZE];
            random.nextBytes(grey);
            readings.add(new PhotoReading(
                    new FacePhoto(grey, label, new FerPlusVotes(votes)),
                    new ExpressionReading(probabilities(7, label, random), probabilities(8, vote, random))));
        }
        return readings;
    }

    private static List<Double> probabilities(int classes, int truth, SplittableRandom random) {
        double[] weights = random.doubles(classes).toArray();
        weights[truth] += random.nextDouble();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).mapToObj(weight -> weight / sum).toList();
    }

    private static CardSection section(String place, String text) {
        return in -> Map.of(place, text);
    }
}
