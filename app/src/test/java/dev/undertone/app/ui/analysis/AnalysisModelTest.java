package dev.undertone.app.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysisProgress;
import dev.undertone.library.analysis.AnalysisProgress.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisModelTest {

    private static final Track SONG =
            Track.unknown(1, Path.of("Sunlit Kitchen.mp3"), AudioFormat.MP3, Duration.ofMinutes(3));

    private final AnalysisModel model = new AnalysisModel();

    @Test
    void saysHowFarItGotAndGoesSilentlyWhenAllIsDone() {
        model.showProgress(new AnalysisProgress(State.LISTENING, 412, 5000, 2, SONG));
        assertThat(model.underWayProperty().get()).isTrue();
        assertThat(model.countProperty().get()).isEqualTo("412 of 5,000 songs");
        assertThat(model.detailProperty().get())
                .contains("“Sunlit Kitchen.mp3”")
                .contains("2 could not be listened to");

        model.showProgress(new AnalysisProgress(State.DONE, 5000, 5000, 2, null));
        assertThat(model.underWayProperty().get()).isFalse();
    }

    @Test
    void isNotThereWhileNothingIsToBeListenedTo() {
        model.showProgress(new AnalysisProgress(State.LISTENING, 0, 0, 0, null));

        assertThat(model.underWayProperty().get()).isFalse();
    }

    @Test
    void pausesAndGoesOn() {
        List<Boolean> commands = new ArrayList<>();
        model.connect(commands::add);
        model.showProgress(new AnalysisProgress(State.LISTENING, 1, 9, 0, SONG));
        model.togglePaused();
        model.showProgress(new AnalysisProgress(State.PAUSED, 1, 9, 0, SONG));
        model.togglePaused();

        assertThat(commands).containsExactly(true, false);
    }

    @Test
    void keepsTheLatestReasonOfEachSongUntilItIsHeard() {
        model.showUnheard(SONG, "It ends after 12 bytes.");
        model.showUnheard(SONG, "It holds no audio.");
        assertThat(model.unheard()).containsExactly(new UnheardSong(SONG, "It holds no audio."));

        model.showHeard(SONG);
        assertThat(model.unheard()).isEmpty();
    }
}
