package dev.undertone.library.backup;

import dev.undertone.library.catalog.KeptPlaylist;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A playlist as it stands in a backup. */
record PlaylistJson(
        @Nullable String name,
        @Nullable String search,
        @Nullable Long created,
        @Nullable Long changed,
        @Nullable List<@Nullable Long> tracks) {

    static PlaylistJson of(KeptPlaylist playlist) {
        return new PlaylistJson(
                playlist.name(),
                playlist.search(),
                playlist.created().toEpochMilli(),
                playlist.changed().toEpochMilli(),
                List.copyOf(playlist.tracks()));
    }

    KeptPlaylist value() {
        return new KeptPlaylist(
                Values.text(name), search, Values.time(created), Values.time(changed), Values.list(tracks));
    }
}
