package dev.undertone.app.ui;

import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.ui.library.Shelf;
import dev.undertone.app.ui.map.Fan;
import dev.undertone.app.ui.map.MapCommands;
import dev.undertone.app.ui.map.MapModel;
import dev.undertone.app.ui.map.MapSong;
import dev.undertone.app.ui.map.OriginDetails;
import dev.undertone.app.ui.map.OriginWords;
import dev.undertone.app.ui.map.Placement;
import dev.undertone.app.ui.map.ShortestWay;
import dev.undertone.app.ui.map.SongMap;
import dev.undertone.app.ui.map.SongOrigin;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.task.NewestRequest;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.models.Affect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Ties the library to the map of it. It belongs to the FX thread. */
final class MapLink implements MapCommands {

    private final Library library;
    private final ListeningSession session;
    private final MapModel model;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final NewestRequest<Shelf, SongMap> drawing;
    private final NewestRequest<Track, SongOrigin> describing;

    MapLink(Services services, MapModel model, BackgroundTasks tasks, Executor fxThread) {
        this.library = services.library();
        this.session = services.session();
        this.model = model;
        this.tasks = tasks;
        this.fxThread = fxThread;
        drawing = new NewestRequest<>(tasks, shelf -> map(shelf.entries()), model::show, tasks::fail);
        describing = new NewestRequest<>(tasks, this::origin, model::showOrigin, tasks::fail);
    }

    void start() {
        model.connect(this);
    }

    /** The songs are others, or lie elsewhere. */
    void show(Shelf shelf) {
        drawing.ask(shelf);
    }

    @Override
    public void queue(List<MapSong> songs, Affect from, Turn turn) {
        tasks.load(() -> ShortestWay.through(songs, from), ordered -> {
            List<Track> tracks = ordered.stream().map(MapSong::track).toList();
            switch (turn) {
                case NOW -> session.play(tracks);
                case NEXT -> session.playNext(tracks);
                case LATER -> session.enqueue(tracks);
            }
        });
    }

    @Override
    public void place(List<Placement> placements, boolean undoing) {
        tasks.command(() -> {
            List<Placement> before = undoing ? List.of() : Placements.read(library, placements);
            try {
                Placements.keep(library, placements);
                if (!undoing) {
                    fxThread.execute(() -> model.placing().showPlaced(before));
                }
            } finally {
                // What could not be kept is not to stay on the map either.
                session.libraryChanged();
            }
        });
    }

    @Override
    public void describe(Track track) {
        describing.ask(track);
    }

    @Override
    public void explain(List<Track> tracks) {
        tasks.load(
                () -> tracks.size() == 1 ? details(tracks.getFirst().id()) : OriginDetails.OF_SEVERAL,
                details -> model.placing().open(tracks, details));
    }

    private OriginDetails details(long id) {
        return new OriginDetails(library.heard(id).orElse(null), library.evidence(id));
    }

    private SongOrigin origin(Track track) {
        return OriginWords.of(track, library.heard(track.id()), library.evidence(track.id()));
    }

    /** Songs that nothing is known of but what songs like them are like, by their tags, have no place of their own. */
    private static SongMap map(List<LibraryEntry> entries) {
        List<MapSong> songs = new ArrayList<>(entries.size());
        for (LibraryEntry entry : entries) {
            Track track = entry.track();
            track.emotion()
                    .ifPresent(emotion -> songs.add(
                            new MapSong(track, track.affect(), emotion, track.source() == EvidenceSource.BY_HAND)));
        }
        return new SongMap(Fan.out(songs), entries.size() - songs.size());
    }
}
