package dev.undertone.app.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Opinion;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.Reason;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlayerModelTest {

    private static final Track SONG = new Track(
            7,
            Path.of("song.mp3"),
            AudioFormat.MP3,
            TrackTags.of("Song", "Singer", "Album", List.of()),
            Duration.ofSeconds(90),
            new AffectEstimate(Emotion.HAPPY.affect(), 0.2, 0.2),
            EmotionScores.certain(Emotion.HAPPY),
            EvidenceSource.BY_HAND,
            true);

    private final PlayerModel model = new PlayerModel(InstantSource.system());
    private final Commands commands = new Commands();

    @Test
    void withoutAPlayerCommandsDoNothing() {
        model.togglePlay();
        model.seek(Duration.ofSeconds(3));
        model.next();

        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void onePlayButtonPausesWhatPlaysAndGoesOnWithWhatIsPaused() {
        model.connect(commands);
        model.showStatus(status(PlayerStatus.State.PLAYING, 5, null));
        model.togglePlay();
        model.showStatus(status(PlayerStatus.State.PAUSED, 5, null));
        model.togglePlay();

        assertThat(commands.given).containsExactly("pause", "play");
    }

    @Test
    void seeksNoFartherThanTheSongGoes() {
        model.connect(commands);
        model.showStatus(status(PlayerStatus.State.PLAYING, 88, null));

        model.stepForward();
        model.seek(Duration.ofSeconds(-4));

        assertThat(commands.given).containsExactly("seek PT1M30S", "seek PT0S");
    }

    @Test
    void theReasonIsShownForTheSongItWasGivenForOnly() {
        model.connect(commands);
        model.showPick(Pick.given(SONG, Mood.said(Emotion.HAPPY), new Reason("happy, like you")));
        assertThat(model.reasonProperty().get()).isEqualTo("Happy, like you");

        Track other = Track.unknown(8, SONG.file(), SONG.format(), SONG.duration());
        model.showStatus(new PlayerStatus(PlayerStatus.State.PAUSED, other, Duration.ZERO, other.duration(), 1, null));
        assertThat(model.reasonProperty().get()).isEmpty();
    }

    @Test
    void saysThatTheSongWaitsWhileThereIsNoSound() {
        model.connect(commands);
        model.showStatus(status(PlayerStatus.State.PLAYING, 0, "No sound card was found."));

        assertThat(model.headingProperty().get()).isEqualTo("Waiting for sound");
    }

    @Test
    void anOpinionIsTakenBackByTheSamePressAndBelongsToOneSong() {
        model.connect(commands);
        model.opine(Opinion.LIKED);
        assertThat(commands.given).as("there is no song yet").isEmpty();

        model.showPick(Pick.given(SONG, Mood.said(Emotion.HAPPY), new Reason("happy, like you")));
        model.opine(Opinion.LIKED);
        model.opine(Opinion.LIKED);
        model.opine(Opinion.DISLIKED);
        assertThat(commands.given).containsExactly("opinion LIKED", "opinion null", "opinion DISLIKED");
        model.showOpinion(null);
        assertThat(model.opinionProperty().get()).isNull();
    }

    private static PlayerStatus status(PlayerStatus.State state, int seconds, @Nullable String problem) {
        return new PlayerStatus(state, SONG, Duration.ofSeconds(seconds), SONG.duration(), 0.5, problem);
    }

    private static final class Commands implements PlayerCommands {

        private final List<String> given = new ArrayList<>();

        @Override
        public void play() {
            given.add("play");
        }

        @Override
        public void pause() {
            given.add("pause");
        }

        @Override
        public void next() {
            given.add("next");
        }

        @Override
        public void previous() {
            given.add("previous");
        }

        @Override
        public void seek(Duration position) {
            given.add("seek " + position);
        }

        @Override
        public void opine(@Nullable Opinion opinion) {
            given.add("opinion " + opinion);
        }

        @Override
        public void feedback(Track track, FeedbackKind kind) {
            given.add("feedback " + kind);
        }

        @Override
        public void setOrder(PlayOrder order) {
            given.add("order " + order.repeat() + (order.shuffle() ? " shuffled" : ""));
        }

        @Override
        public void setVolume(double volume) {
            given.add("volume " + volume);
        }
    }
}
