package dev.undertone.app.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.recommend.Reason;
import dev.undertone.models.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void aReasonIsToldInTheLanguageOfTheWindowAndAnUnknownOneInEnglish() {
        Reason reason = new Reason(List.of(
                new Reason.Part("like-mood", "%s, like your mood", List.of(Emotion.SAD)),
                new Reason.Part("heard-days", "last heard %d days ago", List.of(3L)),
                new Reason.Part("of-tomorrow", "as %s wants it", List.of("Ada"))));

        assertThat(Reasons.sentence(reason)).isEqualTo("Sad, like your mood; last heard 3 days ago; as Ada wants it");
        assertThat(reason.text()).isEqualTo("sad, like your mood; last heard 3 days ago; as Ada wants it");

        Words.speak(Locale.GERMAN);
        assertThat(Reasons.sentence(reason))
                .isEqualTo("Traurig, wie deine Stimmung; zuletzt gehört vor 3 Tagen; as Ada wants it");
    }

    @Test
    void everyKindOfReasonThatTheLibraryNamesHasASentence() throws IOException {
        String source = Files.readString(
                Path.of("../music-library/src/main/java/dev/undertone/library/recommend/ReasonWords.java"));
        assertThat(Pattern.compile("(?:Part\\.of|new Reason)\\(\"([a-z-]+)\",")
                        .matcher(source)
                        .results())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Words.has("reason." + name.group(1)))
                        .as(name.group(1))
                        .isTrue());
    }
}
