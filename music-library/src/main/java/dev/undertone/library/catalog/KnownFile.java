package dev.undertone.library.catalog;

import dev.undertone.library.audio.AudioFingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What the catalog remembers of a file.
 *
 * @param trackId its song
 * @param stamp of the file when it was last read
 * @param present whether it was there when it was last looked for
 * @param fingerprint of its audio; null for files read by a program that made none, until they are read again
 */
public record KnownFile(
        long trackId,
        FileStamp stamp,
        boolean present,
        @Nullable AudioFingerprint fingerprint) {}
