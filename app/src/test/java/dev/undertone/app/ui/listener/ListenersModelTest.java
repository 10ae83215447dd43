package dev.undertone.app.ui.listener;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.profile.PinAnswer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ListenersModelTest {

    private static final Listener UNNAMED = new Listener(Listener.UNNAMED, "", ListenerColour.VIOLET, false, false);
    private static final Listener ANA = new Listener(2, "Ana", ListenerColour.BLUE, true, false);
    private static final Listener BEN = new Listener(3, "Ben", ListenerColour.TEAL, false, false);

    private final List<String> done = new ArrayList<>();
    private final List<char[]> pins = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-20T19:42:00Z");
    private PinAnswer answer = new PinAnswer.Right();
    private final ListenersModel model = new ListenersModel(() -> now);

    ListenersModelTest() {
        model.connect(new Behind());
        model.showAll(List.of(UNNAMED, ANA, BEN));
        model.showCurrent(UNNAMED);
    }

    @Test
    void whoHasNoPinListensAtOnceAndWhoHasOneAfterIt() {
        model.choose(BEN);
        assertThat(done).containsExactly("switch Ben");

        model.choose(ANA);
        assertThat(done).hasSize(1);
        enter("1234");
        assertThat(done).containsExactly("switch Ben", "enter Ana 1234", "switch Ana");
        assertThat(model.askedProperty().get()).isNull();
    }

    @Test
    void aWrongPinIsAskedForAgainAndTooManyHaveToWait() {
        model.choose(ANA);
        answer = new PinAnswer.Wrong(1);
        enter("9999");
        assertThat(asked().messageProperty().get()).isEqualTo("Wrong PIN. One more try before a pause.");

        answer = new PinAnswer.Wait(Duration.ofSeconds(30));
        enter("9998");
        assertThat(asked().messageProperty().get()).contains("30 seconds");
        now = now.plusSeconds(29);
        asked().tick();
        assertThat(asked().messageProperty().get()).contains("one second");
        enter("1234");
        assertThat(done).doesNotContain("enter Ana 1234");

        now = now.plusSeconds(1);
        asked().tick();
        assertThat(asked().messageProperty().get()).isEmpty();
        answer = new PinAnswer.Right();
        enter("1234");
        assertThat(done).endsWith("enter Ana 1234", "switch Ana");
    }

    @Test
    void aPinThatIsTooShortIsNotEntered() {
        model.choose(ANA);
        enter("123");
        assertThat(done).isEmpty();
    }

    @Test
    void aNewPinIsAskedForTwiceAndAfterTheOldOne() {
        model.choosePin(BEN);
        enter("abcd");
        enter("abce");
        assertThat(asked().messageProperty().get()).isEqualTo("These were two different PINs. Try again.");
        assertThat(done).isEmpty();

        enter("pass word");
        enter("pass word");
        assertThat(done).containsExactly("set Ben pass word");
        asked().end();

        model.choosePin(ANA);
        enter("1234");
        enter("5678");
        enter("5678");
        assertThat(done).endsWith("enter Ana 1234", "set Ana 5678");
    }

    @Test
    void whatWasTypedIsOverwrittenWhenItIsGivenUp() {
        model.choose(ANA);
        PinEntry entry = asked().entry();
        asked().type('1');
        asked().type('2');

        asked().end();

        assertThat(entry.lengthProperty().get()).isZero();
        assertThat(entry.take()).isEmpty();
    }

    @Test
    void moreThanTheLongestPinIsNotTaken() {
        model.choose(ANA);
        enter("x".repeat(10_000));
        assertThat(pins.getFirst()).hasSize(PinEntry.LONGEST);
    }

    @Test
    void theOthersAreOneClickAwayAndNobodyInParticularOnlyWhereThereAreTwo() {
        model.showCurrent(ANA);
        model.showAll(List.of(UNNAMED, ANA));
        assertThat(model.others()).containsExactly(UNNAMED);

        model.showAll(List.of(UNNAMED, ANA, BEN));
        assertThat(model.others()).containsExactly(BEN);
    }

    @Test
    void deletingNeedsAnAnswerAndNewOnesGetAFreeColour() {
        model.askToForget(BEN);
        model.answer(false);
        assertThat(done).isEmpty();
        model.askToForget(BEN);
        model.answer(true);
        assertThat(done).containsExactly("forget Ben");

        model.add();
        assertThat(Objects.requireNonNull(model.formProperty().get())
                        .colourProperty()
                        .get())
                .isEqualTo(ListenerColour.GREEN);
    }

    private void enter(String pin) {
        PinModel asking = asked();
        pin.chars().forEach(character -> asking.type((char) character));
        asking.enter();
    }

    private PinModel asked() {
        return Objects.requireNonNull(model.askedProperty().get()).pin();
    }

    private final class Behind implements ListenersCommands {
        @Override
        public void switchTo(Listener listener) {
            done.add("switch " + listener.name());
        }

        @Override
        public void enter(Listener listener, char[] pin, PinModel asking, Runnable onRight) {
            pins.add(Arrays.copyOf(pin, pin.length));
            done.add("enter " + listener.name() + " " + new String(pin));
            asking.show(answer);
            if (answer instanceof PinAnswer.Right) {
                onRight.run();
            }
        }

        @Override
        public void save(ListenerFormModel form) {}

        @Override
        public void setPin(Listener listener, char[] pin, PinModel asking) {
            done.add("set " + listener.name() + " " + new String(pin));
        }

        @Override
        public void removePin(Listener listener) {}

        @Override
        public void forgetFace(Listener listener) {}

        @Override
        public void forget(Listener listener) {
            done.add("forget " + listener.name());
        }

        @Override
        public void export(Listener listener, Path folder, boolean withFace) {}
    }
}
