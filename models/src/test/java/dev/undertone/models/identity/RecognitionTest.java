package dev.undertone.models.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final Duration THIRD = Duration.ofMillis(333);

    private final RandomGenerator random = new SplittableRandom(1);
    private final Recognition recognition =
            new Recognition(Faces.THRESHOLD, Map.of(11L, template(1), 12L, template(2)));
    private Duration time = Duration.ZERO;

    @Test
    void knowsAListenerAfterSeveralFacesOverASecondAndNeverBefore() {
        int faces = 0;
        while (!(recognition.state() instanceof RecognitionState.Known)) {
            show(1);
            faces++;
        }

        assertThat(faces).isGreaterThanOrEqualTo(Recognition.LEAST_FACES);
        assertThat(time).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(recognition.state()).isInstanceOfSatisfying(RecognitionState.Known.class, known -> {
            assertThat(known.listener()).isEqualTo(11);
            assertThat(known.confidence()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void manyFacesInAMomentAreNotEnough() {
        for (int i = 0; i < 30; i++) {
            recognition.update(Duration.ofMillis(20L * i), Faces.of(1, random), Faces.GOOD);
            assertThat(recognition.state()).isInstanceOf(RecognitionState.Looking.class);
        }
    }

    @Test
    void aStrangerIsUnknownHoweverLongTheyStay() {
        for (int i = 0; i < 60; i++) {
            show(5);
            assertThat(recognition.state()).isNotInstanceOf(RecognitionState.Known.class);
        }
        assertThat(recognition.state()).isInstanceOf(RecognitionState.Unknown.class);
    }

    @Test
    void oneFaceOfAListenerAmongThoseOfAStrangerMakesNobodyKnown() {
        for (int i = 0; i < 60; i++) {
            show(i % 5 == 0 ? 1 : 5);
            assertThat(recognition.state()).isNotInstanceOf(RecognitionState.Known.class);
        }
    }

    @Test
    void facesThatCannotBeSeenWellAreNoEvidence() {
        for (int i = 0; i < 20; i++) {
            recognition.update(time, Faces.of(1, random), Faces.DARK);
            time = time.plus(THIRD);
        }
        assertThat(recognition.state()).isInstanceOf(RecognitionState.Looking.class);
    }

    @Test
    void noticesThatAnotherFaceHasTakenOver() {
        showFor(1, 3);
        showFor(2, 4);
        assertThat(recognition.state())
                .isInstanceOfSatisfying(
                        RecognitionState.Known.class,
                        known -> assertThat(known.listener()).isEqualTo(12));

        showFor(5, 6);
        assertThat(recognition.state()).isInstanceOf(RecognitionState.Unknown.class);
    }

    @Test
    void aGlanceAwayDoesNotForgetAListener() {
        showFor(1, 3);
        show(5);
        show(5);
        assertThat(recognition.state()).isInstanceOf(RecognitionState.Known.class);
        nobodyFor(2);
        assertThat(recognition.state()).isInstanceOf(RecognitionState.Known.class);
    }

    @Test
    void whoLeavesIsRecognisedAnew() {
        showFor(1, 3);
        nobodyFor(4);
        assertThat(recognition.state()).isInstanceOf(RecognitionState.Nobody.class);

        show(1);
        assertThat(recognition.state()).isInstanceOf(RecognitionState.Looking.class);
    }

    @Test
    void twoListenersWhoCannotBeToldApartAreNeitherOfThem() {
        FaceTemplate same = template(1);
        recognition.gallery(Map.of(11L, same, 12L, same));
        showFor(1, 6);
        assertThat(recognition.state()).isNotInstanceOf(RecognitionState.Known.class);
    }

    @Test
    void withoutListenersEverybodyIsUnknown() {
        recognition.gallery(Map.of());
        showFor(1, 5);
        assertThat(recognition.state()).isInstanceOf(RecognitionState.Unknown.class);
    }

    @Test
    void templatesOfAnotherModelAreLikeNobody() {
        FaceTemplate other = new FaceTemplate(List.of(FaceEmbedding.of(new float[] {1, 2})));
        recognition.gallery(Map.of(11L, other));
        showFor(1, 5);
        assertThat(recognition.state()).isInstanceOf(RecognitionState.Unknown.class);
    }

    private FaceTemplate template(int person) {
        return new FaceTemplate(
                IntStream.range(0, 10).mapToObj(_ -> Faces.of(person, random)).toList());
    }

    private void showFor(int person, int seconds) {
        Duration end = time.plusSeconds(seconds);
        while (time.compareTo(end) < 0) {
            show(person);
        }
    }

    private void show(int person) {
        recognition.update(time, Faces.of(person, random), Faces.GOOD);
        time = time.plus(THIRD);
    }

    private void nobodyFor(int seconds) {
        Duration end = time.plusSeconds(seconds);
        while (time.compareTo(end) < 0) {
            recognition.update(time, null, null);
            time = time.plus(THIRD);
        }
    }
}
