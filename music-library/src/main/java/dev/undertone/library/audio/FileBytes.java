package dev.undertone.library.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file's bytes by their place, through a window that moves along, so that no file is ever held in memory whole. */
final class FileBytes implements AutoCloseable {

    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private final long size;
    private long windowStart;

    private FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    static FileBytes open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new FileBytes(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Bytes in the file when it was opened. */
    long size() {
        return size;
    }

    /** The byte at a place, 0 to 255; -1 beyond the end. */
    int at(long place) throws IOException {
        return bring(place, 1) ? window.get((int) (place - windowStart)) & 0xff : -1;
    }

    /** Four bytes from a place on as one number, the first the highest; 0 where fewer are left. */
    int intAt(long place) throws IOException {
        return bring(place, 4) ? window.getInt((int) (place - windowStart)) : 0;
    }

    /** Copies bytes; false where fewer are left than asked for. */
    boolean copy(long place, byte[] target, int length) throws IOException {
        if (!bring(place, length)) {
            return false;
        }
        window.get((int) (place - windowStart), target, 0, length);
        return true;
    }

    private boolean bring(long place, int length) throws IOException {
        if (place >= windowStart && place + length <= windowStart + window.limit()) {
            return true;
        }
        if (place < 0 || place + length > size) {
            return false;
        }
        // Whoever reads backwards, as from the end of a file, finds what comes before in the window too.
        boolean backwards = place < windowStart && length <= WINDOW / 2;
        windowStart = Math.clamp(backwards ? place - WINDOW / 2 : place, 0, Math.max(0, size - WINDOW));
        int before = (int) (place - windowStart);
        window.clear();
        while (window.position() < before + length) {
            if (channel.read(window, windowStart + window.position()) < 0) {
                break;
            }
        }
        window.flip();
        return window.limit() >= before + length;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
