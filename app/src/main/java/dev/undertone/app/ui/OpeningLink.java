package dev.undertone.app.ui;

import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Track;
import dev.undertone.library.importing.OpenedMusic;
import dev.undertone.library.importing.RejectedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plays what is opened with Undertone from outside, one request after the other. It belongs to the FX thread. */
final class OpeningLink {

    private static final String OUTSIDE = "opening-outside";
    private static final String REJECTED = "opening-rejected";

    /** Songs from outside of the library that can be put into the queue again after they were cut out of it. */
    private static final int REMEMBERED = 10_000;

    private static final int AT_ONCE = -1;

    /**
     * Something to be played.
     *
     * @param before the place in the queue that it is to come before; {@link #AT_ONCE} to be played now
     */
    private record Opening(OpenRequest request, int before) {}

    private final ListenModel model;
    private final BackgroundTasks tasks;
    private final Queue<Opening> waiting = new ArrayDeque<>();
    private final SequencedMap<Long, Track> outside = new LinkedHashMap<>();
    private @Nullable Services services;
    private boolean reading;

    OpeningLink(ListenModel model, BackgroundTasks tasks) {
        this.model = model;
        this.tasks = tasks;
    }

    /** Plays what waits, and all that comes. */
    void connect(Services opened) {
        services = opened;
        readNext();
    }

    /** Plays what was opened as soon as there is a library and a session. */
    void open(OpenRequest request) {
        if (!request.isEmpty()) {
            // Who opens a song wants to see it, and not to be asked where the others are.
            model.welcome().postpone();
            waiting.add(new Opening(request, AT_ONCE));
            readNext();
        }
    }

    /** Puts songs into the queue, before the one at a place. */
    void insert(List<Path> places, int before) {
        waiting.add(new Opening(OpenRequest.of(places), before));
        readNext();
    }

    /**
     * Songs by their numbers, of the library or opened from outside of it; without those that nobody knows any more.
     *
     * @param library finds those of the library
     */
    List<Track> tracks(List<Long> ids, Function<List<Long>, List<Track>> library) {
        return ids.stream()
                .flatMap(id ->
                        Optional.ofNullable(outside.get(id))
                                .map(List::of)
                                .orElseGet(() -> library.apply(List.of(id)))
                                .stream())
                .toList();
    }

    private void readNext() {
        Services present = services;
        if (present == null || reading || waiting.isEmpty()) {
            return;
        }
        Opening next = waiting.remove();
        reading = true;
        tasks.load(
                () -> present.library().openMusic(next.request().places()),
                opened -> {
                    play(present.session(), next, opened);
                    tell(next.request(), opened);
                    goOn();
                },
                failure -> {
                    tasks.fail(failure);
                    goOn();
                });
    }

    private void goOn() {
        reading = false;
        readNext();
    }

    private void play(ListeningSession session, Opening opening, OpenedMusic opened) {
        if (opened.tracks().isEmpty()) {
            return;
        }
        if (opening.before() == AT_ONCE) {
            session.playOpened(opened.tracks());
        } else {
            session.insertIntoQueue(opened.tracks(), opening.before());
        }
        model.undo().changed(UndoModel.Owner.LISTENER, session::undoQueueChange);
        opened.outside().forEach(track -> outside.put(track.id(), track));
        while (outside.size() > REMEMBERED) {
            outside.pollFirstEntry();
        }
    }

    private void tell(OpenRequest request, OpenedMusic opened) {
        model.notices().clear(OUTSIDE);
        model.notices().clear(REJECTED);
        if (!opened.outside().isEmpty()) {
            model.notices().show(offer(opened.outside(), folders(request, opened.outside())));
        }
        if (!opened.rejected().isEmpty() || !request.unusable().isEmpty()) {
            model.notices().show(problem(request.unusable(), opened.rejected()));
        }
    }

    private Notice offer(List<Track> outside, List<Path> folders) {
        String words = outside.size() == 1
                ? Words.of("opening.outside.one", outside.getFirst().title())
                : Words.of("opening.outside", outside.size());
        return Notice.information(
                OUTSIDE,
                words,
                new Notice.Action(
                        Words.of("opening.add", folders.size()),
                        () -> model.imports().add(folders)));
    }

    private static Notice problem(List<String> unusable, List<RejectedFile> rejected) {
        int count = unusable.size() + rejected.size();
        if (rejected.isEmpty()) {
            return Notice.warning(
                    REJECTED, Words.of("opening.rejected", count, unusable.getFirst()), Words.of("opening.no-file"));
        }
        RejectedFile first = rejected.getFirst();
        return Notice.warning(REJECTED, Words.of("opening.rejected", count, name(first.file())), first.reason());
    }

    /** The folders that were opened, and those of the songs that were opened by themselves. */
    private static List<Path> folders(OpenRequest request, List<Track> outside) {
        List<Path> opened = request.places().stream().filter(Files::isDirectory).toList();
        Stream<Path> others = outside.stream()
                .map(track -> track.file().getParent())
                .filter(parent -> parent != null && opened.stream().noneMatch(folder -> isWithin(parent, folder)));
        return Stream.concat(opened.stream(), others).distinct().toList();
    }

    private static boolean isWithin(Path folder, Path other) {
        return folder.startsWith(other.toAbsolutePath().normalize());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName() == null ? file : file.getFileName());
    }
}
