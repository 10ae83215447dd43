package dev.undertone.app.ui.map;

import dev.undertone.library.Evidence;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.HeardSong;
import dev.undertone.library.Track;
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
        String traits = reading.traits().stream().map(SongTrait::words).collect(Collectors.joining(", "));
        Double tempo = reading.beatsPerMinute();
        if (tempo == null) {
            return traits;
        }
        return (traits.isEmpty() ? "" : traits + "  ·  ") + "%.0f BPM".formatted(tempo);
    }

    /** Where something comes from, in a sentence. */
    static String sentence(Evidence evidence) {
        return switch (evidence.source()) {
            case BY_HAND -> evidence.detail().isEmpty() ? "You put it here" : "You said it is " + evidence.detail();
            case MOOD_TAG -> "Its mood tag says “" + evidence.detail() + "”";
            case HEARD -> "Undertone listened to it";
            case GENRE -> "Its genre is " + evidence.detail();
            case TEMPO -> "Its tempo tag says " + evidence.detail() + " BPM";
            case UNKNOWN -> "";
        };
    }

    private static String briefly(EvidenceSource source) {
        return source == EvidenceSource.BY_HAND
                ? "by your hand"
                : source.words().toLowerCase(Locale.ROOT);
    }
}
