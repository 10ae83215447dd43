package dev.undertone.app.ui;

import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.profile.Enrolling;
import dev.undertone.app.profile.IdentityWatch;
import dev.undertone.app.profile.SignIn;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.settings.ListenerSettings;
import dev.undertone.app.ui.listener.SignInCommands;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.library.Listener;
import dev.undertone.library.profile.Profiles;
import dev.undertone.models.identity.IdentityModel;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;

/**
 * Ties the recognition of faces to the window: it begins where the settings ask for it, and signs in whom it recognises. It belongs
 * to the FX thread.
 */
final class SignInLink implements SignInCommands, SessionListener {

    private final ListeningSession session;
    private final Profiles profiles;
    private final FaceWeights weights;
    private final ListenModel model;
    private final ObservableValue<ListenerSettings> wanted;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final SignIn signIn;
    private final Enrolling enrolling;
    /** Who listened before somebody was recognised. */
    private Listener before = Listener.guest();

    SignInLink(Services services, ListenModel model, BackgroundTasks tasks, Executor fxThread) {
        this.session = services.session();
        this.profiles = services.library().profiles();
        this.weights = services.weights();
        this.model = model;
        this.wanted = model.settings().listenersProperty();
        this.tasks = tasks;
        this.fxThread = fxThread;
        signIn = new SignIn(
                profiles,
                RandomGenerator.getDefault(),
                state -> fxThread.execute(() -> model.signIn().show(state)),
                listener -> fxThread.execute(() -> welcome(listener)));
        enrolling = new Enrolling(
                profiles, step -> fxThread.execute(() -> model.signIn().showEnrolling(step.progress(), step.advice())));
    }

    /** What the camera hands its faces to. */
    IdentityWatch watch() {
        return new IdentityWatch(signIn, enrolling);
    }

    void start() {
        session.addListener(this);
        model.signIn().connect(this);
        signIn.listens(model.listeners().currentProperty().get());
        wanted.addListener((_, old, now) -> {
            if (old.signInByFace() != now.signInByFace() || old.liveness() != now.liveness()) {
                refresh();
            }
        });
        // Faces come, go, and can be read once a PIN was entered.
        model.listeners().listeners().addListener((ListChangeListener<Listener>) _ -> refresh());
        refresh();
    }

    @Override
    public void listener(Listener now) {
        signIn.listens(now);
        if (now.hasPin()) {
            fxThread.execute(this::refresh);
        }
    }

    @Override
    public void refuse() {
        model.listeners().choose(before);
    }

    @Override
    public void lookAgain() {
        signIn.again();
    }

    @Override
    public void leave() {
        signIn.dismiss();
    }

    @Override
    public void beginEnrolling(Listener listener) {
        tasks.command(
                () -> enrolling.begin(IdentityModel.read(weights.identity()).threshold()));
    }

    @Override
    public void keepEnrolled() {
        Listener whose = model.signIn().enrollingProperty().get();
        if (whose != null) {
            tasks.load(
                    () -> {
                        enrolling.keep(whose.id());
                        return profiles.all();
                    },
                    all -> {
                        model.listeners().showAll(all);
                        model.signIn().showKept();
                    });
        }
    }

    @Override
    public void cancelEnrolling() {
        enrolling.cancel();
    }

    private void welcome(Listener listener) {
        before = model.listeners().currentProperty().get();
        session.switchTo(listener);
    }

    /** Recognises the faces that are kept, and can be read, now. */
    private void refresh() {
        ListenerSettings settings = wanted.getValue();
        tasks.command(() -> {
            if (settings.signInByFace()) {
                signIn.begin(IdentityModel.read(weights.identity()).threshold(), settings.liveness());
            } else {
                signIn.end();
            }
        });
    }
}
