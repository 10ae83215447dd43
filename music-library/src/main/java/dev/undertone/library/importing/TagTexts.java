package dev.undertone.library.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the fields of a tag say, by their names in small letters and digits alone, for every format spells them otherwise. */
final class TagTexts {

    // More is never shown. Of a damaged tag's thousands of fields, each may be as long as a book.
    private static final int LONGEST = 4096;
    private static final int LONGEST_NAME = 256;
    private static final int MOST_VALUES = 64;

    private final Map<String, List<String>> values = new HashMap<>();

    /** The name as it is looked for here: "MusicBrainz Album Id" and "MUSICBRAINZ_ALBUMID" are one. */
    static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Adds a value to a field, with its encoding mended; blank ones are left out, and endless ones are cut. */
    void add(String name, String value) {
        String mended = TextRepair.mended(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        if (mended.isBlank() || name.length() > LONGEST_NAME) {
            return;
        }
        List<String> all = values.computeIfAbsent(normal(name), _ -> new ArrayList<>());
        if (all.size() < MOST_VALUES) {
            all.add(mended);
        }
    }

    /** Adds what another tag says of fields that this one is silent about. */
    void addMissing(TagTexts other) {
        other.values.forEach(values::putIfAbsent);
    }

    /** The first value of the first of these fields that has one; empty where none has. */
    String first(String... names) {
        List<String> all = all(names);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** All values of the first of these fields that has one. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
