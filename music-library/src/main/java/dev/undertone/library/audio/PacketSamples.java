package dev.undertone.library.audio;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * Takes packets from places spread over a song into a fingerprint. They are found by their time, so how a format wraps them,
 * which changes with what is written beside them, makes no difference.
 */
final class PacketSamples {

    private static final int PLACES = 6;
    private static final int BYTES = 4096;

    private final Path file;
    private final AudioContainer container;
    private final FingerprintDigest digest;

    PacketSamples(Path file, AudioContainer container, FingerprintDigest digest) {
        this.file = file;
        this.container = container;
        this.digest = digest;
    }

    /** Adds some bytes of each place of a stream. */
    void add(MediaStream stream, long length) throws IOException {
        addFromTheBeginning(Long.MIN_VALUE);
        try (MediaFile media = MediaFile.open(file, container)) {
            for (int place = 1; place < PLACES; place++) {
                long time = stream.time(length * place / PLACES);
                if (!stream.isExact() || !media.seek(time) || !addFrom(media, time)) {
                    addFromTheBeginning(time);
                }
            }
        }
    }

    private void addFromTheBeginning(long time) throws IOException {
        try (MediaFile media = MediaFile.open(file, container)) {
            addFrom(media, time);
        }
    }

    /** Adds the packets from a time on; false where there are none, or nobody knows when they are heard. */
    private boolean addFrom(MediaFile media, long time) throws IOException {
        boolean known = time == Long.MIN_VALUE;
        long now = time;
        int bytes = 0;
        while (bytes < BYTES && media.next()) {
            AVPacket packet = media.packet();
            if (packet.pts() != avutil.AV_NOPTS_VALUE()) {
                now = packet.pts();
                known = true;
            }
            if (known && now >= time) {
                bytes += add(packet);
            }
            now += packet.duration();
        }
        return bytes > 0;
    }

    private int add(AVPacket packet) {
        byte[] bytes = new byte[Math.min(BYTES, packet.size())];
        packet.data().get(bytes);
        digest.add(bytes, bytes.length);
        return bytes.length;
    }
}
