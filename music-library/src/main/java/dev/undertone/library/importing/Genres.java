package dev.undertone.library.importing;

import dev.undertone.library.TrackEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaudiotagger.tag.reference.GenreTypes;

/** What tags call genres, as a list of names. */
final class Genres {

    private static final Pattern CODE = Pattern.compile("\\((\\d{1,3}|RX|CR)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    // One genre each, in spite of the stroke.
    private static final Set<String> WITH_A_STROKE = Set.of("singer/songwriter", "r/b", "d/b");

    private Genres() {}

    /**
     * The names in what a tag says: several in one text are parted at semicolons, strokes and zeros, and ID3v1's numbers, bare
     * or in parentheses, are turned into names.
     */
    static List<String> of(List<String> values) {
        List<String> genres = new ArrayList<>();
        for (String value : values) {
            for (String part : value.split("[;\0]", -1)) {
                addCoded(part.strip(), genres);
            }
        }
        return List.copyOf(genres);
    }

    private static void addCoded(String text, List<String> genres) {
        Matcher code = CODE.matcher(text);
        int end = 0;
        List<String> named = new ArrayList<>();
        while (code.find(end) && code.start() == end) {
            named.add(name(code.group(1)));
            end = code.end();
        }
        String rest = text.substring(end).strip();
        // "(17)Rock & Roll" refines what the number says.
        if (rest.isEmpty()) {
            named.forEach(name -> add(name, genres));
        } else if (NUMBER.matcher(rest).matches()) {
            add(name(rest), genres);
        } else {
            addParted(rest.startsWith("((") ? rest.substring(1) : rest, genres);
        }
    }

    private static void addParted(String text, List<String> genres) {
        String[] parts = text.split("/");
        boolean whole = WITH_A_STROKE.contains(text.toLowerCase(Locale.ROOT));
        for (String part : parts) {
            whole |= part.strip().length() < 2;
        }
        for (String part : whole ? new String[] {text} : parts) {
            add(part, genres);
        }
    }

    private static void add(String name, List<String> genres) {
        String tidy = TagText.tidy(name);
        if (!tidy.isEmpty()
                && genres.size() < TrackEdit.MOST_GENRES
                && genres.stream().noneMatch(tidy::equalsIgnoreCase)) {
            genres.add(tidy);
        }
    }

    private static String name(String code) {
        return switch (code) {
            case "RX" -> "Remix";
            case "CR" -> "Cover";
            default -> {
                String name = GenreTypes.getInstanceOf().getValueForId(Integer.parseInt(code));
                yield name == null ? "" : name;
            }
        };
    }
}
