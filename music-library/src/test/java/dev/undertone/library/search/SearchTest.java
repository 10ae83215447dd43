package dev.undertone.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.MusicBrainzIds;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Arrivals;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.Readings;
import dev.undertone.library.catalog.TrackDetails;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.models.Emotion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three songs, 1 to 3, of a library that knows more of each than the next. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    private Path folder;
    private Catalog catalog;
    private Instant time = Instant.parse("2024-02-29T12:00:00Z");

    @BeforeAll
    void fill(@TempDir Path temporary) {
        folder = temporary;
        catalog = Catalog.open(folder.resolve("data"), () -> time);
        put(
                "Gymnopédie No. 1",
                "Erik Satie",
                "Various",
                "Piano: the quiet ones",
                1888,
                "Classical",
                72.4,
                185_500,
                AudioFormat.FLAC);
        time = NOW.minus(Duration.ofDays(3));
        put("Year ABC", "AC/DC", "", "Back Again", 1999, "Hard Rock", 130.0, 240_000, AudioFormat.MP3);
        time = NOW;
        put("Untitled", "", "", "", null, "", null, 30_000, AudioFormat.OPUS);
        for (long id : new long[] {1, 2}) {
            catalog.listening().keep(id, Readings.at(0.9, 0.6), "1");
        }
        catalog.setByHand(List.of(1L), HandAffect.of(Emotion.SAD, NOW));
        catalog.rate(List.of(1L), 4);
        catalog.rate(List.of(2L), 1);
        play(1, "2025-05-20T11:00:00Z");
        play(1, "2025-03-01T00:00:00Z");
        play(2, "2026-05-19T23:59:59Z");
        catalog.edit(Map.of(2L, new TrackEdit(null, null, null, "Black", null, null)));
        catalog.setPresent(List.of(file("Untitled")), false);
    }

    @AfterAll
    void close() {
        catalog.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                        | 1 2 3",
                "quiet PIANO             | 1",
                "\"piano the\"           | 1",
                "\"piano quiet\"         |",
                "\"ha\"                  |",
                "\"ha                    | 2",
                "ac/dc                   | 2",
                "-satie                  | 2 3",
                "-\"hard rock\" -satie   | 3",
                "- satie                 | 1",
                "artist:sat              | 1",
                "ARTIST:various          | 1",
                "artist:\"erik satie\"   | 1",
                "artist:\"erik sati\"    |",
                "artist:\"erik sati      | 1",
                "artist: satie           | 1",
                "title:satie             |",
                "-artist:satie rock      | 2",
                "album:black             | 2",
                "album:back              |",
                "genre:\"hard rock\"     | 2",
                "year:1999               | 2",
                "year:199                | 2",
                "year:1                  | 1 2",
                "year:                   | 1 2 3",
                "year:>                  | 1 2 3",
                "year:>1888              | 2",
                "year:>=1888             | 1 2",
                "year:<1888              |",
                "year:1880-1890          | 1",
                "year:1890-1880          | 1",
                "year:1900..             | 2",
                "year:..1900             | 1",
                "year:none               | 3",
                "-year:none              | 1 2",
                "-year:1999              | 1 3",
                "emotion:sad             | 1",
                "emotion:happy           | 2",
                "emotion:s               | 1",
                "emotion:none            | 3",
                "rating:>=4              | 1",
                "rating:0                | 3",
                "rating:<=1              | 2 3",
                "rating:none             | 3",
                "rating:>5               |",
                "plays:0                 | 3",
                "plays:none              | 3",
                "plays:2                 | 1",
                "plays:<2                | 2 3",
                "plays:0-1               | 2 3",
                "format:flac             | 1",
                "format:ogg              | 3",
                "-format:mp3             | 1 3",
                "length:<3:00            | 3",
                "length:3                | 1",
                "length:3:05             | 1",
                "length:3:0              | 1",
                "length:3-4              | 1 2",
                "length:0:00:30          | 3",
                "bpm:72                  | 1",
                "bpm:>72                 | 2",
                "bpm:none                | 3",
                "added:<7d               | 2 3",
                "added:1h                | 3",
                "added:>1y               | 1",
                "added:2024              | 1",
                "added:2024-02           | 1",
                "added:2024-02-29        | 1",
                "added:>2024-02          | 2 3",
                "added:2024..2025        | 1",
                "added:today             | 3",
                "played:never            | 3",
                "played:yesterday        | 2",
                "played:>1y              | 1",
                "played:<2d              | 2",
                "played:2025-05-20       | 1",
                "is:unavailable          | 3",
                "is:un                   | 1 2 3",
                "is:available            | 1 2",
                "is:rated                | 1 2",
                "is:unrated              | 3",
                "is:played               | 1 2",
                "is:unplayed             | 3",
                "is:edited               | 2",
                "genre:c emotion:sad rating:4 year:<1900 -format:mp3 | 1",
            })
    void theLanguage(@Nullable String text, @Nullable String songs) {
        SearchMatch match = search(text == null ? "" : text);

        assertThat(match.message()).isEmpty();
        assertThat(numbers(match)).isEqualTo(songs == null ? "" : songs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year:abc | 2 | year: takes a year such as 1999, >1990 or 1990-1999; year:abc was looked for as words.",
                "rating:9 | | rating: takes 0 to 5 stars, such as 4 or >=3; rating:9 was looked for as words.",
                "-emotion:bored | 1 2 3 | emotion: takes angry, disgusted, fearful, happy, neutral, sad, surprised or none;"
                        + " emotion:bored was looked for as words.",
            })
    void whatMakesNoSenseIsLookedForAsWordsAndSaid(String text, @Nullable String songs, String message) {
        SearchMatch match = search(text);

        assertThat(match.message()).contains(message);
        assertThat(numbers(match)).isEqualTo(songs == null ? "" : songs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year:99999999999999999999",
                "plays:>-1",
                "bpm:NaN",
                "length:1:2:3:4",
                "added:9999999999y",
                "added:99999y",
                "added:2024-13-45",
                "added:0000",
                "played:<",
                "year:..",
                "year:-",
                "is:",
                "artist:\"",
                "artist:\"\"",
                "format:🎵",
                "-",
                "--",
                "-\"",
                "-year:",
                "rating:>=",
                "bpm:1e9",
                "length:9999:99",
                ":",
                "::a",
                "a\0b",
                "\"\0\"",
                "\uD800",
                "½",
                "Ⅷ",
                "{title} : a",
                "\"a\" OR \"b\"",
                "year:１９９９"
            })
    void noTextBreaksASearch(String text) {
        assertThat(search(text).size()).isLessThanOrEqualTo(3);
    }

    @Test
    void textWithoutEndIsCutAndSaysSo() {
        assertThat(search("a ".repeat(5_000)).message()).contains("Only the first 1,000 characters are looked for.");
        assertThat(search("a-".repeat(5_000)).message()).isPresent();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            words.append((char) ('a' + i % 26)).append(i % 10).append(' ');
        }
        assertThat(search(words.toString()).message()).contains("Only the first 50 words are looked for.");
    }

    private SearchMatch search(String text) {
        return catalog.search(Search.parse(text, NOW.atZone(ZoneOffset.UTC)));
    }

    private static String numbers(SearchMatch match) {
        List<String> numbers = new ArrayList<>();
        for (long id : match.ids()) {
            numbers.add(Long.toString(id));
        }
        return String.join(" ", numbers);
    }

    private void play(long id, String started) {
        catalog.add(Play.of(id, Instant.parse(started), Duration.ZERO, PlayOutcome.FINISHED, "happy"));
    }

    private Path file(String title) {
        return folder.resolve(title.replaceAll("\\W", "_") + ".mp3");
    }

    private void put(
            String title,
            String artist,
            String albumArtist,
            String album,
            @Nullable Integer year,
            String genre,
            @Nullable Double tempo,
            long milliseconds,
            AudioFormat format) {
        TrackTags tags = new TrackTags(
                title,
                artist,
                albumArtist,
                album,
                null,
                null,
                year,
                genre.isEmpty() ? List.of() : List.of(genre),
                tempo,
                "",
                ReplayGain.UNKNOWN,
                MusicBrainzIds.UNKNOWN);
        TrackDetails minute = Arrivals.details(file(title), title, tags, null);
        catalog.put(List.of(new TrackDetails(
                minute.file(), minute.stamp(), minute.fingerprint(), format, Duration.ofMillis(milliseconds), tags)));
    }
}
