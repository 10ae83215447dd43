package dev.undertone.app.ui.lyrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.ui.FxThread;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.theme.Motion;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.Lyrics;
import dev.undertone.library.Lyrics.Line;
import dev.undertone.library.Track;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LyricsViewTest {

    private static final Track SONG = Track.unknown(1, Path.of("song.mp3"), AudioFormat.MP3, Duration.ofMinutes(20));

    private final PlayerModel player = new PlayerModel(InstantSource.system());
    private final LyricsModel model = new LyricsModel(player);

    @AfterEach
    void moveAgain() {
        FxThread.run(() -> Motion.reducedProperty().set(false));
    }

    @Test
    void theLineThatIsSungIsLitAndScrolledIntoSight() {
        LyricsView view = FxThread.call(() -> {
            Motion.reducedProperty().set(true);
            LyricsView made = new LyricsView(model);
            new Scene(made, 400, 300).snapshot(null);
            model.show(lyrics(200));
            return made;
        });
        FxThread.run(() -> view.getScene().snapshot(null));

        FxThread.run(() -> {
            player.showStatus(new PlayerStatus(
                    PlayerStatus.State.PLAYING, SONG, Duration.ofSeconds(502), SONG.duration(), 1, null));
            Label lit = (Label) view.lookup(".lyric:current");
            assertThat(lit.getText()).isEqualTo("line 100");
        });
        FxThread.await("the line is in sight", () -> {
            view.getScene().snapshot(null);
            ScrollPane scroll = (ScrollPane) view.lookup(".following-scroll");
            Label lit = (Label) view.lookup(".lyric:current");
            double y = lit.localToScene(0, 0).getY();
            return scroll.getVvalue() > 0.3 && y > 0 && y < 300;
        });
    }

    @Test
    void aHugeTextIsCutAndNothingElseIsLost() {
        FxThread.run(() -> {
            LyricsView view = new LyricsView(model);
            Scene scene = new Scene(view, 400, 300);
            model.show(lyrics(100_000));
            scene.snapshot(null);
            assertThat(view.lookupAll(".lyric")).hasSizeBetween(1_000, 2_000);

            model.show(lyrics(3));
            assertThat(view.lookupAll(".lyric")).hasSize(3);
            assertThat(view.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("timed"));
        });
    }

    private static Lyrics lyrics(int lines) {
        return new Lyrics(IntStream.range(0, lines)
                .mapToObj(i -> new Line(Duration.ofSeconds(5L * i), "line " + i))
                .toList());
    }
}
