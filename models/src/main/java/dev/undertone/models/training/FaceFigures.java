package dev.undertone.models.training;

import dev.undertone.models.face.Eyes;
import dev.undertone.models.face.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Counts how well a detector's faces agree with those that a person sees, frame after frame. */
final class FaceFigures {

    private static final double PER_FRAMES = 500;

    private int frames;
    private int visible;
    private int found;
    private int falseFaces;
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<Double> eyeErrors = new ArrayList<>();
    private final List<Double> rollErrors = new ArrayList<>();

    /**
     * Adds a frame.
     *
     * @param labelled what a person sees; faces of which one eye is hidden may be found or not
     * @param detected what the detector gives; a face that nobody sees, or that was given already, is false
     * @param cost processor time in milliseconds
     */
    void add(List<LabelledFace> labelled, List<Face> detected, double cost) {
        frames++;
        milliseconds.add(cost);
        List<Face> left = new ArrayList<>(detected);
        for (LabelledFace face : labelled) {
            Face match = left.stream()
                    .filter(candidate -> face.isFoundBy(candidate.box()))
                    .findFirst()
                    .orElse(null);
            left.remove(match);
            if (face.bothEyes()) {
                visible++;
                if (match != null) {
                    found++;
                    compare(face, match.eyes());
                }
            }
        }
        falseFaces += left.size();
    }

    /** Adds all that another has counted. */
    void addAll(FaceFigures other) {
        frames += other.frames;
        visible += other.visible;
        found += other.found;
        falseFaces += other.falseFaces;
        milliseconds.addAll(other.milliseconds);
        eyeErrors.addAll(other.eyeErrors);
        rollErrors.addAll(other.rollErrors);
    }

    /** Frames looked at. */
    int frames() {
        return frames;
    }

    /** Faces of which a person sees both eyes, counted once in each frame. */
    int visible() {
        return visible;
    }

    /** How many of {@link #visible()} the detector gave. */
    int found() {
        return found;
    }

    /** {@link #found()} in {@link #visible()}, 0 to 1; 1 where nothing is to be found. */
    double share() {
        return visible == 0 ? 1 : (double) found / visible;
    }

    /** Faces given that nobody sees, for every 500 frames. */
    double falseFaces() {
        return frames == 0 ? 0 : PER_FRAMES * falseFaces / frames;
    }

    /** The median distance of an eye from where a person sees it, in distances between the eyes. */
    double eyeError() {
        return quantile(eyeErrors.stream().mapToDouble(Double::doubleValue), 0.5);
    }

    /** The median error of the roll, in degrees. */
    double rollError() {
        return quantile(rollErrors.stream().mapToDouble(Double::doubleValue), 0.5);
    }

    /** The mean processor time of a frame, in milliseconds. */
    double meanMilliseconds() {
        return milliseconds.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** The processor time that a share (0 to 1) of the frames do not exceed, in milliseconds. */
    double milliseconds(double share) {
        return quantile(milliseconds.stream().mapToDouble(Double::doubleValue), share);
    }

    private void compare(LabelledFace face, Eyes eyes) {
        double left = Math.hypot(eyes.leftX() - face.leftX(), eyes.leftY() - face.leftY());
        double right = Math.hypot(eyes.rightX() - face.rightX(), eyes.rightY() - face.rightY());
        eyeErrors.add(left / face.eyeDistance());
        eyeErrors.add(right / face.eyeDistance());
        rollErrors.add(Math.abs(eyes.roll() - face.roll()));
    }

    private static double quantile(DoubleStream values, double share) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }
}
