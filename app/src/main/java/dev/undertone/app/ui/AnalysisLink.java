package dev.undertone.app.ui;

import dev.undertone.app.session.Services;
import dev.undertone.app.ui.analysis.AnalysisCommands;
import dev.undertone.app.ui.analysis.AnalysisModel;
import dev.undertone.app.ui.analysis.UnheardSong;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.task.NewestOnly;
import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysedSong;
import dev.undertone.library.analysis.AnalysisListener;
import dev.undertone.library.analysis.AnalysisProgress;
import dev.undertone.library.analysis.SongAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ties the listening to songs to the window: its progress is shown, and what was heard appears soon after. */
final class AnalysisLink implements AnalysisListener, AnalysisCommands {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisLink.class);

    /** Songs that were heard are shown together: each by itself would sort library and map anew every second. */
    private static final Duration TOGETHER = Duration.seconds(3);

    private final SongAnalysis analysis;
    private final AnalysisModel model;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final Consumer<List<Long>> onHeard;
    private final NewestOnly<AnalysisProgress> progress;
    private final List<Long> heard = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition(TOGETHER);

    /**
     * @param onHeard gets the ids of songs of which more is known now, on the FX thread
     */
    AnalysisLink(
            Services services,
            AnalysisModel model,
            BackgroundTasks tasks,
            Executor fxThread,
            Consumer<List<Long>> onHeard) {
        this.analysis = services.analysis();
        this.model = model;
        this.tasks = tasks;
        this.fxThread = fxThread;
        this.onHeard = onHeard;
        progress = new NewestOnly<>(fxThread, model::showProgress);
        pause.setOnFinished(_ -> showHeard());
    }

    void start() {
        model.connect(this);
        analysis.addListener(this);
        model.showProgress(analysis.progress());
    }

    /** Looks up the songs that could not be listened to in earlier runs of the program. */
    void findUnheard() {
        tasks.load(
                () -> analysis.state().undecoded().entrySet().stream()
                        .map(entry -> new UnheardSong(entry.getKey(), entry.getValue()))
                        .toList(),
                model::showUnheard,
                // That the model is missing is told by the analysis itself.
                failure -> LOG.debug("It is not known which songs could not be listened to", failure));
    }

    @Override
    public void advanced(AnalysisProgress now) {
        progress.accept(now);
    }

    @Override
    public void heard(AnalysedSong song) {
        fxThread.execute(() -> {
            model.showHeard(song.track());
            heard.add(song.track().id());
            if (pause.getStatus() != Animation.Status.RUNNING) {
                pause.playFromStart();
            }
        });
    }

    @Override
    public void failed(Track track, String reason) {
        fxThread.execute(() -> model.showUnheard(track, reason));
    }

    @Override
    public void setPaused(boolean paused) {
        analysis.setPaused(paused);
    }

    private void showHeard() {
        List<Long> ids = List.copyOf(heard);
        heard.clear();
        onHeard.accept(ids);
    }
}
