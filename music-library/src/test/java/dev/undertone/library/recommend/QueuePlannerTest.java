package dev.undertone.library.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Arrivals;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueuePlannerTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Mood HAPPY = Mood.said(Emotion.HAPPY);

    @TempDir
    Path folder;

    private Catalog catalog;
    private QueuePlanner planner;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("data"), InstantSource.fixed(NOW));
        planner = new QueuePlanner(catalog, InstantSource.fixed(NOW), 42);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void everyPickBelongsToAKnownMood() {
        for (Emotion emotion : Emotion.values()) {
            song(emotion.word() + " one", "Ada", emotion);
            song(emotion.word() + " two", "Ben", emotion);
        }
        for (Emotion emotion : Emotion.values()) {
            assertThat(planner.plan(1, Wish.of(Mood.said(emotion), dev.undertone.library.Aim.MATCH), null, 7))
                    .hasSize(7)
                    .allMatch(pick -> pick.track().emotion().orElseThrow() == emotion);
        }
    }

    @Test
    void whatWasHeardLongestAgoComesFirstAndTheReasonSaysWhen() {
        song("today", "Ada", Emotion.HAPPY, Duration.ofMinutes(5));
        song("last week", "Ben", Emotion.HAPPY, Duration.ofDays(7));
        song("never", "Cid", Emotion.HAPPY);
        song("yesterday", "Dot", Emotion.HAPPY, Duration.ofHours(25));

        assertThat(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 4))
                .extracting(pick -> pick.track().title() + ": " + pick.reason().text())
                .containsExactly(
                        "never: happy, like your mood; not heard yet",
                        "last week: happy, like your mood; last heard 7 days ago",
                        "yesterday: happy, like your mood; last heard 1 day ago",
                        "today: happy, like your mood; last heard 5 minutes ago");
    }

    @Test
    void theSongThatPlaysIsNotChosenAgainWhileAnotherIsThere() {
        Track playing = song("playing", "Ada", Emotion.HAPPY);
        song("other", "Ada", Emotion.HAPPY, Duration.ofMinutes(1));

        assertThat(titles(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), playing, 4)))
                .containsExactly("other", "playing", "other", "playing");
    }

    @Test
    void theOnlySongOfAMoodIsRepeatedAndCalledTheOnlyOne() {
        Track only = song("only", "Ada", Emotion.SAD);
        song("happy", "Ben", Emotion.HAPPY);

        assertThat(planner.plan(1, Wish.of(Mood.said(Emotion.SAD), dev.undertone.library.Aim.MATCH), null, 2))
                .extracting(pick -> pick.reason().text())
                .containsExactly("the only sad song here", "the only sad song here, so once more");
        assertThat(planner.plan(1, Wish.of(Mood.said(Emotion.SAD), dev.undertone.library.Aim.MATCH), only, 1))
                .extracting(pick -> pick.track().title())
                .containsExactly("only");
    }

    @Test
    void noArtistFollowsHimselfWhereThatCanBeAvoided() {
        for (int i = 0; i < 4; i++) {
            song("a" + i, "Ada", Emotion.HAPPY);
        }
        song("b", "Ben", Emotion.HAPPY, Duration.ofMinutes(9));
        song("c", "Cid", Emotion.HAPPY, Duration.ofMinutes(8));
        song("d", "ada", Emotion.HAPPY, Duration.ofMinutes(7));
        song("e", "Dot", Emotion.HAPPY, Duration.ofMinutes(6));
        song("f", "Eve", Emotion.HAPPY, Duration.ofMinutes(5));

        List<Pick> picks = planner.plan(
                1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), song("playing", "Eve", Emotion.SAD), 9);

        assertThat(titles(picks)).doesNotHaveDuplicates().hasSize(9);
        for (int i = 1; i < picks.size(); i++) {
            assertThat(picks.get(i).track().artist())
                    .isNotEqualToIgnoringCase(picks.get(i - 1).track().artist());
        }
    }

    @Test
    void unknownArtistsMayFollowEachOther() {
        song("first", "", Emotion.HAPPY, Duration.ofDays(3));
        song("second", "", Emotion.HAPPY, Duration.ofDays(2));
        song("third", "Ada", Emotion.HAPPY, Duration.ofDays(1));

        assertThat(titles(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 3)))
                .containsExactly("first", "second", "third");
    }

    @Test
    void planningAgainDoesNotShuffleWhatIsComing() {
        for (int i = 0; i < 30; i++) {
            song("song " + i, "artist " + i, Emotion.HAPPY);
        }
        List<String> before = titles(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 10));
        Track first = catalog.tracks().stream()
                .filter(track -> track.title().equals(before.getFirst()))
                .findFirst()
                .orElseThrow();
        catalog.add(Play.of(first.id(), NOW, Duration.ZERO, PlayOutcome.FINISHED, "happy"));

        assertThat(titles(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 9)))
                .isEqualTo(before.subList(1, 10));
        assertThat(titles(new QueuePlanner(catalog, InstantSource.fixed(NOW), 43)
                        .plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 9)))
                .isNotEqualTo(before.subList(1, 10));
    }

    @Test
    void anUnsureMoodStaysNearTheNeutralCentre() {
        song("glad", "Ada", Emotion.HAPPY);
        song("plain", "Ben", Emotion.NEUTRAL);
        song("grey", "Cid", Emotion.SAD);
        song("wild", "Dot", Emotion.SURPRISED);
        song("sour", "Eve", Emotion.DISGUSTED);

        List<Pick> picks = planner.plan(1, Wish.of(Mood.UNKNOWN, dev.undertone.library.Aim.MATCH), null, 3);

        assertThat(titles(picks)).containsExactly("plain", "sour", "grey");
        assertThat(picks.getFirst().reason().text())
                .isEqualTo("neutral, a calm middle while your mood is unclear; not heard yet");
    }

    @Test
    void aMoodThatNoSongExpressesGetsTheNearestAndIsToldSo() {
        song("glad", "Ada", Emotion.HAPPY);
        song("furious", "Ben", Emotion.ANGRY);
        song("sour", "Cid", Emotion.DISGUSTED);
        song("wild", "Dot", Emotion.SURPRISED);

        List<Pick> picks =
                planner.plan(1, Wish.of(Mood.said(Emotion.FEARFUL), dev.undertone.library.Aim.MATCH), null, 3);

        assertThat(titles(picks)).containsExactlyInAnyOrder("furious", "sour", "wild");
        assertThat(picks)
                .filteredOn(pick -> pick.track().title().equals("furious"))
                .extracting(pick -> pick.reason().text())
                .containsExactly("angry, near your mood as no song here is fearful; not heard yet");
    }

    @Test
    void songsOfUnknownFeelingTakeTheirTurnsWhereNothingElseIsThere() {
        for (int i = 0; i < 10; i++) {
            song("song " + i, "artist " + i, null);
        }
        assertThat(titles(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 10)))
                .doesNotHaveDuplicates();
        assertThat(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 1)
                        .getFirst()
                        .reason()
                        .text())
                .startsWith("of unknown feeling, ");
    }

    @Test
    void aSongWhoseFileIsGoneIsPassedOverAndBecomesUnavailable() throws IOException {
        Track gone = song("gone", "Ada", Emotion.HAPPY);
        song("here", "Ben", Emotion.HAPPY);
        Files.delete(gone.file());

        assertThat(titles(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 2)))
                .containsExactly("here", "here");
        assertThat(catalog.track(gone.id()))
                .hasValueSatisfying(track -> assertThat(track.available()).isFalse());
    }

    @Test
    void anEmptyLibraryPlansNothing() throws IOException {
        assertThat(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 5))
                .isEmpty();
        assertThat(planner.plan(1, Wish.of(Mood.UNKNOWN, dev.undertone.library.Aim.MATCH), null, 5))
                .isEmpty();

        Track track = song("gone", "Ada", Emotion.HAPPY);
        Files.delete(track.file());
        assertThat(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), track, 5))
                .isEmpty();
    }

    @Test
    void aRepetitionInOnePlanIsCalledOne() {
        song("one", "Ada", Emotion.HAPPY);
        song("two", "Ben", Emotion.HAPPY);

        assertThat(planner.plan(1, Wish.of(HAPPY, dev.undertone.library.Aim.MATCH), null, 4))
                .extracting(pick -> pick.reason().text())
                .containsExactly(
                        "happy, like your mood; not heard yet",
                        "happy, like your mood; not heard yet",
                        "happy, like your mood; again, as there are only 2 such songs",
                        "happy, like your mood; again, as there are only 2 such songs");
    }

    private static List<String> titles(List<Pick> picks) {
        return picks.stream().map(pick -> pick.track().title()).toList();
    }

    private Track song(String title, String artist, @Nullable Emotion emotion, Duration... heardAgo) {
        Path file = folder.resolve(title + ".mp3");
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catalog.put(List.of(Arrivals.details(file, title, TrackTags.of(title, artist, "", List.of()), emotion)));
        Track track = catalog.track(file).orElseThrow();
        for (Duration ago : heardAgo) {
            catalog.add(Play.of(track.id(), NOW.minus(ago), Duration.ofMinutes(1), PlayOutcome.FINISHED, "happy"));
        }
        return track;
    }
}
