package dev.undertone.library.catalog;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioFingerprint;
import dev.undertone.models.Emotion;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What might have been read from files, for tests of what becomes of it. */
public final class Arrivals {

    private Arrivals() {}

    /**
     * A song of a minute.
     *
     * @param audio a name for its audio: the same name, the same audio
     * @param given the mood in its tags, null for what they say already
     */
    public static TrackDetails details(Path file, String audio, TrackTags tags, @Nullable Emotion given) {
        return new TrackDetails(
                file,
                new FileStamp(1, Instant.EPOCH),
                fingerprint(audio),
                AudioFormat.MP3,
                Duration.ofMillis(61_234),
                given == null ? tags : tags.withMood(given.word()));
    }

    private static AudioFingerprint fingerprint(String audio) {
        return AudioFingerprint.of(ByteBuffer.allocate(AudioFingerprint.SIZE)
                .putInt(audio.length())
                .putInt(audio.hashCode())
                .array());
    }
}
