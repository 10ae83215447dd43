package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.expression.ExpressionReading;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.GreyPicture;
import dev.undertone.models.face.Picture;
import java.util.List;
import java.util.Optional;

/**
 * Whether a face is read as well when the detector has to find it as when it is cut out by hand: pictures of FER2013 are
 * pasted into the middle of grey frames, turned, found, cut and read.
 *
 * @param faces pasted
 * @param found by the detector
 * @param readFromPicture how many of those found are read as the plurality of the FER+ votes from the picture itself
 * @param readFromFrame how many of them from the frame
 */
record PastedFaceEvaluation(int faces, int found, int readFromPicture, int readFromFrame) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SIDE = 160;
    private static final byte GREY = 96;

    /** The last row and column that are drawn: a hair before a picture's own, as in the figures that were published. */
    private static final double LAST = FaceCrop.SIZE - 1.001;

    /** Measures at a roll, in degrees clockwise. */
    static PastedFaceEvaluation of(
            List<FacePhoto> photos, double degrees, FaceDetector detector, ExpressionReader reader) {
        int faces = 0;
        int found = 0;
        int fromPicture = 0;
        int fromFrame = 0;
        FrameView view = new FrameView(WIDTH, HEIGHT, degrees, 1);
        for (FacePhoto photo : photos) {
            Optional<Integer> truth = photo.votes().plurality();
            if (truth.isEmpty()) {
                continue;
            }
            faces++;
            Picture frame = view.of(pasted(photo));
            detector.forget();
            Optional<Face> face = detector.detect(frame).stream()
                    .filter(PastedFaceEvaluation::isInTheMiddle)
                    .findFirst();
            if (face.isPresent()) {
                found++;
                FaceCrop crop = detector.view(frame, face.get()).crop();
                List<ExpressionReading> readings = reader.readAll(List.of(photo.crop(), crop));
                fromPicture += isRead(readings.get(0), truth.get()) ? 1 : 0;
                fromFrame += isRead(readings.get(1), truth.get()) ? 1 : 0;
            }
        }
        return new PastedFaceEvaluation(faces, found, fromPicture, fromFrame);
    }

    private static boolean isInTheMiddle(Face face) {
        double x = face.box().x() + face.box().width() / 2 - WIDTH / 2.0;
        double y = face.box().y() + face.box().height() / 2 - HEIGHT / 2.0;
        return Math.hypot(x, y) < SIDE / 3.0;
    }

    private static boolean isRead(ExpressionReading reading, int truth) {
        return Answer.of(reading.ferplus(), truth).right();
    }

    private static Picture pasted(FacePhoto photo) {
        byte[] bgra = new byte[4 * WIDTH * HEIGHT];
        GreyPicture picture = new GreyPicture(FaceCrop.SIZE, FaceCrop.SIZE, photo.grey());
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double across = (x + 0.5 - (WIDTH - SIDE) / 2.0) * FaceCrop.SIZE / SIDE;
                double down = (y + 0.5 - (HEIGHT - SIDE) / 2.0) * FaceCrop.SIZE / SIDE;
                boolean inside = across >= 0 && across < FaceCrop.SIZE && down >= 0 && down < FaceCrop.SIZE;
                byte value = inside
                        ? (byte) Math.round(picture.at(Math.min(across - 0.5, LAST), Math.min(down - 0.5, LAST)))
                        : GREY;
                for (int channel = 0; channel < 4; channel++) {
                    bgra[4 * (y * WIDTH + x) + channel] = value;
                }
            }
        }
        return new Picture(WIDTH, HEIGHT, bgra);
    }
}
