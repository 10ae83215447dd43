package dev.undertone.library.backup;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends where one part of a text is longer than memory should be given to. */
final class BoundedReader extends FilterReader {

    /** Characters of one part: enough for a playlist of half a million songs. */
    private static final int MOST = 4 << 20;

    private int read;

    BoundedReader(Reader in) {
        super(in);
    }

    /** Another part begins. */
    void nextPart() {
        read = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        read += Math.max(count, 0);
        if (read > MOST) {
            throw new IOException("a part is longer than " + MOST + " characters");
        }
        return count;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("whole buffers are read");
    }
}
