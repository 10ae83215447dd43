package dev.undertone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.camera.CameraState.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hears the states of a feed, and waits for one. */
final class States implements CameraListener {

    private static final long LONGEST_WAIT_SECONDS = 30;

    private final BlockingQueue<CameraState> heard = new LinkedBlockingQueue<>();
    private final List<Phase> passed = new ArrayList<>();

    @Override
    public void stateChanged(CameraState state) {
        heard.add(state);
    }

    /** Waits until a phase is entered. */
    CameraState await(Phase phase) throws InterruptedException {
        while (true) {
            CameraState state = heard.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            assertThat(state)
                    .as("a state after %s, while waiting for %s", passed, phase)
                    .isNotNull();
            passed.add(state.phase());
            if (state.phase() == phase) {
                return state;
            }
        }
    }

    /** The phases entered up to the last one awaited. */
    List<Phase> passed() {
        return List.copyOf(passed);
    }
}
