package dev.undertone.app.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.ui.FxThread;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Opinion;
import dev.undertone.library.Track;
import dev.undertone.library.Waveform;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeekBarTest {

    private static final Track SONG = Track.unknown(1, Path.of("song.mp3"), AudioFormat.MP3, Duration.ofSeconds(100));

    private final List<Duration> sought = new ArrayList<>();

    @Test
    void followsTheSongWithoutSeekingAndSeeksOnceWhereADragEnds() {
        FxThread.run(() -> {
            PlayerModel model = playing();
            Slider slider = slider(model);
            model.showStatus(status(40));
            assertThat(slider.getValue()).isEqualTo(40);
            assertThat(sought).isEmpty();

            fire(slider, MouseEvent.MOUSE_PRESSED, 0.5);
            fire(slider, MouseEvent.MOUSE_DRAGGED, 0.75);
            model.showStatus(status(41));
            assertThat(sought).isEmpty();
            fire(slider, MouseEvent.MOUSE_RELEASED, 0.75);

            assertThat(sought).hasSize(1);
            assertThat(sought.getFirst().toMillis()).isBetween(74_000L, 76_000L);
        });
    }

    @Test
    void aWaveformTakesNoKeyOrClickAway() {
        FxThread.run(() -> {
            PlayerModel model = playing();
            Slider slider = slider(model);
            model.showWaveform(Waveform.of(new byte[Waveform.PARTS]));
            model.showStatus(status(40));

            slider.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
            slider.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false));

            assertThat(sought).containsExactly(Duration.ofSeconds(45), Duration.ZERO);
        });
    }

    @Test
    void aScreenReaderFindsASliderThatItCanMove() {
        FxThread.run(() -> {
            PlayerModel model = playing();
            Slider slider = slider(model);
            model.showStatus(status(40));

            assertThat(slider.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
            assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                    .isEqualTo(40.0);
            slider.executeAccessibleAction(AccessibleAction.SET_VALUE, 60.0);

            assertThat(sought).containsExactly(Duration.ofSeconds(60));
        });
    }

    private PlayerModel playing() {
        PlayerModel model = new PlayerModel(InstantSource.system());
        model.connect(new Seeks());
        model.showStatus(status(0));
        return model;
    }

    private static Slider slider(PlayerModel model) {
        SeekBar bar = new SeekBar(model);
        new Scene(bar, 600, 60).snapshot(null);
        return (Slider) bar.lookup(".seek");
    }

    private static void fire(Slider slider, javafx.event.EventType<MouseEvent> type, double share) {
        double x = slider.localToScene(share * slider.getWidth(), 0).getX();
        slider.fireEvent(new MouseEvent(
                type,
                x,
                5,
                x,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }

    private static PlayerStatus status(int second) {
        return new PlayerStatus(PlayerStatus.State.PLAYING, SONG, Duration.ofSeconds(second), SONG.duration(), 1, null);
    }

    private final class Seeks implements PlayerCommands {

        @Override
        public void play() {}

        @Override
        public void pause() {}

        @Override
        public void next() {}

        @Override
        public void previous() {}

        @Override
        public void seek(Duration position) {
            sought.add(position);
        }

        @Override
        public void opine(@Nullable Opinion opinion) {}

        @Override
        public void feedback(Track track, FeedbackKind kind) {}

        @Override
        public void setOrder(PlayOrder order) {}

        @Override
        public void setVolume(double volume) {}
    }
}
