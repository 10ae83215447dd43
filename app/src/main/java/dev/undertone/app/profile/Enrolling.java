package dev.undertone.app.profile;

import dev.undertone.library.profile.Profiles;
import dev.undertone.models.face.FaceQuality;
import dev.undertone.models.identity.Enrolment;
import dev.undertone.models.identity.EnrolmentAdvice;
import dev.undertone.models.identity.IdentityReading;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Learns a listener's face from what the camera shows, and keeps its template at the end; until then nothing is kept.
 *
 * <p>Safe to use from any thread; what it tells, it tells on the thread that called it.
 */
public final class Enrolling {

    /**
     * How far it is.
     *
     * @param advice what to do next; null while there is no face
     * @param progress 0 to 1
     */
    public record Step(@Nullable EnrolmentAdvice advice, double progress) {}

    private final Profiles profiles;
    private final Consumer<Step> news;
    private @Nullable Enrolment enrolment;

    /**
     * @param profiles keeps templates
     * @param news hears of each step, also where it is the same again
     */
    public Enrolling(Profiles profiles, Consumer<Step> news) {
        this.profiles = profiles;
        this.news = news;
    }

    /**
     * Begins anew.
     *
     * @param similarity the least of a template and a face of one person, as the model states it
     */
    public synchronized void begin(double similarity) {
        enrolment = new Enrolment(similarity);
        news.accept(new Step(null, 0));
    }

    /** Drops all that was gathered. */
    public synchronized void cancel() {
        enrolment = null;
    }

    /** Whether a face is being learned. */
    public synchronized boolean isUnderWay() {
        return enrolment != null && !enrolment.isDone();
    }

    /**
     * Takes the face before the camera in the next frame.
     *
     * @param time the frame's
     * @param face null where there is none
     * @param quality null where there is none
     */
    public synchronized void look(Duration time, @Nullable IdentityReading face, @Nullable FaceQuality quality) {
        if (enrolment == null || enrolment.isDone()) {
            return;
        }
        EnrolmentAdvice advice = face == null || quality == null ? null : enrolment.update(time, face, quality);
        news.accept(new Step(advice, enrolment.progress()));
    }

    /**
     * Keeps the template of the face that was learned.
     *
     * @param listener whose it is
     * @throws IllegalStateException if it was not learned to the end
     * @throws dev.undertone.models.UserFacingException as {@link Profiles#keepFace}
     */
    public void keep(long listener) {
        byte[] template;
        synchronized (this) {
            if (enrolment == null) {
                throw new IllegalStateException("no face is being learned");
            }
            template = enrolment.template().toBytes();
            enrolment = null;
        }
        profiles.keepFace(listener, template);
    }
}
