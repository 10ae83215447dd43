package dev.undertone.app.cli;

import dev.undertone.app.profile.Enrolling;
import dev.undertone.app.profile.IdentityWatch;
import dev.undertone.app.profile.SignIn;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.PerceptionWishes;
import dev.undertone.app.session.Reading;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.library.Listener;
import dev.undertone.models.expression.PersonalCalibration;
import dev.undertone.models.identity.IdentityModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Recognises the faces of a session without a window, and takes each for what its owner said of it. */
final class SessionSignIn implements PerceptionWishes, SessionListener {

    private final ListeningSession session;
    private final Path weights;
    private final SignIn signIn;
    private final IdentityWatch watch;

    SessionSignIn(Services services, SessionReport report) {
        session = services.session();
        weights = services.weights().identity();
        signIn = new SignIn(
                services.library().profiles(), RandomGenerator.getDefault(), report::signIn, session::switchTo);
        watch = new IdentityWatch(signIn, new Enrolling(services.library().profiles(), _ -> {}));
        session.addListener(this);
    }

    /**
     * Begins to recognise.
     *
     * @param ask whether whoever is recognised must move as they are told to
     */
    void begin(boolean ask) {
        signIn.begin(IdentityModel.read(weights).threshold(), ask);
    }

    void read(Reading reading) {
        watch.read(reading);
    }

    @Override
    public void listener(Listener now) {
        signIn.listens(now);
    }

    @Override
    public boolean identifying(Duration time) {
        return watch.isDue(time);
    }

    @Override
    public PersonalCalibration calibration() {
        return session.calibration();
    }
}
