package dev.undertone.app.ui.words;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The languages that the window can speak: those of the program, and each {@code LANGUAGE.properties} of the folder {@code
 * languages} among the listener's data, such as {@code fr.properties} or {@code pt-BR.properties}. A file for a language of the
 * program changes single sentences of it.
 */
public final class Languages {

    /** The languages that belong to the program. */
    public static final List<Locale> BUILT_IN = List.of(Locale.GERMAN, Locale.ENGLISH);

    private static final Logger LOG = LoggerFactory.getLogger(Languages.class);
    private static final String SUFFIX = ".properties";

    private final Path folder;

    /**
     * @param data the folder of the listener's data
     */
    public Languages(Path data) {
        folder = data.resolve("languages");
    }

    /** Those that can be chosen, each once, in the order of their names. Reads a folder. */
    public List<Locale> offered() {
        Map<String, Locale> byTag = new TreeMap<>();
        BUILT_IN.forEach(language -> byTag.put(language.toLanguageTag(), language));
        files().keySet().forEach(language -> byTag.put(language.toLanguageTag(), language));
        return sorted(byTag.values());
    }

    /**
     * Speaks a language from here on. Reads a file where there is one.
     *
     * @param tag as in BCP 47; empty for the system's language. Where there is no such language, English is spoken
     * @return what the listener should know of its file; empty where there is nothing to say
     */
    public Optional<UserFacingException> speak(String tag) {
        Locale wanted = tag.isEmpty() ? Locale.getDefault(Locale.Category.DISPLAY) : Locale.forLanguageTag(tag);
        Map<Locale, Path> files = files();
        for (Locale each : List.of(wanted, Locale.of(wanted.getLanguage()))) {
            Path file = files.get(each);
            if (file != null) {
                return speak(each, file);
            }
        }
        Words.speak(wanted);
        return Optional.empty();
    }

    private static Optional<UserFacingException> speak(Locale language, Path file) {
        try {
            Sentences sentences = new Sentences(language, file);
            Words.speak(sentences);
            return problem(sentences, file);
        } catch (UserFacingException e) {
            Words.speak(language);
            return Optional.of(e);
        }
    }

    /** What a language is called by those who speak it. */
    public static String name(Locale language) {
        String name = language.getDisplayName(language);
        return name.isEmpty()
                ? language.toLanguageTag()
                : name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static Optional<UserFacingException> problem(Sentences sentences, Path file) {
        if (sentences.unusable().isEmpty()) {
            return Optional.empty();
        }
        String first = sentences.unusable().iterator().next();
        return Optional.of(new UserFacingException(
                Words.of("language.unusable", sentences.unusable().size(), file),
                Words.of("language.unusable.fix", first)));
    }

    private Map<Locale, Path> files() {
        Map<Locale, Path> files = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : listed) {
                String name = String.valueOf(file.getFileName());
                language(name.substring(0, name.length() - SUFFIX.length()))
                        .ifPresent(language -> files.put(language, file));
            }
        } catch (IOException e) {
            LOG.warn("The languages in {} cannot be listed", folder, e);
        }
        return files;
    }

    private static Optional<Locale> language(String tag) {
        try {
            return Optional.of(new Locale.Builder()
                            .setLanguageTag(tag.replace('_', '-'))
                            .build())
                    .filter(language -> !language.getLanguage().isEmpty());
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    private static List<Locale> sorted(Collection<Locale> languages) {
        return languages.stream().sorted(Comparator.comparing(Languages::name)).toList();
    }
}
