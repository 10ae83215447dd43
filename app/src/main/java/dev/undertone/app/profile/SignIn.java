package dev.undertone.app.profile;

import dev.undertone.library.Listener;
import dev.undertone.library.profile.Profiles;
import dev.undertone.models.face.FaceQuality;
import dev.undertone.models.identity.Challenge;
import dev.undertone.models.identity.FaceTemplate;
import dev.undertone.models.identity.IdentityReading;
import dev.undertone.models.identity.Liveness;
import dev.undertone.models.identity.Recognition;
import dev.undertone.models.identity.RecognitionState;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Signs in the listener whose face is before the camera: where it was recognised for long enough and, if that is asked for, after they
 * moved as they were told to. Who listens by their own choice, the guest among them, goes on listening until nobody is before the
 * camera.
 *
 * <p>Safe to use from any thread; what it tells, it tells on the thread that called it.
 */
public final class SignIn {

    private final Profiles profiles;
    private final RandomGenerator random;
    private final Consumer<SignInState> news;
    private final Consumer<Listener> welcome;

    private @Nullable Recognition recognition;
    private @Nullable Liveness liveness;
    private Map<Long, Listener> known = Map.of();
    private double threshold;
    private boolean asking;
    private SignInState state = new SignInState.Off();
    private long present = Listener.UNNAMED;
    /** Whether who listens was chosen by hand while somebody was before the camera. */
    private boolean chosen;

    /**
     * @param profiles whose faces there are
     * @param random chooses what is asked
     * @param news hears of each new state
     * @param welcome hears who is signed in; who listened before does no longer
     */
    public SignIn(Profiles profiles, RandomGenerator random, Consumer<SignInState> news, Consumer<Listener> welcome) {
        this.profiles = profiles;
        this.random = random;
        this.news = news;
        this.welcome = welcome;
    }

    /**
     * Begins to recognise listeners, or does so anew with the faces that can be read now. Where there are none, nobody is looked at.
     *
     * @param similarity the least of a template and a face of one person, as the model states it
     * @param ask whether whoever is recognised must move as they are told to
     */
    public synchronized void begin(double similarity, boolean ask) {
        Map<Long, FaceTemplate> gallery = new HashMap<>();
        profiles.faces().forEach((id, bytes) -> gallery.put(id, FaceTemplate.ofBytes(bytes)));
        Map<Long, Listener> listeners = new HashMap<>();
        profiles.all().forEach(listener -> listeners.put(listener.id(), listener));
        known = listeners;
        threshold = similarity;
        asking = ask;
        liveness = null;
        recognition = gallery.isEmpty() ? null : new Recognition(similarity, gallery);
        show(gallery.isEmpty() ? new SignInState.Off() : new SignInState.Nobody());
    }

    /** Recognises nobody any more. */
    public synchronized void end() {
        recognition = null;
        liveness = null;
        show(new SignInState.Off());
    }

    /** Whether faces are to be looked at, and in each frame, as while somebody is asked to move. */
    public synchronized boolean isWatchingClosely() {
        return liveness != null;
    }

    /** Whether faces are to be looked at. */
    public synchronized boolean isOn() {
        return recognition != null;
    }

    /** Where it stands. */
    public synchronized SignInState state() {
        return state;
    }

    /** Tells who listens now, recognised or not. */
    public synchronized void listens(Listener listener) {
        boolean byHand = !(state instanceof SignInState.SignedIn signedIn
                && signedIn.listener().id() == listener.id());
        present = listener.id();
        if (recognition != null && byHand) {
            chosen = true;
            liveness = null;
            show(new SignInState.Chosen(listener));
        }
    }

    /** Asks again whoever did not do what they were asked. */
    public synchronized void again() {
        if (recognition != null) {
            recognition.forget();
            liveness = null;
            show(new SignInState.Looking());
        }
    }

    /** A stranger, or somebody who was refused, wants nothing changed; they are not asked again while they stay. */
    public synchronized void dismiss() {
        if (recognition != null) {
            chosen = true;
            liveness = null;
            show(new SignInState.Looking());
        }
    }

    /**
     * Takes the face before the camera in the next frame.
     *
     * @param time the frame's
     * @param face null where there is none, or it was not looked at
     * @param quality null where there is no face
     */
    public synchronized void look(Duration time, @Nullable IdentityReading face, @Nullable FaceQuality quality) {
        if (recognition == null) {
            return;
        }
        RecognitionState seen = recognition.update(time, face == null ? null : face.embedding(), quality);
        if (liveness != null && state instanceof SignInState.Asked asked) {
            answer(asked.listener(), liveness.update(time, face, quality));
        } else {
            meet(seen);
        }
    }

    private void answer(Listener listener, Liveness.Outcome outcome) {
        if (outcome != Liveness.Outcome.WAITING) {
            liveness = null;
        }
        switch (outcome) {
            case WAITING -> {}
            case PASSED -> signIn(listener);
            case FAILED -> show(new SignInState.Refused(listener));
        }
    }

    private void meet(RecognitionState seen) {
        switch (seen) {
            case RecognitionState.Nobody _ -> {
                chosen = false;
                show(new SignInState.Nobody());
            }
            case RecognitionState.Looking _ -> {
                if (!isSettled()) {
                    show(new SignInState.Looking());
                }
            }
            case RecognitionState.Known one -> {
                Listener listener = known.get(one.listener());
                if (listener != null && !chosen && !isSettled(listener)) {
                    recognise(listener);
                }
            }
            case RecognitionState.Unknown _ -> {
                if (!chosen && !(state instanceof SignInState.Refused)) {
                    show(new SignInState.Stranger());
                }
            }
        }
    }

    /** Whether what was decided holds while nothing else is certain. */
    private boolean isSettled() {
        return chosen || state instanceof SignInState.SignedIn || state instanceof SignInState.Refused;
    }

    private boolean isSettled(Listener listener) {
        return switch (state) {
            case SignInState.SignedIn signedIn -> signedIn.listener().id() == listener.id();
            case SignInState.Refused refused -> refused.listener().id() == listener.id();
            default -> false;
        };
    }

    private void recognise(Listener listener) {
        if (listener.id() == present) {
            show(new SignInState.SignedIn(listener));
        } else if (asking) {
            Challenge challenge = Challenge.any(random);
            liveness = new Liveness(challenge, threshold);
            show(new SignInState.Asked(listener, challenge));
        } else {
            signIn(listener);
        }
    }

    private void signIn(Listener listener) {
        present = listener.id();
        show(new SignInState.SignedIn(listener));
        welcome.accept(listener);
    }

    private void show(SignInState next) {
        if (!next.equals(state)) {
            state = next;
            news.accept(next);
        }
    }
}
