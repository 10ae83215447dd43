package dev.undertone.app.ui;

import dev.undertone.app.camera.CameraState;
import dev.undertone.app.camera.CameraState.Phase;
import dev.undertone.app.session.FaceReading;
import dev.undertone.app.session.Reading;
import dev.undertone.app.ui.camera.FaceMark;
import dev.undertone.app.ui.camera.FaceMarks;
import dev.undertone.app.ui.mood.Watching;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what one run of a camera tells. It belongs to the FX thread. */
final class ReadingDisplay {

    static final String TOPIC = "faces";

    /** A face that is missed in a frame or two has not gone: the bars must not fall and rise for it. */
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final ListenModel model;
    private boolean running;
    private boolean ready;
    private boolean blind;
    private @Nullable Duration lastSeen;

    ReadingDisplay(ListenModel model) {
        this.model = model;
    }

    void stateChanged(CameraState state) {
        running = state.phase() == Phase.RUNNING;
        if (!running) {
            model.mood().showScores(null);
            lastSeen = null;
        }
        model.camera().showState(state);
        describe();
    }

    void ready() {
        ready = true;
        model.notices().clear(TOPIC);
        describe();
    }

    void failed(UserFacingException problem) {
        blind = true;
        model.notices().show(Notice.warning(TOPIC, problem.whatHappened(), problem.whatToDo()));
        describe();
    }

    void read(Reading reading) {
        if (!running) {
            return;
        }
        model.camera()
                .showFaces(new FaceMarks(
                        reading.frameWidth(),
                        reading.frameHeight(),
                        reading.faces().stream().map(ReadingDisplay::mark).toList()));
        Optional<FaceReading> listener = reading.listener();
        if (listener.isPresent() && listener.get().quality().isGood()) {
            lastSeen = reading.time();
            model.mood().showScores(listener.get().scores());
            model.mood().showWatching(Watching.FACE, null);
        } else if (isOverdue(reading.time())) {
            model.mood().showScores(null);
            model.mood()
                    .showWatching(
                            Watching.NO_FACE,
                            listener.flatMap(face -> face.quality().problem())
                                    .map(problem -> problem + ".")
                                    .orElse(null));
        }
    }

    private boolean isOverdue(Duration time) {
        Duration seen = lastSeen;
        // A video that begins again, or another camera, may set the time back.
        return seen == null || time.compareTo(seen) < 0 || time.minus(seen).compareTo(PATIENCE) > 0;
    }

    private void describe() {
        if (!running) {
            model.mood().showWatching(Watching.NO_PICTURE, null);
        } else if (blind) {
            model.mood().showWatching(Watching.BLIND, null);
        } else if (!ready) {
            model.mood().showWatching(Watching.STARTING, Words.of("mood.loading-network"));
        } else {
            model.mood().showWatching(Watching.NO_FACE, null);
        }
    }

    private static FaceMark mark(FaceReading reading) {
        Optional<String> problem = reading.quality().problem();
        if (problem.isPresent()) {
            return new FaceMark(reading.face(), null, problem.get(), null);
        }
        Emotion strongest = reading.scores().strongest();
        return new FaceMark(
                reading.face(),
                strongest,
                EmotionStyle.word(strongest) + " "
                        + Words.of(
                                "mood.share", Math.round(100 * reading.scores().of(strongest))),
                reading.map());
    }
}
