package dev.undertone.models.training;

/** Figures of the song model for a terminal. */
final class SongReport {

    private SongReport() {}

    /** A few lines and the confusion matrix. */
    static String of(SongEvaluation evaluation) {
        SongFigures figures = evaluation.figures();
        ConfusionMatrix quadrants = figures.quadrants();
        StringBuilder text =
                new StringBuilder("n %d, quadrants %.2f %%, macro F1 %.2f %%, expected calibration error %.2f %%%n"
                        .formatted(
                                quadrants.total(),
                                100 * quadrants.accuracy(),
                                100 * quadrants.macroF1(),
                                100 * figures.reliability().expectedCalibrationError()));
        text.append("arousal %.2f %%, area under the curve %.3f%n"
                .formatted(100 * figures.arousalAccuracy(), figures.arousalAuc()));
        text.append("valence %.2f %%, area under the curve %.3f%n"
                .formatted(100 * figures.valenceAccuracy(), figures.valenceAuc()));
        text.append("%.3f s of one core for a minute of music, decoding included%n"
                .formatted(evaluation.secondsPerMinute()));
        text.append("%n%-6s".formatted("truth"));
        quadrants.names().forEach(name -> text.append("%6s".formatted(name)));
        text.append("%n".formatted());
        int[][] counts = quadrants.counts();
        for (int i = 0; i < counts.length; i++) {
            text.append("%-6s".formatted(quadrants.names().get(i)));
            for (int count : counts[i]) {
                text.append("%6d".formatted(count));
            }
            text.append("%n".formatted());
        }
        return text.toString();
    }
}
