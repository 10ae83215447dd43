package dev.undertone.app.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The window's sentences in the present language. */
public final class Words {

    private static final String BUNDLE = "dev.undertone.app.ui.words.words";

    private static volatile ResourceBundle bundle = load(Locale.ENGLISH);

    private Words() {}

    /** Speaks another language from here on; English where there is no file for it. */
    public static void speak(Locale language) {
        bundle = load(language);
    }

    /** The language that is spoken. */
    public static Locale language() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    /**
     * A sentence.
     *
     * @param key its name in the files
     * @param arguments what is filled in
     * @throws MissingResourceException if there is no sentence of this name
     */
    public static String of(String key, Object... arguments) {
        String sentence = bundle.getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, language()).format(arguments);
    }

    private static ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
