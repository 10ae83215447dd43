package dev.undertone.app.cli;

import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.PlayerListener;
import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.library.Track;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.library.audio.AudioFacts;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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
        description = "Plays audio files, one after the other without a gap. They are not added to the library.")
final class PlayCommand extends TerminalCommand implements Callable<Integer> {

    @Mixin
    private final AudioOption audio = new AudioOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "FLAC, M4A, MP3, Ogg, Opus or WAV files.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws InterruptedException {
        try (Player player = new Player(audio.open())) {
            Course course = new Course(player, new ArrayDeque<>(files));
            player.addListener(course);
            return course.run() ? 0 : 1;
        }
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
     * What the player said.
     *
     * @param play the number of the play
     * @param problem null for none
     */
    private record News(Kind kind, long play, @Nullable UserFacingException problem) {

        enum Kind {
            BEGAN,
            ENDED,
            FAILED,
            NO_SOUND
        }
    }

    /** The files one after the other, each named to the player while the one before still plays, so that there is no gap. */
    private final class Course implements PlayerListener {

        private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
        private final Player player;
        private final Deque<Path> left;
        private @Nullable Track current;
        private @Nullable Track following;
        private long play;
        private long followingPlay;
        private boolean allPlayed = true;

        Course(Player player, Deque<Path> left) {
            this.player = player;
            this.left = left;
        }

        /**
         * Plays all of them.
         *
         * @return whether none was broken
         * @throws UserFacingException if nothing can be heard at all
         */
        boolean run() throws InterruptedException {
            following = nextReadable();
            startFollowing();
            while (current != null) {
                take(news.take());
            }
            return allPlayed;
        }

        private void take(News latest) {
            if (latest.problem() != null && latest.kind() == News.Kind.NO_SOUND) {
                throw latest.problem();
            }
            if (latest.problem() != null) {
                tell(latest.problem());
            }
            if (latest.play() == followingPlay && latest.kind() == News.Kind.BEGAN) {
                finished();
                play = followingPlay;
                begun(following);
            } else if (latest.play() == followingPlay && latest.kind() == News.Kind.FAILED) {
                nameFollowing();
            } else if (latest.play() == play) {
                if (latest.kind() == News.Kind.ENDED) {
                    finished();
                }
                startFollowing();
            }
        }

        private void startFollowing() {
            Track next = following;
            if (next != null) {
                play = player.play(next);
            }
            begun(next);
        }

        private void begun(@Nullable Track track) {
            current = track;
            if (track != null) {
                print(terminal(), track, "started");
                nameFollowing();
            }
        }

        private void finished() {
            if (current != null) {
                print(terminal(), current, "finished");
            }
        }

        private void nameFollowing() {
            following = nextReadable();
            followingPlay = following == null ? 0 : player.follow(following);
        }

        private @Nullable Track nextReadable() {
            while (!left.isEmpty()) {
                try {
                    return read(left.remove());
                } catch (UserFacingException unreadable) {
                    tell(unreadable);
                }
            }
            return null;
        }

        private void tell(UserFacingException problem) {
            allPlayed = false;
            errors().println(problem.getMessage());
        }

        @Override
        public void began(long number) {
            news.add(new News(News.Kind.BEGAN, number, null));
        }

        @Override
        public void ended(long number) {
            news.add(new News(News.Kind.ENDED, number, null));
        }

        @Override
        public void failed(long number, UserFacingException problem) {
            news.add(new News(News.Kind.FAILED, number, problem));
        }

        @Override
        public void changed(PlayerStatus status) {
            String problem = status.problem();
            if (problem != null) {
                UserFacingException silent =
                        new UserFacingException(problem, "Use --audio none to play without sound.");
                news.add(new News(News.Kind.NO_SOUND, 0, silent));
            }
        }
    }
}
