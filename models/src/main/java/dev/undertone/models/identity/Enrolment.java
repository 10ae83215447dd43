package dev.undertone.models.identity;

import dev.undertone.models.face.FaceQuality;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the faces that a template is made of: eight that look straight into the camera, four turned to each side, four after
 * glasses were put on or taken off. It says what it wants next, takes good pictures alone, and none of anybody else.
 *
 * <p>It holds no picture. One instance belongs to one thread.
 */
public final class Enrolment {

    private static final Map<Stage, Integer> WANTED =
            new EnumMap<>(Map.of(Stage.STRAIGHT, 8, Stage.LEFT, 4, Stage.RIGHT, 4, Stage.GLASSES, 4));

    private static final int WANTED_IN_ALL =
            WANTED.values().stream().mapToInt(Integer::intValue).sum();

    private static final Duration LEAST_BETWEEN = Duration.ofMillis(200);
    private static final Duration TIME_FOR_GLASSES = Duration.ofSeconds(6);

    /** Relative to how the head was held while it looked straight. */
    private static final double STRAIGHT_YAW = 9;

    private static final double TURNED_YAW = 11;
    private static final double FIRST_YAW = 25;
    private static final double LEAST_WIDTH = 44;

    /**
     * Least similarity to what was taken before, in thresholds: heads that look straight are as like as they ever will be, those
     * that turn or change their glasses less so.
     */
    private static final double LIKE_STRAIGHT = 0.95;

    private static final double LIKE_OTHERWISE = 0.6;

    /** One picture may be unlike the others by chance, as when somebody nods: it is left out, and so many say it is another. */
    private static final int UNLIKE_UNTIL_ANOTHER = 3;

    private enum Stage {
        STRAIGHT,
        LEFT,
        RIGHT,
        GLASSES
    }

    private final double threshold;
    private final Map<Stage, List<IdentityReading>> taken = new EnumMap<>(Stage.class);
    private @Nullable Duration lastTaken;
    private @Nullable Duration glassesSince;
    private int unlike;

    /** @param threshold least similarity of a template and a face, as {@link IdentityModel#threshold} states it */
    public Enrolment(double threshold) {
        this.threshold = threshold;
        for (Stage stage : Stage.values()) {
            taken.put(stage, new ArrayList<>());
        }
    }

    /**
     * Takes the next picture of the face, or says why not.
     *
     * @param time of the picture, on a clock that never goes back
     * @param face embedding and pose
     * @param quality of the same picture
     */
    public EnrolmentAdvice update(Duration time, IdentityReading face, FaceQuality quality) {
        Stage stage = stage();
        if (stage == null) {
            return EnrolmentAdvice.DONE;
        }
        EnrolmentAdvice flaw = flaw(quality, stage);
        if (flaw != null) {
            return flaw;
        }
        if (isUnlike(face, stage)) {
            unlike++;
            return unlike < UNLIKE_UNTIL_ANOTHER ? wish(stage) : EnrolmentAdvice.ANOTHER_FACE;
        }
        unlike = 0;
        if (stage == Stage.GLASSES && glassesSince == null) {
            glassesSince = time;
        }
        if (!isWanted(face, stage, time)) {
            return wish(stage);
        }
        if (lastTaken != null && time.minus(lastTaken).compareTo(LEAST_BETWEEN) < 0) {
            return EnrolmentAdvice.GOOD;
        }
        lastTaken = time;
        of(stage).add(face);
        return stage() == null ? EnrolmentAdvice.DONE : EnrolmentAdvice.GOOD;
    }

    /** The share of faces taken, 0 to 1. */
    public double progress() {
        return (double) count() / WANTED_IN_ALL;
    }

    /** Whether all were taken. */
    public boolean isDone() {
        return stage() == null;
    }

    /**
     * What is kept of the face.
     *
     * @throws IllegalStateException if not all was taken
     */
    public FaceTemplate template() {
        if (!isDone()) {
            throw new IllegalStateException("the enrolment is not done");
        }
        return new FaceTemplate(embeddings());
    }

    private @Nullable Stage stage() {
        for (Stage stage : Stage.values()) {
            if (of(stage).size() < WANTED.getOrDefault(stage, 0)) {
                return stage;
            }
        }
        return null;
    }

    private List<IdentityReading> of(Stage stage) {
        return taken.getOrDefault(stage, List.of());
    }

    private int count() {
        return taken.values().stream().mapToInt(List::size).sum();
    }

    private List<FaceEmbedding> embeddings() {
        return taken.values().stream()
                .flatMap(List::stream)
                .map(IdentityReading::embedding)
                .toList();
    }

    private static @Nullable EnrolmentAdvice flaw(FaceQuality quality, Stage stage) {
        if (quality.width() < LEAST_WIDTH) {
            return EnrolmentAdvice.COME_CLOSER;
        }
        if (quality.isTooDark()) {
            return EnrolmentAdvice.MORE_LIGHT;
        }
        if (quality.isTooBright()) {
            return EnrolmentAdvice.LESS_LIGHT;
        }
        if (quality.isBlurred()) {
            return EnrolmentAdvice.HOLD_STILL;
        }
        if (quality.isTooTilted()) {
            return EnrolmentAdvice.HEAD_UPRIGHT;
        }
        return quality.isTurnedAway() ? wish(stage) : null;
    }

    private static EnrolmentAdvice wish(Stage stage) {
        return switch (stage) {
            case STRAIGHT -> EnrolmentAdvice.LOOK_STRAIGHT;
            case LEFT -> EnrolmentAdvice.TURN_LEFT;
            case RIGHT -> EnrolmentAdvice.TURN_RIGHT;
            case GLASSES -> EnrolmentAdvice.GLASSES_ON_OFF;
        };
    }

    private boolean isUnlike(IdentityReading face, Stage stage) {
        if (count() == 0) {
            return false;
        }
        double similarity = new FaceTemplate(embeddings()).similarity(face.embedding());
        boolean comparable = stage != Stage.GLASSES && Math.abs(turn(face)) < STRAIGHT_YAW;
        return similarity < threshold * (comparable ? LIKE_STRAIGHT : LIKE_OTHERWISE);
    }

    private boolean isWanted(IdentityReading face, Stage stage, Duration time) {
        return switch (stage) {
            case STRAIGHT -> Math.abs(turn(face)) < (count() == 0 ? FIRST_YAW : STRAIGHT_YAW);
            case LEFT -> turn(face) > TURNED_YAW;
            case RIGHT -> turn(face) < -TURNED_YAW;
            case GLASSES -> isChanged(face) || hasWaited(time);
        };
    }

    /** Glasses make a face less like itself than turning back and forth does. */
    private boolean isChanged(IdentityReading face) {
        return Math.abs(turn(face)) < STRAIGHT_YAW
                && (!of(Stage.GLASSES).isEmpty()
                        || new FaceTemplate(embeddings()).similarity(face.embedding()) < threshold);
    }

    private boolean hasWaited(Duration time) {
        return glassesSince != null && time.minus(glassesSince).compareTo(TIME_FOR_GLASSES) >= 0;
    }

    /** Degrees of yaw from how the head was held while it looked straight. */
    private double turn(IdentityReading face) {
        return face.pose().yaw()
                - of(Stage.STRAIGHT).stream()
                        .mapToDouble(reading -> reading.pose().yaw())
                        .average()
                        .orElse(0);
    }
}
