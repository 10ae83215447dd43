package dev.undertone.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.HeardSong;
import dev.undertone.library.Mp3s;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.MusicImport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The listening is killed with no chance to tidy up; the next start goes on where it was. */
@Timeout(120)
class KilledAnalysisTest {

    private static final int SONGS = 200;
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    void noSongThatWasKeptIsListenedToAgainAndAllAreHeardInTheEnd() throws Exception {
        Path music = folder.resolve("music");
        for (int i = 0; i < SONGS; i++) {
            Mp3s.song(music.resolve(i + ".mp3"), "Song " + i, "Artist", "");
        }
        Path data = folder.resolve("data");
        try (Catalog catalog = Catalog.open(data, InstantSource.system())) {
            MusicImport.run(catalog, List.of(music), ImportProgress.NONE);
        }
        Map<Long, Instant> kept = new HashMap<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            int told = toldUntilKilled(data, 10 * kill);

            int before = kept.size();
            try (Catalog catalog = Catalog.open(data, InstantSource.system())) {
                assertThat(catalog.check().problems()).isEmpty();
                catalog.tracks()
                        .forEach(track -> catalog.heard(track.id())
                                .map(HeardSong::made)
                                .ifPresent(made -> assertThat(kept.merge(track.id(), made, (first, _) -> first))
                                        .isEqualTo(made)));
            }
            assertThat(kept).hasSizeGreaterThanOrEqualTo(before + told);
        }
        assertThat(kept).hasSizeLessThan(SONGS);
        toldUntilKilled(data, Integer.MAX_VALUE);
        try (Catalog catalog = Catalog.open(data, InstantSource.system())) {
            assertThat(catalog.listening().heard("1")).isEqualTo(SONGS);
        }
    }

    /** Kills it as soon as it tells that it has heard so many; how many it has told of by then. */
    private static int toldUntilKilled(Path data, int many) throws IOException, InterruptedException {
        Process process = AnalysingProgram.start(data);
        int told = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told = Integer.parseInt(line);
                if (told >= many) {
                    // Not the process's own method, which closes this end of the pipe before it is read out.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor(1, TimeUnit.MINUTES);
        return told;
    }
}
