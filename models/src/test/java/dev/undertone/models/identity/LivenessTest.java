package dev.undertone.models.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LivenessTest {

    private static final Duration TENTH = Duration.ofMillis(100);

    private final RandomGenerator random = new SplittableRandom(1);
    private Duration time = Duration.ZERO;

    @ParameterizedTest
    @EnumSource(Challenge.class)
    void aHeadThatTurnsAsAskedPasses(Challenge challenge) {
        Liveness liveness = new Liveness(challenge, Faces.THRESHOLD);
        show(liveness, 1, 3, 10);
        assertThat(show(liveness, 1, 3 + 25 * challenge.direction(), 10)).isEqualTo(Liveness.Outcome.PASSED);
    }

    @ParameterizedTest
    @EnumSource(Challenge.class)
    void aHeadThatTurnsTheOtherWayFails(Challenge challenge) {
        Liveness liveness = new Liveness(challenge, Faces.THRESHOLD);
        show(liveness, 1, 0, 10);
        assertThat(show(liveness, 1, -25 * challenge.direction(), 10)).isEqualTo(Liveness.Outcome.FAILED);
        assertThat(show(liveness, 1, 25 * challenge.direction(), 10)).isEqualTo(Liveness.Outcome.FAILED);
    }

    @Test
    void aFaceThatKeepsStillFailsInTheEnd() {
        Liveness liveness = new Liveness(Challenge.TURN_LEFT, Faces.THRESHOLD);
        assertThat(show(liveness, 1, 0, 90)).isEqualTo(Liveness.Outcome.WAITING);
        assertThat(show(liveness, 1, 0, 20)).isEqualTo(Liveness.Outcome.FAILED);
    }

    @Test
    void aFaceThatIsTurnedFromTheStartHasNotTurned() {
        Liveness liveness = new Liveness(Challenge.TURN_LEFT, Faces.THRESHOLD);
        assertThat(show(liveness, 1, 30, 90)).isEqualTo(Liveness.Outcome.WAITING);
    }

    @Test
    void anotherFaceCannotTurnInTheFirstOnesPlace() {
        Liveness liveness = new Liveness(Challenge.TURN_LEFT, Faces.THRESHOLD);
        show(liveness, 1, 0, 10);
        show(liveness, 2, 0, 5);
        assertThat(show(liveness, 2, 30, 10)).isEqualTo(Liveness.Outcome.FAILED);
    }

    @Test
    void aFaceThatIsTakenAwayFails() {
        Liveness liveness = new Liveness(Challenge.TURN_LEFT, Faces.THRESHOLD);
        show(liveness, 1, 0, 10);
        for (int i = 0; i < 15; i++) {
            time = time.plus(TENTH);
            liveness.update(time, null, null);
        }
        assertThat(show(liveness, 1, 30, 10)).isEqualTo(Liveness.Outcome.FAILED);
    }

    private Liveness.Outcome show(Liveness liveness, int person, double yaw, int pictures) {
        Liveness.Outcome outcome = Liveness.Outcome.WAITING;
        for (int i = 0; i < pictures; i++) {
            time = time.plus(TENTH);
            IdentityReading reading =
                    new IdentityReading(Faces.of(person, random), new HeadPose(yaw + random.nextGaussian(), 0));
            outcome = liveness.update(time, reading, Faces.GOOD);
        }
        return outcome;
    }
}
