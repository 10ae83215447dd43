package dev.undertone.app.ui;

import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.playlist.PlaylistCommands;
import dev.undertone.app.ui.playlist.PlaylistFormModel;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.task.NewestRequest;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import dev.undertone.library.door.Library;
import dev.undertone.library.playlist.PlaylistImportReport;
import dev.undertone.library.playlist.Playlists;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Ties the playlists of the library to the window. It belongs to the FX thread; changes are made one after the other. */
final class PlaylistLink implements PlaylistCommands {

    private record Songs(Playlist playlist, List<LibraryEntry> entries) {}

    private final Library library;
    private final Playlists playlists;
    private final ListenModel model;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final NewestRequest<Playlists, List<Playlist>> listing;
    private final NewestRequest<Playlist, Songs> reading;
    /** One that was made, and is to be opened as soon as it is among the others. */
    private @Nullable Playlist made;

    PlaylistLink(Library library, ListenModel model, BackgroundTasks tasks, Executor fxThread) {
        this.library = library;
        this.playlists = library.playlists();
        this.model = model;
        this.tasks = tasks;
        this.fxThread = fxThread;
        listing = new NewestRequest<>(tasks, Playlists::list, this::show, tasks::fail);
        reading = new NewestRequest<>(
                tasks, this::songs, read -> model.playlists().showSongs(read.playlist(), read.entries()), tasks::fail);
    }

    void start() {
        model.playlists().connect(this);
        listing.ask(playlists);
    }

    /** The songs are others, or something else is known of them. */
    void songsChanged() {
        model.playlists().read();
    }

    @Override
    public void read(Playlist playlist) {
        reading.ask(playlist);
    }

    @Override
    public void save(PlaylistFormModel form) {
        String name = form.nameProperty().get();
        String search = form.searchProperty().get();
        Optional<Playlist> changed = form.changed();
        List<Long> songs = known(form.songs());
        tasks.command(() -> {
            try {
                Playlist kept = changed.isPresent()
                        ? change(changed.get(), name, search)
                        : form.isSmart() ? playlists.createSmart(name, search) : playlists.create(name, songs);
                fxThread.execute(() -> {
                    form.end();
                    if (changed.isEmpty()) {
                        model.undo()
                                .changed(
                                        UndoModel.Owner.EVERYBODY,
                                        () -> tasks.command(() -> {
                                            playlists.delete(kept.id());
                                            fxThread.execute(this::list);
                                        }));
                        made = kept;
                    }
                    list();
                });
            } catch (UserFacingException problem) {
                fxThread.execute(() -> form.showProblem(problem.whatHappened() + " " + problem.whatToDo()));
            }
        });
    }

    @Override
    public void insert(Playlist playlist, List<Long> trackIds, int before) {
        List<Long> known = known(trackIds);
        if (known.isEmpty()) {
            return;
        }
        change(playlist, null, () -> playlists.insert(playlist.id(), known, before));
        if (!isOpen(playlist)) {
            model.notices()
                    .show(Notice.information("playlist", Words.of("playlist.added", known.size(), playlist.name())));
        }
    }

    @Override
    public void move(Playlist playlist, List<Integer> places, int before) {
        change(playlist, null, () -> playlists.move(playlist.id(), places, before));
    }

    @Override
    public void remove(Playlist playlist, List<Integer> places) {
        String words = Words.of("playlist.songs.removed", places.size(), playlist.name());
        change(playlist, words, () -> playlists.remove(playlist.id(), places));
    }

    @Override
    public void delete(Playlist playlist) {
        tasks.command(() -> {
            List<Long> tracks = playlist.isSmart() ? List.of() : playlists.tracks(playlist.id());
            playlists.delete(playlist.id());
            fxThread.execute(() -> {
                model.undo()
                        .removed(
                                UndoModel.Owner.EVERYBODY,
                                Words.of("playlist.deleted", playlist.name()),
                                () -> tasks.command(() -> {
                                    playlists.restore(playlist, tracks);
                                    fxThread.execute(this::list);
                                }));
                list();
            });
        });
    }

    @Override
    public void importFiles(List<Path> files) {
        for (Path file : files) {
            tasks.command(() -> {
                PlaylistImportReport report = playlists.importFile(file);
                fxThread.execute(() -> {
                    show(file, report);
                    list();
                });
            });
        }
    }

    @Override
    public void exportFile(Playlist playlist, Path file) {
        tasks.load(
                () -> playlists.exportFile(playlist.id(), file, true),
                count -> model.notices()
                        .show(Notice.information("playlist", Words.of("playlist.exported", count, file.toString()))));
    }

    /** Songs without those from outside of the library, which is told: no playlist can keep them. */
    private List<Long> known(List<Long> trackIds) {
        List<Long> known = trackIds.stream().filter(id -> id > 0).toList();
        if (known.size() < trackIds.size()) {
            model.notices()
                    .show(Notice.information(
                            "playlist-outside", Words.of("playlist.outside", trackIds.size() - known.size())));
        }
        return known;
    }

    /** Changes the songs of a playlist so that it can be taken back. */
    private void change(Playlist playlist, @Nullable String removed, Runnable work) {
        tasks.command(() -> {
            List<Long> before = playlists.tracks(playlist.id());
            work.run();
            fxThread.execute(() -> {
                Runnable takeBack = () -> tasks.command(() -> {
                    playlists.replaceTracks(playlist.id(), before);
                    fxThread.execute(this::list);
                });
                if (removed == null) {
                    model.undo().changed(UndoModel.Owner.EVERYBODY, takeBack);
                } else {
                    model.undo().removed(UndoModel.Owner.EVERYBODY, removed, takeBack);
                }
                list();
            });
        });
    }

    private Playlist change(Playlist playlist, String name, String search) {
        if (!name.equals(playlist.name())) {
            playlists.rename(playlist.id(), name);
        }
        if (playlist.isSmart()) {
            playlists.changeSearch(playlist.id(), search);
        }
        return playlist;
    }

    private Songs songs(Playlist playlist) {
        List<Long> ids = playlists.tracks(playlist.id());
        Map<Long, LibraryEntry> known = new HashMap<>();
        library.entries(ids).forEach(entry -> known.put(entry.track().id(), entry));
        return new Songs(
                playlist, ids.stream().map(known::get).filter(Objects::nonNull).toList());
    }

    private void list() {
        listing.ask(playlists);
    }

    private void show(List<Playlist> read) {
        model.playlists().show(read);
        List<Playlist> chosen =
                read.stream().filter(playlist -> !playlist.isSmart()).toList();
        model.library().showPlaylists(chosen);
        model.playlists().songs().showPlaylists(chosen);
        model.playlists().read();
        Playlist opening = made;
        if (opening != null && model.playlists().withId(opening.id()).isPresent()) {
            made = null;
            model.playlists().open(opening);
            model.panes().shownProperty().set(Pane.PLAYLIST);
        }
        if (model.panes().shownProperty().get() == Pane.PLAYLIST
                && model.playlists().openedProperty().get() == null) {
            model.panes().shownProperty().set(Pane.LIBRARY);
        }
    }

    private void show(Path file, PlaylistImportReport report) {
        String name = String.valueOf(file.getFileName());
        if (report.playlist().isEmpty()) {
            model.notices()
                    .show(Notice.warning(
                            "playlist", Words.of("playlist.import.none", name), Words.of("playlist.import.none.do")));
            return;
        }
        made = report.playlist().get();
        model.notices()
                .show(
                        report.missing().isEmpty()
                                ? Notice.information("playlist", Words.of("playlist.imported", report.taken(), name))
                                : Notice.warning(
                                        "playlist",
                                        Words.of(
                                                "playlist.imported.some",
                                                report.taken(),
                                                name,
                                                report.missing().size()),
                                        Words.of(
                                                "playlist.imported.first",
                                                report.missing().getFirst().line(),
                                                report.missing().getFirst().reason())));
    }

    private boolean isOpen(Playlist playlist) {
        Playlist opened = model.playlists().openedProperty().get();
        return opened != null
                && opened.id() == playlist.id()
                && model.panes().shownProperty().get() == Pane.PLAYLIST;
    }
}
