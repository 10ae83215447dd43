package dev.undertone.app.ui.settings;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Languages;
import dev.undertone.app.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ComboBox;

/** Offers every language by its own name, and that of the system. */
public final class LanguageBox extends ComboBox<String> {

    private final SettingsModel settings;

    /** Changes the model's language. */
    public LanguageBox(SettingsModel settings) {
        this.settings = settings;
        getStyleClass().add("language-box");
        setAccessibleText(Words.of("settings.language.window"));
        setConverter(new Naming<>(LanguageBox::name));
        Observing.by(this, settings.languages(), this::fill);
        fill();
        setOnAction(_ -> {
            String chosen = getValue();
            if (chosen != null
                    && !Objects.equals(chosen, settings.languageProperty().get())) {
                settings.languageProperty().set(chosen);
            }
        });
    }

    private void fill() {
        List<String> tags = new ArrayList<>(List.of(""));
        settings.languages().forEach(language -> tags.add(language.toLanguageTag()));
        String now = settings.languageProperty().get();
        if (!tags.contains(now)) {
            tags.add(now);
        }
        getItems().setAll(tags);
        setValue(now);
    }

    private static String name(String tag) {
        return tag.isEmpty() ? Words.of("settings.language.system") : Languages.name(Locale.forLanguageTag(tag));
    }
}
