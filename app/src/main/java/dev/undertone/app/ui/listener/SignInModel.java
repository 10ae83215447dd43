package dev.undertone.app.ui.listener;

import dev.undertone.app.profile.SignInState;
import dev.undertone.library.Listener;
import dev.undertone.models.identity.EnrolmentAdvice;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Who is recognised by their face, and the faces that are gathered of somebody who wants to be. */
public final class SignInModel {

    private static final SignInState QUIET = new SignInState.Off();

    private final ListenersModel listeners;
    private final ReadOnlyObjectWrapper<SignInState> stage = new ReadOnlyObjectWrapper<>(QUIET);
    private final ReadOnlyObjectWrapper<@Nullable Listener> enrolling = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<@Nullable EnrolmentAdvice> advice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private @Nullable SignInCommands commands;
    /** Whether whoever is there does not want to hear that they are looked at. */
    private boolean hushed;

    private @Nullable ListenerFormModel registering;

    /**
     * @param listeners who there is
     */
    public SignInModel(ListenersModel listeners) {
        this.listeners = listeners;
        listeners.currentProperty().addListener((_, _, now) -> enrolRegistered(now));
    }

    /** Puts a camera and a library behind the commands. */
    public void connect(SignInCommands behind) {
        commands = behind;
    }

    /** How far the sign-in has come. */
    public void show(SignInState now) {
        if (!(now instanceof SignInState.Looking)) {
            hushed = false;
        }
        stage.set(hushed ? QUIET : now);
    }

    /** Whoever was recognised says that it is not them. */
    public void refuse() {
        stage.set(QUIET);
        if (commands != null) {
            commands.refuse();
        }
    }

    /** Looks once more. */
    public void lookAgain() {
        if (commands != null) {
            commands.lookAgain();
        }
    }

    /** Whoever is there becomes a listener, whose face is enrolled then. */
    public void register() {
        leave();
        listeners.add();
        registering = listeners.formProperty().get();
    }

    /** Whoever is there listens without leaving a trace. */
    public void listenAsGuest() {
        leave();
        listeners.choose(Listener.guest());
    }

    /** Nothing more is to be said of whoever is there. */
    public void leave() {
        hushed = true;
        stage.set(QUIET);
        if (commands != null) {
            commands.leave();
        }
    }

    /** Begins to gather faces of a listener. */
    public void enrol(Listener listener) {
        progress.set(0);
        advice.set(null);
        kept.set(false);
        enrolling.set(listener);
        if (commands != null) {
            commands.beginEnrolling(listener);
        }
    }

    /**
     * What was gathered so far.
     *
     * @param share of what is needed, 0 to 1
     * @param next null where no face is in view
     */
    public void showEnrolling(double share, @Nullable EnrolmentAdvice next) {
        if (enrolling.get() == null || kept.get()) {
            return;
        }
        progress.set(share);
        advice.set(next);
        if (next == EnrolmentAdvice.DONE && commands != null) {
            commands.keepEnrolled();
        }
    }

    /** What was gathered is kept, as numbers. */
    public void showKept() {
        kept.set(enrolling.get() != null);
    }

    /** Puts the gathering away; what was gathered and is not kept is forgotten. */
    public void endEnrolling() {
        boolean done = kept.get();
        enrolling.set(null);
        if (!done && commands != null) {
            commands.cancelEnrolling();
        }
    }

    /** How far the sign-in has come. */
    public ReadOnlyObjectProperty<SignInState> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Whose faces are gathered; null where nobody's are. */
    public ReadOnlyObjectProperty<@Nullable Listener> enrollingProperty() {
        return enrolling.getReadOnlyProperty();
    }

    /** How much was gathered, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What to do next; null where no face is in view. */
    public ReadOnlyObjectProperty<@Nullable EnrolmentAdvice> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** Whether what was gathered is kept. */
    public ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    private void enrolRegistered(Listener now) {
        ListenerFormModel form = registering;
        registering = null;
        if (form != null && form.nameProperty().get().strip().equalsIgnoreCase(now.name())) {
            enrol(now);
        }
    }
}
