package dev.undertone.models.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Runs the cascade over a picture, or the surroundings of a face, turned so that tilted heads stand upright. */
final class FaceSearch implements AutoCloseable {

    /** The cascade's window is 20 pixels wide; below 24 it misses faces, and above 48 it costs more and finds no more. */
    private static final int LEAST_WIDTH = 24;

    private static final double FOLLOWED_WIDTH = 48;
    private static final double SURROUNDINGS = 1.7;
    private static final double LEAST_CHANGE = 0.75;
    private static final double GREATEST_CHANGE = 1.35;
    private static final double SEARCH_STEP = 1.2;
    private static final double FOLLOW_STEP = 1.1;
    private static final int NEIGHBOURS = 2;
    private static final double GREY = 128;

    private final FaceCascade cascade = FaceCascade.load();

    /**
     * Faces anywhere in a picture.
     *
     * @param roll of the heads looked for, in degrees
     * @param least side of a face in pixels
     * @param greatest side of a face
     */
    List<FacePlace> anywhere(GreyPicture picture, double roll, double least, double greatest) {
        double scale = Math.min(1, LEAST_WIDTH / least);
        double cosine = Math.abs(Math.cos(Math.toRadians(roll)));
        double sine = Math.abs(Math.sin(Math.toRadians(roll)));
        int width = (int) Math.ceil(scale * (picture.width() * cosine + picture.height() * sine));
        int height = (int) Math.ceil(scale * (picture.width() * sine + picture.height() * cosine));
        Turned view = new Turned(picture.width() / 2.0, picture.height() / 2.0, roll, scale, width, height);
        return find(picture, view, least, greatest, SEARCH_STEP);
    }

    /** The face nearest to a place where one was. */
    Optional<FacePlace> near(GreyPicture picture, FacePlace known) {
        double scale = Math.min(1, FOLLOWED_WIDTH / known.side());
        int size = (int) Math.ceil(SURROUNDINGS * known.side() * scale);
        Turned view = new Turned(known.centreX(), known.centreY(), known.roll(), scale, size, size);
        return find(picture, view, LEAST_CHANGE * known.side(), GREATEST_CHANGE * known.side(), FOLLOW_STEP).stream()
                .min(Comparator.comparingDouble(
                        place -> Math.hypot(place.centreX() - known.centreX(), place.centreY() - known.centreY())
                                + Math.abs(place.side() - known.side())));
    }

    @Override
    public void close() {
        cascade.close();
    }

    private List<FacePlace> find(GreyPicture picture, Turned view, double least, double greatest, double step) {
        try (Mat grey = new Mat(picture.height(), picture.width(), opencv_core.CV_8UC1);
                Mat reduced = new Mat()) {
            grey.data().put(picture.pixels());
            view.draw(grey, reduced);
            List<FacePlace> places = new ArrayList<>();
            int leastWidth = Math.max(20, (int) (least * view.scale));
            int greatestWidth = (int) Math.ceil(greatest * view.scale);
            for (FaceBox box : cascade.find(reduced, leastWidth, greatestWidth, step, NEIGHBOURS)) {
                places.add(view.place(box));
            }
            return places;
        }
    }

    /** A part of a picture, about a centre, turned upright and reduced. */
    private record Turned(double centreX, double centreY, double roll, double scale, int width, int height) {

        void draw(Mat grey, Mat target) {
            if (roll == 0
                    && width == (int) Math.ceil(scale * grey.cols())
                    && height == (int) Math.ceil(scale * grey.rows())) {
                try (Size size = new Size(width, height)) {
                    opencv_imgproc.resize(grey, target, size, 0, 0, opencv_imgproc.INTER_AREA);
                }
                return;
            }
            double cosine = Math.cos(Math.toRadians(roll)) * scale;
            double sine = Math.sin(Math.toRadians(roll)) * scale;
            try (Mat transform = new Mat(2, 3, opencv_core.CV_64F);
                    DoublePointer values = new DoublePointer(transform.data());
                    Size size = new Size(width, height);
                    Scalar border = new Scalar(GREY)) {
                values.put(
                        cosine,
                        sine,
                        width / 2.0 - cosine * centreX - sine * centreY,
                        -sine,
                        cosine,
                        height / 2.0 + sine * centreX - cosine * centreY);
                opencv_imgproc.warpAffine(
                        grey,
                        target,
                        transform,
                        size,
                        opencv_imgproc.INTER_LINEAR,
                        opencv_core.BORDER_CONSTANT,
                        border);
            }
        }

        FacePlace place(FaceBox box) {
            FacePlace whole = new FacePlace(centreX, centreY, 1 / scale, roll);
            double across = box.x() + box.width() / 2 - width / 2.0;
            double down = box.y() + box.height() / 2 - height / 2.0;
            return new FacePlace(whole.x(across, down), whole.y(across, down), box.width() / scale, roll);
        }
    }
}
