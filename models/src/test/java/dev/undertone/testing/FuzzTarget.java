package dev.undertone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A door that bytes come in by, which a fuzzer knocks at. Each module names its own in {@code META-INF/services}; what was found
 * once is kept below {@code src/test/resources/fuzz/NAME} and tried at every build.
 */
public abstract class FuzzTarget implements AutoCloseable {

    private @Nullable Path folder;

    /** What it is called on the command line, and the folder of its kept inputs. */
    public abstract String name();

    /**
     * Takes any bytes. Whatever it throws is a finding: the exceptions that a reader's Javadoc promises are caught inside, and an
     * {@link AssertionError} says that what was read is out of its documented range.
     */
    public abstract void take(byte[] input) throws Exception;

    /** Inputs that make sense, from which the search begins. */
    public abstract List<byte[]> seeds() throws IOException;

    /** Words that such inputs are made of; none where a fuzzer finds them by itself. */
    public List<String> words() {
        return List.of();
    }

    /** The most bytes that are worth trying. */
    public int longest() {
        return 1 << 14;
    }

    /** A folder for whatever it writes; it is made on the first use, and deleted in the end. */
    protected final Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("undertone-fuzz").toRealPath();
        }
        return folder;
    }

    /** Texts as inputs, in UTF-8. */
    protected static List<byte[]> utf8(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Fails unless this holds. */
    protected static void require(boolean holds, String otherwise, @Nullable Object value) {
        if (!holds) {
            throw new AssertionError(otherwise + ": " + value);
        }
    }

    @Override
    public void close() throws IOException {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(FuzzTarget::delete);
        }
        folder = null;
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
