package dev.undertone.models.song;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.models.AffectEstimate;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SongReaderTest {

    private static final Path WEIGHTS =
            Resource.projectRoot().resolve("models").resolve("weights").resolve("song");

    private static SongReader reader;

    @BeforeAll
    static void load() {
        reader = SongReader.load(WEIGHTS);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    static Stream<List<SongExcerpt>> whatIsNoMusic() {
        return Stream.of(
                List.of(excerpt(new float[0])),
                List.of(excerpt(new float[30 * SongExcerpt.SAMPLE_RATE])),
                List.of(excerpt(new float[1000]), excerpt(new float[0])),
                List.of(excerpt(Signals.noise(30, 10, 5))),
                List.of(excerpt(Signals.sines(30, 1000))));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoMusic(List<SongExcerpt> excerpts) {
        SongReading reading = reader.read(excerpts);

        assertThat(reading.confidence()).isLessThan(0.4);
        assertThat(reading.estimate().affect().distanceTo(AffectEstimate.UNKNOWN.affect()))
                .isLessThan(0.2);
    }

    @Test
    void silenceTellsNothing() {
        SongReading reading = reader.read(List.of(excerpt(new float[SongExcerpt.SAMPLE_RATE])));

        assertThat(reading.estimate()).isEqualTo(AffectEstimate.UNKNOWN);
        assertThat(reading.beatsPerMinute()).isNull();
        assertThat(reading.traits()).isEmpty();
    }

    @Test
    void theSameSoundIsAlwaysReadAlike() {
        List<SongExcerpt> excerpts = List.of(excerpt(Signals.clicks(12, 130)));

        SongReading reading = reader.read(excerpts);

        assertThat(reader.read(excerpts)).isEqualTo(reading);
        try (SongReader other = SongReader.load(WEIGHTS)) {
            assertThat(other.version()).isEqualTo(reader.version());
            assertThat(other.read(excerpts)).isEqualTo(reading);
        }
    }

    @Test
    void aBeatIsCountedAndNamed() {
        SongReading reading = reader.read(List.of(excerpt(Signals.clicks(20, 120))));

        assertThat(reading.beatsPerMinute()).isCloseTo(120, within(2.0));
        assertThat(reading.traits()).contains(SongTrait.STEADY_PULSE, SongTrait.SLOW);
    }

    @Test
    void silenceBesideMusicIsLeftOut() {
        SongExcerpt music = excerpt(Signals.clicks(12, 100));

        assertThat(reader.read(List.of(excerpt(new float[12 * SongExcerpt.SAMPLE_RATE]), music)))
                .isEqualTo(reader.read(List.of(music)));
    }

    @Test
    void damagedParametersAreRefused(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(WEIGHTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        byte[] bytes = Files.readAllBytes(SongMember.networkFile(folder, 2, 0));
        bytes[bytes.length / 2] ^= 1;
        Files.write(SongMember.networkFile(folder, 2, 0), bytes);

        assertThatThrownBy(() -> SongReader.load(folder))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("damaged");
    }

    private static SongExcerpt excerpt(float[] samples) {
        return SongExcerpt.of(samples, SongExcerpt.SAMPLE_RATE, 1);
    }
}
