package dev.undertone.app.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.FxThread;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.Reason;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueListTest {

    private final UndoModel undo = new UndoModel();
    private final QueueModel model = new QueueModel(undo);
    private final List<String> asked = new ArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, failure -> {});
    private final QueueList list = FxThread.call(() -> new QueueList(model, new Covers(tasks)));

    @BeforeEach
    void show() {
        FxThread.run(() -> {
            model.connect(new Recorded());
            model.showUpcoming(picks(1, 2, 3, 4));
            new Scene(list, 600, 400).snapshot(null);
        });
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void deleteRemovesTheSelectedRowsAndUndoBringsThemBack() {
        FxThread.run(() -> {
            list.getSelectionModel().selectIndices(1, 2);
            press(KeyCode.DELETE, false);
            model.showUpcoming(picks(1, 4));
        });
        assertThat(undo.removalProperty().get()).isNotNull();
        assertThat(FxThread.call(() -> list.getSelectionModel().getSelectedIndex()))
                .isEqualTo(1);

        FxThread.run(undo::undo);
        assertThat(asked).containsExactly("remove [1, 2]", "undo");
    }

    @Test
    void altAndAnArrowMoveARowAndWhatWasCopiedIsInserted() {
        FxThread.run(() -> {
            list.getSelectionModel().clearAndSelect(1);
            list.fireEvent(key(KeyCode.DOWN, false, true));
            press(KeyCode.C, true);
            press(KeyCode.V, true);
        });
        assertThat(asked).containsExactly("move [1] before 3", "insert [2] before 2");
    }

    @Test
    void rowsThatHaveMovedOnWhileTheyWereCarriedAreLeftAlone() {
        FxThread.run(() -> {
            var carried = model.carried(List.of(0));
            model.showUpcoming(picks(2, 3, 4));
            model.take(carried, 2);
        });
        assertThat(asked).isEmpty();
    }

    private void press(KeyCode code, boolean control) {
        list.fireEvent(key(code, control, false));
    }

    private static KeyEvent key(KeyCode code, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
    }

    private static List<Pick> picks(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> Pick.given(
                        Track.unknown(id, Path.of(id + ".mp3"), AudioFormat.MP3, Duration.ofMinutes(3)),
                        Mood.said(Emotion.HAPPY),
                        new Reason("Happy")))
                .toList();
    }

    private final class Recorded implements QueueCommands {

        @Override
        public void play(int place) {
            asked.add("play " + place);
        }

        @Override
        public void move(List<Integer> places, int before) {
            asked.add("move " + places + " before " + before);
        }

        @Override
        public void insert(List<Long> trackIds, int before) {
            asked.add("insert " + trackIds + " before " + before);
        }

        @Override
        public void open(List<Path> places, int before) {
            asked.add("open " + places + " before " + before);
        }

        @Override
        public void enqueue(List<Long> trackIds) {
            asked.add("enqueue " + trackIds);
        }

        @Override
        public void remove(List<Integer> places) {
            asked.add("remove " + places);
        }

        @Override
        public void undo() {
            asked.add("undo");
        }

        @Override
        public void feedback(Track track, FeedbackKind kind) {}

        @Override
        public void addFolder(Path folder) {}
    }
}
