package dev.undertone.library.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a file by their place, read in pieces, so that what nobody asks for is never in memory. */
final class Id3Source {

    private static final int PIECE = 1 << 14;

    private final @Nullable FileChannel channel;
    private final long size;
    private byte[] piece;
    private long pieceStart;

    Id3Source(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        this.piece = new byte[0];
    }

    /** Of bytes that are in memory already. */
    Id3Source(byte[] bytes) {
        this.channel = null;
        this.size = bytes.length;
        this.piece = bytes;
    }

    /** How many bytes there are. */
    long size() {
        return size;
    }

    /** A copy of the bytes from a place on; fewer than asked for where the file ends, none where it has ended. */
    byte[] at(long place, int length) throws IOException {
        if (channel != null && (place < pieceStart || place + length > pieceStart + piece.length)) {
            piece = read(channel, place, Math.max(length, PIECE));
            pieceStart = place;
        }
        int from = (int) Math.min(place - pieceStart, piece.length);
        return Arrays.copyOfRange(piece, from, Math.min(from + length, piece.length));
    }

    private byte[] read(FileChannel file, long place, int length) throws IOException {
        long left = Math.max(0, size - place);
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(left, length));
        while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) >= 0) {
            // Reads go on until there is all or no more.
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
