package dev.undertone.models.face;

/** From a face to the square that a picture of FER2013 would show of it, on which the network was trained. */
final class FaceFraming {

    // Measured on 2,000 pictures of FER2013, of which the cascade finds 1,540: its box is 0.98 times as wide as the
    // picture (median). The eyes lie 0.134 of the picture above its middle and 0.389 of it apart (mean of 700
    // pictures).
    private static final double SIDE = 1.02;
    private static final double DROP = 0.134;
    private static final double EYE_DISTANCE = 0.389;

    private FaceFraming() {}

    /**
     * The square: centred by the eyes and turned with them. The cascade's boxes come in steps, the distance between the eyes
     * shrinks as a head turns: its size is the geometric mean of what each of them says.
     */
    static FacePlace of(Face face) {
        Eyes eyes = face.eyes();
        double framed = SIDE * Math.max(face.box().width(), face.box().height());
        double side = Math.sqrt(framed * eyes.distance() / EYE_DISTANCE);
        // A head that turns grows no shorter: how far below the eyes its middle lies, the cascade tells alone.
        FacePlace between = eyes.square(framed);
        return new FacePlace(between.x(0, DROP), between.y(0, DROP), side, between.roll());
    }
}
