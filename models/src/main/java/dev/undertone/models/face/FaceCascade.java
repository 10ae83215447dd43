package dev.undertone.models.face;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/**
 * OpenCV's cascade of boosted Haar features for upright frontal faces (Viola and Jones 2001; Lienhart and Maydt 2002).
 *
 * <p>It finds a head that is tilted by up to some 15 degrees; {@link FaceSearch} turns the picture for the others.
 */
final class FaceCascade implements AutoCloseable {

    private static final String FILE = "share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml";

    private final CascadeClassifier classifier;

    private FaceCascade(CascadeClassifier classifier) {
        this.classifier = classifier;
    }

    /** Unpacks the cascade that comes with OpenCV to JavaCPP's cache, and reads it. */
    static FaceCascade load() {
        Loader.load(opencv_core.class);
        // Detection shares the machine with the network, the window and the music: one thread is its share.
        opencv_core.setNumThreads(1);
        String resource = "/org/bytedeco/opencv/" + Loader.getPlatform() + "/" + FILE;
        try {
            File file = Loader.cacheResource(resource);
            if (file == null) {
                throw new IllegalStateException("OpenCV's jar for " + Loader.getPlatform() + " lacks " + FILE);
            }
            CascadeClassifier classifier = new CascadeClassifier();
            if (!classifier.load(file.getPath())) {
                classifier.close();
                throw new IllegalStateException("OpenCV cannot read its own cascade at " + file);
            }
            return new FaceCascade(classifier);
        } catch (IOException e) {
            throw new UncheckedIOException("The cache of native libraries cannot be written", e);
        }
    }

    /**
     * The faces in a grey picture, in its pixels.
     *
     * @param leastWidth of a face, above 0
     * @param greatestWidth of a face
     * @param scaleStep from one size looked for to the next, above 1
     * @param neighbours how many overlapping hits make a face
     */
    List<FaceBox> find(Mat grey, int leastWidth, int greatestWidth, double scaleStep, int neighbours) {
        try (RectVector found = new RectVector();
                Size least = new Size(leastWidth, leastWidth);
                Size greatest = new Size(greatestWidth, greatestWidth)) {
            classifier.detectMultiScale(grey, found, scaleStep, neighbours, 0, least, greatest);
            List<FaceBox> boxes = new ArrayList<>();
            for (long i = 0; i < found.size(); i++) {
                try (Rect box = found.get(i)) {
                    boxes.add(new FaceBox(box.x(), box.y(), box.width(), box.height()));
                }
            }
            return boxes;
        }
    }

    @Override
    public void close() {
        classifier.close();
    }
}
