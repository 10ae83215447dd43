package dev.undertone.app.ui.playlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.FxThread;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaylistViewTest {

    private static final Playlist WALK = playlist(7, "");
    private static final Playlist SMART = playlist(8, "rating:>=4");

    private final PlaylistsModel model = new PlaylistsModel();
    private final Recorded recorded = new Recorded();
    private TableView<?> table = FxThread.call(() -> new TableView<>());

    @BeforeEach
    void show() {
        FxThread.run(() -> {
            model.connect(recorded);
            model.show(List.of(WALK, SMART));
            PlaylistView view = new PlaylistView(model, new PlayerModel(Clock.systemUTC()));
            new Scene(view, 900, 600).snapshot(null);
            table = (TableView<?>) view.lookup(".songs");
            model.open(WALK);
            model.showSongs(WALK, entries(1, 2, 3, 2));
        });
    }

    @Test
    void altAndAnArrowMoveTheSelectedRowsAndKeepThemSelected() {
        FxThread.run(() -> {
            table.getSelectionModel().clearAndSelect(3);
            press(KeyCode.UP, false, true);
            model.showSongs(WALK, entries(1, 2, 2, 3));
        });
        assertThat(recorded.changes).containsExactly("move 7 [3] before 2");
        assertThat(selected()).containsExactly(2);

        FxThread.run(() -> press(KeyCode.DOWN, false, true));
        assertThat(recorded.changes).last().isEqualTo("move 7 [2] before 4");
    }

    @Test
    void deleteTakesOutThePlacesNotTheSongs() {
        FxThread.run(() -> {
            table.getSelectionModel().clearAndSelect(1);
            press(KeyCode.DELETE, false, false);
            model.showSongs(WALK, entries(1, 3, 2));
        });
        assertThat(recorded.changes).containsExactly("remove 7 [1]");
        assertThat(selected()).containsExactly(1);
    }

    @Test
    void rowsAreCopiedThroughTheClipboard() {
        FxThread.run(() -> {
            table.getSelectionModel().clearAndSelect(2);
            press(KeyCode.C, true, false);
            table.getSelectionModel().clearAndSelect(0);
            press(KeyCode.V, true, false);
        });
        assertThat(recorded.changes).containsExactly("insert 7 [3] before 1");
    }

    @Test
    void whatASearchFindsCannotBeMovedOrTakenOut() {
        FxThread.run(() -> {
            model.open(SMART);
            model.showSongs(SMART, entries(1, 2));
            table.getSelectionModel().clearAndSelect(0);
            press(KeyCode.DELETE, false, false);
            press(KeyCode.DOWN, false, true);
        });
        assertThat(recorded.changes).isEmpty();
        assertThat(FxThread.call(() -> model.songs().summaryProperty().get())).startsWith("2 ");
    }

    private List<Integer> selected() {
        return FxThread.call(() -> List.copyOf(table.getSelectionModel().getSelectedIndices()));
    }

    private void press(KeyCode code, boolean control, boolean alt) {
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
    }

    private static List<LibraryEntry> entries(long... ids) {
        List<LibraryEntry> entries = new ArrayList<>();
        for (long id : ids) {
            Track track = Track.unknown(id, Path.of(id + ".mp3"), AudioFormat.MP3, Duration.ofMinutes(3));
            entries.add(new LibraryEntry(track, 0, 0, null, Instant.EPOCH));
        }
        return entries;
    }

    private static Playlist playlist(long id, String search) {
        return new Playlist(id, "Walk " + id, Optional.of(search).filter(text -> !text.isEmpty()), Instant.EPOCH);
    }

    private static final class Recorded implements PlaylistCommands {

        private final List<String> changes = new ArrayList<>();

        @Override
        public void read(Playlist playlist) {}

        @Override
        public void save(PlaylistFormModel form) {}

        @Override
        public void insert(Playlist playlist, List<Long> trackIds, int before) {
            changes.add("insert " + playlist.id() + " " + trackIds + " before " + before);
        }

        @Override
        public void move(Playlist playlist, List<Integer> places, int before) {
            changes.add("move " + playlist.id() + " " + places + " before " + before);
        }

        @Override
        public void remove(Playlist playlist, List<Integer> places) {
            changes.add("remove " + playlist.id() + " " + places);
        }

        @Override
        public void delete(Playlist playlist) {}

        @Override
        public void importFiles(List<Path> files) {}

        @Override
        public void exportFile(Playlist playlist, Path file) {}
    }
}
