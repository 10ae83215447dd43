package dev.undertone.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.SoundTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundTallyFileTest {

    @TempDir
    Path folder;

    @Test
    void sessionsAddUp() {
        Instant moment = Instant.parse("2026-03-01T12:00:00Z");
        SoundTallyFile file = new SoundTallyFile(folder);
        file.add(new SoundTally(Duration.ofMinutes(3), 2, moment));
        file.add(new SoundTally(Duration.ofMinutes(4), 0, null));

        assertThat(new SoundTallyFile(folder).load()).isEqualTo(new SoundTally(Duration.ofMinutes(7), 2, moment));
    }

    @Test
    void aFileThatMakesNoSenseCountsAsNone() throws IOException {
        for (String nonsense : new String[] {"", "[]", "{\"underruns\":\"many\"}", "{\"playedSeconds\":{}}"}) {
            Files.writeString(folder.resolve("sound.json"), nonsense);
            assertThat(new SoundTallyFile(folder).load()).isEqualTo(SoundTally.NONE);
        }
    }
}
