package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.Reason;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taken back is the listener's change alone, whatever became of the queue since. */
class QueueEditingTest {

    private final Pick one = pick(1);
    private final Pick two = pick(2);
    private final Pick three = pick(3);
    private final Pick four = pick(4);
    private final Pick five = pick(5);
    private final Pick six = pick(6);
    private final PlayQueue queue = new PlayQueue();
    private final QueueEditing editing = new QueueEditing(queue);

    @BeforeEach
    void queueSome() {
        queue.append(List.of(one, two));
        queue.replacePlanned(List.of(three, four));
    }

    @Test
    void whatWasQueuedSinceStays() {
        editing.remove(List.of(0));
        queue.append(List.of(five));
        queue.playNext(List.of(six));
        assertThat(editing.undo()).isTrue();

        assertThat(queue.chosen()).containsExactly(six, one, two, five);
        assertThat(queue.planned()).containsExactly(three, four);
        assertThat(editing.undo()).isFalse();
    }

    @Test
    void eachChangeIsTakenBackByItself() {
        editing.move(List.of(3), 0);
        editing.insert(List.of(five), 2);
        editing.remove(List.of(0, 1));
        queue.append(List.of(six));
        assertThat(queue.upcoming()).containsExactly(five, two, six, three);

        editing.undo();
        assertThat(queue.upcoming()).containsExactly(four, one, five, two, six, three);
        editing.undo();
        assertThat(queue.upcoming()).containsExactly(four, one, two, six, three);
        editing.undo();
        assertThat(queue.chosen()).containsExactly(one, two, six);
        assertThat(queue.planned()).containsExactly(three, four);
    }

    @Test
    void whatWasPlayedOrLeftTheQueueSinceDoesNotComeBack() {
        editing.move(List.of(1), 0);
        editing.insert(List.of(five, six), 0);
        queue.next();
        queue.replaceChosen(List.of(one));

        editing.undo();
        assertThat(queue.chosen()).containsExactly(one);
        editing.undo();
        assertThat(queue.chosen()).containsExactly(one);
        assertThat(queue.planned()).containsExactly(three, four);
    }

    @Test
    void anotherPlanStaysAndMakesRoomForWhatComesBack() {
        editing.remove(List.of(2));
        Pick sad = new Pick(six.track(), Mood.said(Emotion.SAD), six.aim(), null, 0, six.reason());
        queue.replacePlanned(List.of(sad, five));
        editing.undo();

        assertThat(queue.planned()).containsExactly(three, sad);
    }

    @Test
    void aSongThatIsKnownOtherwiseByNowIsTakenBackAllTheSame() {
        editing.insert(List.of(five), 1);
        editing.remove(List.of(0));
        Map<Pick, Pick> others = new IdentityHashMap<>();
        editing.replaceEach(pick -> others.computeIfAbsent(
                pick, known -> known.of(pick(10 + known.track().id()).track())));
        editing.undo();
        assertThat(queue.chosen()).extracting(pick -> pick.track().id()).containsExactly(11L, 15L, 12L);

        editing.undo();
        assertThat(queue.chosen()).extracting(pick -> pick.track().id()).containsExactly(11L, 12L);
    }

    private static Pick pick(long id) {
        return Pick.given(Sounds.track(id, Path.of(id + ".mp3")), Mood.UNKNOWN, new Reason("test", "it was chosen"));
    }
}
