package dev.undertone.app.playback;

import dev.undertone.app.playback.PlaysAloud.Course;
import dev.undertone.app.sounds.Sounds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Records what comes out of a sound card, and measures it.
 *
 * <p>{@code play SCENE} plays a scene on the default sound card, for whoever records that; {@code measure SCENE FILE} measures such a
 * recording. Without a word, a sound card of its own, made of software, plays and records all scenes.
 */
public final class SoundRecording {

    private SoundRecording() {}

    /** As the class says. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("undertone-sound");
        try {
            switch (arguments.length) {
                case 0 -> all(folder);
                case 2 -> SoundScene.valueOf(arguments[1]).play(folder);
                default -> print(SoundScene.valueOf(arguments[1]), Recorded.read(Path.of(arguments[2])));
            }
        } finally {
            delete(folder);
        }
    }

    private static void all(Path folder) throws IOException, InterruptedException {
        for (SoundScene scene : SoundScene.values()) {
            Path own = Files.createDirectory(folder.resolve(scene.name()));
            try (SoundServer server = SoundServer.start(own)) {
                Path recording = server.record();
                Process program = server.runJava(SoundRecording.class, "play", scene.name());
                program.inputReader().transferTo(Writer.nullWriter());
                program.waitFor();
                server.stopRecording();
                print(scene, Recorded.read(recording));
            }
        }
        recover(Files.createDirectory(folder.resolve("RECOVERY")));
    }

    /** How long it takes until sound is heard again when a sound server has come back. */
    private static void recover(Path folder) throws IOException, InterruptedException {
        Path chirp = Sounds.copy(Sounds.CHIRP, folder.resolve("chirp.mp3"));
        try (SoundServer server = SoundServer.start(folder)) {
            Process program = server.runJava(PlaysAloud.class, chirp.toString(), Course.STRAIGHT.name());
            try (BufferedReader said = program.inputReader()) {
                await(said, "plays");
                server.kill();
                await(said, "waits");
                server.restart();
                long back = System.nanoTime();
                await(said, "plays");
                print("RECOVERY", "seconds until it plays on", (System.nanoTime() - back) / 1e9);
                await(said, "ended");
            }
        }
    }

    private static void await(BufferedReader said, String word) throws IOException {
        String line = said.readLine();
        while (line != null && !line.equals(word)) {
            line = said.readLine();
        }
    }

    private static void print(SoundScene scene, Recorded heard) {
        scene.measure(heard).forEach((name, figure) -> print(scene.name(), name, figure));
    }

    private static void print(String scene, String name, double figure) {
        System.out.printf("%-10s %-32s %10.4f%n", scene, name, figure);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
