package dev.undertone.models.training;

import dev.undertone.models.face.Eyes;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/**
 * OpenCV's cascade for eyes, which finds both in one face of three at best, but is seldom wrong where it does: good enough
 * to show a regression where eyes are, too weak to align faces by.
 */
final class EyeCascade implements AutoCloseable {

    private static final String FILE = "share/opencv4/haarcascades/haarcascade_eye.xml";
    private static final int ENLARGED = 3;
    private static final double LEAST_WIDTH = 0.16;
    private static final double GREATEST_WIDTH = 0.42;
    private static final double STEP = 1.1;
    private static final int NEIGHBOURS = 3;
    private static final double GREATEST_SLOPE = 0.35;

    private final CascadeClassifier classifier;

    EyeCascade() {
        Loader.load(opencv_core.class);
        opencv_core.setNumThreads(1);
        try {
            File file = Loader.cacheResource("/org/bytedeco/opencv/" + Loader.getPlatform() + "/" + FILE);
            classifier = new CascadeClassifier(file.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Both eyes of a face that fills a square picture, in its pixels.
     *
     * @param grey {@code size * size} bytes, rows from the top
     */
    Optional<Eyes> find(byte[] grey, int size) {
        List<double[]> centres = new ArrayList<>();
        int enlarged = ENLARGED * size;
        try (Mat small = new Mat(size, size, opencv_core.CV_8UC1);
                Mat large = new Mat();
                Size target = new Size(enlarged, enlarged);
                RectVector found = new RectVector();
                IntPointer votes = new IntPointer();
                Size least = new Size((int) (LEAST_WIDTH * enlarged), (int) (LEAST_WIDTH * enlarged));
                Size greatest = new Size((int) (GREATEST_WIDTH * enlarged), (int) (GREATEST_WIDTH * enlarged))) {
            small.data().put(grey);
            opencv_imgproc.resize(small, large, target, 0, 0, opencv_imgproc.INTER_CUBIC);
            classifier.detectMultiScale2(large, found, votes, STEP, NEIGHBOURS, 0, least, greatest);
            for (long i = 0; i < found.size(); i++) {
                try (Rect box = found.get(i)) {
                    double x = (box.x() + box.width() / 2.0) / ENLARGED;
                    double y = (box.y() + box.height() / 2.0) / ENLARGED;
                    if (y > 0.15 * size && y < 0.55 * size) {
                        centres.add(new double[] {x, y, votes.get(i)});
                    }
                }
            }
        }
        return pair(centres, size);
    }

    @Override
    public void close() {
        classifier.close();
    }

    private static Optional<Eyes> pair(List<double[]> centres, int size) {
        Optional<double[]> left = best(centres, 0.12 * size, 0.46 * size);
        Optional<double[]> right = best(centres, 0.54 * size, 0.88 * size);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Eyes eyes = new Eyes(left.get()[0], left.get()[1], right.get()[0], right.get()[1]);
        double slope = Math.abs(eyes.rightY() - eyes.leftY()) / (eyes.rightX() - eyes.leftX());
        boolean plausible = slope < GREATEST_SLOPE && eyes.distance() > 0.28 * size && eyes.distance() < 0.6 * size;
        return plausible ? Optional.of(eyes) : Optional.empty();
    }

    private static Optional<double[]> best(List<double[]> centres, double from, double to) {
        return centres.stream()
                .filter(centre -> centre[0] > from && centre[0] < to)
                .max(Comparator.comparingDouble(centre -> centre[2]));
    }
}
