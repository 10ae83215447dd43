package dev.undertone.app.ui;

import dev.undertone.app.camera.CameraLookup;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.CameraState;
import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.profile.IdentityWatch;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.PerceptionListener;
import dev.undertone.app.session.PerceptionWishes;
import dev.undertone.app.session.Reading;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SpareTime;
import dev.undertone.app.ui.camera.CameraCommands;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.task.NewestOnly;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.PersonalCalibration;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Ties the camera, and what is read from its frames, to the window and to the session. */
final class CameraLink implements CameraCommands, AutoCloseable {

    private final ListeningSession session;
    private final SpareTime spareTime;
    private final FaceWeights weights;
    private final IdentityWatch identities;
    private final ListenModel model;
    private final Preview preview;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicBoolean explaining = new AtomicBoolean();
    private @Nullable CameraRun current;

    /**
     * @param identities recognises and learns faces
     */
    CameraLink(
            Services services,
            IdentityWatch identities,
            ListenModel model,
            Preview preview,
            BackgroundTasks tasks,
            Executor fxThread) {
        this.session = services.session();
        this.spareTime = services.spareTime();
        this.weights = services.weights();
        this.identities = identities;
        this.model = model;
        this.preview = preview;
        this.tasks = tasks;
        this.fxThread = fxThread;
    }

    @Override
    public void turnOn(CameraSource source) {
        int number = runs.incrementAndGet();
        preview.clear();
        tasks.command(() -> replaceRun(source, number));
    }

    @Override
    public void turnOff() {
        int number = runs.incrementAndGet();
        tasks.command(() -> {
            endRun();
            fxThread.execute(() -> {
                if (runs.get() == number) {
                    preview.clear();
                    new ReadingDisplay(model).stateChanged(CameraState.OFF);
                }
            });
        });
    }

    @Override
    public void findDevices() {
        tasks.load(CameraLookup::devices, model.camera()::showDevices);
    }

    @Override
    public void explain(boolean wanted) {
        explaining.set(wanted);
    }

    /** Switches the camera off for good, and waits until it is. */
    @Override
    public void close() {
        runs.incrementAndGet();
        endRun();
    }

    private synchronized void endRun() {
        CameraRun run = current;
        current = null;
        if (run != null) {
            run.close();
            session.moodRead(Duration.ZERO, Mood.UNKNOWN);
        }
    }

    private synchronized void replaceRun(CameraSource source, int number) {
        endRun();
        if (runs.get() == number) {
            Run news = new Run(number);
            current = CameraRun.start(source, preview, weights, news::stateChanged, news, new Wishes());
        }
    }

    /** What the window wants of readings. */
    private final class Wishes implements PerceptionWishes {

        @Override
        public boolean explaining() {
            return explaining.get();
        }

        @Override
        public boolean identifying(Duration time) {
            return identities.isDue(time);
        }

        @Override
        public PersonalCalibration calibration() {
            return session.calibration();
        }
    }

    /** What a run tells reaches the window only while the listener has asked for nothing else. */
    private final class Run implements PerceptionListener {

        private final int number;
        private final ReadingDisplay display = new ReadingDisplay(model);
        private final NewestOnly<Runnable> newest = new NewestOnly<>(fxThread, this::runIfCurrent);
        private volatile Duration time = Duration.ZERO;

        Run(int number) {
            this.number = number;
        }

        void stateChanged(CameraState state) {
            if (state.phase() != CameraState.Phase.RUNNING && isCurrent()) {
                session.moodRead(time, Mood.UNKNOWN);
            }
            show(() -> display.stateChanged(state));
        }

        @Override
        public void ready() {
            show(display::ready);
        }

        @Override
        public void read(Reading reading, Mood mood) {
            time = reading.time();
            session.read(reading, mood);
            identities.read(reading);
            spareTime.read(reading);
            newest.accept(() -> display.read(reading));
        }

        @Override
        public void failed(UserFacingException problem) {
            show(() -> display.failed(problem));
        }

        private boolean isCurrent() {
            return runs.get() == number;
        }

        private void show(Runnable news) {
            fxThread.execute(() -> runIfCurrent(news));
        }

        private void runIfCurrent(Runnable news) {
            if (isCurrent()) {
                news.run();
            }
        }
    }
}
