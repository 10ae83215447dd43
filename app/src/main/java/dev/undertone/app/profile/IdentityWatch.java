package dev.undertone.app.profile;

import dev.undertone.app.session.FaceReading;
import dev.undertone.app.session.Reading;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hands faces to whoever recognises or learns them, and has them looked at no oftener than that needs. It belongs to the perception
 * thread of the camera's present run.
 */
public final class IdentityWatch {

    /** Often enough to be recognised within two seconds, and seldom enough to cost next to nothing. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final SignIn signIn;
    private final Enrolling enrolling;
    private @Nullable Duration looked;

    public IdentityWatch(SignIn signIn, Enrolling enrolling) {
        this.signIn = signIn;
        this.enrolling = enrolling;
    }

    /** Whether the face in the frame of this time is to be looked at. */
    public boolean isDue(Duration time) {
        boolean due = enrolling.isUnderWay()
                || signIn.isWatchingClosely()
                || (signIn.isOn() && (looked == null || time.minus(looked).abs().compareTo(PAUSE) >= 0));
        if (due) {
            looked = time;
        }
        return due;
    }

    /** A frame was read. */
    public void read(Reading reading) {
        FaceReading face = reading.listener().orElse(null);
        if (face == null) {
            signIn.look(reading.time(), null, null);
            enrolling.look(reading.time(), null, null);
        } else {
            signIn.look(reading.time(), face.identity(), face.quality());
            enrolling.look(reading.time(), face.identity(), face.quality());
        }
    }
}
