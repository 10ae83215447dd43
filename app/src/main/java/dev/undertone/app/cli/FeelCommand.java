package dev.undertone.app.cli;

import dev.undertone.app.environment.Installation;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.text.TextReader;
import dev.undertone.models.text.TextReading;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undertone feel}: what a sentence says of a mood. */
@Command(
        name = "feel",
        mixinStandardHelpOptions = true,
        description = "Reads in an English sentence what mood it was written in. Nothing of it is kept.")
final class FeelCommand extends TerminalCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final int WORDS_SHOWN = 3;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Override
    public Integer call() {
        TextReading reading =
                TextReader.load(Installation.current().textWeights()).read(source.text());
        Terminal terminal = terminal();
        if (isJson()) {
            terminal.json(toJson(reading));
        } else {
            terminal.line(toText(reading));
        }
        return 0;
    }

    private static Map<String, Object> toJson(TextReading reading) {
        Affect affect = reading.affect().affect();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("scores", Terminal.byWord(reading.scores()));
        object.put("valence", Terminal.round(affect.valence(), 3));
        object.put("arousal", Terminal.round(affect.arousal(), 3));
        object.put("emotion", reading.scores().strongest().word());
        object.put("confidence", Terminal.round(reading.confidence(), 4));
        return object;
    }

    private static String toText(TextReading reading) {
        if (reading.confidence() == 0) {
            return "There is nothing in it that can be read: write a sentence in English, or an emoji.";
        }
        String words = Arrays.stream(Emotion.values())
                .sorted(Comparator.comparingDouble(
                        (Emotion emotion) -> -reading.scores().of(emotion)))
                .limit(WORDS_SHOWN)
                .map(emotion -> String.format(
                        Locale.ROOT,
                        "%s %.0f %%",
                        emotion.word(),
                        100 * reading.scores().of(emotion)))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%s; valence %+.2f, arousal %+.2f; confidence %.0f %%",
                words,
                reading.affect().affect().valence(),
                reading.affect().affect().arousal(),
                100 * reading.confidence());
    }

    /** A text on the command line, on standard input, or in a file that was named. */
    private static final class Source {

        @Parameters(
                paramLabel = "TEXT",
                description = "What to read; " + STANDARD_INPUT + " reads standard input. Put it in quotes.")
        private @Nullable String text;

        @Option(names = "--file", paramLabel = "FILE", description = "Read a text file instead.")
        private @Nullable Path file;

        String text() {
            if (file != null) {
                return read(file);
            }
            return text == null || text.equals(STANDARD_INPUT) ? readStandardInput() : text;
        }

        private static String read(Path file) {
            try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                return beginning(in);
            } catch (IOException e) {
                throw new UserFacingException(file + " cannot be read.", "Name a text file that you may read.", e);
            }
        }

        private static String readStandardInput() {
            try {
                // Not closed: it is the program's own, not this command's.
                return beginning(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UserFacingException("Standard input cannot be read.", "Write the text in quotes instead.", e);
            }
        }

        /** No more than the reader looks at, whatever the size of the file; what is no UTF-8 is left out by the reader. */
        private static String beginning(Reader in) throws IOException {
            char[] characters = new char[TextReader.LONGEST + 1];
            int count = 0;
            int read = in.read(characters, 0, characters.length);
            while (read > 0) {
                count += read;
                read = in.read(characters, count, characters.length - count);
            }
            return new String(characters, 0, count);
        }
    }
}
