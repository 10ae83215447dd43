package dev.undertone.models.training;

import dev.undertone.models.face.FaceBox;

/**
 * Where a person sees a face in a frame, in its pixels.
 *
 * @param leftX of the eye at the viewer's left
 * @param rightX of the eye at the viewer's right
 * @param size side of the square from the brows to the chin
 * @param bothEyes whether both eyes are seen
 */
record LabelledFace(double leftX, double leftY, double rightX, double rightY, double size, boolean bothEyes) {

    /** How far below the eyes the centre of the square lies, in sides of the square. */
    private static final double DROP = 0.13;

    private static final double GREATEST_OFFSET = 0.35;
    private static final double LEAST_RATIO = 0.55;
    private static final double GREATEST_RATIO = 1.8;

    /** The angle of the line through the eyes, in degrees; positive where the viewer's right eye stands lower. */
    double roll() {
        return Math.toDegrees(Math.atan2(rightY - leftY, rightX - leftX));
    }

    /** Pixels from eye to eye. */
    double eyeDistance() {
        return Math.hypot(rightX - leftX, rightY - leftY);
    }

    /** Whether a detector that gives this box has found this face: near its centre, and about of its size. */
    boolean isFoundBy(FaceBox box) {
        double angle = Math.toRadians(roll());
        double centreX = (leftX + rightX) / 2 - DROP * size * Math.sin(angle);
        double centreY = (leftY + rightY) / 2 + DROP * size * Math.cos(angle);
        double offset = Math.hypot(box.x() + box.width() / 2 - centreX, box.y() + box.height() / 2 - centreY);
        double ratio = box.width() / size;
        return offset < GREATEST_OFFSET * size && ratio > LEAST_RATIO && ratio < GREATEST_RATIO;
    }

    /** The face in the frame that {@code view} makes of its frame. */
    LabelledFace in(FrameView view) {
        return new LabelledFace(
                view.x(leftX, leftY),
                view.y(leftX, leftY),
                view.x(rightX, rightY),
                view.y(rightX, rightY),
                view.scale() * size,
                bothEyes);
    }

    /** The face that stands between two others, at {@code share} of the way from the one to the other. */
    static LabelledFace between(LabelledFace from, LabelledFace to, double share) {
        return new LabelledFace(
                mix(from.leftX, to.leftX, share),
                mix(from.leftY, to.leftY, share),
                mix(from.rightX, to.rightX, share),
                mix(from.rightY, to.rightY, share),
                mix(from.size, to.size, share),
                (from.bothEyes || share == 1) && (to.bothEyes || share == 0));
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
