package dev.undertone.library.moods;

import dev.undertone.library.MoodMoment;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.TimeSpan;
import dev.undertone.models.Affect;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes moods and plays as comma-separated values (RFC 4180, UTF-8): a row for each in the order of time, with the columns
 *
 * <ul>
 *   <li>{@code time}: when it began, ISO 8601 with the offset of this machine's time zone;
 *   <li>{@code kind}: {@code mood} or {@code song};
 *   <li>{@code seconds}: how long the mood lasted, or how much of the song was heard;
 *   <li>{@code emotion}: the word of the mood, or of the mood that the song was chosen for;
 *   <li>{@code valence} and {@code arousal}: where the mood lay on the circumplex, or where a song was wanted; -1 to 1;
 *   <li>{@code source} of a mood: {@code face} or {@code listener};
 *   <li>{@code title}, {@code artist}, {@code album}, {@code outcome}, {@code opinion} and {@code aim} of a song.
 * </ul>
 *
 * <p>A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class MoodExport {

    private static final List<String> HEADER = List.of(
            "time", "kind", "seconds", "emotion", "valence", "arousal", "source", "title", "artist", "album", "outcome",
            "opinion", "aim");

    private final Catalog catalog;
    private final CsvWriter csv;
    private final Map<Long, Optional<Track>> tracks = new HashMap<>();

    private MoodExport(Catalog catalog, CsvWriter csv) {
        this.catalog = catalog;
        this.csv = csv;
    }

    /**
     * Writes a listener's moods and plays that began within a span of time, the whole file or none.
     *
     * @param file is put in the place of one that is there; only its owner may read it
     * @throws UserFacingException if it cannot be written; a file that was there stays as it was
     */
    public static void write(Catalog catalog, long listener, TimeSpan span, Path file) {
        List<MoodMoment> moods = catalog.moods().within(listener, span);
        List<Play> plays = catalog.plays(listener, span);
        CsvWriter.write("The moods", file, csv -> new MoodExport(catalog, csv).write(moods, plays));
    }

    private void write(List<MoodMoment> moods, List<Play> plays) throws IOException {
        HEADER.forEach(csv::text);
        csv.endRow();
        int next = 0;
        for (Play play : plays) {
            while (next < moods.size() && !moods.get(next).started().isAfter(play.started())) {
                write(moods.get(next++));
            }
            write(play);
        }
        for (MoodMoment moment : moods.subList(next, moods.size())) {
            write(moment);
        }
    }

    private void write(MoodMoment moment) throws IOException {
        begin(moment.started(), "mood", moment.lasted(), moment.emotion().word(), moment.affect());
        csv.text(moment.said() ? "listener" : "face");
        for (int column = HEADER.indexOf("title"); column < HEADER.size(); column++) {
            csv.text("");
        }
        csv.endRow();
    }

    private void write(Play play) throws IOException {
        Optional<Track> track = tracks.computeIfAbsent(play.trackId(), catalog::track);
        Opinion opinion = play.opinion();
        begin(play.started(), "song", play.heard(), play.mood(), play.target());
        csv.text("");
        csv.text(track.map(Track::title).orElse(""));
        csv.text(track.map(Track::artist).orElse(""));
        csv.text(track.map(Track::album).orElse(""));
        csv.text(word(play.outcome()));
        csv.text(opinion == null ? "" : word(opinion));
        csv.text(word(play.aim()));
        csv.endRow();
    }

    private void begin(Instant started, String kind, Duration lasted, String emotion, @Nullable Affect place) {
        csv.time(started);
        csv.text(kind);
        csv.number(lasted.toMillis() / 1000.0);
        csv.text(emotion);
        csv.number(place == null ? null : place.valence());
        csv.number(place == null ? null : place.arousal());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
