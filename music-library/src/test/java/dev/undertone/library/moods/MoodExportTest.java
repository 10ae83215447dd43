package dev.undertone.library.moods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.Aim;
import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Arrivals;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.TimeSpan;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodExportTest {

    private static final Instant TIME = Instant.parse("2026-05-01T10:00:00Z");
    private static final TimeSpan HOUR = new TimeSpan(TIME, TIME.plusSeconds(3600));
    private static final String HEADER =
            "time,kind,seconds,emotion,valence,arousal,source,title,artist,album,outcome,opinion,aim";

    @TempDir
    Path folder;

    private Catalog catalog;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("data"), InstantSource.system());
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void moodsAndSongsStandInTheOrderOfTime() throws IOException {
        mood(0, Emotion.HAPPY, false);
        play(60, song("Walk", "Ada", "Ways"), Opinion.LIKED, new Affect(0.25, -0.5));
        mood(90, Emotion.SAD, true);
        mood(4000, Emotion.SAD, true);

        List<String> rows = Files.readAllLines(written());

        assertThat(rows).hasSize(4).startsWith(HEADER);
        assertThat(rows.subList(1, 4).stream().map(row -> row.substring(row.indexOf(','))))
                .containsExactly(
                        ",mood,12.345,happy,0.5,-0.125,face,,,,,,",
                        ",song,30,happy,0.25,-0.5,,Walk,Ada,Ways,skipped,liked,calm",
                        ",mood,12.345,sad,0.5,-0.125,listener,,,,,,");
        assertThat(rows.subList(1, 4).stream()
                        .map(row -> OffsetDateTime.parse(row.substring(0, row.indexOf(',')))
                                .toInstant()))
                .containsExactly(TIME, TIME.plusSeconds(60), TIME.plusSeconds(90));
    }

    @Test
    void everyTextIsOneFieldAndNoneIsAFormula() throws IOException {
        play(0, song("=HYPERLINK(\"a\",\"b\")", "+49, \"or so\"", "-"), null, null);
        play(1, song("@SUM(1)", "Ärger, Öde & 雪", "＝1"), null, null);

        String text = Files.readString(written());

        assertThat(text)
                .contains(",\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\",\"'+49, \"\"or so\"\"\",'-,")
                .contains(",'@SUM(1),\"Ärger, Öde & 雪\",'＝1,skipped,,calm\r\n")
                .endsWith("\r\n");
    }

    @Test
    void anEmptySpanIsAHeader() throws IOException {
        assertThat(Files.readString(written())).isEqualTo(HEADER + "\r\n");
    }

    @Test
    void theFileIsReplacedAsAWholeOrLeftAlone() throws IOException {
        mood(0, Emotion.HAPPY, false);
        Path file = Files.writeString(folder.resolve("moods.csv"), "what was there");
        assertThat(written()).content().startsWith(HEADER);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Path occupied = folder.resolve("occupied");
        Files.createDirectories(occupied.resolve("below"));
        isRefused(occupied);
        isRefused(folder.resolve("missing/moods.csv"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "moods.csv", "occupied");
        }
    }

    private void isRefused(Path impossible) {
        assertThatThrownBy(() -> MoodExport.write(catalog, Listener.UNNAMED, HOUR, impossible))
                .isInstanceOf(UserFacingException.class)
                .hasMessageStartingWith("The moods cannot be written to " + impossible);
    }

    private Path written() {
        Path file = folder.resolve("moods.csv");
        MoodExport.write(catalog, Listener.UNNAMED, HOUR, file);
        return file;
    }

    private void mood(int second, Emotion emotion, boolean said) {
        catalog.moods()
                .add(new MoodMoment(
                        Listener.UNNAMED,
                        TIME.plusSeconds(second),
                        Duration.ofMillis(12_345),
                        emotion,
                        new Affect(0.5, -0.125),
                        said));
    }

    private void play(int second, long track, @Nullable Opinion opinion, @Nullable Affect target) {
        Duration heard = Duration.ofSeconds(30);
        catalog.add(new Play(
                Listener.UNNAMED,
                track,
                TIME.plusSeconds(second),
                heard,
                PlayOutcome.SKIPPED,
                heard,
                opinion,
                "happy",
                Aim.CALM,
                target));
    }

    private long song(String title, String artist, String album) {
        Path file = folder.resolve(Integer.toHexString(title.hashCode()) + ".mp3");
        catalog.put(List.of(Arrivals.details(file, title, TrackTags.of(title, artist, album, List.of()), null)));
        return catalog.track(file).orElseThrow().id();
    }
}
