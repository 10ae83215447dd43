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

    /** Takes a copy of the map. */
    public WrittenTags {
        texts = Map.copyOf(texts);
    }
}
