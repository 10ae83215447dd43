package dev.undertone.app.ui.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The window's sentences in the present language. */
public final class Words {

    private static volatile ResourceBundle bundle = Sentences.builtIn(Locale.ENGLISH);

    private Words() {}

    /** Speaks another language from here on; English where it is not built in. */
    public static void speak(Locale language) {
        bundle = Sentences.builtIn(language);
    }

    /** Speaks another language from here on. */
    static void speak(ResourceBundle sentences) {
        bundle = sentences;
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

    /** Whether there is a sentence of this name. */
    public static boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A whole number as the language writes it, such as {@code 12,345}. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }
}
