package dev.undertone.models.song;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SongExcerptTest {

    @ParameterizedTest
    @ValueSource(ints = {8_000, 22_050, 24_000, 44_100, 48_000, 96_000, 192_000})
    void soundsTheSameFromAnyRate(int rate) {
        SongExcerpt excerpt = SongExcerpt.of(Signals.sinesAt(rate, 4, 1000), rate, 1);

        assertThat(excerpt.samples()).hasSize(4 * SongExcerpt.SAMPLE_RATE);
        assertThat(Levels.rootMeanSquare(excerpt.samples(), 0, excerpt.samples().length))
                .isCloseTo(0.6 / Math.sqrt(2), within(0.01));
        assertThat(Math.exp(SongFeatures.of(SongSound.of(excerpt)).value(SongFeatures.BRIGHTNESS)))
                .isCloseTo(1000, within(40.0));
    }

    @Test
    void mixesAllChannelsAlike() {
        float[] surround = {0.6f, 0, 0, 0, 0, 0, 0.3f, 0.3f, 0, 0, 0, Float.NaN};

        assertThat(SongExcerpt.of(surround, SongExcerpt.SAMPLE_RATE, 6).samples())
                .containsExactly(new float[] {0.1f, 0.1f}, within(1e-6f));
    }

    @Test
    void spreadsExcerptsEvenlyOverASong() {
        assertThat(SongExcerpt.starts(Duration.ofSeconds(3))).containsExactly(Duration.ZERO);
        assertThat(SongExcerpt.starts(Duration.ofSeconds(60))).containsExactly(Duration.ZERO, Duration.ofSeconds(30));
        assertThat(SongExcerpt.starts(Duration.ofMinutes(3)))
                .containsExactly(Duration.ofMillis(22_500), Duration.ofMillis(75_000), Duration.ofMillis(127_500));
        assertThat(SongExcerpt.starts(Duration.ofHours(20))).hasSize(3);
    }
}
