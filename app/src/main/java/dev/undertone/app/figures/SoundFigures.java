package dev.undertone.app.figures;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.Track;
import dev.undertone.library.audio.AudioDecoder;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** How quickly songs are decoded, listened to and measured, each by one thread. */
final class SoundFigures implements FigureSource {

    private static final int FRAMES = 4096;
    private static final int WARM_UP = 2;
    private static final int DECODED = 10;

    private final StarterData data;

    SoundFigures(StarterData data) {
        this.data = data;
    }

    @Override
    public List<Figure> measure() throws IOException {
        StarterData.Made made = data.made();
        List<Track> songs = made.songs().stream()
                .filter(song -> song.format() == AudioFormat.MP3)
                .limit(DECODED)
                .toList();
        if (songs.isEmpty()) {
            throw new UserFacingException("There is no starter library.", "Install Undertone again.");
        }
        for (int i = 0; i < WARM_UP; i++) {
            decode(songs.getFirst());
        }
        List<Double> speeds = songs.stream().map(SoundFigures::decode).toList();
        Duration music = made.songs().stream().map(Track::duration).reduce(Duration.ZERO, Duration::plus);
        double minutes = music.toMillis() / 6e4;
        String note = "the starter library, %d songs of %.0f minutes in all, by the clock, decoding included"
                .formatted(made.songs().size(), minutes);
        return List.of(
                new Figure(
                        "decode.speed",
                        "Decoding MP3",
                        "median",
                        new Distribution(speeds).median(),
                        "times real time",
                        "%d songs of the starter library".formatted(songs.size())),
                Figure.of(
                        "listen.time",
                        "Listening to a minute of music",
                        made.heard().secondsPerMinute(),
                        "s",
                        note),
                Figure.of(
                        "measure.time",
                        "Measuring a minute of music (loudness, true peak, outline)",
                        made.measuring().toNanos() / 1e9 / minutes,
                        "s",
                        note));
    }

    private static double decode(Track song) {
        float[] samples = new float[2 * FRAMES];
        long start = System.nanoTime();
        try (AudioDecoder decoder = AudioDecoders.open(song.file())) {
            long frames = 0;
            for (int read = decoder.read(samples, FRAMES); read >= 0; read = decoder.read(samples, FRAMES)) {
                frames += read;
            }
            return frames / (double) decoder.sampleRate() / ((System.nanoTime() - start) / 1e9);
        }
    }
}
