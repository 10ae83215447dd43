package dev.undertone.library.catalog;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioFingerprint;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What was read from a file.
 *
 * @param file absolute
 * @param stamp of the file when it was read
 * @param fingerprint of its audio
 * @param format of its audio
 * @param duration of its audio
 * @param tags what it says of itself, with a title that is not empty
 */
public record TrackDetails(
        Path file,
        FileStamp stamp,
        AudioFingerprint fingerprint,
        AudioFormat format,
        Duration duration,
        TrackTags tags) {}
