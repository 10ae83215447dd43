package dev.undertone.library.starter.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Writes 16-bit WAV files, dithered so that the quiet end of a song fades instead of crackling. */
final class WaveFile {

    private static final AudioFormat FORMAT = new AudioFormat(Sound.RATE, 16, 2, true, false);
    private static final long DITHER_SEED = 1;

    private WaveFile() {}

    static void write(Sound sound, Path file) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.allocate(sound.frames() * FORMAT.getFrameSize()).order(ByteOrder.LITTLE_ENDIAN);
        Random dither = new Random(DITHER_SEED);
        for (int frame = 0; frame < sound.frames(); frame++) {
            bytes.putShort(quantised(sound.left()[frame], dither));
            bytes.putShort(quantised(sound.right()[frame], dither));
        }
        try (AudioInputStream stream =
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), FORMAT, sound.frames())) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }

    private static short quantised(float sample, Random dither) {
        if (sample == 0) {
            return 0;
        }
        double noise = dither.nextDouble() + dither.nextDouble() - 1;
        return (short) Math.clamp(Math.round(sample * Short.MAX_VALUE + noise), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
