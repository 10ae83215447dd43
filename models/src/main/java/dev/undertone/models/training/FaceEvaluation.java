package dev.undertone.models.training;

import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.Picture;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the detector of the program over the labelled clips: all frames one after the other, as a camera gives them. Time is
 * the processor time of the thread, which other work on the machine hardly changes; it covers the search and the cutting of
 * every face found.
 */
final class FaceEvaluation implements AutoCloseable {

    private static final String WEBCAM = "webcam/";
    private static final double NANOS_PER_MILLISECOND = 1e6;

    /** Labels made by eye are some degrees off. */
    private static final double GREATEST_ROLL = 42;

    /** The webcam gives 30 frames a second, of which the program reads about ten. */
    private static final int READ_FRAMES = 3;

    private static final int GREATEST_ANGLE = 40;
    private static final int ANGLE_STEP = 10;

    /** Sides of a face in pixels; at 640 pixels across 65 degrees, a face of 16 cm fills 55 to 60 of them at 1.5 m. */
    private static final int[] SIZES = {70, 60, 55, 50, 45, 40};

    private final Path folder;
    private final FaceLabels labels = FaceLabels.read();
    private final FaceDetector detector = FaceDetector.load();
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

    /**
     * @param folder holds the labelled clips
     */
    FaceEvaluation(Path folder) {
        this.folder = folder;
    }

    /** Every clip as it is. */
    Map<String, FaceFigures> clips() {
        Map<String, FaceFigures> byClip = new LinkedHashMap<>();
        for (String clip : labels.clips()) {
            byClip.put(clip, clip(clip, 0));
        }
        return byClip;
    }

    /** All frames of one clip, turned by so many degrees. */
    FaceFigures clip(String clip, double degrees) {
        FaceFigures figures = new FaceFigures();
        measure(clip, degrees, 0, 1, figures);
        return figures;
    }

    /** The webcam clips turned by -40 to 40 degrees; heads that are tilted further than that are left out. */
    Map<String, FaceFigures> rolls() {
        Map<String, FaceFigures> byAngle = new LinkedHashMap<>();
        for (int angle = -GREATEST_ANGLE; angle <= GREATEST_ANGLE; angle += ANGLE_STEP) {
            FaceFigures figures = new FaceFigures();
            for (String clip : webcamClips()) {
                measure(clip, angle, 0, READ_FRAMES, figures);
            }
            byAngle.put("turned by %+d degrees".formatted(angle), figures);
        }
        return byAngle;
    }

    /** The webcam clips seen from farther and farther away. */
    Map<String, FaceFigures> distances() {
        Map<String, FaceFigures> bySize = new LinkedHashMap<>();
        for (int size : SIZES) {
            FaceFigures figures = new FaceFigures();
            for (String clip : webcamClips()) {
                measure(clip, 0, size, READ_FRAMES, figures);
            }
            bySize.put("faces of %d pixels".formatted(size), figures);
        }
        return bySize;
    }

    @Override
    public void close() {
        detector.close();
    }

    private List<String> webcamClips() {
        return labels.clips().stream().filter(clip -> clip.startsWith(WEBCAM)).toList();
    }

    /** {@code size} is that of the faces, 0 to leave it; {@code every} so many frames one is looked at. */
    private void measure(String clip, double degrees, int size, int every, FaceFigures figures) {
        detector.forget();
        ClipFrames.read(folder.resolve(clip), (frame, number) -> {
            if (number % every != 0) {
                return;
            }
            List<LabelledFace> labelled = labels.at(clip, number);
            double scale = size == 0 || labelled.isEmpty()
                    ? 1
                    : Math.min(1, size / labelled.getFirst().size());
            FrameView view = new FrameView(frame.width(), frame.height(), degrees, scale);
            List<LabelledFace> seen =
                    labelled.stream().map(face -> face.in(view)).toList();
            boolean tooTilted = degrees != 0 && seen.stream().anyMatch(face -> Math.abs(face.roll()) > GREATEST_ROLL);
            Picture picture = view.of(frame);
            if (!tooTilted) {
                look(picture, seen, figures);
            }
        });
    }

    private void look(Picture picture, List<LabelledFace> labelled, FaceFigures figures) {
        long start = clock.getCurrentThreadCpuTime();
        List<Face> detected = detector.detect(picture);
        for (Face face : detected) {
            detector.view(picture, face);
        }
        double cost = (clock.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLISECOND;
        figures.add(labelled, detected, cost);
    }
}
