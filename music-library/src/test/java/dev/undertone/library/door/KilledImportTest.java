package dev.undertone.library.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Mp3s;
import dev.undertone.library.Track;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import is killed with no chance to tidy up, at any moment; the next one brings the catalog to where it would be. */
@Timeout(600)
class KilledImportTest {

    private static final int KILLS = 50;
    private static final int SONGS = 1_200;
    private static final int BATCH = 500;

    @TempDir
    Path folder;

    @Test
    void aKilledImportLosesAtMostItsRunningBatchAndTheNextOneCompletesIt() throws Exception {
        Path music = folder.resolve("music");
        for (int i = 0; i < SONGS; i++) {
            Mp3s.song(music.resolve(i % 10 + "/" + i + ".mp3"), "Song " + i, "Artist " + i % 7, "happy");
        }
        List<String> whole = imported(folder.resolve("undisturbed"), music);
        Random random = new Random();
        Path data = folder.resolve("data-0");
        int finished = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int told = toldUntilKilled(data, music, random.nextInt(SONGS));

            try (Library library = Library.open(data)) {
                assertThat(library.check().problems()).isEmpty();
                // A batch is on disk before the first file of the next one is told.
                assertThat(library.tracks()).hasSizeGreaterThanOrEqualTo((told - 1) / BATCH * BATCH);
                if (library.tracks().size() == SONGS) {
                    data = folder.resolve("data-" + ++finished);
                }
            }
        }
        assertThat(imported(data, music)).isEqualTo(whole);
    }

    private static List<String> imported(Path data, Path music) {
        try (Library library = Library.open(data)) {
            ImportReport report = library.importMusic(List.of(music), ImportProgress.NONE);
            assertThat(report.added() + report.unchanged()).isEqualTo(SONGS);
            return library.tracks().stream()
                    .map(KilledImportTest::withoutNumber)
                    .toList();
        }
    }

    private static String withoutNumber(Track track) {
        return track.file() + " " + track.format() + " " + track.tags() + " " + track.duration() + " " + track.scores()
                + " " + track.source() + " " + track.available();
    }

    /** Kills an import as soon as it tells that it has come so far; how far it has told to be by then. */
    private static int toldUntilKilled(Path data, Path music, int far) throws IOException, InterruptedException {
        Process process = ImportingProgram.start(data, music);
        int told = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told = Integer.parseInt(line);
                if (told >= far) {
                    // Not the process's own method, which closes this end of the pipe before it is read out.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor(1, TimeUnit.MINUTES);
        return told;
    }
}
