package dev.undertone.library.backup;

import dev.undertone.library.audio.AudioFingerprint;
import dev.undertone.library.catalog.KeptTrack;
import org.jspecify.annotations.Nullable;

/** A song by which it can be known elsewhere, as it stands in an exported profile. */
record SongJson(long id, @Nullable String fingerprint, String title, String artist) {

    static SongJson of(KeptTrack track) {
        AudioFingerprint fingerprint = track.fingerprint();
        return new SongJson(
                track.id(),
                fingerprint == null ? null : fingerprint.toHex(),
                track.tags().title(),
                track.tags().artist());
    }
}
