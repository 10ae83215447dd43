package dev.undertone.app.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.undertone.app.playback.EqualizerPreset;
import dev.undertone.app.playback.JavaSoundOutput;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.PlayerListener;
import dev.undertone.app.playback.ReplayGainMode;
import dev.undertone.app.playback.SoundSettings;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** What playing costs: the share of one core that the whole program takes while songs play one after the other on the default sound card. */
public final class PlaybackCost {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PlaybackCost() {}

    /** Takes a folder of songs, and prints a line for each way to play them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches("(?i).*\\.(mp3|flac|ogg|opus|m4a|wav)"))
                    .sorted()
                    .toList();
        }
        SoundSettings plain = SoundSettings.DEFAULT.withReplayGain(ReplayGainMode.OFF);
        measure("as they are", plain, files);
        measure("of one loudness", SoundSettings.DEFAULT, files);
        measure(
                "of one loudness, through the equaliser",
                SoundSettings.DEFAULT.withEqualizer(EqualizerPreset.ROCK.gains()),
                files);
    }

    private static void measure(String what, SoundSettings settings, List<Path> files) throws InterruptedException {
        Queue<Path> queue = new ArrayDeque<>(files);
        try (Player player = new Player(new JavaSoundOutput(), _ -> new ReplayGain(4.0, null, null, null))) {
            player.addListener(new PlayerListener() {
                @Override
                public void began(long play) {
                    player.follow(track(queue));
                }
            });
            player.setSound(settings);
            player.prepare();
            player.play(track(queue));
            player.follow(track(queue));
            Thread.sleep(WARM_UP);
            long processor = SYSTEM.getProcessCpuTime();
            long begin = System.nanoTime();
            Thread.sleep(MEASURED);
            double share = (SYSTEM.getProcessCpuTime() - processor) / (double) (System.nanoTime() - begin);
            System.out.printf(
                    "%-42s %.2f %% of a core, %d underruns%n",
                    what, 100 * share, player.tally().underruns());
        }
    }

    private static Track track(Queue<Path> queue) {
        Path file = queue.remove();
        queue.add(file);
        return Track.unknown(file.hashCode(), file, AudioFormat.MP3, Duration.ZERO);
    }
}
