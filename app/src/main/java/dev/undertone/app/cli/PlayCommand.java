package dev.undertone.app.cli;

import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.PlayerListener;
import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.library.Track;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.library.audio.AudioFacts;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code undertone play}: files, one after the other, without the library. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = "Plays audio files, one after the other. They are not added to the library.")
final class PlayCommand extends TerminalCommand implements Callable<Integer> {

    @Mixin
    private final AudioOption audio = new AudioOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "FLAC, M4A, MP3, Ogg, Opus or WAV files.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = terminal();
        boolean allPlayed = true;
        try (Player player = new Player(audio.open())) {
            Outcomes outcomes = new Outcomes();
            player.addListener(outcomes);
            for (Path file : files) {
                UserFacingException problem = play(file, player, outcomes, terminal);
                if (problem != null) {
                    allPlayed = false;
                    errors().println(problem.getMessage());
                }
            }
        }
        return allPlayed ? 0 : 1;
    }

    private @Nullable UserFacingException play(Path file, Player player, Outcomes outcomes, Terminal terminal)
            throws InterruptedException {
        Track track;
        try {
            track = read(file);
        } catch (UserFacingException unreadable) {
            return unreadable;
        }
        print(terminal, track, "started");
        UserFacingException problem = outcomes.await(player.play(track));
        if (problem == null) {
            print(terminal, track, "finished");
        }
        return problem;
    }

    private void print(Terminal terminal, Track track, String cause) {
        if (isJson()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("event", "track");
            line.put("file", track.file().toString());
            line.put("seconds", Terminal.round(track.duration().toMillis() / 1e3, 3));
            line.put("cause", cause);
            terminal.json(line);
        } else if (cause.equals("started")) {
            terminal.line("%s (%s)".formatted(track.title(), Terminal.clock(track.duration())));
        }
    }

    private static Track read(Path file) {
        AudioFacts facts = AudioDecoders.inspect(file);
        return Track.unknown(0, file, facts.format(), facts.duration());
    }

    /**
     * How a play came to its end.
     *
     * @param play its number; 0 for all of them
     * @param problem null for well
     */
    private record Outcome(long play, @Nullable UserFacingException problem) {}

    /** Collects outcomes for the thread that waits for them. */
    private static final class Outcomes implements PlayerListener {

        private final BlockingQueue<Outcome> queue = new LinkedBlockingQueue<>();

        /**
         * Waits for the end of a play.
         *
         * @throws UserFacingException if nothing can be heard at all
         */
        @Nullable UserFacingException await(long play) throws InterruptedException {
            Outcome outcome = queue.take();
            while (outcome.play() != play) {
                if (outcome.play() == 0 && outcome.problem() != null) {
                    throw outcome.problem();
                }
                outcome = queue.take();
            }
            return outcome.problem();
        }

        @Override
        public void ended(long play) {
            queue.add(new Outcome(play, null));
        }

        @Override
        public void failed(long play, UserFacingException problem) {
            queue.add(new Outcome(play, problem));
        }

        @Override
        public void changed(PlayerStatus status) {
            String problem = status.problem();
            if (problem != null) {
                queue.add(new Outcome(0, new UserFacingException(problem, "Use --audio none to play without sound.")));
            }
        }
    }
}
