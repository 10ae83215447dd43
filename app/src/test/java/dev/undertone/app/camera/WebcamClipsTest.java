package dev.undertone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FrameGrabber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person before a real webcam, some steps away. */
@Needs(Resource.SHARED_DATA)
class WebcamClipsTest {

    @ParameterizedTest
    @ValueSource(strings = {"again", "hungry", "milk", "no", "sorry", "thanks", "yes"})
    void thePersonIsFoundInEveryFrameAsOneListener(String clip) throws FrameGrabber.Exception {
        Path file = Resource.sharedData().resolve("camera/webcam/" + clip + ".mkv");
        Set<Integer> listeners = new HashSet<>();
        try (FaceDetector detector = FaceDetector.load();
                Grabber grabber = Grabber.start(new FFmpegFrameGrabber(file.toFile()))) {
            Grabber.Grabbed grabbed = grabber.grab();
            while (grabbed != null) {
                List<Face> faces = detector.detect(grabbed.picture());
                assertThat(faces).as("at %s", grabbed.timestamp()).isNotEmpty();
                faces.stream().filter(Face::listener).map(Face::track).forEach(listeners::add);
                grabbed = grabber.grab();
            }
        }
        assertThat(listeners).hasSize(1);
    }
}
