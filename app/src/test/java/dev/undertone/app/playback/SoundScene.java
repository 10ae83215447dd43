package dev.undertone.app.playback;

import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import dev.undertone.library.audio.SoundMeasurement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Something that is played on a sound card to be recorded, and what the recording must show. */
enum SoundScene {

    /** A tone of five seconds, cut in three MP3 files. */
    GAPLESS {
        @Override
        void play(Player player, PlayerWitness witness, Path folder) throws InterruptedException {
            float[] tone = Sounds.sine(TONE, 0.5, RATE, 5 * RATE);
            int[] cuts = {0, 61_234, 140_011, tone.length};
            for (int i = 0; i < 3; i++) {
                float[] part = Arrays.copyOfRange(tone, cuts[i], cuts[i + 1]);
                Track track = Sounds.track(i, Sounds.mp3(part, RATE, folder.resolve(i + ".mp3")));
                if (i == 0) {
                    player.play(track);
                } else {
                    player.follow(track);
                    witness.awaitBeginning();
                }
            }
            witness.awaitEnd();
        }

        @Override
        Map<String, Double> measure(Recorded heard) {
            int start = heard.start(0.1);
            int end = heard.end(0.1);
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("seconds", (end - start) / (double) RATE);
            figures.put("samples lost or added", heard.samplesBetween(start + RATE / 2, end - RATE / 2, TONE));
            figures.put("lowest peak, dB", decibels(heard.lowestPeak(start + RATE / 20, end - RATE / 20) / 0.5));
            return figures;
        }
    },

    /** A tone of four seconds that fades into another within 1.2. */
    CROSSFADE {
        @Override
        void play(Player player, PlayerWitness witness, Path folder) throws InterruptedException {
            player.setSound(AS_THEY_ARE.withCrossfade(Duration.ofMillis(1200)));
            player.play(tone(1, TONE, 0.4, folder));
            player.follow(tone(2, OTHER_TONE, 0.4, folder));
            witness.awaitEnd();
        }

        @Override
        Map<String, Double> measure(Recorded heard) {
            int start = heard.start(0.05);
            int middle = start + (int) (3.4 * RATE);
            double one = heard.amplitude(middle, TONE);
            double other = heard.amplitude(middle, OTHER_TONE);
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("seconds", (heard.end(0.05) - start) / (double) RATE);
            figures.put("first in the middle, dB", decibels(one / 0.4));
            figures.put("second in the middle, dB", decibels(other / 0.4));
            figures.put("power in the middle, dB", decibels(Math.hypot(one, other) / 0.4));
            return figures;
        }
    },

    /** A seek within a chirp, whose pitch tells the place. */
    SEEK {
        @Override
        void play(Player player, PlayerWitness witness, Path folder) throws InterruptedException {
            player.play(Sounds.track(1, Sounds.copy(Sounds.CHIRP, folder.resolve("chirp.mp3"))));
            awaitPosition(witness, 1000);
            player.seek(Duration.ofMillis(3500));
            witness.awaitEnd();
        }

        @Override
        Map<String, Double> measure(Recorded heard) {
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("seconds after the first second", (heard.end(0.1) - heard.start(0.1)) / (double) RATE - 1);
            figures.put("largest kink", heard.largestKink(heard.start(0.1), heard.end(0.1) - 10));
            return figures;
        }
    },

    /** The slider goes from full to half way. */
    VOLUME {
        @Override
        void play(Player player, PlayerWitness witness, Path folder) throws InterruptedException {
            player.play(tone(1, TONE, 0.5, folder));
            awaitPosition(witness, 1500);
            player.setVolume(0.5);
            witness.awaitEnd();
        }

        @Override
        Map<String, Double> measure(Recorded heard) {
            int start = heard.start(0.05);
            int end = heard.end(0.01);
            double change = heard.amplitude(end - RATE / 2, TONE) / heard.amplitude(start + RATE, TONE);
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("change, dB", decibels(change));
            figures.put("largest kink beside the tone's", heard.largestKink(start + 100, end - 100) / (0.5 * KINK));
            return figures;
        }
    },

    /** A soft tone and a loud one, each measured and brought to one loudness. */
    LOUDNESS {
        @Override
        void play(Player player, PlayerWitness witness, Path folder) throws InterruptedException {
            player.setSound(SoundSettings.DEFAULT);
            player.play(tone(1, OTHER_TONE, 0.04, folder));
            player.follow(tone(2, OTHER_TONE, 0.8, folder));
            witness.awaitEnd();
        }

        @Override
        Map<String, Double> measure(Recorded heard) {
            int start = heard.start(0.02);
            double soft = heard.amplitude(start + 2 * RATE, OTHER_TONE);
            double loud = heard.amplitude(start + 6 * RATE, OTHER_TONE);
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("in the files apart, dB", decibels(0.8 / 0.04));
            figures.put("apart, dB", decibels(loud / soft));
            // A stereo sine of 1 kHz has the loudness of its level (EBU Tech 3341), which is 3 dB below its peak in
            // each ear.
            figures.put("loudness, LUFS", decibels(loud));
            return figures;
        }
    };

    static final double TONE = 441;
    static final double OTHER_TONE = 1000;

    private static final int RATE = Recorded.RATE;
    private static final SoundSettings AS_THEY_ARE = SoundSettings.DEFAULT.withReplayGain(ReplayGainMode.OFF);

    /** The largest change of slope of a sine of one, at {@link #TONE}. */
    private static final double KINK = Math.pow(2 * Math.PI * TONE / RATE, 2);

    /** Plays the scene to its end on the default sound card. */
    void play(Path folder) throws InterruptedException {
        PlayerWitness witness = new PlayerWitness();
        try (Player player = new Player(new JavaSoundOutput(), SoundScene::measured)) {
            player.addListener(witness);
            player.setSound(AS_THEY_ARE);
            player.prepare();
            play(player, witness, folder);
        }
    }

    abstract void play(Player player, PlayerWitness witness, Path folder) throws InterruptedException;

    /** What the recording shows, by what it is. */
    abstract Map<String, Double> measure(Recorded heard);

    /** The gain that the library would measure. */
    private static ReplayGain measured(Track track) {
        return SoundMeasurement.of(track.file(), () -> true)
                .map(SoundMeasurement::loudness)
                .map(loudness -> new ReplayGain(ReplayGain.REFERENCE - loudness, null, null, null))
                .orElse(ReplayGain.UNKNOWN);
    }

    private static void awaitPosition(PlayerWitness witness, long millis) throws InterruptedException {
        Predicate<PlayerStatus> reached = status -> status.position().toMillis() > millis;
        witness.awaitStatus(reached);
    }

    private static Track tone(long id, double hertz, double amplitude, Path folder) {
        float[] samples = Sounds.sine(hertz, amplitude, RATE, 4 * RATE);
        return Sounds.track(id, Sounds.flac(samples, RATE, folder.resolve(id + ".flac")));
    }

    private static double decibels(double ratio) {
        return 20 * Math.log10(ratio);
    }
}
