package dev.undertone.app.ui.lyrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.ui.lyrics.LyricsModel.Content;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.Lyrics;
import dev.undertone.library.Lyrics.Line;
import dev.undertone.library.Track;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class LyricsModelTest {

    private static final Track SONG = Track.unknown(1, Path.of("song.mp3"), AudioFormat.MP3, Duration.ofSeconds(60));
    private static final Lyrics TIMED = new Lyrics(List.of(
            new Line(Duration.ofSeconds(10), "one"),
            new Line(Duration.ofSeconds(20), "two"),
            new Line(Duration.ofSeconds(30), "three")));

    private final PlayerModel player = new PlayerModel(InstantSource.system());
    private final LyricsModel model = new LyricsModel(player);

    @Test
    void theLineThatIsSungIsTheLastThatHasBegun() {
        model.show(TIMED);
        assertThat(model.currentProperty().get()).isEqualTo(LyricsModel.NO_LINE);

        play(10);
        assertThat(model.currentProperty().get()).isZero();
        play(29);
        assertThat(model.currentProperty().get()).isEqualTo(1);
        play(59);
        assertThat(model.currentProperty().get()).isEqualTo(2);
        play(5);
        assertThat(model.currentProperty().get()).isEqualTo(LyricsModel.NO_LINE);
    }

    @Test
    void withoutTimesNoLineIsLitAndWithoutWordsThatIsSaid() {
        play(15);
        model.show(new Lyrics(List.of(new Line(null, "one"), new Line(null, "two"))));
        assertThat(model.contentProperty().get()).isEqualTo(Content.UNTIMED);
        assertThat(model.currentProperty().get()).isEqualTo(LyricsModel.NO_LINE);

        model.show(null);
        assertThat(model.contentProperty().get()).isEqualTo(Content.NONE);
        model.show(new Lyrics(List.of()));
        assertThat(model.contentProperty().get()).isEqualTo(Content.NONE);
        assertThat(model.lines()).isEmpty();
    }

    private void play(int second) {
        player.showStatus(new PlayerStatus(
                PlayerStatus.State.PLAYING, SONG, Duration.ofSeconds(second), SONG.duration(), 1, null));
    }
}
