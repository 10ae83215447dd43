package dev.undertone.models.text;

import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words, phrases, emoji and emoticons that speak of a feeling, written for this program. They stand in groups; those of a group
 * speak of the same feelings to the same degree.
 */
public final class Lexicon {

    private static final String FILE = "lexicon.txt";
    private static final int LEAST_PREFIX = 3;

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Entries that mean alike.
     *
     * @param weights how strongly they speak of each emotion, 0 to 1, in the order of {@link Emotion#values()}
     * @param affect where they lie on the circumplex
     */
    public record Group(List<Double> weights, Affect affect) {}

    /**
     * What a group's member is written like.
     *
     * @param text a word, a phrase, an emoji or an emoticon
     * @param group its number
     */
    public record Entry(String text, int group) {}

    /**
     * An entry that was found.
     *
     * @param group its number
     * @param first the place of its first token
     * @param length how many tokens it has
     * @param negated whether it is turned round
     */
    record Hit(int group, int first, int length, boolean negated) {}

    private record Phrase(List<String> forms, int group) {}

    private Lexicon() {}

    /** Reads the lexicon that is part of the program. */
    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the lexicon is missing from the program");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(lexicon::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void line(String line) {
        if (line.startsWith("= ")) {
            groups.add(group(line.substring(2)));
        } else if (!line.isBlank() && !line.startsWith("# ")) {
            Arrays.stream(line.split(", ", -1))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .forEach(this::add);
        }
    }

    /** Of "happy 1.0, sad 0.2 ; 0.9 ; 0.7". */
    private static Group group(String head) {
        String[] parts = head.split(";", -1);
        Double[] weights = new Double[Emotion.values().length];
        Arrays.fill(weights, 0.0);
        for (String part : parts[0].split(",", -1)) {
            String[] weighted = part.strip().split(" ", -1);
            Emotion emotion = Emotion.ofWord(weighted[0])
                    .orElseThrow(() -> new IllegalStateException("the lexicon names " + weighted[0]));
            weights[emotion.ordinal()] = Double.valueOf(weighted[1]);
        }
        return new Group(
                List.of(weights),
                new Affect(Double.parseDouble(parts[1].strip()), Double.parseDouble(parts[2].strip())));
    }

    private void add(String text) {
        int group = groups.size() - 1;
        if (text.length() > LEAST_PREFIX && text.endsWith("*")) {
            String beginning = text.substring(0, text.length() - 1);
            beginnings.putIfAbsent(beginning, group);
            entries.add(new Entry(beginning, group));
            return;
        }
        entries.add(new Entry(text, group));
        List<String> forms = Tokens.of(text).stream().map(Token::form).toList();
        if (forms.size() == 1) {
            words.putIfAbsent(forms.getFirst(), group);
        } else if (!forms.isEmpty()) {
            phrases.computeIfAbsent(forms.getFirst(), first -> new ArrayList<>())
                    .add(new Phrase(forms, group));
        }
    }

    /** All groups, in the order of their numbers. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** All entries; those that stand for any ending without it. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The entries in a text from left to right; the longest phrase where several begin. */
    List<Hit> hits(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Hit hit = hit(tokens, at);
            if (hit != null) {
                hits.add(hit);
            }
            at += hit == null ? 1 : hit.length;
        }
        return hits;
    }

    private @Nullable Hit hit(List<Token> tokens, int at) {
        String form = tokens.get(at).form();
        boolean negated = tokens.get(at).negated();
        Phrase longest = null;
        for (Phrase phrase : phrases.getOrDefault(form, List.of())) {
            if ((longest == null || phrase.forms.size() > longest.forms.size()) && stands(phrase, tokens, at)) {
                longest = phrase;
            }
        }
        if (longest != null) {
            return new Hit(longest.group, at, longest.forms.size(), negated);
        }
        Integer group = group(form, tokens.get(at));
        return group == null ? null : new Hit(group, at, 1, negated);
    }

    private static boolean stands(Phrase phrase, List<Token> tokens, int at) {
        if (at + phrase.forms.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.forms.size(); i++) {
            if (!phrase.forms.get(i).equals(tokens.get(at + i).form())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Integer group(String form, Token token) {
        Integer group = lookUp(form);
        if (group == null && token.stretched()) {
            group = lookUp(form.replaceAll("(\\p{L})\\1", "$1"));
        }
        return group;
    }

    private @Nullable Integer lookUp(String form) {
        Integer group = words.get(form);
        for (int end = form.length(); group == null && end >= LEAST_PREFIX; end--) {
            group = beginnings.get(form.substring(0, end));
        }
        return group;
    }
}
