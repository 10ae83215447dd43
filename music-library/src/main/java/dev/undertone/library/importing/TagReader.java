package dev.undertone.library.importing;

import dev.undertone.models.Emotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import org.jaudiotagger.audio.mp3.MP3File;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.images.Artwork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads ID3 tags, and reads past what is wrong with them. */
public final class TagReader {

    private static final Logger LOG = LoggerFactory.getLogger(TagReader.class);

    // Held here, for the logging system forgets the level of a logger that nobody holds.
    private static final java.util.logging.Logger NOISY = java.util.logging.Logger.getLogger("org.jaudiotagger");

    // The tag library makes room for as much as a tag claims to be, in memory.
    private static final long LARGEST_TAG = 64 << 20;

    static {
        NOISY.setLevel(Level.OFF);
    }

    private TagReader() {}

    /** The picture in a file's tags: the bytes of a JPEG, PNG or other image file; empty where there is none. */
    public static Optional<byte[]> cover(Path file) {
        Tag tag = tag(file);
        if (tag == null) {
            return Optional.empty();
        }
        try {
            Artwork artwork = tag.getFirstArtwork();
            byte[] bytes = artwork == null ? null : artwork.getBinaryData();
            return bytes == null || bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
        } catch (RuntimeException e) {
            // Damaged pictures raise whatever the parser happened to trip over.
            LOG.debug("The picture in {} is damaged", file, e);
            return Optional.empty();
        }
    }

    static Tags read(Path file) {
        Tag tag = tag(file);
        if (tag == null) {
            return Tags.NONE;
        }
        return new Tags(
                text(tag, FieldKey.TITLE),
                text(tag, FieldKey.ARTIST),
                text(tag, FieldKey.ALBUM),
                text(tag, FieldKey.GENRE),
                Emotion.ofWord(text(tag, FieldKey.MOOD)).orElse(null));
    }

    private static String text(Tag tag, FieldKey key) {
        try {
            String text = tag.getFirst(key);
            return text == null ? "" : TagText.tidy(text);
        } catch (RuntimeException e) {
            // A damaged field raises whatever the parser happened to trip over; the others may be well.
            LOG.debug("A field {} is damaged", key, e);
            return "";
        }
    }

    private static @Nullable Tag tag(Path file) {
        try {
            if (!isBelievable(file)) {
                return null;
            }
            return ReadableName.of(file, plain -> new MP3File(plain, MP3File.LOAD_ALL, true).getTag());
        } catch (Exception e) {
            // Checked or not, the tag library raises most kinds of exception on one damaged file or another, and a song
            // without readable tags is still a song.
            LOG.debug("The tags of {} cannot be read", file, e);
            return null;
        }
    }

    /** Whether the ID3v2 tag, if there is one, is no longer than its file and than what may be taken into memory. */
    private static boolean isBelievable(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(10);
            if (head.length < 10 || head[0] != 'I' || head[1] != 'D' || head[2] != '3') {
                return true;
            }
            long size = ((head[6] & 0x7fL) << 21)
                    | ((head[7] & 0x7fL) << 14)
                    | ((head[8] & 0x7fL) << 7)
                    | (head[9] & 0x7fL);
            return size <= LARGEST_TAG && size + 10 <= Files.size(file);
        }
    }
}
