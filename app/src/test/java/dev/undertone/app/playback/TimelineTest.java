package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Timeline timeline = new Timeline();

    @Test
    void theSongIsWhereTheLineHasPlayedTo() {
        timeline.jump(1000, 0);
        timeline.run(1000, 0);

        assertThat(timeline.songFrameAt(400)).isZero();
        assertThat(timeline.songFrameAt(1000)).isZero();
        assertThat(timeline.songFrameAt(1700)).isEqualTo(700);
    }

    @Test
    void aPauseCountsOnlyOnceItIsHeard() {
        timeline.jump(0, 0);
        timeline.run(0, 0);
        timeline.hold(5000, 5000);
        assertThat(timeline.songFrameAt(4000)).isEqualTo(4000);
        assertThat(timeline.songFrameAt(6000)).isEqualTo(5000);

        timeline.run(8000, 5000);
        assertThat(timeline.songFrameAt(7999)).isEqualTo(5000);
        assertThat(timeline.songFrameAt(8100)).isEqualTo(5100);
    }

    @Test
    void aSeekShowsAtOnce() {
        timeline.jump(0, 0);
        timeline.run(0, 0);
        timeline.jump(6000, 90_000);
        timeline.run(6000, 90_000);

        assertThat(timeline.songFrameAt(3000)).isEqualTo(90_000);
        assertThat(timeline.songFrameAt(6500)).isEqualTo(90_500);
    }
}
