package dev.undertone.app.ui.map;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Evidence;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.HeardSong;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import dev.undertone.models.song.SongReading;
import dev.undertone.models.song.SongTrait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of a song's place in words. */
public final class OriginWords {

    private OriginWords() {}

    /** The two lines of the card. */
    public static SongOrigin of(Track track, Optional<HeardSong> heard, List<Evidence> evidence) {
        String from = PlaceWords.of(track.affect()) + "  ·  "
                + evidence.stream()
                        .map(Evidence::source)
                        .filter(EvidenceSource::isOfTheSong)
                        .map(OriginWords::briefly)
                        .collect(Collectors.joining(", "));
        return new SongOrigin(
                track.id(), heard.map(song -> traits(song.reading())).orElse(""), from);
    }

    /** What stands out in how it sounds, with its tempo: {@code fast, bright, major, steady pulse · 124 BPM}. */
    static String traits(SongReading reading) {
        String traits = reading.traits().stream().map(OriginWords::word).collect(Collectors.joining(", "));
        Double tempo = reading.beatsPerMinute();
        if (tempo == null) {
            return traits;
        }
        return (traits.isEmpty() ? "" : traits + "  ·  ") + Words.of("origin.tempo", Math.round(tempo));
    }

    /** Where something comes from, in a sentence. */
    static String sentence(Evidence evidence) {
        return switch (evidence.source()) {
            case BY_HAND ->
                Emotion.ofWord(evidence.detail())
                        .map(emotion -> Words.of("origin.from.said", EmotionStyle.word(emotion)))
                        .orElseGet(() -> Words.of("origin.from.by-hand"));
            case MOOD_TAG -> Words.of("origin.from.mood-tag", evidence.detail());
            case HEARD -> Words.of("origin.from.heard");
            case GENRE -> Words.of("origin.from.genre", evidence.detail());
            case TEMPO -> Words.of("origin.from.tempo", evidence.detail());
            case UNKNOWN -> "";
        };
    }

    private static String briefly(EvidenceSource source) {
        return switch (source) {
            case BY_HAND -> Words.of("origin.by-hand");
            case MOOD_TAG -> Words.of("origin.mood-tag");
            case HEARD -> Words.of("origin.heard");
            // Not of the song itself, and not on its card.
            case GENRE, TEMPO, UNKNOWN -> "";
        };
    }

    private static String word(SongTrait trait) {
        return Words.of("trait." + trait.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
