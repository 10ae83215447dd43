package dev.undertone.library.backup;

import dev.undertone.library.MusicBrainzIds;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written about a song, as it stands in a backup. */
record TagsJson(
        @Nullable String title,
        @Nullable String artist,
        @Nullable String albumArtist,
        @Nullable String album,
        @Nullable Integer disc,
        @Nullable Integer number,
        @Nullable Integer year,
        @Nullable List<@Nullable String> genres,
        @Nullable Double beatsPerMinute,
        @Nullable String mood,
        @Nullable Double trackGain,
        @Nullable Double trackPeak,
        @Nullable Double albumGain,
        @Nullable Double albumPeak,
        @Nullable String musicbrainzRecording,
        @Nullable String musicbrainzRelease,
        @Nullable String musicbrainzArtist) {

    private static final int LAST_YEAR = 9999;

    static TagsJson of(TrackTags tags) {
        ReplayGain gain = tags.replayGain();
        MusicBrainzIds ids = tags.musicBrainz();
        return new TagsJson(
                tags.title(),
                present(tags.artist()),
                present(tags.albumArtist()),
                present(tags.album()),
                tags.disc(),
                tags.number(),
                tags.year(),
                List.copyOf(tags.genres()),
                tags.beatsPerMinute(),
                present(tags.mood()),
                gain.trackGain(),
                gain.trackPeak(),
                gain.albumGain(),
                gain.albumPeak(),
                present(ids.recording()),
                present(ids.release()),
                present(ids.artist()));
    }

    TrackTags value() {
        return new TrackTags(
                Values.text(title),
                Values.text(artist),
                Values.text(albumArtist),
                Values.text(album),
                Values.number(disc, 1, Integer.MAX_VALUE),
                Values.number(number, 1, Integer.MAX_VALUE),
                Values.number(year, 1, LAST_YEAR),
                parted(genres),
                beatsPerMinute,
                Values.text(mood),
                new ReplayGain(trackGain, trackPeak, albumGain, albumPeak),
                new MusicBrainzIds(
                        Values.text(musicbrainzRecording),
                        Values.text(musicbrainzRelease),
                        Values.text(musicbrainzArtist)));
    }

    private static List<String> parted(@Nullable List<@Nullable String> genres) {
        List<String> parted = new TrackEdit(null, null, null, null, Values.list(genres), null).genres();
        return Values.given(parted);
    }

    private static @Nullable String present(String text) {
        return text.isEmpty() ? null : text;
    }
}
