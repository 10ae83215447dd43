package dev.undertone.app.ui.library;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import java.text.CollationKey;
import java.text.Collator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which songs belong together in a section, worked out once for a shelf. */
final class Grouping {

    private static final String NOTHING = "";

    private record Name(
            String key, String name, String owner, @Nullable Emotion emotion) {}

    private final List<LibraryEntry> entries;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final int[][] groupsOf;
    private final int[] byName;

    Grouping(Section section, List<LibraryEntry> entries) {
        this.entries = entries;
        groupsOf = new int[entries.size()][];
        for (int i = 0; i < groupsOf.length; i++) {
            groupsOf[i] = names(section, entries.get(i).track()).stream()
                    .mapToInt(this::place)
                    .distinct()
                    .toArray();
        }
        byName = section == Section.EMOTIONS ? byEmotion() : byName();
    }

    /** Keeps those songs that belong to a group. */
    void keep(BitSet songs, String key) {
        Integer place = places.get(key);
        for (int i = songs.nextSetBit(0); i >= 0; i = songs.nextSetBit(i + 1)) {
            if (place == null || !contains(groupsOf[i], place)) {
                songs.clear(i);
            }
        }
    }

    /** The groups that some songs belong to, by name; those without a name last. */
    List<SongGroup> of(BitSet songs) {
        int[] count = new int[names.size()];
        long[] milliseconds = new long[names.size()];
        @Nullable Track[] sample = new Track[names.size()];
        @Nullable Integer[] year = new Integer[names.size()];
        for (int i = songs.nextSetBit(0); i >= 0; i = songs.nextSetBit(i + 1)) {
            Track track = entries.get(i).track();
            for (int group : groupsOf[i]) {
                count[group]++;
                milliseconds[group] += track.duration().toMillis();
                Track first = sample[group];
                if (first == null || (!first.available() && track.available())) {
                    sample[group] = track;
                }
                if (year[group] == null) {
                    year[group] = track.tags().year();
                }
            }
        }
        List<SongGroup> groups = new ArrayList<>();
        for (int group : byName) {
            if (count[group] > 0) {
                Name name = names.get(group);
                groups.add(new SongGroup(
                        name.key(),
                        name.name(),
                        name.owner(),
                        name.emotion(),
                        year[group],
                        count[group],
                        Duration.ofMillis(milliseconds[group]),
                        Objects.requireNonNull(sample[group])));
            }
        }
        return groups;
    }

    private static List<Name> names(Section section, Track track) {
        return switch (section) {
            case SONGS -> List.of();
            case ARTISTS -> List.of(name(track.tags().albumOwner(), Words.of("library.none.artist"), ""));
            case ALBUMS ->
                List.of(
                        track.album().isEmpty()
                                ? new Name(NOTHING, Words.of("library.none.album"), "", null)
                                : name(track.album(), "", track.tags().albumOwner()));
            case GENRES ->
                track.tags().genres().isEmpty()
                        ? List.of(name("", Words.of("library.none.genre"), ""))
                        : track.tags().genres().stream()
                                .map(genre -> name(genre, Words.of("library.none.genre"), ""))
                                .toList();
            case EMOTIONS ->
                List.of(track.emotion()
                        .map(emotion -> new Name(emotion.word(), EmotionStyle.label(emotion), "", emotion))
                        .orElse(new Name(NOTHING, Words.of("library.none.emotion"), "", null)));
        };
    }

    private static Name name(String words, String otherwise, String owner) {
        String key = fold(words) + (owner.isEmpty() ? "" : "\n" + fold(owner));
        return new Name(key, words.isEmpty() ? otherwise : words, owner, null);
    }

    /** Two spellings that differ in case alone are one. */
    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private int place(Name name) {
        Integer known = places.putIfAbsent(name.key(), names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    private int[] byName() {
        Collator collator = Collator.getInstance(Words.language());
        CollationKey[] keys = names.stream()
                .map(name -> collator.getCollationKey(name.name() + "\n" + name.owner()))
                .toArray(CollationKey[]::new);
        return ordered(
                Comparator.comparing((Integer place) -> names.get(place).key().equals(NOTHING))
                        .thenComparing(place -> keys[place]));
    }

    private int[] byEmotion() {
        return ordered(Comparator.comparing(place -> {
            Emotion emotion = names.get(place).emotion();
            return emotion == null ? Integer.MAX_VALUE : EmotionStyle.ORDER.indexOf(emotion);
        }));
    }

    private int[] ordered(Comparator<Integer> order) {
        Integer[] all = new Integer[names.size()];
        Arrays.setAll(all, i -> i);
        Arrays.sort(all, order);
        return Arrays.stream(all).mapToInt(Integer::intValue).toArray();
    }

    private static boolean contains(int[] groups, int group) {
        for (int each : groups) {
            if (each == group) {
                return true;
            }
        }
        return false;
    }
}
