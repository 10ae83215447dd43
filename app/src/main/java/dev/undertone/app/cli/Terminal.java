package dev.undertone.app.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Standard output: lines for people, or JSON objects, one a line, for programs. Safe to use from several threads. */
final class Terminal {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final PrintWriter out;

    Terminal(PrintWriter out) {
        this.out = out;
    }

    /** Prints a line and flushes it: whoever reads along sees it at once. */
    synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Prints an object as one line of JSON. */
    void json(Map<String, ?> object) {
        line(GSON.toJson(object));
    }

    /** The scores by the emotions' words, with four digits. */
    static Map<String, Double> byWord(EmotionScores scores) {
        Map<String, Double> words = new LinkedHashMap<>();
        for (Emotion emotion : Emotion.values()) {
            words.put(emotion.word(), round(scores.of(emotion), 4));
        }
        return words;
    }

    /** Minutes and seconds, as a clock shows them. */
    static String clock(Duration duration) {
        return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    /** A number with at most so many digits after the point. */
    static double round(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }
}
