package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionModel;
import dev.undertone.models.expression.ExpressionReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code undertone-models calibrate expression}. */
@Command(
        name = "expression",
        mixinStandardHelpOptions = true,
        description =
                "Fits the temperatures of both heads, and the probability below which the program is unsure, on one"
                        + " half of PublicTest; checks them on the other, and writes them into model.json.")
final class CalibrateExpressionCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private WeightsOption weights = new WeightsOption();

    @Override
    public Integer call() throws IOException {
        MeasuredPart publicTest = MeasuredPart.publicTest(data.folder());
        CalibrationFit fit;
        try (ExpressionReader reader = ExpressionReader.loadUncalibrated(weights.folder())) {
            fit = CalibrationFit.of(
                    PhotoReadings.of(publicTest.photos(), reader).all(), publicTest.known());
        }
        ExpressionModel.read(weights.folder()).with(fit.calibration()).write(weights.folder());
        PrintWriter out = spec.commandLine().getOut();
        out.print(toText(fit));
        out.flush();
        return 0;
    }

    private static String toText(CalibrationFit fit) {
        return toText("FER2013's label", fit.fer2013())
                + toText("FER+ plurality", fit.ferplus())
                + "abstain below %.3f: keeps %.1f %% of the fitting half with %.1f %% right, and %.1f %% of the other with %.1f %%%n"
                        .formatted(
                                fit.calibration().abstainBelow(),
                                100 * fit.fitting().coverage(),
                                100 * fit.fitting().accuracy(),
                                100 * fit.checking().coverage(),
                                100 * fit.checking().accuracy());
    }

    private static String toText(String head, CalibrationFit.HeadCheck check) {
        return "%s: temperature %.4f, fitted on %d pictures; on %d others: expected calibration error %.2f %% -> %.2f %%, log loss %.4f -> %.4f%n"
                .formatted(
                        head,
                        check.temperature(),
                        check.fittingPictures(),
                        check.checkingPictures(),
                        100 * check.before().expectedCalibrationError(),
                        100 * check.after().expectedCalibrationError(),
                        check.logLossBefore(),
                        check.logLossAfter());
    }
}
