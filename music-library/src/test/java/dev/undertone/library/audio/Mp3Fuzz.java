package dev.undertone.library.audio;

import dev.undertone.library.Mp3s;
import dev.undertone.testing.FuzzTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The frames of an MP3 file: their index, what is told of them, and all of their sound, from the beginning and from the middle. */
public final class Mp3Fuzz extends FuzzTarget {

    private static final Set<Integer> RATES =
            Set.of(8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000);

    private final float[] samples = new float[2 * 1000];

    @Override
    public String name() {
        return "mp3";
    }

    @Override
    public int longest() {
        return 1 << 13;
    }

    @Override
    public void take(byte[] input) throws IOException {
        Path file = Files.write(folder().resolve("song.mp3"), input);
        try (FileBytes bytes = FileBytes.open(file)) {
            if (AudioContainer.of(file, bytes) != AudioContainer.MP3) {
                return;
            }
        }
        try (AudioDecoder decoder = AudioDecoders.open(file)) {
            require(RATES.contains(decoder.sampleRate()), "a rate", decoder.sampleRate());
            require(decoder.channels() == 1 || decoder.channels() == 2, "channels", decoder.channels());
            require(decoder.frameCount() >= 0, "a length", decoder.frameCount());
            require(readToTheEnd(decoder) == decoder.frameCount(), "another length", decoder.position());
            long middle = decoder.frameCount() / 2;
            decoder.seek(middle);
            require(decoder.position() == middle, "another place", decoder.position());
            require(readToTheEnd(decoder) == decoder.frameCount() - middle, "another rest", decoder.position());
            AudioFacts facts = AudioDecoders.inspect(file);
            require(facts.sampleRate() == decoder.sampleRate(), "two rates", facts);
            require(facts.channels() == decoder.channels(), "two numbers of channels", facts);
            require(facts.equals(AudioDecoders.inspect(file)), "two fingerprints", facts);
            require(AudioDecoders.haveSameAudio(file, file), "it is not like itself", facts);
        } catch (UnreadableAudioException e) {
            require(e.reason().matches("(?s)It .+\\."), "a reason", e.reason());
        }
    }

    private long readToTheEnd(AudioDecoder decoder) {
        long all = 0;
        while (true) {
            int count = decoder.read(samples, samples.length / 2);
            if (count < 0) {
                return all;
            }
            require(count > 0, "nothing was read", count);
            for (int i = 0; i < count * decoder.channels(); i++) {
                require(Math.abs(samples[i]) <= 1, "a sample beyond full scale", samples[i]);
            }
            all += count;
        }
    }

    @Override
    public List<byte[]> seeds() {
        byte[] stereo = Mp3s.stereo();
        byte[] mono = Mp3s.mono();
        byte[] behindATag = new byte[30 + 1254];
        System.arraycopy("ID3\4\0\0\0\0\0\24".getBytes(StandardCharsets.ISO_8859_1), 0, behindATag, 0, 10);
        System.arraycopy(stereo, 0, behindATag, 30, 1254);
        return List.of(
                Arrays.copyOf(stereo, 1254),
                Arrays.copyOf(stereo, 4000),
                Arrays.copyOf(mono, 1200),
                Arrays.copyOfRange(mono, 500, 3000),
                behindATag);
    }

    @Override
    public List<String> words() {
        return List.of(
                "ID3", "TAG", "Xing", "Info", "LAME3.100", "VBRI", "APETAGEX", "LYRICSBEGIN", "LYRICS200", "3DI");
    }
}
