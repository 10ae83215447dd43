package dev.undertone.app.playback;

import dev.undertone.app.playback.PlayerStatus.State;
import dev.undertone.app.sounds.Sounds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A program that plays one song on the default sound card, and says how it goes, one word a line. */
final class PlaysAloud {

    private PlaysAloud() {}

    /** What happens on the way. */
    enum Course {
        STRAIGHT,
        PAUSED_AND_SOUGHT
    }

    /**
     * @param arguments the song's file and the course
     */
    public static void main(String[] arguments) throws InterruptedException {
        PlayerWitness witness = new PlayerWitness();
        try (Player player = new Player(new JavaSoundOutput());
                ScheduledExecutorService listener = Executors.newSingleThreadScheduledExecutor()) {
            player.addListener(witness);
            player.addListener(new Spokesman());
            player.prepare();
            player.play(Sounds.track(1, Path.of(arguments[0])));
            if (Course.valueOf(arguments[1]) == Course.PAUSED_AND_SOUGHT) {
                witness.awaitStatus(status -> status.position().toMillis() > 1000);
                player.pause();
                listener.schedule(player::resume, 700, TimeUnit.MILLISECONDS);
                witness.awaitStatus(status -> status.state() == State.PAUSED);
                witness.awaitStatus(status -> status.position().toMillis() > 1800);
                player.seek(Duration.ofMillis(3500));
            }
            witness.awaitEnd();
        }
    }

    private static final class Spokesman implements PlayerListener {

        private String said = "";

        @Override
        public void changed(PlayerStatus status) {
            String word = status.problem() != null ? "waits" : status.position().isPositive() ? "plays" : "starts";
            if (!word.equals(said)) {
                said = word;
                System.out.println(word);
            }
        }

        @Override
        public void ended(long play) {
            System.out.println("ended");
        }
    }
}
