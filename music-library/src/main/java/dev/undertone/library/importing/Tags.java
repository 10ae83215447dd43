package dev.undertone.library.importing;

import dev.undertone.library.TrackTags;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** From the fields of a file's tags to what they say. */
final class Tags {

    private Tags() {}

    /** What these fields say, each text tidy and empty where they say nothing. */
    static TrackTags of(TagTexts texts) {
        return new TrackTags(
                TagText.tidy(texts.first("title")),
                names(texts.all("artist")),
                names(texts.all("albumartist")),
                TagText.tidy(texts.first("album")),
                TagNumbers.count(texts.first("disc", "discnumber")),
                TagNumbers.count(texts.first("track", "tracknumber")),
                TagNumbers.year(texts.first("date", "year", "releasedate", "originaldate", "originalyear")),
                Genres.of(texts.all("genre")),
                TagNumbers.tempo(texts.first("bpm", "tbpm", "tmpo", "tempo")),
                TagText.tidy(texts.first("mood", "tmoo")),
                TagNumbers.replayGain(texts),
                TagNumbers.musicBrainz(texts));
    }

    /** Several names on one line. FFmpeg joins those of one field with bare semicolons. */
    private static String names(List<String> values) {
        return TagText.tidy(values.stream()
                .flatMap(value -> Arrays.stream(value.split("[;\0]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("; ")));
    }
}
