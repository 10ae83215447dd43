package dev.undertone.models.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model card: a template of prose whose places, written <code>{{name}}</code>, are filled by sections. */
final class ModelCard {

    private static final String FILE = "CARD.md";
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9-]+)}}");

    private final String template;
    private final List<CardSection> sections;

    /**
     * @param template Markdown with places
     * @param sections that fill all of them
     */
    ModelCard(String template, List<CardSection> sections) {
        this.template = template;
        this.sections = sections;
    }

    /** The expression network's card, with these sections. */
    static ModelCard expression(List<CardSection> sections) throws IOException {
        return of("expression-card.md", sections);
    }

    /** The song model's card, with these sections. */
    static ModelCard song(List<CardSection> sections) throws IOException {
        return of("song-card.md", sections);
    }

    /** The card of the model that tells faces apart, with these sections. */
    static ModelCard identity(List<CardSection> sections) throws IOException {
        return of("identity-card.md", sections);
    }

    /** The text model's card, with these sections. */
    static ModelCard text(List<CardSection> sections) throws IOException {
        return of("text-card.md", sections);
    }

    private static ModelCard of(String template, List<CardSection> sections) throws IOException {
        try (InputStream in = ModelCard.class.getResourceAsStream(template)) {
            if (in == null) {
                throw new IllegalStateException("the card's template is missing from the program");
            }
            return new ModelCard(new String(in.readAllBytes(), StandardCharsets.UTF_8), sections);
        }
    }

    /**
     * Writes {@code CARD.md} and its pictures.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalStateException if a place is left empty by all sections
     */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> places = new HashMap<>();
        for (CardSection section : sections) {
            places.putAll(section.write(folder));
        }
        String card = PLACE.matcher(template).replaceAll(place -> {
            String text = places.get(place.group(1));
            if (text == null) {
                throw new IllegalStateException("no section tells of " + place.group(1));
            }
            return Matcher.quoteReplacement(text.strip());
        });
        Path fresh = folder.resolve(FILE + ".part");
        // A place that nothing was measured for leaves a paragraph of nothing.
        Files.writeString(fresh, card.replaceAll("\n{3,}", "\n\n"));
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
