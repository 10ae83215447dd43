package dev.undertone.library.search;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.search.Condition.NumberField;
import dev.undertone.models.Emotion;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads what stands behind a field's colon, where it is no words. */
final class FieldValues {

    private static final Map<String, Set<AudioFormat>> FORMATS = formats();
    private static final Map<String, Term> STATES = states();

    private final Dates dates;

    FieldValues(ZonedDateTime now) {
        this.dates = new Dates(now);
    }

    /**
     * What a value means: a term; none where it has only begun; empty where it makes no sense.
     *
     * @param field whose values are no words
     */
    Optional<List<Term>> read(Field field, String written) {
        String value = written.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            return Optional.of(List.of());
        }
        return switch (field) {
            case YEAR -> number(NumberField.YEAR, value, Numbers.YEARS);
            case RATING -> number(NumberField.RATING, value, Numbers.STARS);
            case PLAYS -> number(NumberField.PLAYS, value, Numbers.COUNTS);
            case BPM -> number(NumberField.BPM, value, Numbers.TEMPOS);
            case LENGTH -> number(NumberField.LENGTH, value, Numbers.LENGTHS);
            case ADDED -> dates.read(value).map(span -> range(NumberField.ADDED, span));
            case PLAYED -> played(value);
            case EMOTION -> emotion(value);
            case FORMAT -> format(value);
            case IS -> state(value);
            case TITLE, ARTIST, ALBUM, GENRE ->
                throw new IllegalArgumentException("the values of " + field + " are words");
        };
    }

    private static Optional<List<Term>> number(NumberField field, String value, Function<String, Optional<Span>> unit) {
        if (value.equals("none")) {
            return field == NumberField.RATING || field == NumberField.PLAYS
                    ? one(new Condition.Range(field, 0, 1))
                    : Optional.of(List.of(Term.of(range(field)).contrary()));
        }
        if ("none".startsWith(value)) {
            return Optional.of(List.of());
        }
        return Spans.read(value, unit, true).map(span -> range(field, span));
    }

    private static Condition.Range range(NumberField field) {
        return new Condition.Range(field, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static List<Term> range(NumberField field, Span span) {
        return span.equals(Span.ALL)
                ? List.of()
                : List.of(Term.of(new Condition.Range(field, span.from(), span.below())));
    }

    private Optional<List<Term>> played(String value) {
        if (value.equals("never")) {
            return one(new Condition.Range(NumberField.PLAYS, 0, 1));
        }
        if ("never".startsWith(value)) {
            return Optional.of(List.of());
        }
        return dates.read(value).map(span -> range(NumberField.PLAYED, span));
    }

    private static Optional<List<Term>> emotion(String value) {
        if (value.equals("none")) {
            return Optional.of(List.of(Term.of(new Condition.OfEmotion(EnumSet.allOf(Emotion.class)))
                    .contrary()));
        }
        Set<Emotion> meant = EnumSet.noneOf(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            if (emotion.word().startsWith(value)) {
                meant.add(emotion);
            }
        }
        if (meant.isEmpty()) {
            return "none".startsWith(value) ? Optional.of(List.of()) : Optional.empty();
        }
        return one(new Condition.OfEmotion(meant));
    }

    private static Optional<List<Term>> format(String value) {
        Set<AudioFormat> meant = EnumSet.noneOf(AudioFormat.class);
        FORMATS.forEach((word, formats) -> {
            if (word.startsWith(value)) {
                meant.addAll(formats);
            }
        });
        return meant.isEmpty() ? Optional.empty() : one(new Condition.OfFormat(meant));
    }

    private static Optional<List<Term>> state(String value) {
        Term state = STATES.get(value);
        if (state != null) {
            return Optional.of(List.of(state));
        }
        List<Term> meant = STATES.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(value))
                .map(Map.Entry::getValue)
                .toList();
        // Two states would have to hold at once, so which one it is has to be waited for.
        return meant.isEmpty() ? Optional.empty() : Optional.of(meant.size() == 1 ? meant : List.of());
    }

    private static Optional<List<Term>> one(Condition condition) {
        return Optional.of(List.of(Term.of(condition)));
    }

    private static Map<String, Set<AudioFormat>> formats() {
        Map<String, Set<AudioFormat>> formats = new TreeMap<>();
        for (AudioFormat format : AudioFormat.values()) {
            formats.put(format.word(), Set.of(format));
        }
        formats.put("ogg", Set.of(AudioFormat.VORBIS, AudioFormat.OPUS));
        formats.put("m4a", Set.of(AudioFormat.AAC, AudioFormat.ALAC));
        return formats;
    }

    private static Map<String, Term> states() {
        Term unavailable = Term.of(Condition.State.UNAVAILABLE);
        Term rated = Term.of(new Condition.Range(NumberField.RATING, 1, Double.POSITIVE_INFINITY));
        Term played = Term.of(new Condition.Range(NumberField.PLAYS, 1, Double.POSITIVE_INFINITY));
        return Map.of(
                "available", unavailable.contrary(),
                "unavailable", unavailable,
                "rated", rated,
                "unrated", rated.contrary(),
                "played", played,
                "unplayed", played.contrary(),
                "edited", Term.of(Condition.State.EDITED));
    }
}
