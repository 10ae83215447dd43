package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Timeline<String> timeline = new Timeline<>();

    @Test
    void theSongIsWhereTheLineHasPlayedTo() {
        timeline.jump(1000, "first", 0);
        timeline.run(1000, "first", 0);

        assertThat(frameAt(400)).isZero();
        assertThat(frameAt(1000)).isZero();
        assertThat(frameAt(1700)).isEqualTo(700);
    }

    @Test
    void aPauseCountsOnlyOnceItIsHeard() {
        timeline.jump(0, "first", 0);
        timeline.run(0, "first", 0);
        timeline.hold(5000, "first", 5000);
        assertThat(frameAt(4000)).isEqualTo(4000);
        assertThat(frameAt(6000)).isEqualTo(5000);

        timeline.run(8000, "first", 5000);
        assertThat(frameAt(7999)).isEqualTo(5000);
        assertThat(frameAt(8100)).isEqualTo(5100);
    }

    @Test
    void aSeekShowsAtOnce() {
        timeline.jump(0, "first", 0);
        timeline.run(0, "first", 0);
        timeline.jump(6000, "first", 90_000);
        timeline.run(6000, "first", 90_000);

        assertThat(frameAt(3000)).isEqualTo(90_000);
        assertThat(frameAt(6500)).isEqualTo(90_500);
    }

    @Test
    void aSongThatFollowsIsTheOneOnceItIsHeard() {
        timeline.jump(0, "first", 0);
        timeline.run(0, "first", 0);
        timeline.run(5000, "second", 0);

        assertThat(timeline.at(4999)).isEqualTo(new Timeline.Place<>("first", 4999));
        assertThat(timeline.at(5000)).isEqualTo(new Timeline.Place<>("second", 0));
        assertThat(timeline.at(5100)).isEqualTo(new Timeline.Place<>("second", 100));
    }

    @Test
    void beforeAnythingIsNotedNothingIsHeard() {
        assertThat(timeline.at(100)).isNull();
    }

    private long frameAt(long framesPlayed) {
        return Objects.requireNonNull(timeline.at(framesPlayed)).frame();
    }
}
