package dev.undertone.library.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file's bytes by their place, through a window that moves along, so that no file is ever held in memory whole. */
public final class FileBytes implements AutoCloseable {

    private static final int WINDOW = 1 << 16;

    private final @Nullable FileChannel channel;
    private final ByteBuffer window;
    private final long size;
    private long windowStart;

    private FileBytes(@Nullable FileChannel channel, ByteBuffer window, long size) {
        this.channel = channel;
        this.window = window;
        this.size = size;
    }

    /** Opens a file; whoever does closes it. */
    public static FileBytes open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new FileBytes(channel, ByteBuffer.allocate(WINDOW).limit(0), channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** What was a part of a file, as it was before it was coded, which is in memory already. */
    public static FileBytes of(byte[] bytes) {
        return new FileBytes(null, ByteBuffer.wrap(bytes), bytes.length);
    }

    /** Bytes in the file when it was opened. */
    public long size() {
        return size;
    }

    /** The byte at a place, 0 to 255; -1 beyond the end. */
    public int at(long place) throws IOException {
        return bring(place, 1) ? window.get((int) (place - windowStart)) & 0xff : -1;
    }

    /** Four bytes from a place on as one number, the first the highest; 0 where fewer are left. */
    public int intAt(long place) throws IOException {
        return bring(place, 4) ? window.getInt((int) (place - windowStart)) : 0;
    }

    /** A number as ID3v2 writes sizes, from a place on: four bytes of seven bits, the first the highest. */
    public int syncSafeAt(long place) throws IOException {
        int number = 0;
        for (int i = 0; i < 4; i++) {
            number = number << 7 | (at(place + i) & 0x7f);
        }
        return number;
    }

    /** A copy of the bytes from a place on; fewer than asked for where the file ends. */
    public byte[] bytes(long place, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.clamp(size - place, 0, length)];
        return copy(place, bytes, bytes.length) ? bytes : new byte[0];
    }

    /** Copies bytes; false where fewer are left than asked for. */
    boolean copy(long place, byte[] target, int length) throws IOException {
        if (place < 0 || place + length > size) {
            return false;
        }
        for (int done = 0; done < length; done += WINDOW) {
            int count = Math.min(WINDOW, length - done);
            if (!bring(place + done, count)) {
                return false;
            }
            window.get((int) (place + done - windowStart), target, done, count);
        }
        return true;
    }

    private boolean bring(long place, int length) throws IOException {
        if (place >= windowStart && place + length <= windowStart + window.limit()) {
            return true;
        }
        if (channel == null || place < 0 || place + length > size) {
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
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
