package dev.undertone.app.profile;

import dev.undertone.app.camera.CameraFeed;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.camera.LatestFrame;
import dev.undertone.app.environment.Installation;
import dev.undertone.app.session.FaceReading;
import dev.undertone.app.session.Perception;
import dev.undertone.app.session.PerceptionListener;
import dev.undertone.app.session.PerceptionWishes;
import dev.undertone.app.session.Reading;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.identity.FaceEmbedding;
import dev.undertone.models.identity.FaceTemplate;
import dev.undertone.testing.Resource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The template of a face in a film, seen as the program sees a camera. */
public final class FilmedFace implements PerceptionListener, PerceptionWishes {

    private static final long LONGEST_WAIT_SECONDS = 90;

    private final List<FaceEmbedding> embeddings = new CopyOnWriteArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    private FilmedFace() {}

    /** Looks at a film from its beginning to its end. */
    public static FaceTemplate of(Path film) throws InterruptedException {
        FilmedFace face = new FilmedFace();
        LatestFrame frames = new LatestFrame();
        try (CameraFeed feed = new CameraFeed(new CameraSource.VideoFile(film, false), frames, _ -> {});
                Perception perception =
                        new Perception(frames, new Installation(Resource.projectRoot()).faceWeights(), face, face)) {
            perception.start();
            if (face.ready.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                feed.start();
            }
            if (!face.over.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the film did not end");
            }
        }
        return new FaceTemplate(
                face.embeddings.subList(0, Math.min(face.embeddings.size(), FaceTemplate.MOST_EMBEDDINGS)));
    }

    @Override
    public void ready() {
        ready.countDown();
    }

    @Override
    public void read(Reading reading, Mood mood) {
        reading.listener()
                .filter(face -> face.quality().isGood())
                .map(FaceReading::identity)
                .ifPresent(identity -> embeddings.add(identity.embedding()));
    }

    @Override
    public void ended() {
        over.countDown();
    }

    @Override
    public void failed(UserFacingException problem) {
        throw problem;
    }

    @Override
    public boolean identifying(Duration time) {
        return true;
    }
}
