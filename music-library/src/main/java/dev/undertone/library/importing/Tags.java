package dev.undertone.library.importing;

import dev.undertone.library.TrackTags;
import dev.undertone.models.Emotion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file's tags say.
 *
 * @param tags each text tidy and empty where they say nothing
 * @param emotion the one that the mood names, null where it names none
 */
record Tags(TrackTags tags, @Nullable Emotion emotion) {

    static final Tags NONE = new Tags(TrackTags.NONE, null);

    /** What these fields say. */
    static Tags of(TagTexts texts) {
        String mood = TagText.tidy(texts.first("mood", "tmoo"));
        TrackTags tags = new TrackTags(
                TagText.tidy(texts.first("title")),
                names(texts.all("artist")),
                names(texts.all("albumartist")),
                TagText.tidy(texts.first("album")),
                TagNumbers.count(texts.first("disc", "discnumber")),
                TagNumbers.count(texts.first("track", "tracknumber")),
                TagNumbers.year(texts.first("date", "year", "releasedate", "originaldate", "originalyear")),
                Genres.of(texts.all("genre")),
                TagNumbers.tempo(texts.first("bpm", "tbpm", "tmpo", "tempo")),
                mood,
                TagNumbers.replayGain(texts),
                TagNumbers.musicBrainz(texts));
        return new Tags(tags, Emotion.ofWord(mood).orElse(null));
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
