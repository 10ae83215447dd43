package dev.undertone.library.lyrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Lyrics;
import java.util.List;
import org.junit.jupiter.api.Test;

class LrcParserTest {

    @Test
    void linesAreSungInTheOrderOfTheirStamps() {
        assertThat(words("""
                [ti:Title]
                [00:12.00][01:15.00]Chorus
                [00:05.5]First
                [00:20]
                [00:21:25]Last
                """)).containsExactly("5500 First", "12000 Chorus", "20000 ", "21250 Last", "75000 Chorus");
    }

    @Test
    void aPositiveOffsetMakesLinesEarlierButNoneBeforeTheBeginning() {
        assertThat(words("[offset:+500]\n[00:00.2]A\n[00:02.000]B")).containsExactly("0 A", "1500 B");
        assertThat(words("[00:02.000]B\n[OFFSET: -250]")).containsExactly("2250 B");
    }

    @Test
    void stampsOfWordsAreLeftOut() {
        assertThat(words("[00:01.00] <00:01.00> One <00:01.50> two<00:02.00>three\n[00:03]4 < 5"))
                .containsExactly("1000 One twothree", "3000 4 < 5");
    }

    @Test
    void aLineWithoutAStampIsSungWithTheOneAboveIt() {
        assertThat(words("[00:02]Bonjour\nHello\n\n[00:04]Adieu"))
                .containsExactly("2000 Bonjour", "2000 Hello", "4000 Adieu");
    }

    @Test
    void plainWordsKeepTheirVersesAndWhatStandsInBrackets() {
        Lyrics lyrics = LrcParser.parse("\n\n[Verse: Ada]\nOne\r\n\r\n\r\nTwo\n[by:somebody]\n\n");

        assertThat(lyrics.isTimed()).isFalse();
        assertThat(lyrics.lines().stream().map(LyricsReaderTest::words))
                .containsExactly("[Verse: Ada]", "One", "", "Two");
        assertThat(LrcParser.parse(" \n\t\n").lines()).isEmpty();
    }

    @Test
    void endlessTextsAreCut() {
        assertThat(words("[00:01]" + "a".repeat(10_000)).getFirst()).hasSize("1000 ".length() + LrcParser.LONGEST_LINE);
        assertThat(words("[00:01]a\n".repeat(20_000))).hasSize(LrcParser.MOST_LINES);
        assertThat(words("[00:01]".repeat(20_000) + "a")).hasSize(LrcParser.MOST_LINES);
        assertThat(words("a\n".repeat(20_000))).hasSize(LrcParser.MOST_LINES);
    }

    private static List<String> words(String text) {
        return LrcParser.parse(text).lines().stream()
                .map(LyricsReaderTest::words)
                .toList();
    }
}
