package dev.undertone.app.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.code_intelligence.jazzer.Jazzer;
import dev.undertone.testing.FuzzTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Fuzzes one target for a while; what it is and how long is said on the command line. */
public final class Fuzzing {

    // What is measured is this program and what it reads with, not the JDK.
    private static final String COVERED = String.join(
            ":", List.of("dev.undertone.**", "javazoom.**", "org.jaudiotagger.**", "com.google.gson.**", "picocli.**"));

    // Seconds that an input may take, on a machine that does other things as well.
    private static final int LONGEST = 20;

    // Most of them are the same one in other words.
    private static final int MOST_FINDINGS = 10;

    private static final String TARGET = "undertone.fuzz.target";

    private static @Nullable FuzzTarget target;

    private Fuzzing() {}

    /**
     * Prints the targets; with a target and files, tries these; with a target, {@code --folder F} and {@code --seconds N}, fuzzes it
     * and keeps corpus and findings in that folder.
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            targets().map(FuzzTarget::name).sorted().forEach(System.out::println);
            return;
        }
        FuzzTarget chosen = target(arguments[0]);
        if (arguments[1].equals("--folder")) {
            fuzz(chosen, Path.of(arguments[2]).toAbsolutePath(), Integer.parseInt(arguments[4]));
            return;
        }
        try (chosen) {
            for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
                chosen.take(Files.readAllBytes(Path.of(file)));
                System.out.println("taken: " + file);
            }
        }
    }

    private static void fuzz(FuzzTarget chosen, Path folder, int seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path findings = Files.createDirectories(folder.resolve("findings"));
        try (chosen) {
            for (byte[] seed : chosen.seeds()) {
                Files.write(corpus.resolve("seed-" + UUID.nameUUIDFromBytes(seed)), seed);
            }
        }
        Path words = Files.write(folder.resolve("words.txt"), dictionary(chosen));
        System.setProperty(TARGET, chosen.name());
        Jazzer.main(new String[] {
            "--target_class=" + Fuzzing.class.getName(),
            "--instrumentation_includes=" + COVERED,
            "--instrumentation_excludes=" + Fuzzing.class.getPackageName() + ".**:dev.undertone.testing.**",
            // It parses every statement, and all of them are constant here.
            "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.SqlInjection",
            "--keep_going=" + MOST_FINDINGS,
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + findings + "/",
            "-dict=" + words,
            "-max_total_time=" + seconds,
            "-max_len=" + chosen.longest(),
            "-timeout=" + LONGEST,
            "-print_final_stats=1",
            corpus.toString()
        });
    }

    /** Called by Jazzer at first. */
    public static void fuzzerInitialize() throws Exception {
        target = target(System.getProperty(TARGET, ""));
        // A warning for each of a million inputs helps nobody.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        // What is loaded and made at first is no part of any input's time.
        for (byte[] seed : target.seeds()) {
            target.take(seed);
        }
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        if (target != null) {
            target.take(input);
        }
    }

    /** Called by Jazzer in the end. */
    public static void fuzzerTearDown() throws IOException {
        if (target != null) {
            target.close();
        }
    }

    private static Stream<FuzzTarget> targets() {
        return ServiceLoader.load(FuzzTarget.class).stream().map(ServiceLoader.Provider::get);
    }

    private static FuzzTarget target(String name) {
        return targets()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no target " + name));
    }

    /** Words as libFuzzer reads them, each byte that is no plain character by its number. */
    private static List<String> dictionary(FuzzTarget of) {
        return of.words().stream()
                .map(word -> {
                    StringBuilder quoted = new StringBuilder("\"");
                    for (byte each : word.getBytes(StandardCharsets.ISO_8859_1)) {
                        boolean plain = each > ' ' && each < 0x7f && each != '"' && each != '\\';
                        quoted.append(plain ? String.valueOf((char) each) : "\\x%02x".formatted(each));
                    }
                    return quoted.append('"').toString();
                })
                .toList();
    }
}
