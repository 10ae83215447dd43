package dev.undertone.app.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/undertone/app");
    private static final Path FILES = Path.of("src/main/resources/dev/undertone/app/ui/words");
    private static final Pattern ASKED = Pattern.compile("Words\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern MADE = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)*\\.)\"\\s*\\+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Properties english = read("words.properties");
    private final Properties german = read("words_de.properties");

    @Test
    void germanSaysAllThatEnglishSaysWithTheSameThingsFilledIn() {
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(german.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everySentenceWithSomethingToFillInIsAPattern() {
        Stream.of(english, german)
                .forEach(language -> language.forEach((key, sentence) -> {
                    if (!placeholders(sentence.toString()).isEmpty()) {
                        assertThat(new MessageFormat(sentence.toString(), Locale.ROOT).toPattern())
                                .as(key.toString())
                                .isNotEmpty();
                        assertThat(sentence.toString().replace("''", ""))
                                .as(key.toString())
                                .doesNotContain("'");
                    }
                }));
    }

    @Test
    void noSentenceIsMissingAndNoneIsUnused() throws IOException {
        String sources = sources();
        assertThat(found(ASKED, sources)).isSubsetOf(english.stringPropertyNames());

        Set<String> made = found(MADE, sources);
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("pane.")
                        && !sources.contains('"' + key + '"')
                        && made.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void theFilesAreSortedSoThatTwoChangesSeldomMeet() throws IOException {
        for (String file : Set.of("words.properties", "words_de.properties")) {
            assertThat(Files.readAllLines(FILES.resolve(file)).stream()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" = ", 2)[0]))
                    .as(file)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<String> placeholders(String sentence) {
        return found(PLACEHOLDER, sentence);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static Properties read(String name) {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(FILES.resolve(name))) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sentences;
    }
}
