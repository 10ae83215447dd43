package dev.undertone.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The inputs that a fuzzer once found something with, and those that its search begins from. */
public final class KeptInputs {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private KeptInputs() {}

    /** A test of each target of this module with all of its inputs. */
    public static Stream<DynamicTest> tests() {
        return ServiceLoader.load(FuzzTarget.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(target -> DynamicTest.dynamicTest(target.name(), () -> takeAll(target)));
    }

    private static void takeAll(FuzzTarget target) throws Exception {
        try (target) {
            int number = 0;
            for (byte[] seed : target.seeds()) {
                take(target, "seed " + number++, seed);
            }
            for (Path file : files(target)) {
                take(target, String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    private static void take(FuzzTarget target, String name, byte[] input) {
        assertTimeoutPreemptively(LONGEST, () -> assertDoesNotThrow(() -> target.take(input), name), name);
    }

    private static List<Path> files(FuzzTarget target) throws IOException, URISyntaxException {
        URL kept = target.getClass().getResource("/fuzz/" + target.name());
        if (kept == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(kept.toURI()))) {
            return files.sorted().toList();
        }
    }
}
