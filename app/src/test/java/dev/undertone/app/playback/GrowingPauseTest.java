package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrowingPauseTest {

    private final GrowingPause pause = new GrowingPause();

    @Test
    void aSoundCardIsTriedSoonAtFirstAndEveryFourSecondsForGood() {
        assertThat(Stream.generate(pause::afterFailure).limit(6).map(Duration::toMillis))
                .containsExactly(500L, 1000L, 2000L, 4000L, 4000L, 4000L);

        pause.afterSuccess();
        assertThat(pause.afterFailure()).isEqualTo(Duration.ofMillis(500));
    }
}
