package dev.undertone.library.audio;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The frames of a file from one of them on, end to end, with nothing between: what JLayer reads. */
final class FrameStream extends InputStream {

    private final FileBytes bytes;
    private final Mp3Index index;
    private byte[] frame = new byte[2048];
    private int size;
    private int read;
    private int next;

    FrameStream(FileBytes bytes, Mp3Index index, int firstFrame) {
        this.bytes = bytes;
        this.index = index;
        this.next = firstFrame;
    }

    @Override
    public int read() throws IOException {
        return fill() ? frame[read++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, size - read);
        System.arraycopy(frame, read, target, offset, count);
        read += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (read < size) {
            return true;
        }
        if (next >= index.frameCount()) {
            return false;
        }
        long place = index.place(next);
        @Nullable Mp3Header header = Mp3Header.parse(bytes.intAt(place));
        if (header == null) {
            throw new IOException("it changed while it was read");
        }
        if (header.size() > frame.length) {
            frame = new byte[header.size()];
        }
        if (!bytes.copy(place, frame, header.size())) {
            throw new IOException("it became shorter while it was read");
        }
        size = header.size();
        read = 0;
        next++;
        return true;
    }
}
