package dev.undertone.models.identity;

import dev.undertone.models.UserFacingException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person's face in order to know it again: some embeddings of it, and no picture.
 *
 * <p>It is personal. {@link #toString} shows none of its numbers, so that no log can hold them; whoever stores
 * {@link #toBytes} encrypts it.
 */
public final class FaceTemplate {

    /** Embeddings that a template holds at most. */
    public static final int MOST_EMBEDDINGS = 32;

    /**
     * Of the embeddings, so many that are most like a face say how like it the template is: among pictures from many sides a
     * few show the head as it is held now, and one alone may be like a stranger by chance.
     */
    private static final int NEAREST = 3;

    private static final int MAGIC = 0x55544654;
    private static final byte FORMAT = 1;
    private static final int HEAD = Integer.BYTES + 2;
    private static final int TAIL = Integer.BYTES;

    private final List<FaceEmbedding> embeddings;

    /**
     * @param embeddings of one person; 1 to {@link #MOST_EMBEDDINGS}, all of one model
     * @throws IllegalArgumentException if there are none, too many, or of different models
     */
    public FaceTemplate(List<FaceEmbedding> embeddings) {
        this.embeddings = List.copyOf(embeddings);
        if (embeddings.isEmpty() || embeddings.size() > MOST_EMBEDDINGS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "a template has 1 to %d embeddings, not %d", MOST_EMBEDDINGS, embeddings.size()));
        }
        if (embeddings.stream().mapToInt(FaceEmbedding::dimensions).distinct().count() > 1) {
            throw new IllegalArgumentException("a template's embeddings come from one model");
        }
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws UserFacingException if the bytes are damaged or of another format; it says nothing of what they hold
     */
    public static FaceTemplate ofBytes(byte[] bytes) {
        int end = bytes.length - TAIL;
        if (end < HEAD || ByteBuffer.wrap(bytes).getInt(end) != checksum(bytes, end)) {
            throw damaged(null);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, end);
        if (buffer.getInt() != MAGIC || buffer.get() != FORMAT) {
            throw damaged(null);
        }
        int count = buffer.get();
        List<FaceEmbedding> embeddings = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                embeddings.add(FaceEmbedding.read(buffer, false));
            }
            if (buffer.hasRemaining()) {
                throw damaged(null);
            }
            return new FaceTemplate(embeddings);
        } catch (IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static UserFacingException damaged(@Nullable Throwable cause) {
        return new UserFacingException("What was kept of a face is damaged.", "Register the face again.", cause);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    /** For storage: a mark, the format's number, how many embeddings there are, they themselves, CRC-32; big-endian. */
    public byte[] toBytes() {
        int end = HEAD + embeddings.stream().mapToInt(FaceEmbedding::byteCount).sum();
        ByteBuffer buffer = ByteBuffer.allocate(end + TAIL);
        buffer.putInt(MAGIC).put(FORMAT).put((byte) embeddings.size());
        embeddings.forEach(embedding -> embedding.write(buffer));
        return buffer.putInt(checksum(buffer.array(), end)).array();
    }

    /** How many embeddings it has. */
    public int size() {
        return embeddings.size();
    }

    /** How many numbers each of its embeddings has: those of another model cannot be compared with it. */
    public int dimensions() {
        return embeddings.getFirst().dimensions();
    }

    /**
     * How like a face this person is: the mean of the three greatest similarities, -1 to 1.
     *
     * @throws IllegalArgumentException if the face was read by a model of other dimensions
     */
    public double similarity(FaceEmbedding face) {
        double[] similarities = embeddings.stream()
                .mapToDouble(embedding -> embedding.similarity(face))
                .sorted()
                .toArray();
        int from = Math.max(0, similarities.length - NEAREST);
        return Arrays.stream(similarities, from, similarities.length).average().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FaceTemplate template && embeddings.equals(template.embeddings);
    }

    @Override
    public int hashCode() {
        return embeddings.hashCode();
    }

    @Override
    public String toString() {
        return "a template of " + embeddings.size() + " faces";
    }
}
