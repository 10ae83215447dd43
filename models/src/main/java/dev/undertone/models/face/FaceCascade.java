package dev.undertone.models.face;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.FileNode;
import org.bytedeco.opencv.opencv_core.FileStorage;
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

    /** Reads the cascade that comes with OpenCV, without a copy of it on the disk. */
    static FaceCascade load() {
        Loader.load(opencv_core.class);
        // Detection shares the machine with the network, the window and the music: one thread is its share.
        opencv_core.setNumThreads(1);
        CascadeClassifier classifier = new CascadeClassifier();
        try (FileStorage storage = new FileStorage(text(), FileStorage.READ | FileStorage.MEMORY);
                FileNode cascade = storage.getFirstTopLevelNode()) {
            if (!classifier.read(cascade)) {
                classifier.close();
                throw new IllegalStateException("OpenCV cannot read its own cascade " + FILE);
            }
        }
        return new FaceCascade(classifier);
    }

    private static String text() {
        String resource = "/org/bytedeco/opencv/" + Loader.getPlatform() + "/" + FILE;
        try (InputStream in = FaceCascade.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("OpenCV's jar for " + Loader.getPlatform() + " lacks " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
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
