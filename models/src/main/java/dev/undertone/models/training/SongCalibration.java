package dev.undertone.models.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is fitted to the answers on songs that the members have not learnt from, and how good the answers then are. */
final class SongCalibration {

    /** The share of songs that are near enough to the others to be trusted wholly. */
    private static final double TRUSTED = 0.995;

    private final List<SongVoices> voices;
    private final int[] folds;
    private final int count;

    /**
     * @param voices of all songs
     * @param folds in which part each lies
     * @param count of the parts
     */
    SongCalibration(List<SongVoices> voices, int[] folds, int count) {
        this.voices = voices;
        this.folds = folds;
        this.count = count;
    }

    /** The temperature that makes the truth likeliest. */
    double temperature(SongPool pool) {
        return temperature(pool, -1);
    }

    /** The same, fitted without one of the parts. */
    private double temperature(SongPool pool, int without) {
        return Temperature.fit(IntStream.range(0, folds.length)
                .filter(song -> folds[song] != without)
                .mapToObj(song -> {
                    SongAnswer answer = pool.answer(voices.get(song), 1);
                    return new Temperature.Case(
                            answer.scores().probabilities(), answer.truth().ordinal());
                })
                .toList());
    }

    /** The figures where each part is tempered by what was fitted to the others. */
    SongFigures figures(SongPool pool) {
        List<SongAnswer> answers = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            double temperature = temperature(pool, fold);
            for (int song = 0; song < folds.length; song++) {
                if (folds[song] == fold) {
                    answers.add(pool.answer(voices.get(song), temperature));
                }
            }
        }
        return SongFigures.of(answers);
    }

    /** How strange nearly all songs at the most are. */
    double farthest() {
        double[] sorted =
                voices.stream().mapToDouble(SongVoices::strangeness).sorted().toArray();
        return sorted[(int) (TRUSTED * (sorted.length - 1))];
    }
}
