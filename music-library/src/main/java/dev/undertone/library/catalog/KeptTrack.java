package dev.undertone.library.catalog;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.HeardSong;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioFingerprint;
import dev.undertone.library.evidence.HandAffect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A song with all that is known of it; what is known of each listener apart.
 *
 * @param id its number
 * @param fingerprint of its audio; null where no program has made one yet
 * @param format of its audio
 * @param duration of its audio, not negative
 * @param tags as they are shown, the title not empty
 * @param added when it came into the library
 * @param files where it lies
 * @param lastPlace where it lay before another song took the place of its last file, null where that never happened
 * @param edit what the listener corrected, null where nothing
 * @param hand where the listener puts it, null where they said nothing
 * @param heard what was heard in it, null where nobody listened
 */
public record KeptTrack(
        long id,
        @Nullable AudioFingerprint fingerprint,
        AudioFormat format,
        Duration duration,
        TrackTags tags,
        Instant added,
        List<File> files,
        @Nullable Path lastPlace,
        @Nullable Edit edit,
        @Nullable HandAffect hand,
        @Nullable HeardSong heard) {

    /**
     * Takes a copy of the list.
     *
     * @throws IllegalArgumentException if the duration is negative, there is no title, or it never lay anywhere
     */
    public KeptTrack {
        if (duration.isNegative() || tags.title().isEmpty() || (files.isEmpty() && lastPlace == null)) {
            throw new IllegalArgumentException("a song has a length, a title and a place");
        }
        files = List.copyOf(files);
    }

    /**
     * One of its files.
     *
     * @param path absolute
     * @param stamp when it was last read
     * @param present whether it was there when it was last looked for
     */
    public record File(Path path, FileStamp stamp, boolean present) {}

    /**
     * What the listener corrected.
     *
     * @param made when
     */
    public record Edit(TrackEdit parts, Instant made) {}
}
