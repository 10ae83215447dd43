package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the player's thread does, on the test's. */
class EngineTest {

    private static final int RATE = 44_100;

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void aSongThatBreaksAtItsFirstNotesBeganBeforeItFailed() throws IOException {
        Track sound = tone(1, 1);
        Track broken = tone(2, 10);
        Engine engine = new Engine(new SilentOutput(() -> System.nanoTime() * 4), new Notes());
        engine.take(1, sound, Duration.ZERO, PlayerStatus.State.PLAYING);
        engine.opened(1, SongSource.open(sound.file()), ReplayGain.UNKNOWN);
        engine.follow(2, broken);
        // Of its file, 64 KiB are in memory, which is a little more than the first two seconds.
        SongSource nearlyRead = SongSource.open(broken.file());
        nearlyRead.seek(Duration.ofMillis(1950));
        engine.opened(2, nearlyRead, ReplayGain.UNKNOWN);
        Files.write(broken.file(), new byte[0]);
        while (told.stream().allMatch(news -> news.startsWith("began"))) {
            engine.advance();
        }
        engine.close();

        assertThat(told).containsExactly("began 2", "failed 2");
    }

    private Track tone(long id, int seconds) {
        float[] tone = Sounds.sine(441, 0.4, RATE, seconds * RATE);
        return Sounds.track(id, Sounds.mp3(tone, RATE, folder.resolve(id + ".mp3")));
    }

    /** Writes down which songs begin, end and fail. */
    private final class Notes implements Announcer.Out {

        @Override
        public void status(PlayerStatus status) {}

        @Override
        public void heard(long play, Duration time) {}

        @Override
        public void began(long play) {
            told.add("began " + play);
        }

        @Override
        public void ended(long play) {
            told.add("ended " + play);
        }

        @Override
        public void failed(long play, UserFacingException problem) {
            told.add("failed " + play);
        }
    }
}
