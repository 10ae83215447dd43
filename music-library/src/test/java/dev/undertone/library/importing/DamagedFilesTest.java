package dev.undertone.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import dev.undertone.library.Track;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a file holds, the import ends, and the file is in the catalog or in the report with a reason. */
@Timeout(120)
class DamagedFilesTest extends MusicFolder {

    @Test
    void filesThatBreakOffAnywhereAreAccountedFor() throws IOException {
        int written = 0;
        for (Path whole : oneOfEachFormat()) {
            byte[] bytes = Files.readAllBytes(whole);
            for (int share = 0; share < 100; share += 7) {
                int length = (int) (bytes.length * (share / 100.0) * (share / 100.0));
                Mp3s.write(music.resolve(share + " " + whole.getFileName()), Arrays.copyOf(bytes, length));
                written++;
            }
        }
        assertAccountedFor(written);
    }

    @Test
    void filesWithBitsFlippedInTheirHeadersAreAccountedFor() throws IOException {
        Random random = new Random(7);
        int written = 0;
        for (Path whole : oneOfEachFormat()) {
            byte[] bytes = Files.readAllBytes(whole);
            for (int i = 0; i < 30; i++) {
                byte[] damaged = bytes.clone();
                for (int flips = 0; flips < 4; flips++) {
                    damaged[random.nextInt(600)] ^= (byte) (1 << random.nextInt(8));
                }
                Mp3s.write(music.resolve(i + " " + whole.getFileName()), damaged);
                written++;
            }
        }
        assertAccountedFor(written);
    }

    @Test
    void sizesOfFourGigabytesInAFileOfAKilobyteAreNotBelieved() {
        byte[] four = {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xf0};
        byte[] synchsafe = {127, 127, 127, 127};
        Mp3s.write(music.resolve("tag.mp3"), kilobyte("ID3\4\0\0", synchsafe, "TIT2", four));
        Mp3s.write(music.resolve("riff.wav"), kilobyte("RIFF", four, "WAVEfmt ", four));
        Mp3s.write(music.resolve("data.wav"), kilobyte("RIFF", four, "WAVEfmt ", waveFormat(), "data", four));
        Mp3s.write(music.resolve("block.flac"), kilobyte("fLaC\4", Arrays.copyOf(four, 3), "", new byte[0]));
        Mp3s.write(music.resolve("atom.m4a"), kilobyte("\0\0\0\20ftypM4A \0\0\0\0", four, "moov", four));
        Mp3s.write(music.resolve("long atom.m4a"), kilobyte("\0\0\0\1ftyp", four, "", four));
        Mp3s.write(music.resolve("page.ogg"), kilobyte("OggS\0\2", four, "", synchsafe));

        ImportReport report = assertAccountedFor(7);
        assertThat(report.took()).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aCoverOfTwentyMegabytesCostsNoSongAndComesBackWhole() {
        byte[] picture = new byte[20 << 20];
        new Random(1).nextBytes(picture);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        Mp3s.cover(file, picture);

        assertAccountedFor(1);
        assertThat(catalog.track(file).map(Track::title)).contains("Song");
        assertThat(TagReader.cover(file)).contains(picture);
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Mp3s.song(music.resolve("secret.mp3"), "Song", "Artist", "happy");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file))
                .describedAs("left out: whoever may do anything may read any file")
                .isFalse();

        assertThat(assertAccountedFor(1).rejected()).containsExactly(new RejectedFile(file, "It may not be read."));
    }

    private ImportReport assertAccountedFor(int written) {
        ImportReport report = MusicImport.run(catalog, List.of(music), ImportProgress.NONE);
        assertThat(report.found()).isEqualTo(written);
        assertThat(report.added()
                        + report.updated()
                        + report.duplicates()
                        + report.rejected().size())
                .isEqualTo(written);
        assertThat(report.rejected()).allMatch(rejected -> rejected.reason().matches("\\p{Lu}.{8,}\\."));
        assertThat(catalog.tracks())
                .hasSize(report.added())
                .noneMatch(track -> track.title().isBlank());
        assertThat(catalog.check().problems()).isEmpty();
        return report;
    }

    private List<Path> oneOfEachFormat() {
        Path whole = folder.resolve("whole");
        List<Path> files = new ArrayList<>();
        files.add(Mp3s.song(whole.resolve("song.mp3"), "Song", "Artist", "happy"));
        for (Samples format : Samples.values()) {
            files.add(format.write(format.in(whole), 300));
        }
        return files;
    }

    /** So many bytes of nothing, after these. */
    private static byte[] kilobyte(Object... parts) {
        ByteBuffer buffer = ByteBuffer.allocate(1024);
        for (Object part : parts) {
            buffer.put(part instanceof String text ? text.getBytes(StandardCharsets.ISO_8859_1) : (byte[]) part);
        }
        return buffer.array();
    }

    /** The header of a WAV file's format: 16 bytes of it, PCM, stereo, 16 bits at 44.1 kHz. */
    private static byte[] waveFormat() {
        return ByteBuffer.allocate(20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(44_100)
                .putInt(176_400)
                .putShort((short) 4)
                .putShort((short) 16)
                .array();
    }
}
