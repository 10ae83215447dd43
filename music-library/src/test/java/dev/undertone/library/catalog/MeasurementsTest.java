package dev.undertone.library.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.Waveform;
import dev.undertone.library.audio.AudioFingerprint;
import dev.undertone.library.audio.SoundMeasurement;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementsTest {

    private static final double HALF_AS_LOUD = 10 * Math.log10(2);

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
    void anAlbumIsAsLoudAsItsSongsTogetherEachForAsLongAsItLasts() {
        Track loud = song("loud", "Album", "Ada", 60);
        Track quiet = song("quiet", "ALBUM", "ada", 180);
        Track silent = song("silent", "Album", "Ada", 600);
        Track another = song("another", "Album", "Ben", 60);
        measure(loud, -12.0, 0.9);
        measure(quiet, -12 - HALF_AS_LOUD, 0.5);
        measure(silent, null, 0.001);
        measure(another, -30.0, 0.1);

        ReplayGain gain = gain(loud);
        assertThat(gain.trackGain()).isEqualTo(-6);
        assertThat(gain.trackPeak()).isEqualTo(0.9);
        // A quarter of the time at the full energy and three quarters at half of it: five eighths.
        assertThat(gain.albumGain()).isCloseTo(-6 + 10 * Math.log10(8.0 / 5), within(1e-9));
        assertThat(gain.albumPeak()).isEqualTo(0.9);
        assertThat(gain(quiet).albumGain()).isEqualTo(gain.albumGain());
        assertThat(gain(silent)).isEqualTo(new ReplayGain(null, 0.001, gain.albumGain(), 0.9));
        assertThat(gain(another).albumGain()).isEqualTo(12);
    }

    @Test
    void songsWithoutAnAlbumAreNoneTogetherAndAlbumsAreKnownByWhatWasMeasuredSoFar() {
        Track single = song("single", "", "Ada", 60);
        Track first = song("first", "Album", "Ada", 60);
        Track second = song("second", "Album", "Ada", 60);
        measure(single, -20.0, 0.5);
        measure(first, -16.0, 0.5);

        assertThat(gain(single)).isEqualTo(new ReplayGain(2.0, 0.5, null, null));
        assertThat(gain(second)).isEqualTo(new ReplayGain(null, null, -2.0, 0.5));
        assertThat(catalog.measurements().waiting()).containsExactly(second.id());
    }

    @Test
    void aSongWhoseAudioIsAnotherIsMeasuredAgainAndOneThatOnlyMovedIsNot() {
        Track song = song("song", "", "Ada", 60);
        measure(song, -20.0, 0.5);

        put(folder.resolve("moved.mp3"), "song", song.tags(), 60);
        assertThat(catalog.measurements().waiting()).isEmpty();
        put(folder.resolve("moved.mp3"), "other audio", song.tags(), 60);

        assertThat(catalog.tracks()).hasSize(1);
        assertThat(catalog.measurements().waiting()).containsExactly(song.id());
        assertThat(catalog.measurements().waveform(song.id())).isEmpty();
    }

    @Test
    void aSongThatCouldNotBeMeasuredWaitsForAnotherFile() {
        Track song = song("song", "", "Ada", 60);
        catalog.measurements().keepRefused(song);
        assertThat(catalog.measurements().waiting()).isEmpty();
        assertThat(catalog.measurements().isWaiting(song.id())).isFalse();

        put(song.file(), "other audio", song.tags(), 61);
        assertThat(catalog.measurements().waiting()).containsExactly(song.id());

        measure(song, -20.0, 0.5);
        assertThat(catalog.measurements().isWaiting(song.id())).isFalse();
    }

    private void measure(Track track, @Nullable Double loudness, double peak) {
        catalog.measurements()
                .keep(track.id(), new SoundMeasurement(loudness, peak, Waveform.of(new byte[Waveform.PARTS])));
    }

    private ReplayGain gain(Track track) {
        return catalog.measurements().gain(track);
    }

    private Track song(String title, String album, String artist, int seconds) {
        Path file = folder.resolve(title + ".mp3");
        put(file, title, TrackTags.of(title, artist, album, List.of()), seconds);
        return catalog.track(file).orElseThrow();
    }

    private void put(Path file, String audio, TrackTags tags, int seconds) {
        catalog.put(List.of(new TrackDetails(
                file,
                new FileStamp(seconds, Instant.EPOCH),
                AudioFingerprint.of(ByteBuffer.allocate(AudioFingerprint.SIZE)
                        .putInt(audio.hashCode())
                        .array()),
                AudioFormat.MP3,
                Duration.ofSeconds(seconds),
                tags)));
    }
}
