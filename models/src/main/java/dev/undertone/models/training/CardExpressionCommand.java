package dev.undertone.models.training;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.ExpressionCalibration;
import dev.undertone.models.expression.ExpressionModel;
import dev.undertone.models.expression.ExpressionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undertone-models card expression}. */
@Command(
        name = "expression",
        mixinStandardHelpOptions = true,
        description = "Measures the expression network on PublicTest, and writes CARD.md with all tables and pictures.")
final class CardExpressionCommand implements Callable<Integer> {

    /** Places of the card that other commands' output goes to. */
    private static final List<String> INCLUDED = List.of("faces", "steadiness", "latency");

    private static final double TOLERANCE = 2e-3;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private WeightsOption weights = new WeightsOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for CARD.md and the pictures.")
    private Path out = Path.of("");

    @Option(
            names = "--baseline",
            paramLabel = "DIR",
            description = "Folder of the baseline's model; its figures are kept in baseline.json in the --out folder,"
                    + " from which they are taken without this option.")
    private @Nullable Path baseline;

    @Option(
            names = "--include",
            paramLabel = "PLACE=FILE",
            description = "What another command printed, for its place in the card: faces, steadiness or latency.")
    private Map<String, Path> included = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        checkIncluded();
        MeasuredPart measured = MeasuredPart.publicTest(data.folder());
        List<FacePhoto> publicTest = measured.photos();
        PictureSet known = measured.known();

        ExpressionModel model = ExpressionModel.read(weights.folder());
        PhotoReadings plain = uncalibrated(weights.folder(), publicTest);
        CalibrationFit fit = CalibrationFit.of(plain.all(), known);
        checkCalibrated(model, fit);
        PhotoReadings readings = new PhotoReadings(
                plain.all().stream()
                        .map(one -> one.calibrated(model.calibration()))
                        .toList(),
                plain.millisecondsPerFace());
        ExpressionEvaluation evaluation = ExpressionEvaluation.of(readings, known, Set.of());
        RobustnessStudy robustness;
        try (ExpressionReader reader = ExpressionReader.load(weights.folder())) {
            robustness = RobustnessStudy.of(publicTest, reader);
        }

        List<CardSection> sections = new ArrayList<>(List.of(
                new TrainingSection(model),
                new FiguresSection(evaluation, publicTest),
                new ClaimsSection(readings, known, baseline(publicTest, known)),
                new CalibrationSection(fit, evaluation),
                new RobustnessSection(robustness)));
        INCLUDED.forEach(place -> sections.add(new CommandOutputSection(place, included.get(place))));
        ModelCard.expression(sections).write(out);
        return 0;
    }

    private static PhotoReadings uncalibrated(Path folder, List<FacePhoto> photos) {
        try (ExpressionReader reader = ExpressionReader.loadUncalibrated(folder)) {
            return PhotoReadings.of(photos, reader);
        }
    }

    private Optional<BaselineFigures> baseline(List<FacePhoto> photos, PictureSet known) throws IOException {
        if (baseline == null) {
            return BaselineFigures.read(out);
        }
        BaselineFigures figures = BaselineFigures.of(
                ExpressionModel.read(baseline).training(), uncalibrated(baseline, photos), known, ClaimRow.ALL);
        figures.write(out);
        return Optional.of(figures);
    }

    private void checkIncluded() {
        included.forEach((place, file) -> {
            if (!INCLUDED.contains(place)) {
                throw new UserFacingException(
                        "The card has no place of the name " + place + ".",
                        "Its places are " + String.join(", ", INCLUDED) + ".");
            }
            if (!Files.isRegularFile(file)) {
                throw new UserFacingException(
                        "There is no file " + file + ".", "Name the file that the command's output was kept in.");
            }
        });
    }

    private void checkCalibrated(ExpressionModel model, CalibrationFit fit) {
        ExpressionCalibration has = model.calibration();
        ExpressionCalibration fitted = fit.calibration();
        if (Math.abs(has.fer2013Temperature() - fitted.fer2013Temperature()) > TOLERANCE
                || Math.abs(has.ferplusTemperature() - fitted.ferplusTemperature()) > TOLERANCE
                || Math.abs(has.abstainBelow() - fitted.abstainBelow()) > TOLERANCE) {
            throw new UserFacingException(
                    "The network in " + weights.folder() + " has another calibration than these data give.",
                    "Run `undertone-models calibrate expression` first.");
        }
    }
}
