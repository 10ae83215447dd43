package dev.undertone.app.ui;

import dev.undertone.app.ui.importing.ImportCommands;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.task.NewestOnly;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Takes music into the library, one import at a time. It belongs to the FX thread. */
final class ImportLink implements ImportCommands {

    private record Progress(int done, int found) {}

    private final Library library;
    private final ImportModel model;
    private final BackgroundTasks tasks;
    private final Runnable onChange;
    private final NewestOnly<Progress> progress;
    private final List<Path> waiting = new ArrayList<>();
    private boolean running;
    private volatile boolean cancelled;

    /**
     * @param onChange called after each import that changed the library
     */
    ImportLink(Library library, ImportModel model, BackgroundTasks tasks, Executor fxThread, Runnable onChange) {
        this.library = library;
        this.model = model;
        this.tasks = tasks;
        this.onChange = onChange;
        progress = new NewestOnly<>(fxThread, now -> model.showProgress(now.done(), now.found()));
    }

    void start() {
        model.connect(this);
    }

    @Override
    public void add(List<Path> places) {
        waiting.addAll(places);
        if (!running) {
            takeWaiting();
        }
    }

    @Override
    public void cancel() {
        waiting.clear();
        cancelled = true;
    }

    private void takeWaiting() {
        List<Path> places = List.copyOf(waiting);
        waiting.clear();
        running = true;
        cancelled = false;
        model.showBegun(places);
        tasks.load(() -> library.addMusic(places, new Watch()), this::end, failure -> {
            model.showFailed();
            tasks.fail(failure);
            goOn();
        });
    }

    private void end(ImportReport report) {
        model.showReport(report);
        if (report.changedSomething()) {
            onChange.run();
        }
        goOn();
    }

    private void goOn() {
        running = false;
        if (!waiting.isEmpty()) {
            takeWaiting();
        }
    }

    /** On the thread of the import. */
    private final class Watch implements ImportProgress {

        @Override
        public void advanced(int done, int found) {
            progress.accept(new Progress(done, found));
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
