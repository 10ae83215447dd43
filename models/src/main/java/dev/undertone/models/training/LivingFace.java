package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.GreyPicture;
import java.util.random.RandomGenerator;

/**
 * A photograph that moves as a person does who keeps still before a camera: the head and the light drift slowly, and each
 * frame jitters a little, as the detector's boxes and the sensor's grain make it do.
 */
final class LivingFace {

    private static final int SIZE = FaceCrop.SIZE;
    private static final double CENTRE = (SIZE - 1) / 2.0;

    // The jitter of the box is what remains of a cascade's 3 % of its width once the face's frame is evened.
    private static final double TURN_DRIFT = Math.toRadians(5);
    private static final double TURN_JITTER = Math.toRadians(0.7);
    private static final double SHIFT_DRIFT = 1.5;
    private static final double SHIFT_JITTER = 0.4;
    private static final double SCALE_DRIFT = 0.04;
    private static final double SCALE_JITTER = 0.01;
    private static final double SIDE_LIGHT_DRIFT = 0.25;
    private static final double GAMMA_DRIFT = 0.2;
    private static final double GRAIN = 3;

    private final GreyPicture picture;
    private final RandomGenerator random;
    private final Drift turn;
    private final Drift across;
    private final Drift down;
    private final Drift scale;
    private final Drift sideLight;
    private final Drift gamma;

    /** A sine of 8 to 20 seconds. */
    private record Drift(double most, double period, double phase) {

        static Drift of(double most, RandomGenerator random) {
            return new Drift(most, 8 + 12 * random.nextDouble(), 2 * Math.PI * random.nextDouble());
        }

        double at(double seconds) {
            return most * Math.sin(2 * Math.PI * seconds / period + phase);
        }
    }

    /**
     * @param random the same generator in the same state gives the same frames
     */
    LivingFace(FacePhoto photo, RandomGenerator random) {
        this.picture = new GreyPicture(SIZE, SIZE, photo.grey());
        this.random = random;
        turn = Drift.of(TURN_DRIFT, random);
        across = Drift.of(SHIFT_DRIFT, random);
        down = Drift.of(SHIFT_DRIFT, random);
        scale = Drift.of(SCALE_DRIFT, random);
        sideLight = Drift.of(SIDE_LIGHT_DRIFT, random);
        gamma = Drift.of(GAMMA_DRIFT, random);
    }

    /** The face in the frame at a time. */
    FaceCrop at(double seconds) {
        double angle = turn.at(seconds) + TURN_JITTER * random.nextGaussian();
        double zoom = Math.exp(scale.at(seconds) + SCALE_JITTER * random.nextGaussian());
        double shiftX = across.at(seconds) + SHIFT_JITTER * random.nextGaussian();
        double shiftY = down.at(seconds) + SHIFT_JITTER * random.nextGaussian();
        double light = sideLight.at(seconds);
        double power = Math.exp(gamma.at(seconds));
        double cos = zoom * Math.cos(angle);
        double sin = zoom * Math.sin(angle);
        float[] frame = new float[SIZE * SIZE];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double fromX = cos * (x - CENTRE) - sin * (y - CENTRE) + CENTRE + shiftX;
                double fromY = sin * (x - CENTRE) + cos * (y - CENTRE) + CENTRE + shiftY;
                double lit =
                        255 * Math.pow(picture.at(fromX, fromY) / 255, power) * (1 + light * (x - CENTRE) / CENTRE);
                frame[y * SIZE + x] = (float) Math.clamp(lit + GRAIN * random.nextGaussian(), 0, 255);
            }
        }
        return FaceCrop.of(frame);
    }
}
