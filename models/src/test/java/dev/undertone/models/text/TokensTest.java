package dev.undertone.models.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TokensTest {

    @Test
    void aNegationReachesToTheEndOfItsClause() {
        assertThat(marked("I don’t like it, but you do"))
                .containsExactly("i", "don't", "like_n", "it_n", ",", "but", "you", "do");
        assertThat(marked("not only good")).containsExactly("not", "only", "good");
    }

    @Test
    void emphasisIsKeptBesideTheWord() {
        List<Token> tokens = Tokens.of("SO haaaappy I");

        assertThat(tokens.get(0)).isEqualTo(new Token("so", false, true, false));
        assertThat(tokens.get(1)).isEqualTo(new Token("haappy", false, false, true));
        assertThat(tokens.get(2)).isEqualTo(new Token("i", false, false, false));
    }

    @Test
    void emoticonsEmojiAndPlaceholdersStayWhole() {
        assertThat(marked("[NAME] :-) 👍🏽 ❤️ <3 :'( ok :D"))
                .containsExactly("[name]", ":-)", "👍", "❤", "<3", ":'(", "ok", ":d");
    }

    @Test
    void linksAndWhatCannotBeReadAreLeftOut() {
        assertThat(marked("see https://example.org/:( now\0here \uD83D")).containsExactly("see", "now", "here");
    }

    private static List<String> marked(String text) {
        return Tokens.of(text).stream().map(Token::marked).toList();
    }
}
