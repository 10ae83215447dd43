package dev.undertone.library.starter.render;

import dev.undertone.library.starter.pieces.Album;
import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;

/** Records pieces as MP3 files: FluidSynth plays, the master is made here, LAME encodes. */
public final class Recording {

    private static final Tool FLUIDSYNTH = new Tool("fluidsynth", "fluidsynth fluid-soundfont-gm");
    private static final Tool LAME = new Tool("lame", "lame");
    private static final String KILOBITS = "160";

    /** LAME turns what it encodes at this bit rate down to 0.95; this takes it back. */
    private static final String LEVEL = "1.0526";

    private static final int MIDI_FILE_WITH_TRACKS = 1;

    private final Path soundFont;

    /**
     * Prepares for recording.
     *
     * @param soundFont FluidR3 GM
     * @throws UserFacingException if there is no such file
     */
    public Recording(Path soundFont) {
        if (!Files.isReadable(soundFont)) {
            throw new UserFacingException(
                    "The soundfont " + soundFont + " cannot be read.",
                    "Install it with: apt-get install fluid-soundfont-gm");
        }
        this.soundFont = soundFont;
    }

    /**
     * Records a piece and tags the file; the same bytes every time with the same tools.
     *
     * @param album the one that it is on
     * @param folder where the MP3 goes
     * @return what came of it
     * @throws UserFacingException if a tool is missing or fails
     */
    public Take record(Album album, Piece piece, Path folder) throws IOException, InterruptedException {
        Path studio = Files.createTempDirectory("undertone-recording");
        try {
            Sound master = Mastering.master(perform(piece, studio));
            Path wave = studio.resolve("master.wav");
            WaveFile.write(master, wave);
            Path file = folder.resolve(piece.fileName());
            LAME.run(
                    "--silent",
                    "--scale",
                    LEVEL,
                    "-b",
                    KILOBITS,
                    "-m",
                    "j",
                    "-q",
                    "0",
                    wave.toString(),
                    file.toString());
            Tags.write(file, album, piece, Cover.paint(piece));
            return new Take(file, master.seconds(), Loudness.of(master), Files.size(file));
        } finally {
            delete(studio);
        }
    }

    private Sound perform(Piece piece, Path studio) throws IOException, InterruptedException {
        Path midi = studio.resolve("score.mid");
        Path raw = studio.resolve("take.raw");
        Sequence sequence = piece.score().perform(piece.seed());
        MidiSystem.write(sequence, MIDI_FILE_WITH_TRACKS, midi.toFile());
        FLUIDSYNTH.run(
                "-ni",
                "-q",
                "-r",
                String.valueOf(Sound.RATE),
                "-g",
                "0.5",
                "-o",
                "synth.reverb.room-size=0.62",
                "-o",
                "synth.reverb.damp=0.3",
                "-o",
                "synth.reverb.width=0.9",
                "-o",
                "synth.reverb.level=0.7",
                "-o",
                "synth.polyphony=512",
                "-O",
                "float",
                "-T",
                "raw",
                "-F",
                raw.toString(),
                soundFont.toString(),
                midi.toString());
        return Sound.ofRawFloats(Files.readAllBytes(raw));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /**
     * A finished recording.
     *
     * @param seconds its length
     * @param loudness in LUFS
     * @param bytes size of the file
     */
    public record Take(Path file, double seconds, double loudness, long bytes) {}
}
