package dev.undertone.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import org.jaudiotagger.audio.mp3.MP3File;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.id3.ID3v24Tag;
import org.jaudiotagger.tag.images.Artwork;
import org.jaudiotagger.tag.images.ArtworkFactory;

/** Real MP3 files for tests, with what tags a test asks for. */
public final class Mp3s {

    private static final java.util.logging.Logger NOISY = java.util.logging.Logger.getLogger("org.jaudiotagger");

    static {
        NOISY.setLevel(Level.OFF);
    }

    private Mp3s() {}

    /** Two seconds of stereo, 440 Hz on the left and 660 Hz on the right, 44.1 kHz, constant bit rate. */
    public static byte[] stereo() {
        return resource("stereo-cbr.mp3");
    }

    /** Two seconds of mono, a sweep from 200 to 4000 Hz, 22.05 kHz (MPEG 2), variable bit rate. */
    public static byte[] mono() {
        return resource("mono-vbr.mp3");
    }

    /** Audio of its own for each name: like {@link #stereo()} but for what fills up its last frame, which is not heard. */
    public static byte[] stereo(String name) {
        byte[] audio = stereo();
        byte[] filling = "%08x".formatted(name.hashCode()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(filling, 0, audio, audio.length - filling.length, filling.length);
        return audio;
    }

    /** A tagged stereo file, its audio that of its title. */
    public static Path song(Path file, String title, String artist, String mood) {
        write(file, stereo(title));
        return tag(file, FieldKey.TITLE, title, FieldKey.ARTIST, artist, FieldKey.MOOD, mood);
    }

    /**
     * Writes an ID3v2.4 tag into a file, in the place of the one it has.
     *
     * @param keysAndValues a {@link FieldKey} and a text in turn
     */
    public static Path tag(Path file, Object... keysAndValues) {
        try {
            MP3File mp3 = new MP3File(file.toFile());
            Tag tag = new ID3v24Tag();
            for (int i = 0; i < keysAndValues.length; i += 2) {
                tag.setField((FieldKey) keysAndValues[i], (String) keysAndValues[i + 1]);
            }
            mp3.setTag(tag);
            mp3.save();
            return file;
        } catch (Exception e) {
            // The tag library throws a dozen checked exceptions; in a test each of them is a failure.
            throw new IllegalStateException(e);
        }
    }

    /** Puts a picture into a file's tag, beside what is there. */
    public static void cover(Path file, byte[] png) {
        try {
            MP3File mp3 = new MP3File(file.toFile());
            Artwork artwork = ArtworkFactory.getNew();
            artwork.setBinaryData(png);
            artwork.setMimeType("image/png");
            mp3.getTag().setField(artwork);
            mp3.save();
        } catch (Exception e) {
            // As above.
            throw new IllegalStateException(e);
        }
    }

    /** Writes bytes to a file, and makes its folder. */
    public static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Mp3s.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("there is no test resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
