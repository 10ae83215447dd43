package dev.undertone.library.backup;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.Listener;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.audio.AudioFingerprint;
import dev.undertone.library.catalog.FileStamp;
import dev.undertone.library.catalog.KeptRating;
import dev.undertone.library.catalog.KeptTrack;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A song as it stands in a backup. */
record TrackJson(
        @Nullable Long id,
        @Nullable String fingerprint,
        @Nullable String format,
        @Nullable Long milliseconds,
        @Nullable Long added,
        @Nullable TagsJson tags,
        @Nullable List<@Nullable FileJson> files,
        @Nullable String lastPlace,
        @Nullable EditJson edit,
        @Nullable StarsJson rating,
        @Nullable HandJson hand,
        @Nullable HeardJson heard,
        @Nullable List<@Nullable ScoresJson> emotions) {

    static TrackJson of(KeptTrack track) {
        AudioFingerprint fingerprint = track.fingerprint();
        Path lastPlace = track.lastPlace();
        KeptTrack.Edit edit = track.edit();
        return new TrackJson(
                track.id(),
                fingerprint == null ? null : fingerprint.toHex(),
                track.format().word(),
                track.duration().toMillis(),
                track.added().toEpochMilli(),
                TagsJson.of(track.tags()),
                track.files().stream().<@Nullable FileJson>map(FileJson::of).toList(),
                lastPlace == null ? null : lastPlace.toUri().toString(),
                edit == null ? null : EditJson.of(edit),
                null,
                track.hand() == null ? null : HandJson.of(track.hand()),
                track.heard() == null ? null : HeardJson.of(track.heard()),
                null);
    }

    KeptTrack value() {
        FormerEmotions former = FormerEmotions.of(Values.list(emotions));
        return new KeptTrack(
                Values.given(id),
                fingerprint == null ? null : AudioFingerprint.ofHex(fingerprint),
                AudioFormat.ofWord(Values.given(format)).orElseThrow(IllegalArgumentException::new),
                Values.duration(milliseconds),
                former.completed(Values.given(tags).value()),
                Values.time(added),
                Values.list(files).stream().map(FileJson::value).toList(),
                lastPlace == null ? null : Values.path(lastPlace),
                edit == null ? null : edit.value(),
                hand == null ? former.hand() : hand.value(),
                heard == null ? former.heard() : heard.value());
    }

    /** The unnamed listener's stars, which stand with the song in versions 1 and 2; null where there are none. */
    @Nullable KeptRating stars() {
        return rating == null
                ? null
                : new KeptRating(
                        Listener.UNNAMED, Values.given(id), Values.given(rating.stars()), Values.time(rating.made()));
    }

    record FileJson(
            @Nullable String uri,
            @Nullable Long size,
            @Nullable Long modified,
            @Nullable Boolean present) {

        static FileJson of(KeptTrack.File file) {
            return new FileJson(
                    file.path().toUri().toString(),
                    file.stamp().size(),
                    file.stamp().modified().toEpochMilli(),
                    file.present());
        }

        KeptTrack.File value() {
            FileStamp stamp = new FileStamp(Values.given(size), Values.time(modified));
            return new KeptTrack.File(Values.path(uri), stamp, Values.given(present));
        }
    }

    record EditJson(
            @Nullable String title,
            @Nullable String artist,
            @Nullable String albumArtist,
            @Nullable String album,
            @Nullable List<@Nullable String> genres,
            @Nullable Integer year,
            @Nullable Long made) {

        static EditJson of(KeptTrack.Edit edit) {
            TrackEdit parts = edit.parts();
            List<String> genres = parts.genres();
            return new EditJson(
                    parts.title(),
                    parts.artist(),
                    parts.albumArtist(),
                    parts.album(),
                    genres == null ? null : List.copyOf(genres),
                    parts.year(),
                    edit.made().toEpochMilli());
        }

        KeptTrack.Edit value() {
            if (title != null && title.isBlank()) {
                throw new IllegalArgumentException("a song has a title");
            }
            TrackEdit parts =
                    new TrackEdit(title, artist, albumArtist, album, genres == null ? null : Values.list(genres), year);
            return new KeptTrack.Edit(parts, Values.time(made));
        }
    }

    record StarsJson(@Nullable Integer stars, @Nullable Long made) {}
}
