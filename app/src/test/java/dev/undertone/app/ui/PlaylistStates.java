package dev.undertone.app.ui;

import dev.undertone.app.ui.playlist.PlaylistCommands;
import dev.undertone.app.ui.playlist.PlaylistFormModel;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The states of the sidebar and of a playlist that a photograph is worth, by name. */
final class PlaylistStates {

    private static final List<Playlist> PLAYLISTS = List.of(
            playlist(1, "Evening walk", ""),
            playlist(2, "Four stars and more", "rating:>=4"),
            playlist(3, "Not heard for a year", "played:>1y"),
            playlist(4, "Sunday breakfast with the windows open and the neighbours still asleep", ""),
            playlist(5, "Work", ""));

    private PlaylistStates() {}

    static Map<String, Consumer<ListenModel>> all() {
        return Map.of(
                "playlist-full", model -> open(model, PLAYLISTS.getFirst(), entries()),
                "playlist-empty", model -> open(model, PLAYLISTS.get(4), List.of()),
                "playlist-smart",
                        model -> open(model, PLAYLISTS.get(1), entries().subList(0, 5)),
                "playlist-removed",
                        model -> {
                            open(model, PLAYLISTS.getFirst(), entries());
                            model.undo()
                                    .removed(
                                            UndoModel.Owner.EVERYBODY,
                                            "2 songs were removed from “Evening walk”.",
                                            () -> {});
                        },
                "playlist-new",
                        model -> {
                            open(model, PLAYLISTS.getFirst(), entries());
                            model.playlists().createSmart("emotion:happy rating:>=4");
                            model.playlists()
                                    .formProperty()
                                    .get()
                                    .nameProperty()
                                    .set("Happy favourites");
                        },
                "sidebar-slim",
                        model -> {
                            open(model, PLAYLISTS.getFirst(), entries());
                            model.panes().sidebarWideProperty().set(false);
                        });
    }

    /** Playlists beside whatever pane is shown. */
    static void list(ListenModel model) {
        model.playlists().connect(new NoPlaylists());
        model.playlists().show(PLAYLISTS);
    }

    private static void open(ListenModel model, Playlist playlist, List<LibraryEntry> songs) {
        list(model);
        model.player().connect(new ScreenshotGallery.NoPlayer());
        model.playlists().open(playlist);
        model.playlists().showSongs(playlist, songs);
        model.panes().shownProperty().set(Pane.PLAYLIST);
        model.player().showStatus(Fixtures.status(dev.undertone.app.playback.PlayerStatus.State.PLAYING, 37, null));
    }

    private static List<LibraryEntry> entries() {
        List<LibraryEntry> entries = new ArrayList<>();
        for (int i = 0; i < 2 * Fixtures.TRACKS.size(); i++) {
            Track track = Fixtures.TRACKS.get(i * 3 % Fixtures.TRACKS.size());
            entries.add(new LibraryEntry(track, i % 6, i, null, Instant.EPOCH));
        }
        return entries;
    }

    private static Playlist playlist(long id, String name, String search) {
        return new Playlist(id, name, Optional.of(search).filter(text -> !text.isEmpty()), Instant.EPOCH);
    }

    private static final class NoPlaylists implements PlaylistCommands {

        @Override
        public void read(Playlist playlist) {}

        @Override
        public void save(PlaylistFormModel form) {}

        @Override
        public void insert(Playlist playlist, List<Long> trackIds, int before) {}

        @Override
        public void move(Playlist playlist, List<Integer> places, int before) {}

        @Override
        public void remove(Playlist playlist, List<Integer> places) {}

        @Override
        public void delete(Playlist playlist) {}

        @Override
        public void importFiles(List<Path> files) {}

        @Override
        public void exportFile(Playlist playlist, Path file) {}
    }
}
