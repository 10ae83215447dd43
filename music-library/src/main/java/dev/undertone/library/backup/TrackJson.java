package dev.undertone.library.backup;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.ScoreSource;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.audio.AudioFingerprint;
import dev.undertone.library.catalog.FileStamp;
import dev.undertone.library.catalog.KeptTrack;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        @Nullable List<@Nullable ScoresJson> emotions) {

    static TrackJson of(KeptTrack track) {
        AudioFingerprint fingerprint = track.fingerprint();
        Path lastPlace = track.lastPlace();
        KeptTrack.Edit edit = track.edit();
        KeptTrack.Stars stars = track.stars();
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
                stars == null ? null : new StarsJson(stars.count(), stars.made().toEpochMilli()),
                track.scores().stream()
                        .<@Nullable ScoresJson>map(ScoresJson::of)
                        .toList());
    }

    KeptTrack value() {
        return new KeptTrack(
                Values.given(id),
                fingerprint == null ? null : AudioFingerprint.ofHex(fingerprint),
                AudioFormat.ofWord(Values.given(format)).orElseThrow(IllegalArgumentException::new),
                Values.duration(milliseconds),
                Values.given(tags).value(),
                Values.time(added),
                Values.list(files).stream().map(FileJson::value).toList(),
                lastPlace == null ? null : Values.path(lastPlace),
                edit == null ? null : edit.value(),
                rating == null ? null : rating.value(),
                Values.list(emotions).stream().map(ScoresJson::value).toList());
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

    record StarsJson(@Nullable Integer stars, @Nullable Long made) {

        KeptTrack.Stars value() {
            return new KeptTrack.Stars(Values.given(stars), Values.time(made));
        }
    }

    record ScoresJson(
            @Nullable String source,
            @Nullable Map<String, @Nullable Double> scores,
            @Nullable Long made) {

        static ScoresJson of(KeptTrack.Scores said) {
            Map<String, @Nullable Double> scores = new LinkedHashMap<>();
            for (Emotion emotion : Emotion.values()) {
                scores.put(emotion.word(), said.scores().of(emotion));
            }
            return new ScoresJson(
                    Values.word(said.source()), scores, said.made().toEpochMilli());
        }

        KeptTrack.Scores value() {
            double[] weights = new double[Emotion.values().length];
            for (Emotion emotion : Emotion.values()) {
                weights[emotion.ordinal()] = Values.given(Values.given(scores).get(emotion.word()));
            }
            return new KeptTrack.Scores(
                    Values.named(ScoreSource.class, source), EmotionScores.fromWeights(weights), Values.time(made));
        }
    }
}
