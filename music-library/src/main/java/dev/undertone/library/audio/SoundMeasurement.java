package dev.undertone.library.audio;

import dev.undertone.library.Waveform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of a song from its beginning to its end.
 *
 * @param loudness integrated loudness by EBU R 128, in LUFS, above {@value #SILENCE}; null of silence
 * @param peak the highest true peak as a part of full scale, not negative; a little above 1 where the wave between samples is higher
 * @param waveform its outline
 */
public record SoundMeasurement(@Nullable Double loudness, double peak, Waveform waveform) {

    /** What is not louder than this counts as silence (the absolute gate of ITU-R BS.1770), in LUFS. */
    public static final double SILENCE = -70;

    private static final int BLOCK = 1 << 14;

    /**
     * Measures a file, which takes about as long as decoding it.
     *
     * @param goesOn is asked a few times a second of work; false ends it
     * @return empty if it was to end
     * @throws UnreadableAudioException if it is not there, may not be read or cannot be decoded
     */
    public static Optional<SoundMeasurement> of(Path file, BooleanSupplier goesOn) {
        try (AudioDecoder decoder = AudioDecoders.open(file);
                LoudnessMeter meter = new LoudnessMeter(decoder.sampleRate(), decoder.channels())) {
            Outline outline = new Outline(decoder.frameCount(), decoder.channels());
            float[] block = new float[BLOCK * decoder.channels()];
            for (int read = decoder.read(block, BLOCK); read > 0; read = decoder.read(block, BLOCK)) {
                if (!goesOn.getAsBoolean()) {
                    return Optional.empty();
                }
                outline.add(block, read);
                meter.add(block, read);
            }
            double loudness = meter.loudness();
            return Optional.of(
                    new SoundMeasurement(loudness > SILENCE ? loudness : null, meter.peak(), outline.waveform()));
        } catch (IOException e) {
            throw AudioDecoders.unreadable(file, e);
        }
    }
}
