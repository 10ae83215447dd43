package dev.undertone.library.recommend;

import dev.undertone.models.Emotion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a song was chosen.
 *
 * @param parts what spoke for it, the weightiest first
 */
public record Reason(List<Part> parts) {

    /**
     * One thing that spoke for a song. Whoever shows it in another language finds a sentence of their own by its name.
     *
     * @param name what kind of thing it is, such as {@code last-heard-days}; empty where the words are all there is
     * @param words it in English, a pattern of {@link String#format} for the facts
     * @param facts what is filled in: names, whole numbers and emotions
     */
    public record Part(String name, String words, List<Object> facts) {

        /** Takes a copy. */
        public Part {
            facts = List.copyOf(facts);
        }

        static Part of(String name, String words, Object... facts) {
            return new Part(name, words, List.of(facts));
        }

        /** It in English. */
        public String text() {
            return facts.isEmpty()
                    ? words
                    : String.format(
                            Locale.ROOT,
                            words,
                            facts.stream()
                                    .map(fact -> fact instanceof Emotion emotion ? emotion.word() : fact)
                                    .toArray());
        }
    }

    /** Takes a copy. */
    public Reason {
        parts = List.copyOf(parts);
    }

    /** A reason of one's own words. */
    public Reason(String text) {
        this("", text);
    }

    /**
     * A reason of one part without facts.
     *
     * @param name what kind of thing it is
     * @param text it in English
     */
    public Reason(String name, String text) {
        this(List.of(new Part(name, text, List.of())));
    }

    /** True, in English words for the listener, without a full stop. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("; "));
    }
}
