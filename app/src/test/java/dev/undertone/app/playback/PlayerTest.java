package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.app.playback.PlayerStatus.State;
import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayerTest {

    private static final int RATE = 44_100;
    private static final int FADE_FRAMES = RATE * 8 / 1000;

    /** The largest change of slope in the chirp is that of its loudest sample at 2000 Hz; a click has ten times as much. */
    private static final float SMOOTH = 0.05f;

    @TempDir
    Path folder;

    private final RecordedOutput output = new RecordedOutput();
    private final PlayerWitness witness = new PlayerWitness();
    private Player player;
    private Track chirp;

    @BeforeEach
    void startPlayer() {
        player = new Player(output);
        player.addListener(witness);
        chirp = Sounds.track(1, Sounds.copy(Sounds.CHIRP, folder.resolve("chirp.mp3")));
    }

    @AfterEach
    void closePlayer() {
        player.close();
    }

    @Test
    void aSongIsHeardSampleForSampleToItsEnd() throws InterruptedException {
        long play = player.play(chirp);

        assertThat(witness.awaitEnd()).isEqualTo(play);
        assertThat(output.heard()).isEqualTo(Sounds.trimmed(Sounds.left(chirp.file())));
        assertThat(player.heard(play)).isCloseTo(Duration.ofSeconds(5), Duration.ofMillis(1));
        assertThat(player.status().position()).isEqualTo(player.status().duration());
    }

    @Test
    void aPauseFadesStandsStillAndLosesNothing() throws InterruptedException {
        player.play(chirp);
        witness.awaitStatus(status -> status.position().toMillis() > 1000);
        player.pause();
        PlayerStatus paused = witness.awaitStatus(status -> status.state() == State.PAUSED);
        player.setVolume(0.999);
        PlayerStatus later = witness.awaitStatus(status -> status.volume() < 1);
        assertThat(later.position()).isCloseTo(paused.position(), Duration.ofMillis(150));
        player.setVolume(1);
        player.resume();
        witness.awaitEnd();

        float[] heard = output.heard();
        assertThat(largestKink(heard)).isLessThan(SMOOTH);
        assertThat(lastSecond(heard)).isEqualTo(lastSecond(Sounds.trimmed(Sounds.left(chirp.file()))));
    }

    @Test
    void aSeekIsExactToTheSampleAndDoesNotClick() throws InterruptedException {
        player.play(chirp);
        witness.awaitStatus(status -> status.position().toMillis() > 500);
        player.seek(Duration.ofSeconds(4));
        assertThat(witness.awaitStatus(status -> status.position().toMillis() >= 4000)
                        .position())
                .isLessThan(Duration.ofMillis(4200));
        witness.awaitEnd();

        float[] heard = output.heard();
        float[] song = Sounds.left(chirp.file());
        float[] afterFade = Arrays.copyOfRange(song, 4 * RATE + FADE_FRAMES, 5 * RATE);
        assertThat(Arrays.copyOfRange(heard, heard.length - Sounds.trimmed(afterFade).length, heard.length))
                .isEqualTo(Sounds.trimmed(afterFade));
        assertThat(largestKink(heard)).isLessThan(SMOOTH);
    }

    @Test
    void anotherSongAVolumeAndAStopDoNotClick() throws InterruptedException {
        player.play(chirp);
        witness.awaitStatus(status -> status.position().toMillis() > 500);
        player.setVolume(0.3);
        witness.awaitStatus(status -> status.position().toMillis() > 1000);
        player.setVolume(1);
        witness.awaitStatus(status -> status.position().toMillis() > 1500);
        long second = player.play(chirp);
        witness.awaitStatus(status -> status.position().toMillis() < 500);
        witness.awaitStatus(status -> status.position().toMillis() > 1000);
        assertThat(player.heard(second)).isGreaterThan(Duration.ofSeconds(1));
        player.stop();
        witness.awaitStatus(status -> status.state() == State.IDLE);

        assertThat(largestKink(output.heard())).isLessThan(SMOOTH);
    }

    @Test
    void aSongIsTakenUpPausedWhereItWasLeft() throws InterruptedException {
        player.load(chirp, Duration.ofSeconds(3));
        PlayerStatus loaded = witness.awaitStatus(status -> status.duration().toMillis() > 0);
        assertThat(loaded.state()).isEqualTo(State.PAUSED);
        assertThat(loaded.position()).isEqualTo(Duration.ofSeconds(3));
        assertThat(output.heard()).isEmpty();

        player.resume();
        witness.awaitEnd();
        assertThat(output.heard().length / (double) RATE).isCloseTo(2, within(0.01));
    }

    @Test
    void aSongOfAnotherRateIsHeardAtTheRateOfTheLine() throws InterruptedException {
        player.play(chirp);
        witness.awaitEnd();
        Track tone = Sounds.track(2, Sounds.copy(Sounds.TONE, folder.resolve("tone.mp3")));
        player.play(tone);
        witness.awaitEnd();

        assertThat(output.rates()).containsExactly(RATE);
        float[] heard = output.heard();
        float[] second = Arrays.copyOfRange(heard, heard.length - RATE, heard.length - RATE / 2);
        assertThat(Sounds.amplitude(second, 880, RATE)).isGreaterThan(0.1);
    }

    @Test
    void aSongThatBreaksOffEndsWhereItBreaks() throws InterruptedException {
        Track half = Sounds.track(2, Sounds.truncated(Sounds.CHIRP, 0.5, folder.resolve("half.mp3")));
        long play = player.play(half);

        witness.awaitEnd();
        assertThat(player.heard(play)).isCloseTo(Duration.ofMillis(2500), Duration.ofMillis(150));
    }

    @Test
    void aFileWithoutSoundIsToldAndTheNextSongPlays() throws IOException, InterruptedException {
        Path text = Files.writeString(folder.resolve("text.mp3"), "These are words, not music. ".repeat(100));
        player.play(Sounds.track(2, text));
        assertThat(witness.awaitProblem()).hasMessageContaining("text.mp3");
        assertThat(player.status().state()).isEqualTo(State.IDLE);

        player.play(chirp);
        witness.awaitEnd();
        assertThat(output.heard()).hasSameSizeAs(Sounds.trimmed(Sounds.left(chirp.file())));
    }

    @Test
    void withoutASoundCardTheSongWaitsForOne() throws InterruptedException {
        output.unplug();
        player.play(chirp);
        PlayerStatus waiting = witness.awaitStatus(status -> status.problem() != null && status.track() != null);
        assertThat(waiting.problem()).contains("No sound card").contains("goes on as soon as");
        assertThat(waiting.state()).isEqualTo(State.PLAYING);
        assertThat(waiting.position()).isZero();

        output.plugIn();
        witness.awaitEnd();
        assertThat(player.status().problem()).isNull();
        assertThat(output.heard()).isEqualTo(Sounds.trimmed(Sounds.left(chirp.file())));
    }

    @Test
    void aSoundCardThatVanishesLosesNothing() throws InterruptedException {
        player.play(chirp);
        witness.awaitStatus(status -> status.position().toMillis() > 1000);
        output.unplug();
        PlayerStatus lost = witness.awaitStatus(status -> status.problem() != null);
        assertThat(lost.problem()).contains("has gone");
        assertThat(lost.position()).isGreaterThan(Duration.ofSeconds(1));

        output.plugIn();
        witness.awaitEnd();
        float[] song = Sounds.trimmed(Sounds.left(chirp.file()));
        float[] heard = output.heard();
        assertThat(lastSecond(heard)).isEqualTo(lastSecond(song));
        // What was in the buffer was not heard, and is played again.
        assertThat(heard.length - song.length).isBetween(0, RATE / 4);
    }

    private static float[] lastSecond(float[] samples) {
        return Arrays.copyOfRange(samples, samples.length - RATE, samples.length);
    }

    private static float largestKink(float[] samples) {
        float largest = 0;
        for (int i = 2; i < samples.length; i++) {
            largest = Math.max(largest, Math.abs(samples[i] - 2 * samples[i - 1] + samples[i - 2]));
        }
        return largest;
    }
}
