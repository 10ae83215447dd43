package dev.undertone.models.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What another command printed, kept in a file; nothing where there is no such file. */
final class CommandOutputSection implements CardSection {

    private final String place;
    private final @Nullable Path output;

    /**
     * @param place of the template
     * @param output of the command
     */
    CommandOutputSection(String place, @Nullable Path output) {
        this.place = place;
        this.output = output;
    }

    @Override
    public Map<String, String> write(Path folder) throws IOException {
        if (output == null) {
            return Map.of(place, "");
        }
        String text = Files.readString(output).stripTrailing();
        return Map.of(place, text.startsWith("|") ? text : "```\n%s\n```".formatted(text));
    }
}
