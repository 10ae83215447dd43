package dev.undertone.models.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.undertone.models.face.FaceQuality;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final Duration THIRD = Duration.ofMillis(333);

    private final RandomGenerator random = new SplittableRandom(1);
    private final Enrolment enrolment = new Enrolment(Faces.THRESHOLD);
    private Duration time = Duration.ZERO;

    @Test
    void whoFollowsTheAdviceIsDoneWithATemplateThatKnowsThem() {
        double yaw = 0;
        EnrolmentAdvice advice = EnrolmentAdvice.GOOD;
        double progress = 0;
        for (int i = 0; i < 200 && advice != EnrolmentAdvice.DONE; i++) {
            advice = show(1, yaw, Faces.GOOD);
            yaw = switch (advice) {
                case TURN_LEFT -> 20;
                case TURN_RIGHT -> -20;
                case LOOK_STRAIGHT, GLASSES_ON_OFF -> 0;
                default -> yaw;
            };
            assertThat(enrolment.progress()).isGreaterThanOrEqualTo(progress);
            progress = enrolment.progress();
        }

        assertThat(progress).isEqualTo(1);
        assertThat(enrolment.template().size()).isEqualTo(20);
        assertThat(enrolment.template().similarity(Faces.of(1, random))).isGreaterThan(0.8);
    }

    @Test
    void refusesASecondPersonHalfWay() {
        for (int i = 0; i < 5; i++) {
            assertThat(show(1, 0, Faces.GOOD)).isEqualTo(EnrolmentAdvice.GOOD);
        }
        double progress = enrolment.progress();
        show(2, 0, Faces.GOOD);
        show(2, 0, Faces.GOOD);
        for (int i = 0; i < 20; i++) {
            assertThat(show(2, 0, Faces.GOOD)).isEqualTo(EnrolmentAdvice.ANOTHER_FACE);
        }
        assertThat(enrolment.progress()).isEqualTo(progress);
        assertThat(show(1, 0, Faces.GOOD)).isEqualTo(EnrolmentAdvice.GOOD);
    }

    @Test
    void saysWhatIsWrongWithAPictureAndTakesNoneOfThem() {
        assertThat(show(1, 0, Faces.DARK)).isEqualTo(EnrolmentAdvice.MORE_LIGHT);
        assertThat(show(1, 0, Faces.SMALL)).isEqualTo(EnrolmentAdvice.COME_CLOSER);
        assertThat(show(1, 0, Faces.BLURRED)).isEqualTo(EnrolmentAdvice.HOLD_STILL);
        assertThat(enrolment.progress()).isZero();
    }

    @Test
    void oneMomentIsNotTakenTwice() {
        Enrolment quick = new Enrolment(Faces.THRESHOLD);
        for (int i = 0; i < 10; i++) {
            quick.update(Duration.ofMillis(i), reading(1, 0), Faces.GOOD);
        }
        assertThat(quick.progress()).isEqualTo(1.0 / 20);
    }

    @Test
    void thereIsNoTemplateBeforeTheEnd() {
        show(1, 0, Faces.GOOD);
        assertThatIllegalStateException().isThrownBy(enrolment::template);
    }

    private EnrolmentAdvice show(int person, double yaw, FaceQuality quality) {
        time = time.plus(THIRD);
        return enrolment.update(time, reading(person, yaw), quality);
    }

    private IdentityReading reading(int person, double yaw) {
        return new IdentityReading(Faces.of(person, random), new HeadPose(yaw, 0));
    }
}
