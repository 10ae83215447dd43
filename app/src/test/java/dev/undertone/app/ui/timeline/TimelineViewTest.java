package dev.undertone.app.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.FxThread;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineViewTest {

    private static final Instant MORNING = Instant.parse("2026-03-20T07:30:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-20T20:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Track SONG = Track.unknown(1, Path.of("Walk.mp3"), AudioFormat.MP3, Duration.ofMinutes(3));

    private final TimelineModel model = new TimelineModel(Clock.fixed(EVENING.plusSeconds(3600), ZoneOffset.UTC));
    private final BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, failure -> {});
    private final List<String> asked = new ArrayList<>();
    private TimelineView view = FxThread.call(() -> new TimelineView(model, new Covers(tasks)));

    @BeforeEach
    void show() {
        FxThread.run(() -> {
            model.connect(new Recorded());
            Scene scene = new Scene(view, 1000, 700);
            model.show(
                    new MoodDay(
                            Listener.UNNAMED,
                            DAY,
                            List.of(mood(MORNING, Emotion.SAD), mood(EVENING, Emotion.HAPPY)),
                            List.of(new HeardTrack(
                                    Play.of(
                                            1,
                                            EVENING.plusSeconds(60),
                                            Duration.ofMinutes(3),
                                            PlayOutcome.FINISHED,
                                            "happy"),
                                    SONG))),
                    List.of());
            scene.snapshot(null);
        });
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void theDayIsSaidInWordsAndEnterPlaysASong() {
        ListView<?> list = (ListView<?>) view.lookup(".day-list");
        FxThread.run(() -> {
            assertThat(list.getItems()).hasSize(3);
            assertThat(((Node) view.lookup(".day-chart")).getAccessibleText()).contains("one song");
            list.getSelectionModel().select(2);
            press(list, KeyCode.ENTER);
        });
        assertThat(asked).containsExactly("play Walk.mp3");
        assertThat(FxThread.call(() -> view.lookup(".song-card").isVisible())).isTrue();
    }

    @Test
    void arrowsGoADayAndPagesAWeek() {
        Node days = view.lookup(".day-strip");
        FxThread.run(() -> {
            press(days, KeyCode.LEFT);
            press(days, KeyCode.PAGE_UP);
            press(days, KeyCode.RIGHT);
            press(days, KeyCode.PAGE_DOWN);
        });
        assertThat(asked).containsExactly("read 2026-03-19", "read 2026-03-12", "read 2026-03-13", "read 2026-03-20");
    }

    @Test
    void hoursWithNothingTakeNextToNoRoom() {
        MoodDay day = FxThread.call(() -> model.shownProperty().get());
        TimeScale scale = new TimeScale(day, ZoneOffset.UTC);

        assertThat(scale.parts()).extracting(TimeScale.Part::pause).containsExactly(false, true, false);
        assertThat(scale.place(MORNING)).isBetween(0.1, 0.3);
        assertThat(scale.place(EVENING)).isBetween(0.5, 0.7);
        assertThat(scale.place(EVENING.plusSeconds(3600))).isEqualTo(1);
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static MoodMoment mood(Instant began, Emotion emotion) {
        return new MoodMoment(Listener.UNNAMED, began, Duration.ofMinutes(5), emotion, emotion.affect(), false);
    }

    private final class Recorded implements TimelineCommands {

        @Override
        public void read(LocalDate day, LocalDate first) {
            asked.add("read " + day);
        }

        @Override
        public void play(List<Track> tracks) {
            asked.add("play " + tracks.getFirst().title());
        }

        @Override
        public void export(long listener, LocalDate first, LocalDate last, Path file) {}

        @Override
        public void delete(long listener, LocalDate day) {}
    }
}
