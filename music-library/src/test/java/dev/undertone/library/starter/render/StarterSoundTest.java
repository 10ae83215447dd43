package dev.undertone.library.starter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.audio.AudioDecoder;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the recordings in the repository sound, decoded as the player decodes them. */
class StarterSoundTest {

    private static final Path TRACKS =
            Resource.projectRoot().resolve("music-library").resolve("tracks");
    private static final int LAST_FRAMES = Sound.RATE / 5;

    static List<Path> recordings() throws IOException {
        try (Stream<Path> files = Files.list(TRACKS)) {
            return files.filter(file -> file.toString().endsWith(".mp3"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void aRecordingIsAsLoudAsTheOthersNeverClipsAndEndsInSilence(Path file) {
        Sound sound = decode(file);
        assertThat(Loudness.of(sound)).isCloseTo(Mastering.TARGET_LOUDNESS, Offset.offset(0.4));
        float loudest = 0;
        float loudestAtTheEnd = 0;
        for (int frame = 0; frame < sound.frames(); frame++) {
            loudest = Math.max(loudest, sound.peakAt(frame));
            if (frame >= sound.frames() - LAST_FRAMES) {
                loudestAtTheEnd = Math.max(loudestAtTheEnd, sound.peakAt(frame));
            }
        }
        assertThat(loudest).isLessThan(decibels(-1));
        assertThat(loudestAtTheEnd).isLessThan(decibels(-70));
    }

    private static float decibels(double ofFullScale) {
        return (float) Math.pow(10, ofFullScale / 20);
    }

    private static Sound decode(Path file) {
        try (AudioDecoder decoder = AudioDecoders.open(file)) {
            int frames = Math.toIntExact(decoder.frameCount());
            float[] interleaved = new float[2 * Sound.RATE];
            float[] left = new float[frames];
            float[] right = new float[frames];
            int position = 0;
            for (int read = 0; read >= 0; read = decoder.read(interleaved, Sound.RATE)) {
                for (int frame = 0; frame < read; frame++) {
                    left[position] = interleaved[2 * frame];
                    right[position++] = interleaved[2 * frame + 1];
                }
            }
            return new Sound(left, right);
        }
    }
}
