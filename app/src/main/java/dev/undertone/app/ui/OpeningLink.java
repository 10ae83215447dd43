package dev.undertone.app.ui;

import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.session.Services;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Track;
import dev.undertone.library.importing.OpenedMusic;
import dev.undertone.library.importing.RejectedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plays what is opened with Undertone from outside, one request after the other. It belongs to the FX thread. */
final class OpeningLink {

    private static final String OUTSIDE = "opening-outside";
    private static final String REJECTED = "opening-rejected";

    private final ListenModel model;
    private final BackgroundTasks tasks;
    private final Queue<OpenRequest> waiting = new ArrayDeque<>();
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
            waiting.add(request);
            readNext();
        }
    }

    private void readNext() {
        Services present = services;
        if (present == null || reading || waiting.isEmpty()) {
            return;
        }
        OpenRequest request = waiting.remove();
        reading = true;
        tasks.load(
                () -> present.library().openMusic(request.places()),
                opened -> {
                    play(present, request, opened);
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

    private void play(Services present, OpenRequest request, OpenedMusic opened) {
        if (!opened.tracks().isEmpty()) {
            present.session().playOpened(opened.tracks());
            model.undo().changed(present.session()::undoQueueChange);
        }
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
