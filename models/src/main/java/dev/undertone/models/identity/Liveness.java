package dev.undertone.models.identity;

import dev.undertone.models.face.FaceQuality;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks whoever is before the camera to turn their head to one side, and watches whether they do. A photograph that is held up,
 * moved, turned in its plane or brought nearer does not turn its nose before its cheeks.
 *
 * <p>It does not stop a film that is played on a screen and happens to show the right turn, a picture that is bent or
 * computed to follow, or a mask. It keeps honest people from being signed in by a picture on the wall, and it is no lock: that
 * is what a PIN is for.
 *
 * <p>One instance serves one challenge and belongs to one thread.
 */
public final class Liveness {

    /** How the challenge stands. */
    public enum Outcome {
        /** It is not done yet. */
        WAITING,
        /** The head was turned as asked. */
        PASSED,
        /** It took too long, the head was turned the other way, or the face was lost or became another. */
        FAILED
    }

    /** How long there is. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    private static final Duration LONGEST_ABSENCE = Duration.ofMillis(1000);
    private static final Duration LEAST_STRAIGHT = Duration.ofMillis(300);
    private static final int STRAIGHT_LOOKS = 4;
    private static final int TURNED_LOOKS = 3;
    private static final int OTHER_LOOKS = 4;
    private static final double STRAIGHT_SPREAD = 10;
    private static final double LEAST_TURN = 13;

    /** Of the threshold: a turned head is less like itself. */
    private static final double LEAST_LIKENESS = 0.5;

    private final Challenge challenge;
    private final double threshold;
    private final List<IdentityReading> straight = new ArrayList<>();
    private Outcome outcome = Outcome.WAITING;
    private @Nullable Duration began;
    private @Nullable Duration straightSince;
    private @Nullable Duration lastSeen;
    private int turned;
    private int turnedOtherwise;
    private int others;

    /**
     * @param threshold least similarity of a template and a face, as {@link IdentityModel#threshold} states it
     */
    public Liveness(Challenge challenge, double threshold) {
        this.challenge = challenge;
        this.threshold = threshold;
    }

    /** What is asked. */
    public Challenge challenge() {
        return challenge;
    }

    /**
     * Takes the next picture.
     *
     * @param time of the picture, on a clock that never goes back
     * @param face null where there is none
     * @param quality null where there is no face
     */
    public Outcome update(Duration time, @Nullable IdentityReading face, @Nullable FaceQuality quality) {
        if (outcome != Outcome.WAITING) {
            return outcome;
        }
        if (began == null) {
            began = time;
            lastSeen = time;
        }
        if (face != null) {
            lastSeen = time;
        }
        if (time.minus(began).compareTo(TIME_LIMIT) > 0 || isLost(time)) {
            outcome = Outcome.FAILED;
        } else if (face != null && quality != null && !quality.isBlurred() && !quality.isTooDark()) {
            outcome = look(time, face);
        }
        return outcome;
    }

    private Outcome look(Duration time, IdentityReading face) {
        if (!hasStraight(time)) {
            lookStraight(time, face);
            return Outcome.WAITING;
        }
        others = isAnother(face) ? others + 1 : 0;
        double turn = challenge.direction() * (face.pose().yaw() - yaw());
        turned = turn > LEAST_TURN ? turned + 1 : 0;
        turnedOtherwise = -turn > LEAST_TURN ? turnedOtherwise + 1 : 0;
        if (others >= OTHER_LOOKS || turnedOtherwise >= TURNED_LOOKS) {
            return Outcome.FAILED;
        }
        return turned >= TURNED_LOOKS ? Outcome.PASSED : Outcome.WAITING;
    }

    /** A turn is measured from how the head was held for a moment before. */
    private void lookStraight(Duration time, IdentityReading face) {
        if (straight.stream()
                .anyMatch(before -> Math.abs(before.pose().yaw() - face.pose().yaw()) > STRAIGHT_SPREAD)) {
            straight.clear();
            straightSince = null;
        }
        if (straightSince == null) {
            straightSince = time;
        }
        straight.add(face);
    }

    private boolean hasStraight(Duration time) {
        return straightSince != null
                && straight.size() >= STRAIGHT_LOOKS
                && time.minus(straightSince).compareTo(LEAST_STRAIGHT) >= 0;
    }

    private boolean isLost(Duration time) {
        return lastSeen != null && time.minus(lastSeen).compareTo(LONGEST_ABSENCE) > 0;
    }

    private boolean isAnother(IdentityReading face) {
        return straight.stream()
                .mapToDouble(before -> before.embedding().similarity(face.embedding()))
                .allMatch(similarity -> similarity < LEAST_LIKENESS * threshold);
    }

    private double yaw() {
        return straight.stream()
                .mapToDouble(before -> before.pose().yaw())
                .average()
                .orElse(0);
    }
}
