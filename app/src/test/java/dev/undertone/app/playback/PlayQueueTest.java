package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.Reason;
import dev.undertone.models.Mood;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayQueueTest {

    private final Pick one = pick(1);
    private final Pick two = pick(2);
    private final Pick three = pick(3);
    private final PlayQueue queue = new PlayQueue();

    @Test
    void goingBackKeepsWhatWasLeftAsTheVeryNext() {
        queue.replacePlanned(List.of(one, two, three));
        queue.next();
        queue.next();

        assertThat(queue.previous()).contains(one);
        assertThat(queue.upcoming()).containsExactly(two, three);
        assertThat(queue.previous()).isEmpty();
        assertThat(queue.current()).contains(one);
    }

    @Test
    void skippingDropsWhatIsSkipped() {
        queue.replacePlanned(List.of(one, two, three));

        assertThat(queue.skipTo(1)).contains(two);
        assertThat(queue.upcoming()).containsExactly(three);
    }

    @Test
    void whatWasChosenComesBeforeWhatWasPlannedAndOutlivesAnotherPlan() {
        queue.replacePlanned(List.of(one));
        queue.append(List.of(two));
        queue.playNext(List.of(three));
        assertThat(queue.upcoming()).containsExactly(three, two, one);

        queue.replacePlanned(List.of());
        assertThat(queue.next()).contains(three);
        assertThat(queue.skipTo(0)).contains(two);
        assertThat(queue.next()).isEmpty();
    }

    @Test
    void atTheEndNothingIsCurrentAndTheLastCanBeGoneBackTo() {
        queue.restore(one, List.of(), List.of());

        assertThat(queue.next()).isEmpty();
        assertThat(queue.current()).isEmpty();
        assertThat(queue.previous()).contains(one);
    }

    @Test
    void aSongThatCannotBePlayedComesNoMore() {
        queue.setRotating(true);
        queue.append(List.of(one, two, one));
        queue.replacePlanned(List.of(three));
        queue.next();
        queue.drop(one.track());

        assertThat(queue.current()).contains(one);
        assertThat(queue.next()).contains(two);
        assertThat(queue.following()).contains(two);
        queue.drop(two.track());
        queue.leaveCurrent();
        assertThat(queue.next()).contains(three);
    }

    private static Pick pick(long id) {
        return Pick.given(Sounds.track(id, Path.of(id + ".mp3")), Mood.UNKNOWN, new Reason("a test"));
    }
}
