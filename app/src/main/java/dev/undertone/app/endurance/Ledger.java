package dev.undertone.app.endurance;

import dev.undertone.app.endurance.Acknowledgement.Kind;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Listener;
import dev.undertone.library.Play;
import dev.undertone.library.Playlist;
import dev.undertone.library.Review;
import dev.undertone.library.door.Library;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the program said that it has kept, and whether the catalog still has it. What was only being asked for when the program was
 * killed may be there or not. Not safe to use from several threads.
 */
final class Ledger {

    /** The values that the catalog may hold of each subject: what was acknowledged last, and what has been asked for since. */
    private final Map<Kind, Map<String, Set<String>>> accounts = new EnumMap<>(Kind.class);

    private int acknowledged;

    /** Takes down what the program asked for, or kept. */
    void add(Acknowledgement news) {
        Map<String, Set<String>> account = account(news.kind());
        if (news.done()) {
            account.put(news.subject(), new HashSet<>(Set.of(news.value())));
            acknowledged++;
        } else {
            // Of what nobody spoke before there may be nothing.
            account.computeIfAbsent(news.subject(), _ -> new HashSet<>(Set.of("")))
                    .add(news.value());
        }
    }

    /** How much was acknowledged. */
    int acknowledged() {
        return acknowledged;
    }

    /** How much of a kind was acknowledged, each subject once. */
    int subjects(Kind kind) {
        return account(kind).size();
    }

    /**
     * What the catalog should have and has not, or has otherwise, in a sentence each. What it has counts as acknowledged from here on:
     * whatever was only asked for has been decided.
     */
    List<String> missing(Library library) {
        List<String> missing = new ArrayList<>();
        accounts.forEach((kind, account) -> {
            Map<String, String> found = found(kind, library);
            account.forEach((subject, values) -> {
                String value = found.getOrDefault(subject, "");
                if (!values.contains(value)) {
                    missing.add("%s of %s: acknowledged was \"%s\", there is \"%s\""
                            .formatted(kind, subject, String.join("\" or \"", values), value));
                }
                values.clear();
                values.add(value);
            });
        });
        return missing;
    }

    /** What a play is called here. */
    static String subject(Play play) {
        return play.trackId() + " at " + play.started().toEpochMilli();
    }

    /** How a list of songs is written here. */
    static String value(List<Long> tracks) {
        return tracks.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
    }

    private Map<String, Set<String>> account(Kind kind) {
        return accounts.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
    }

    private static Map<String, String> found(Kind kind, Library library) {
        Map<String, String> found = new LinkedHashMap<>();
        switch (kind) {
            case STARS -> {
                for (LibraryEntry entry : library.entries()) {
                    found.put(String.valueOf(entry.track().id()), entry.stars() == 0 ? "" : "" + entry.stars());
                }
            }
            case REVIEW -> {
                for (Review review : library.reviews(Listener.UNNAMED)) {
                    found.put(review.comment(), String.valueOf(review.rating()));
                }
            }
            case PLAY -> {
                for (Play play : library.recentPlays(Integer.MAX_VALUE)) {
                    found.put(subject(play), play.outcome().name());
                }
            }
            case PLAYLIST -> {
                for (Playlist playlist : library.playlists().list()) {
                    found.put(playlist.name(), value(library.playlists().tracks(playlist.id())));
                }
            }
        }
        return found;
    }
}
