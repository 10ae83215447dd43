package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanTest {

    private static final String BUNDLE = "dev.undertone.app.ui.words.words";

    private static final String FILLED_IN = "\\{[^{}]*(\\{[^{}]*}[^{}]*)*}";

    private final List<Pattern> english = english();

    @BeforeEach
    void speakGerman() {
        Words.speak(Locale.GERMAN);
    }

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("dev.undertone.app.ui.WindowStates#walked")
    @ValueSource(
            strings = {
                "starting",
                "by-hand",
                "lyrics-none",
                "filtered",
                "library-importing",
                "library-report",
                "playlist-new",
                "map-unheard",
                "timeline-full",
                "timeline-delete",
                "welcome-ready"
            })
    void noEnglishSentenceOfTheWindowIsLeft(String state) {
        FxThread.run(() -> {
            try (ShownWindow window = new ShownWindow(state, ThemeChoice.LIGHT, 1, 1280, 800)) {
                assertThat(window.nodes().stream().flatMap(node -> said(node).stream()))
                        .filteredOn(this::isEnglish)
                        .isEmpty();
            }
        });
    }

    private boolean isEnglish(String words) {
        return english.stream().anyMatch(sentence -> sentence.matcher(words).matches());
    }

    private static List<String> said(Node node) {
        List<String> said = new ArrayList<>();
        said.add(node.getAccessibleText());
        if (node instanceof Labeled labeled) {
            said.add(labeled.getText());
        }
        if (node instanceof Text text) {
            said.add(text.getText());
        }
        if (node instanceof TextInputControl field) {
            said.add(field.getPromptText());
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().stream().map(MenuItem::getText).forEach(said::add);
        }
        if (node instanceof Control control) {
            said.add(Tip.words(control));
            if (control.getTooltip() != null) {
                said.add(control.getTooltip().getText());
            }
            ContextMenu menu = control.getContextMenu();
            if (menu != null) {
                menu.getItems().stream().map(MenuItem::getText).forEach(said::add);
            }
        }
        return said.stream()
                .filter(Objects::nonNull)
                .filter(Predicate.not(String::isBlank))
                .toList();
    }

    /** The English sentences that German says in another way, with anything where something is filled in. */
    private static List<Pattern> english() {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle german = ResourceBundle.getBundle(BUNDLE, Locale.GERMAN);
        // A word may be English in one place and German in another: what German says somewhere is German.
        List<String> alsoGerman =
                german.keySet().stream().map(german::getString).toList();
        return english.keySet().stream()
                .map(english::getString)
                .filter(sentence -> !alsoGerman.contains(sentence))
                // Where little but what is filled in is left, a title may look like it.
                .filter(sentence -> sentence.replaceAll(FILLED_IN, "").length() >= (sentence.contains("{") ? 8 : 3))
                .map(GermanTest::pattern)
                .toList();
    }

    private static Pattern pattern(String sentence) {
        StringBuilder pattern = new StringBuilder();
        for (String part : sentence.split(FILLED_IN, -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".+").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }
}
