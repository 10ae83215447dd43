package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.app.playback.PlayerStatus.State;
import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How one song goes over to the next. */
class SuccessionTest {

    private static final int RATE = 44_100;

    @TempDir
    Path folder;

    private final RecordedOutput output = new RecordedOutput();
    private final PlayerWitness witness = new PlayerWitness();
    private Player player = player(new Player(output));

    @AfterEach
    void closePlayer() {
        player.close();
    }

    @Test
    void aToneCutInThreeMp3FilesIsHeardWithoutASampleMoreOrLess() throws InterruptedException {
        float[] tone = Sounds.sine(3000, 0.5, RATE, 5 * RATE);
        int[] cuts = {0, 61_234, 140_011, tone.length};
        Track[] parts = new Track[3];
        for (int i = 0; i < 3; i++) {
            Path file = folder.resolve(i + ".mp3");
            parts[i] = Sounds.track(i, Sounds.mp3(Arrays.copyOfRange(tone, cuts[i], cuts[i + 1]), RATE, file));
        }

        player.play(parts[0]);
        for (int i = 1; i < 3; i++) {
            long follower = player.follow(parts[i]);
            assertThat(witness.awaitBeginning()).isEqualTo(follower);
        }
        witness.awaitEnd();

        float[] heard = output.heard();
        float[] joined = joined(parts);
        assertThat(joined).hasSameSizeAs(tone);
        assertThat(heard).isEqualTo(Sounds.trimmed(joined));
        // One sample too many would turn the phase by 0.43, and leave an error of 0.2.
        for (int cut : new int[] {30_000, cuts[1] + 5000, cuts[2] + 5000, tone.length - 5000}) {
            assertThat(error(tone, joined, cut)).isLessThan(0.01);
        }
    }

    @Test
    void theStatusNamesTheSongThatIsHeard() throws InterruptedException {
        Track chirp = Sounds.track(1, Sounds.copy(Sounds.CHIRP, folder.resolve("chirp.mp3")));
        Track tone = Sounds.track(2, Sounds.copy(Sounds.TONE, folder.resolve("tone.mp3")));
        long first = player.play(chirp);
        long second = player.follow(tone);

        assertThat(witness.awaitBeginning()).isEqualTo(second);
        assertThat(player.heard(first)).isCloseTo(Duration.ofSeconds(5), Duration.ofMillis(1));
        PlayerStatus status = witness.awaitStatus(now -> tone.equals(now.track()));
        assertThat(status.duration()).isCloseTo(Duration.ofSeconds(2), Duration.ofMillis(100));
        assertThat(witness.awaitEnd()).isEqualTo(second);
        assertThat(output.heard().length / (double) RATE).isCloseTo(7, within(0.1));
    }

    @Test
    void songsFadeIntoEachOtherAtEqualPower() throws InterruptedException {
        player.setSound(SoundSettings.DEFAULT.withCrossfade(Duration.ofSeconds(1)));
        player.play(tone(1, 441, ""));
        player.follow(tone(2, 1000, ""));
        witness.awaitEnd();

        float[] heard = output.heard();
        assertThat(heard.length / (double) RATE).isCloseTo(7, within(0.1));
        float[] middle = Arrays.copyOfRange(heard, (int) (3.45 * RATE), (int) (3.55 * RATE));
        assertThat(Sounds.amplitude(middle, 441, RATE)).isCloseTo(0.4 * Math.sqrt(0.5), within(0.01));
        assertThat(Sounds.amplitude(middle, 1000, RATE)).isCloseTo(0.4 * Math.sqrt(0.5), within(0.01));
    }

    @Test
    void songsOfOneAlbumAreNotFaded() throws InterruptedException {
        player.setSound(SoundSettings.DEFAULT.withCrossfade(Duration.ofSeconds(1)));
        player.play(tone(1, 441, "An Album"));
        player.follow(tone(2, 1000, "An Album"));
        witness.awaitEnd();

        assertThat(output.heard().length / (double) RATE).isCloseTo(8, within(0.01));
    }

    @Test
    void aSongThatCannotFollowIsToldWhileTheOneBeforeGoesOn() throws InterruptedException {
        long first = player.play(tone(1, 441, ""));
        player.follow(Sounds.track(2, folder.resolve("missing.mp3")));

        assertThat(witness.awaitProblem()).hasMessageContaining("missing.mp3");
        assertThat(player.status().state()).isEqualTo(State.PLAYING);
        assertThat(witness.awaitEnd()).isEqualTo(first);
    }

    @Test
    void aSongWhoseBeginningTheSoundCardTakesAwayHasBegun() throws InterruptedException {
        player.play(tone(1, 441, ""));
        long loud = player.follow(
                Sounds.track(2, Sounds.flac(Sounds.sine(441, 0.8, RATE, RATE), RATE, folder.resolve("loud.flac"))));
        output.unplugAt(0.6);
        witness.awaitStatus(status -> status.problem() != null);
        assertThat(witness.awaitBeginning()).isEqualTo(loud);

        output.plugIn();
        assertThat(witness.awaitEnd()).isEqualTo(loud);
    }

    @Test
    void songsAreBroughtToOneLoudnessAndNeverBeyondFullScale() throws InterruptedException {
        player.close();
        player = player(new Player(output, track -> gain(track.id() == 1 ? 6.0206 : 20)));
        player.play(tone(1, 441, ""));
        player.follow(tone(2, 1000, ""));
        witness.awaitEnd();

        float[] heard = output.heard();
        float[] quiet = Arrays.copyOfRange(heard, RATE, 2 * RATE);
        float[] loud = Arrays.copyOfRange(heard, 5 * RATE, 6 * RATE);
        assertThat(Sounds.amplitude(quiet, 441, RATE)).isCloseTo(0.8, within(0.005));
        assertThat(Sounds.amplitude(loud, 1000, RATE)).isCloseTo(1, within(0.02));
        for (float sample : heard) {
            assertThat(Math.abs(sample)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void theMusicFallsSilentSlowlyAndIsPausedThen() throws InterruptedException {
        player.play(Sounds.track(
                1, Sounds.flac(Sounds.sine(441, 0.4, RATE, 10 * RATE), RATE, folder.resolve("long.flac"))));
        witness.awaitStatus(status -> status.position().toMillis() > 500);
        player.fadeOut(Duration.ofSeconds(2));
        PlayerStatus paused = witness.awaitStatus(status -> status.state() == State.PAUSED);

        assertThat(paused.position()).isBetween(Duration.ofMillis(2400), Duration.ofMillis(9900));
        float[] heard = output.heard();
        assertThat(Sounds.amplitude(Arrays.copyOfRange(heard, heard.length - RATE / 10, heard.length), 441, RATE))
                .isLessThan(0.02);
    }

    private Player player(Player made) {
        made.addListener(witness);
        return made;
    }

    /** Four seconds of a sine of amplitude 0.4. */
    private Track tone(long id, double hertz, String album) {
        Path file = Sounds.flac(Sounds.sine(hertz, 0.4, RATE, 4 * RATE), RATE, folder.resolve(id + ".flac"));
        Track track = Sounds.track(id, file);
        return new Track(
                id,
                file,
                track.format(),
                TrackTags.of("A Song", "", album, List.of()),
                track.duration(),
                track.affect(),
                track.scores(),
                track.source(),
                true);
    }

    private static ReplayGain gain(double decibels) {
        return new ReplayGain(decibels, null, null, null);
    }

    private static float[] joined(Track[] parts) {
        float[] joined = new float[0];
        for (Track part : parts) {
            float[] next = Sounds.left(part.file());
            float[] longer = Arrays.copyOf(joined, joined.length + next.length);
            System.arraycopy(next, 0, longer, joined.length, next.length);
            joined = longer;
        }
        return joined;
    }

    /** The root of the mean square of the difference, in 20 ms around a place. */
    private static double error(float[] one, float[] other, int place) {
        double sum = 0;
        for (int i = place - RATE / 100; i < place + RATE / 100; i++) {
            sum += Math.pow(one[i] - other[i], 2);
        }
        return Math.sqrt(sum / (RATE / 50.0));
    }
}
