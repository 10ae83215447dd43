package dev.undertone.app.cli;

import dev.undertone.library.EvidenceSource;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How songs are printed. */
final class SongLines {

    private SongLines() {}

    /** A song as a program reads it. */
    static Map<String, Object> toJson(Track song) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", song.id());
        object.put("title", song.title());
        object.put("artist", song.artist());
        object.put("album", song.album());
        object.put("genres", song.tags().genres());
        object.put("seconds", Terminal.round(song.duration().toMillis() / 1e3, 3));
        object.put("file", song.file().toString());
        object.put("emotion", song.emotion().map(Emotion::word).orElse(null));
        object.put("valence", rounded(song, song.affect().affect().valence()));
        object.put("arousal", rounded(song, song.affect().affect().arousal()));
        object.put("valenceDeviation", rounded(song, song.affect().valenceDeviation()));
        object.put("arousalDeviation", rounded(song, song.affect().arousalDeviation()));
        object.put("scores", Terminal.byWord(song.scores()));
        object.put("source", song.source().words());
        object.put("available", song.available());
        return object;
    }

    private static @Nullable Double rounded(Track song, double value) {
        return song.source() == EvidenceSource.UNKNOWN ? null : Terminal.round(value, 3);
    }

    /** A song in a line. */
    static String toText(Track song) {
        long seconds = song.duration().toSeconds();
        return "%-10s %2d:%02d  %s – %s%s"
                .formatted(
                        song.emotion().map(Emotion::word).orElse("?"),
                        seconds / 60,
                        seconds % 60,
                        song.artist(),
                        song.title(),
                        song.available() ? "" : " (not there)");
    }
}
