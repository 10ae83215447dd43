package dev.undertone.library.analysis;

import dev.undertone.library.audio.AudioDecoder;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.models.song.SongExcerpt;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the excerpts of songs from their files, one after the other through the same buffer. */
final class ExcerptReader {

    private final Turn turn;
    private float[] buffer = new float[0];

    /**
     * @param turn is asked before each excerpt, and while one is read
     */
    ExcerptReader(Turn turn) {
        this.turn = turn;
    }

    /**
     * The excerpts of a song; empty where the reading was to end before they were read.
     *
     * @throws dev.undertone.library.audio.UnreadableAudioException if the file cannot be decoded
     */
    Optional<List<SongExcerpt>> read(Path file) {
        try (AudioDecoder decoder = AudioDecoders.open(file)) {
            List<SongExcerpt> excerpts = new ArrayList<>();
            for (Duration start : SongExcerpt.starts(decoder.duration())) {
                if (!turn.await()) {
                    return Optional.empty();
                }
                decoder.seek(start.toNanos() * decoder.sampleRate() / 1_000_000_000);
                int samples = fill(decoder);
                if (turn.isCancelled()) {
                    return Optional.empty();
                }
                float[] heard = samples == buffer.length ? buffer : Arrays.copyOf(buffer, samples);
                excerpts.add(SongExcerpt.of(heard, decoder.sampleRate(), decoder.channels()));
            }
            return Optional.of(excerpts);
        }
    }

    /** How many samples of the excerpt there are. */
    private int fill(AudioDecoder decoder) {
        int channels = decoder.channels();
        int frames = Math.toIntExact(SongExcerpt.LENGTH.toSeconds() * decoder.sampleRate());
        if (buffer.length != frames * channels) {
            buffer = new float[frames * channels];
        }
        float[] block = new float[decoder.sampleRate() * channels];
        int samples = 0;
        while (samples < buffer.length && !turn.isCancelled()) {
            int wanted = Math.min(block.length, buffer.length - samples) / channels;
            int read = decoder.read(block, wanted);
            if (read < 0) {
                break;
            }
            System.arraycopy(block, 0, buffer, samples, read * channels);
            samples += read * channels;
        }
        return samples;
    }
}
