package dev.undertone.library.audio;

import java.util.Map;
import java.util.Optional;

/**
 * What is written in a file beside its sound.
 *
 * @param texts the bytes of each field, mostly UTF-8, by its name, which every format spells in its own way; several values
 *     of one field are parted by semicolons
 * @param picture the bytes of an image file: the front cover, or another picture where there is none of it
 */
public record WrittenTags(Map<String, byte[]> texts, Optional<byte[]> picture) {

    /** The most bytes of a text that is read: longer than any title; what is larger is a book of lyrics or damaged. */
    public static final int LARGEST_TEXT = 1 << 18;

    /** The most bytes of a picture that is read. */
    public static final int LARGEST_PICTURE = 32 << 20;

    /** Takes a copy of the map. */
    public WrittenTags {
        texts = Map.copyOf(texts);
    }
}
