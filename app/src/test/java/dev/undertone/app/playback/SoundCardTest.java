package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.app.playback.PlaysAloud.Course;
import dev.undertone.app.sounds.Sounds;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of a sound card, recorded and compared with the song. */
@Needs(Resource.SOUND_CARD)
@Timeout(120)
class SoundCardTest {

    private static final int RATE = 44_100;
    private static final int FADE = RATE * 8 / 1000;
    private static final float SMOOTH = 0.05f;

    /** Rounding to 16 bits twice. */
    private static final float SAME = 2f / Short.MAX_VALUE;

    @TempDir
    Path folder;

    private SoundServer server;
    private Path chirp;
    private float[] song;

    @BeforeEach
    void startServer() throws IOException, InterruptedException {
        chirp = Sounds.copy(Sounds.CHIRP, folder.resolve("chirp.mp3"));
        song = Sounds.left(chirp);
        server = SoundServer.start(folder);
    }

    @AfterEach
    void stopServer() throws InterruptedException {
        server.close();
    }

    @Test
    void theSongIsHeardWithoutAGap() throws IOException, InterruptedException {
        float[] heard = recordingOf(chirp, Course.STRAIGHT);

        int start = startOf(heard);
        assertThat(largestDifference(heard, start, song, startOf(song), 5 * RATE - RATE / 100))
                .isLessThan(SAME);
    }

    @Test
    void aFlacFileIsHeardToTheSample() throws IOException, InterruptedException {
        Path flac = Sounds.flac(song, RATE, folder.resolve("chirp.flac"));
        float[] heard = recordingOf(flac, Course.STRAIGHT);

        // Rounded to 16 bits when it was written, too.
        assertThat(largestDifference(heard, startOf(heard), song, startOf(song), 5 * RATE - RATE / 100))
                .isLessThan(2 * SAME);
    }

    @Test
    void aPauseAndASeekAreCleanAndExact() throws IOException, InterruptedException {
        float[] heard = recordingOf(chirp, Course.PAUSED_AND_SOUGHT);

        int start = startOf(heard);
        assertThat(largestDifference(heard, start, song, startOf(song), RATE)).isLessThan(SAME);
        assertThat(longestSilence(heard, start) / (double) RATE).isGreaterThan(0.5);
        int last = (int) (1.5 * RATE) - 2 * FADE;
        assertThat(largestDifference(heard, endOf(heard) - last, song, endOf(song) - last, last))
                .isLessThan(SAME);
        // The song itself ends abruptly.
        assertThat(largestKink(Arrays.copyOf(heard, endOf(heard)))).isLessThan(SMOOTH);
    }

    @Test
    void aToneInThreeFilesIsOneTone() throws IOException, InterruptedException {
        Map<String, Double> figures = figuresOf(SoundScene.GAPLESS);

        assertThat(figures.get("seconds")).isCloseTo(5, within(0.001));
        assertThat(figures.get("samples lost or added")).isCloseTo(0, within(0.1));
        assertThat(figures.get("lowest peak, dB")).isCloseTo(0, within(0.5));
    }

    @Test
    void songsThatFadeIntoEachOtherAreAsLoudAsEach() throws IOException, InterruptedException {
        Map<String, Double> figures = figuresOf(SoundScene.CROSSFADE);

        assertThat(figures.get("seconds")).isCloseTo(6.8, within(0.02));
        assertThat(figures.get("power in the middle, dB")).isCloseTo(0, within(0.2));
    }

    @Test
    void aSoftSongAndALoudOneAreHeardAtOneLoudness() throws IOException, InterruptedException {
        Map<String, Double> figures = figuresOf(SoundScene.LOUDNESS);

        assertThat(figures.get("apart, dB")).isCloseTo(0, within(0.1));
        assertThat(figures.get("loudness, LUFS")).isCloseTo(-18, within(0.2));
    }

    @Test
    void halfWayOnTheSliderIsEighteenDecibelsDownWithoutAClick() throws IOException, InterruptedException {
        Map<String, Double> figures = figuresOf(SoundScene.VOLUME);

        assertThat(figures.get("change, dB")).isCloseTo(-18.06, within(0.05));
        assertThat(figures.get("largest kink beside the tone's")).isLessThan(1.5);
    }

    @Test
    void aServerThatIsRestartedIsFoundAgain() throws IOException, InterruptedException {
        Process program = server.runJava(PlaysAloud.class, chirp.toString(), Course.STRAIGHT.name());
        try (BufferedReader said = program.inputReader()) {
            await(said, "plays");
            server.kill();
            await(said, "waits");
            server.restart();
            await(said, "plays");
            await(said, "ended");
        }
        assertThat(program.waitFor()).isZero();
    }

    private Map<String, Double> figuresOf(SoundScene scene) throws IOException, InterruptedException {
        return scene.measure(new Recorded(recordingOf(SoundRecording.class, "play", scene.name())));
    }

    private float[] recordingOf(Path file, Course course) throws IOException, InterruptedException {
        return recordingOf(PlaysAloud.class, file.toString(), course.name());
    }

    private float[] recordingOf(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path recording = server.record();
        Process playing = server.runJava(program, arguments);
        playing.inputReader().transferTo(Writer.nullWriter());
        assertThat(playing.waitFor())
                .as(new String(playing.getErrorStream().readAllBytes()))
                .isZero();
        server.stopRecording();
        return Recorded.read(recording).samples();
    }

    private static void await(BufferedReader said, String word) throws IOException {
        String line = said.readLine();
        while (line != null && !line.equals(word)) {
            line = said.readLine();
        }
        assertThat(line).isEqualTo(word);
    }

    /** The first place that is loud: the chirp's beginning is the same in both, so it marks the same sample. */
    private static int startOf(float[] samples) {
        int i = 0;
        while (i < samples.length && Math.abs(samples[i]) < 0.1) {
            i++;
        }
        return i;
    }

    private static int endOf(float[] samples) {
        int i = samples.length;
        while (i > 0 && Math.abs(samples[i - 1]) < 0.1) {
            i--;
        }
        return i;
    }

    private static float largestDifference(float[] one, int from, float[] other, int otherFrom, int count) {
        assertThat(one.length).as("the recording's length").isGreaterThan(from + count);
        float largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(one[from + i] - other[otherFrom + i]));
        }
        return largest;
    }

    private static int longestSilence(float[] samples, int from) {
        int longest = 0;
        int silent = 0;
        for (float sample : Arrays.copyOfRange(samples, from, endOf(samples))) {
            silent = sample == 0 ? silent + 1 : 0;
            longest = Math.max(longest, silent);
        }
        return longest;
    }

    private static float largestKink(float[] samples) {
        float largest = 0;
        for (int i = 2; i < samples.length; i++) {
            largest = Math.max(largest, Math.abs(samples[i] - 2 * samples[i - 1] + samples[i - 2]));
        }
        return largest;
    }
}
