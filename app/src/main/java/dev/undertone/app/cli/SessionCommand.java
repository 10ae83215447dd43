package dev.undertone.app.cli;

import dev.undertone.app.camera.CameraFeed;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.CameraState;
import dev.undertone.app.camera.LatestFrame;
import dev.undertone.app.environment.LogFile;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Perception;
import dev.undertone.app.session.PerceptionListener;
import dev.undertone.app.session.Preferences;
import dev.undertone.app.session.Reading;
import dev.undertone.app.session.Services;
import dev.undertone.app.settings.MusicSettings;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.library.Aim;
import dev.undertone.library.Listener;
import dev.undertone.library.SongFilter;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undertone session}: the session without a window, as JSON lines. */
@Command(
        name = "session",
        mixinStandardHelpOptions = true,
        description = "Listens to your mood and plays, without a window. Prints one JSON object a line: reading, mood,"
                + " track, and at the end a summary. A video file ends the session where it ends.")
final class SessionCommand extends TerminalCommand implements Callable<Integer> {

    private static final Logger log = LoggerFactory.getLogger(SessionCommand.class);

    private final Program program;

    @Option(
            names = "--camera",
            paramLabel = "SOURCE",
            defaultValue = "0",
            converter = CameraSourceConverter.class,
            description = "A camera's number or name, a video file (loop:FILE begins again at its end), or demo"
                    + " (default: ${DEFAULT-VALUE}).")
    private CameraSource camera = new CameraSource.Device(0);

    @Mixin
    private final AudioOption audio = new AudioOption();

    @Option(
            names = "--aim",
            paramLabel = "AIM",
            description =
                    "What the music is to do with the mood: match, lift, calm or focus (default: what the table of the"
                            + " settings says of each emotion).")
    private @Nullable Aim aim;

    @Option(
            names = ListenerAccess.OPTION,
            paramLabel = "NAME",
            description = "Who listens (default: the listener without a name).")
    private @Nullable String listener;

    @Option(names = "--guest", description = "Somebody listens who leaves no trace.")
    private boolean guest;

    @Option(
            names = "--sign-in",
            description =
                    "Listeners are recognised by their faces, and asked to turn their heads unless the settings say"
                            + " otherwise.")
    private boolean signIn;

    @Option(
            names = "--feel",
            paramLabel = "TEXT",
            description = "What you write of how it is going; it counts beside how you look.")
    private @Nullable String feeling;

    @Option(names = "--seconds", paramLabel = "N", description = "End after N seconds.")
    private @Nullable Double seconds;

    SessionCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        LogFile.open(dataDirectory().logs());
        SessionReport report = new SessionReport(terminal(), errors());
        Ending ending = new Ending();
        try (Interruption interruption = Interruption.watched()) {
            interruption.onAsk(ending::finish);
            listen(report, ending);
        }
        UserFacingException problem = ending.problem();
        if (problem != null) {
            throw problem;
        }
        return 0;
    }

    private void listen(SessionReport report, Ending ending) throws InterruptedException {
        LatestFrame frames = new LatestFrame();
        try (Services services = program.openServices(dataDirectory(), audio.open())) {
            SessionSignIn faces = new SessionSignIn(services, report);
            try (CameraFeed feed = new CameraFeed(camera, frames, state -> follow(state, services.session()));
                    Perception perception = new Perception(
                            frames, services.weights(), new Watcher(services, faces, feed, report, ending), faces)) {
                services.session().addListener(report);
                services.session().prefer(preferences());
                begin(services);
                if (signIn) {
                    faces.begin(settings().listeners().liveness());
                }
                perception.start();
                ending.await(seconds);
            }
        } finally {
            report.end(frames.lastNumber());
        }
    }

    /** The session begins with whoever is to listen, so that nothing of it is kept for anybody else. */
    private void begin(Services services) {
        if (guest) {
            services.library().setListener(Listener.GUEST);
        } else if (listener != null) {
            services.library()
                    .setListener(ListenerAccess.opened(services.library().profiles(), listener, errors())
                            .id());
        }
        services.session().start();
        if (feeling != null) {
            services.session().moodWritten(feeling);
        }
    }

    private Settings settings() {
        return new SettingsFile(dataDirectory().path()).load();
    }

    private Preferences preferences() {
        MusicSettings music = settings().music();
        return new Preferences(aim, SongFilter.ALL, music.table(), music.notAgainWithin());
    }

    /** While no frame comes, nothing is known of the mood. */
    private static void follow(CameraState state, ListeningSession session) {
        log.debug("{}", state.message());
        if (state.phase() == CameraState.Phase.LOST) {
            session.moodRead(Duration.ZERO, Mood.UNKNOWN);
        }
    }

    /** Takes what is seen to the session and the report. */
    private record Watcher(Services services, SessionSignIn faces, CameraFeed feed, SessionReport report, Ending ending)
            implements PerceptionListener {

        /** The camera starts only here, so that no frame passes unread while the networks load. */
        @Override
        public void ready() {
            feed.start();
        }

        @Override
        public void read(Reading reading, Mood mood) {
            report.reading(reading);
            services.spareTime().read(reading);
            services.session().read(reading, mood);
            faces.read(reading);
        }

        @Override
        public void ended() {
            CameraState state = feed.state();
            if (state.phase() == CameraState.Phase.ABSENT) {
                ending.fail(new UserFacingException(state.message(), "Choose another --camera."));
            } else {
                ending.finish();
            }
        }

        @Override
        public void failed(UserFacingException problem) {
            ending.fail(problem);
        }
    }

    /** How the session comes to its end: of the video, of its time, by Ctrl-C, or by a problem. */
    private static final class Ending {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final AtomicReference<@Nullable UserFacingException> problem = new AtomicReference<>();

        void finish() {
            asked.countDown();
        }

        void fail(UserFacingException why) {
            problem.set(why);
            finish();
        }

        void await(@Nullable Double seconds) throws InterruptedException {
            if (seconds == null) {
                asked.await();
            } else if (asked.await((long) (seconds * 1e9), TimeUnit.NANOSECONDS)) {
                log.debug("Ended before its time");
            }
        }

        @Nullable UserFacingException problem() {
            return problem.get();
        }
    }
}
