package dev.undertone.app.ui.words;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sentences of one language out of a listener's own file; what it lacks, the built-in ones say. */
final class Sentences extends ResourceBundle {

    private static final String BUNDLE = "dev.undertone.app.ui.words.words";
    private static final long LARGEST_FILE = 1_000_000;

    private final Locale language;
    private final Map<String, String> own = new HashMap<>();
    private final Set<String> unusable = new TreeSet<>();

    /**
     * Reads a file of {@code key = sentence}, in UTF-8.
     *
     * @throws UserFacingException if it cannot be read, or is no such file
     */
    Sentences(Locale language, Path file) {
        this.language = language;
        setParent(builtIn(language));
        read(file).forEach((key, sentence) -> take(key.toString(), sentence.toString()));
    }

    /** Those that belong to the program: of this language where there are any, English otherwise. */
    static ResourceBundle builtIn(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The keys whose sentence is no pattern, or fills in what is not there; the built-in sentences stand for them. */
    Set<String> unusable() {
        return Collections.unmodifiableSet(unusable);
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return own.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>(own.keySet());
        keys.addAll(Collections.list(parent.getKeys()));
        return Collections.enumeration(keys);
    }

    private void take(String key, String sentence) {
        // A key of another version of the program is of no use, and does no harm.
        if (!parent.containsKey(key)) {
            return;
        }
        try {
            if (arguments(sentence) <= arguments(parent.getString(key))) {
                own.put(key, sentence);
                return;
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        unusable.add(key);
    }

    /**
     * How many arguments a sentence fills in.
     *
     * @throws IllegalArgumentException if it is no pattern
     */
    static int arguments(String sentence) {
        Format[] byArgument = new MessageFormat(sentence, Locale.ROOT).getFormatsByArgumentIndex();
        return byArgument.length;
    }

    private static Properties read(Path file) {
        Properties sentences = new Properties();
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw problem("language.too-large", file, null);
            }
            sentences.load(new StringReader(Files.readString(file)));
        } catch (CharacterCodingException e) {
            throw problem("language.encoding", file, e);
        } catch (IllegalArgumentException e) {
            throw problem("language.damaged", file, e);
        } catch (IOException e) {
            throw problem("language.unreadable", file, e);
        }
        if (sentences.isEmpty()) {
            throw problem("language.none", file, null);
        }
        return sentences;
    }

    private static UserFacingException problem(String key, Path file, @Nullable Exception cause) {
        return new UserFacingException(Words.of(key, file), Words.of("language.fix"), cause);
    }
}
