package dev.undertone.app.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.Repeat;
import dev.undertone.app.ui.FxThread;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderModelTest {

    private static final Instant EVENING = Instant.parse("2026-03-20T21:00:00Z");

    private final List<PlayOrder> wanted = new ArrayList<>();
    private final OrderModel model = new OrderModel(InstantSource.fixed(EVENING), wanted::add);

    @Test
    void oneButtonTurnsThroughAllThreeWaysToRepeat() {
        model.turnRepeat();
        model.turnRepeat();
        model.turnRepeat();

        assertThat(wanted).extracting(PlayOrder::repeat).containsExactly(Repeat.ALL, Repeat.ONE, Repeat.OFF);
    }

    @Test
    void saysHowLongItIsUntilTheMusicSleepsAndKeepsWithinTheEnds() {
        FxThread.run(() -> {
            model.sleepIn(Duration.ofMinutes(45));
            assertThat(model.leftProperty().get()).isEqualTo("45 min");
            model.sleepIn(Duration.ofDays(3));
            assertThat(model.leftProperty().get()).isEqualTo("12 h 0 min");
            model.sleepIn(Duration.ZERO);
            assertThat(model.leftProperty().get()).isEqualTo("1 min");
            model.stayAwake();
            assertThat(model.leftProperty().get()).isEmpty();
        });

        assertThat(wanted.getFirst().sleepAt()).isEqualTo(EVENING.plus(Duration.ofMinutes(45)));
        assertThat(wanted.getLast().sleepAt()).isNull();
    }

    @Test
    void whatTheSessionTellsIsShownAndNotAskedForAgain() {
        model.show(PlayOrder.DEFAULT.withShuffle(true).withStopAfterSong(true));
        assertThat(wanted).isEmpty();

        model.shuffle(true);
        assertThat(wanted).isEmpty();
        model.stopAfterSong(false);
        assertThat(wanted).containsExactly(PlayOrder.DEFAULT.withShuffle(true));
    }
}
