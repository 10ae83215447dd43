package dev.undertone.library.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.javacpp.BytePointer;

/** Compares the sound of two files packet by packet. */
final class SameMedia {

    private SameMedia() {}

    /** Whether every packet is the same in both, and starts at the same time. */
    static boolean of(Path file, Path other, AudioContainer container) throws IOException {
        try (MediaFile one = MediaFile.open(file, container);
                MediaFile two = MediaFile.open(other, container)) {
            if (one.stream().codecpar().codec_id() != two.stream().codecpar().codec_id()) {
                return false;
            }
            while (one.next()) {
                if (!two.next() || !isSame(one.packet(), two.packet())) {
                    return false;
                }
            }
            return !two.next();
        }
    }

    private static boolean isSame(AVPacket one, AVPacket other) {
        return one.size() == other.size()
                && one.pts() == other.pts()
                && bytes(one).equals(bytes(other));
    }

    private static ByteBuffer bytes(AVPacket packet) {
        BytePointer data = packet.data();
        return data == null
                ? ByteBuffer.allocate(0)
                : data.capacity(packet.size()).asByteBuffer();
    }
}
