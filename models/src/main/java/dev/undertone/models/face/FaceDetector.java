package dev.undertone.models.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Finds the faces of a picture and knows them again in the next.
 *
 * <p>The whole picture is searched every few calls, and whenever a known face is missing; in between only the surroundings of
 * the faces that are known, which costs a fraction of it. One instance belongs to one thread.
 */
public final class FaceDetector implements AutoCloseable {

    // Measured on webcam clips of 640x480 with one thread: a search of the whole picture takes 22 ms (28 ms with steps
    // of 1.15,
    // which find no more), a look at the surroundings of one face 2.5 ms. At 320 wide, faces at the far end are lost.

    /** The width to which the picture is reduced before all of it is searched. */
    private static final int SEARCH_WIDTH = 480;

    /** The smallest face looked for, as a share of the picture's shorter side. */
    private static final double LEAST_SHARE = 0.1;

    private static final int PICTURES_BETWEEN_SEARCHES = 10;
    private static final double SEARCH_STEP = 1.2;
    private static final double FOLLOW_STEP = 1.1;
    private static final int NEIGHBOURS = 4;

    /** The width to which a known face is reduced: the cascade's window is 20 pixels wide, and more adds cost only. */
    private static final double FOLLOWED_WIDTH = 60;

    private static final double SURROUNDINGS = 1.7;
    private static final double LEAST_CHANGE = 0.75;
    private static final double GREATEST_CHANGE = 1.35;

    private final FaceCascade cascade;
    private FaceTracks tracks = new FaceTracks();
    private int picturesSinceSearch;

    private FaceDetector(FaceCascade cascade) {
        this.cascade = cascade;
    }

    /** Loads OpenCV, which takes a moment at the first call on a machine. */
    public static FaceDetector load() {
        return new FaceDetector(FaceCascade.load());
    }

    /**
     * The faces of the next picture of a sequence, the largest first. Where there are any, exactly one of them is the
     * listener's.
     */
    public List<Face> detect(Picture picture) {
        try (Mat colour = new Mat(picture.height(), picture.width(), opencv_core.CV_8UC4);
                Mat grey = new Mat()) {
            colour.data().put(picture.bgra());
            opencv_imgproc.cvtColor(colour, grey, opencv_imgproc.COLOR_BGRA2GRAY);
            return tracks.update(find(grey));
        }
    }

    /** Forgets the faces seen so far: the next picture has nothing to do with the last. */
    public void forget() {
        tracks = new FaceTracks();
        picturesSinceSearch = 0;
    }

    /** The face in a box as the expression network sees it, and how well it can be seen. */
    public FaceView view(Picture picture, FaceBox box) {
        float[] grey = FaceCutter.cut(picture, box);
        return new FaceView(FaceCrop.of(grey), FaceQuality.of(grey, box));
    }

    @Override
    public void close() {
        cascade.close();
    }

    private List<FaceBox> find(Mat grey) {
        List<FaceBox> known = tracks.lastSeen();
        if (!known.isEmpty() && picturesSinceSearch < PICTURES_BETWEEN_SEARCHES) {
            picturesSinceSearch++;
            List<FaceBox> found = new ArrayList<>();
            for (FaceBox box : known) {
                follow(grey, box)
                        .filter(followed -> found.stream().noneMatch(other -> isSame(other, followed)))
                        .ifPresent(found::add);
            }
            if (found.size() == known.size()) {
                return found;
            }
        }
        picturesSinceSearch = 0;
        return search(grey);
    }

    private List<FaceBox> search(Mat grey) {
        double scale = Math.min(1, (double) SEARCH_WIDTH / grey.cols());
        int shorterSide = Math.min(grey.cols(), grey.rows());
        int least = (int) Math.round(LEAST_SHARE * shorterSide * scale);
        try (Mat reduced = new Mat()) {
            reduce(grey, reduced, scale);
            return cascade.find(reduced, least, shorterSide, SEARCH_STEP, NEIGHBOURS).stream()
                    .map(box -> placed(box, 0, 0, scale))
                    .toList();
        }
    }

    private Optional<FaceBox> follow(Mat grey, FaceBox known) {
        double reach = SURROUNDINGS * known.width() / 2;
        double centreX = known.x() + known.width() / 2;
        double centreY = known.y() + known.height() / 2;
        int left = Math.max(0, (int) (centreX - reach));
        int top = Math.max(0, (int) (centreY - reach));
        int right = Math.min(grey.cols(), (int) Math.ceil(centreX + reach));
        int bottom = Math.min(grey.rows(), (int) Math.ceil(centreY + reach));
        double scale = Math.min(1, FOLLOWED_WIDTH / known.width());
        try (Rect region = new Rect(left, top, right - left, bottom - top);
                Mat around = new Mat(grey, region);
                Mat reduced = new Mat()) {
            reduce(around, reduced, scale);
            double width = known.width() * scale;
            return cascade
                    .find(
                            reduced,
                            (int) (LEAST_CHANGE * width),
                            (int) Math.ceil(GREATEST_CHANGE * width),
                            FOLLOW_STEP,
                            NEIGHBOURS)
                    .stream()
                    .map(box -> placed(box, left, top, scale))
                    .max(Comparator.comparingDouble(box -> box.overlap(known)));
        }
    }

    private static FaceBox placed(FaceBox box, int left, int top, double scale) {
        return new FaceBox(left + box.x() / scale, top + box.y() / scale, box.width() / scale, box.height() / scale);
    }

    private static boolean isSame(FaceBox one, FaceBox other) {
        return one.overlap(other) > 0.5;
    }

    private static void reduce(Mat grey, Mat reduced, double scale) {
        try (Size given = new Size()) {
            opencv_imgproc.resize(grey, reduced, given, scale, scale, opencv_imgproc.INTER_AREA);
        }
    }
}
