package dev.undertone.app.ui;

import dev.undertone.app.environment.FileBrowser;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.session.TrackEvent;
import dev.undertone.app.ui.library.LibraryAnswer;
import dev.undertone.app.ui.library.LibraryCommands;
import dev.undertone.app.ui.library.LibraryQuery;
import dev.undertone.app.ui.library.Section;
import dev.undertone.app.ui.library.Shelf;
import dev.undertone.app.ui.library.SongChanges;
import dev.undertone.app.ui.map.Placement;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.task.NewestRequest;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.EditReport;
import dev.undertone.models.Emotion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ties the library to the pane that shows it. It belongs to the FX thread. */
final class LibraryLink implements LibraryCommands, SessionListener {

    // Beyond this it is quicker to read everything again.
    private static final int MOST_ONE_BY_ONE = 500;

    private final Library library;
    private final ListeningSession session;
    private final ListenModel model;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final NewestRequest<LibraryQuery, LibraryAnswer> finding;
    private final NewestRequest<Library, Shelf> loading;
    private final Consumer<Shelf> onChange;
    private volatile @Nullable Shelf shelf;

    /**
     * @param onChange gets the songs whenever they are others
     */
    LibraryLink(
            Services services, ListenModel model, BackgroundTasks tasks, Executor fxThread, Consumer<Shelf> onChange) {
        this.library = services.library();
        this.session = services.session();
        this.model = model;
        this.tasks = tasks;
        this.fxThread = fxThread;
        this.onChange = onChange;
        finding = new NewestRequest<>(tasks, this::find, model.library()::show, tasks::fail);
        loading = new NewestRequest<>(tasks, source -> new Shelf(source.entries()), this::show, tasks::fail);
    }

    void start() {
        session.addListener(this);
        model.library().connect(this);
        model.playlists().songs().connect(this);
        model.library().queryProperty().addListener((_, _, query) -> {
            if (shelf != null) {
                finding.ask(query);
            }
        });
        reload();
    }

    @Override
    public void libraryChanged() {
        fxThread.execute(this::reload);
    }

    @Override
    public void track(TrackEvent event) {
        // What was heard is in the library before its end is told.
        if (event.cause() != TrackEvent.Cause.STARTED) {
            fxThread.execute(() -> refresh(List.of(event.pick().track().id())));
        }
    }

    @Override
    public void play(List<Track> tracks) {
        session.play(tracks);
    }

    @Override
    public void playShuffled(List<Track> tracks) {
        tasks.command(() -> session.play(library.shuffled(tracks)));
    }

    @Override
    public void playNext(List<Track> tracks) {
        session.playNext(tracks);
    }

    @Override
    public void enqueue(List<Track> tracks) {
        session.enqueue(tracks);
    }

    @Override
    public void rate(List<Track> tracks, int stars) {
        List<Long> ids = ids(tracks);
        tasks.command(() -> {
            long rater = library.listener();
            Map<Integer, List<Long>> before = library.entries(ids).stream()
                    .collect(Collectors.groupingBy(
                            LibraryEntry::stars,
                            Collectors.mapping(entry -> entry.track().id(), Collectors.toList())));
            library.rate(ids, stars);
            fxThread.execute(() -> {
                model.undo().changed(UndoModel.Owner.LISTENER, () -> rateAsBefore(rater, before, ids));
                refresh(ids);
            });
        });
    }

    /** Stars are of whoever listens, so those of somebody who does so no longer are left as they are. */
    private void rateAsBefore(long rater, Map<Integer, List<Long>> before, List<Long> ids) {
        tasks.command(() -> {
            if (library.listener() == rater) {
                before.forEach((former, rated) -> library.rate(rated, former));
                fxThread.execute(() -> refresh(ids));
            }
        });
    }

    @Override
    public void setEmotion(List<Track> tracks, Emotion emotion) {
        List<Long> ids = ids(tracks);
        tasks.command(() -> {
            List<Placement> before =
                    Placements.read(library, ids.stream().map(Placement::none).toList());
            library.setEmotion(ids, emotion);
            fxThread.execute(() -> {
                model.map().placing().showPlaced(before);
                refresh(ids);
            });
            session.libraryChanged();
        });
    }

    @Override
    public void edit(List<Track> tracks, SongChanges changes) {
        tasks.load(() -> keep(ids(tracks), changes), report -> {
            if (!report.notWritten().isEmpty()) {
                model.notices().show(notice(report));
            }
            session.libraryChanged();
        });
    }

    private EditReport keep(List<Long> ids, SongChanges changes) {
        Integer stars = changes.stars();
        if (stars != null) {
            library.rate(ids, stars);
        }
        Emotion emotion = changes.emotion();
        if (emotion != null) {
            library.setEmotion(ids, emotion);
        }
        return library.edit(ids, changes.edit(), changes.alsoToFiles());
    }

    @Override
    public List<Long> songs(Section section, String group) {
        Shelf present = shelf;
        return present == null ? List.of() : present.songs(section, group);
    }

    @Override
    public void addToPlaylist(List<Track> tracks, @Nullable Playlist playlist) {
        if (playlist == null) {
            model.playlists().create(ids(tracks));
        } else {
            model.playlists().add(playlist, ids(tracks));
        }
    }

    @Override
    public void keepSearch(String search) {
        model.playlists().createSmart(search);
    }

    /** Songs by their numbers, as they were last read; without those that there are not. */
    List<Track> tracks(List<Long> ids) {
        Shelf present = shelf;
        return present == null ? List.of() : present.tracks(ids);
    }

    @Override
    public void explain(List<Track> tracks) {
        model.map().explain(tracks);
    }

    @Override
    public void showOnMap(List<Track> tracks) {
        model.map().reveal(ids(tracks));
        model.panes().shownProperty().set(Pane.MAP);
    }

    @Override
    public void showInFolder(Track track) {
        tasks.load(
                () -> {
                    FileBrowser.show(track.file());
                    return track;
                },
                _ -> {});
    }

    /** Reads the whole library again; until that is done, what was shown stays. */
    private void reload() {
        loading.ask(library);
    }

    private LibraryAnswer find(LibraryQuery query) {
        Shelf present = shelf;
        if (present == null) {
            throw new IllegalStateException("asked before the library was read");
        }
        return present.answer(query, query.text().isBlank() ? null : library.search(query.text()));
    }

    /** More, or something else, is known of these songs. */
    void refresh(List<Long> ids) {
        Shelf present = shelf;
        if (present == null || ids.size() > MOST_ONE_BY_ONE) {
            reload();
            return;
        }
        tasks.load(() -> library.entries(ids), entries -> {
            Shelf latest = shelf;
            if (latest != null) {
                show(latest.with(entries));
            }
        });
    }

    private void show(Shelf read) {
        shelf = read;
        onChange.accept(read);
        model.queue().showLibrarySize(read.available());
        finding.ask(model.library().queryProperty().get());
    }

    private static Notice notice(EditReport report) {
        return Notice.warning(
                "edit",
                Words.of("library.edit-failed", report.notWritten().size()),
                report.notWritten().getFirst().file().getFileName() + ": "
                        + report.notWritten().getFirst().reason());
    }

    private static List<Long> ids(List<Track> tracks) {
        return tracks.stream().map(Track::id).toList();
    }
}
