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
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
        assertThat(longestSilence(heard, start) / (double) RATE).isCloseTo(0.7, within(0.2));
        int last = (int) (1.5 * RATE) - 2 * FADE;
        assertThat(largestDifference(heard, endOf(heard) - last, song, endOf(song) - last, last))
                .isLessThan(SAME);
        // The song itself ends abruptly.
        assertThat(largestKink(Arrays.copyOf(heard, endOf(heard)))).isLessThan(SMOOTH);
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

    private float[] recordingOf(Path file, Course course) throws IOException, InterruptedException {
        Path recording = server.record();
        Process program = server.runJava(PlaysAloud.class, file.toString(), course.name());
        program.inputReader().transferTo(Writer.nullWriter());
        assertThat(program.waitFor())
                .as(new String(program.getErrorStream().readAllBytes()))
                .isZero();
        server.stopRecording();
        return left(recording);
    }

    private static void await(BufferedReader said, String word) throws IOException {
        String line = said.readLine();
        while (line != null && !line.equals(word)) {
            line = said.readLine();
        }
        assertThat(line).isEqualTo(word);
    }

    private static float[] left(Path raw) throws IOException {
        ShortBuffer samples = ByteBuffer.wrap(Files.readAllBytes(raw))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        float[] left = new float[samples.remaining() / 2];
        for (int i = 0; i < left.length; i++) {
            left[i] = samples.get(2 * i) / (float) Short.MAX_VALUE;
        }
        return left;
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
