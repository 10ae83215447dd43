package dev.undertone.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Samples;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.MusicImport;
import dev.undertone.models.song.SongReading;
import dev.undertone.testing.Resource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model itself hears files of every kind, music or not, on their whole way from the disk to the catalog. */
class SongKindsTest {

    private static final Path WEIGHTS =
            Resource.projectRoot().resolve("models").resolve("weights").resolve("song");

    @TempDir
    Path folder;

    private Catalog catalog;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("data"), InstantSource.system());
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void whatIsNoMusicIsHeardWithLittleConfidenceAndTheSameEachTime() {
        Path music = folder.resolve("music");
        Samples.WAV.write(music.resolve("silence.wav"), new float[40 * Samples.RATE], 2);
        Samples.WAV.write(music.resolve("empty.wav"), new float[1], 1);
        Samples.OPUS.write(music.resolve("short.opus"), Samples.chirp(3, 220), 2);
        Samples.WAV.write(music.resolve("slow.wav"), noise(20 * 24_000, 0.2f, 1), 1, 24_000);
        Samples.FLAC.write(music.resolve("fine.flac"), noise(35 * 96_000, 0.5f, 2), 2, 96_000);
        Samples.FLAC.write(music.resolve("clipped.flac"), noise(31 * Samples.RATE, 50, 3), 2);
        int songs =
                MusicImport.run(catalog, List.of(music), ImportProgress.NONE).added();
        assertThat(songs).isGreaterThanOrEqualTo(5);

        assertThat(run(false)).returns(songs, AnalysisReport::heard).returns(0, AnalysisReport::failed);
        Map<String, SongReading> once = readings();
        assertThat(run(true)).returns(songs, AnalysisReport::heard);

        assertThat(readings()).isEqualTo(once);
        assertThat(once).allSatisfy((title, reading) -> {
            assertThat(reading.confidence()).as(title).isLessThan(0.6);
            assertThat(reading.estimate().valenceDeviation()).as(title).isGreaterThan(0.3);
        });
        assertThat(once.get("silence")).extracting(SongReading::confidence).isEqualTo(0.25);
    }

    private AnalysisReport run(boolean again) {
        try (SongAnalysis analysis = SongAnalysis.of(catalog, WEIGHTS, () -> false)) {
            return analysis.run(again);
        }
    }

    private Map<String, SongReading> readings() {
        return catalog.tracks().stream()
                .collect(Collectors.toMap(
                        Track::title,
                        track -> catalog.heard(track.id()).orElseThrow().reading()));
    }

    /** White noise; what is louder than full scale is cut off there. */
    private static float[] noise(int samples, float loudness, long seed) {
        Random random = new Random(seed);
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = Math.clamp(loudness * (float) random.nextGaussian(), -1, 1);
        }
        return noise;
    }
}
