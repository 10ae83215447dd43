package dev.undertone.library.importing;

import static dev.undertone.library.importing.Id3Bytes.frame;
import static dev.undertone.library.importing.Id3Bytes.id3;
import static dev.undertone.library.importing.Id3Bytes.id3Header;
import static dev.undertone.library.importing.Id3Bytes.joined;
import static dev.undertone.library.importing.Id3Bytes.latin;
import static dev.undertone.library.importing.Id3Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.undertone.library.Mp3s;
import dev.undertone.library.TrackTags;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class TagDamageTest {

    private static final long MEMORY = 16 << 20;
    private static final String CASES = "dev.undertone.library.importing.DamagedTags#";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource({CASES + "claims", CASES + "packed", CASES + "encodings", CASES + "severalTags"})
    void whatIsLeftOfATagIsReadInLittleMemory(byte[] file, String title, String artist) {
        assertThat(inLittleMemory(Mp3s.write(folder.resolve("song.mp3"), file)))
                .returns(title, TrackTags::title)
                .returns(artist, TrackTags::artist);
    }

    @Test
    void aPictureOf250MegabytesIsPassedOver() throws IOException {
        Path song = folder.resolve("song.mp3");
        int size = 250 << 20;
        byte[] before = joined(id3Header(3, 0, 0x0fffffff), frame(3, "APIC", 0, size, new byte[0]));
        byte[] after = joined(frame(3, "TIT2", latin("Title")), Mp3s.stereo());
        try (FileChannel channel = FileChannel.open(song, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(before));
            channel.write(ByteBuffer.wrap(after), before.length + size);
        }

        assertThat(inLittleMemory(song).title()).isEqualTo("Title");
        assertThat(TagReader.cover(song)).isEmpty();
    }

    @Test
    void bitsThatAreWrongDoNoHarm() {
        byte[] title = frame(4, "TIT2", utf8("T".repeat(60)));
        byte[] good = joined(id3(4, 0, title, frame(4, "TPE1", utf8("Artist"))), Mp3s.stereo());
        Random random = new Random(17);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = good.clone();
            for (int flips = 0; flips < 4; flips++) {
                damaged[random.nextInt(100)] ^= (byte) (1 << random.nextInt(8));
            }
            TrackTags tags = inLittleMemory(Mp3s.write(folder.resolve("song.mp3"), damaged));
            assertThat(tags.title()).hasSizeLessThanOrEqualTo(TrackTags.LONGEST_TEXT);
        }
    }

    private static TrackTags inLittleMemory(Path song) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        TrackTags tags = TagReader.read(song);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MEMORY);
        return tags;
    }
}
