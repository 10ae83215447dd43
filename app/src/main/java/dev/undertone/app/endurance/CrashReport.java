package dev.undertone.app.endurance;

import dev.undertone.app.endurance.Acknowledgement.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What kills came to.
 *
 * @param kills how many there were
 * @param acknowledged how much was acknowledged before them
 * @param plays how many songs that were heard or skipped are among that
 * @param reviews how many ratings with a comment
 * @param rated how many songs were given stars
 * @param playlists how many playlists were edited
 * @param problems what was lost or damaged, in a sentence each
 */
public record CrashReport(
        int kills, int acknowledged, int plays, int reviews, int rated, int playlists, List<String> problems) {

    /** Copies the problems. */
    public CrashReport {
        problems = List.copyOf(problems);
    }

    CrashReport(int kills, Ledger ledger, List<String> problems) {
        this(
                kills,
                ledger.acknowledged(),
                ledger.subjects(Kind.PLAY),
                ledger.subjects(Kind.REVIEW),
                ledger.subjects(Kind.STARS),
                ledger.subjects(Kind.PLAYLIST),
                problems);
    }

    /** The report for people, in lines. */
    public List<String> lines() {
        return List.of(
                "%d kills; %d acknowledged: %d plays, %d ratings, and stars and playlists of %d songs and %d lists."
                        .formatted(kills, acknowledged, plays, reviews, rated, playlists),
                problems.isEmpty()
                        ? "Nothing was lost, and the catalog and the settings were whole each time."
                        : String.join(System.lineSeparator(), problems));
    }

    /** The report for programs. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kills", kills);
        json.put("acknowledged", acknowledged);
        json.put("plays", plays);
        json.put("ratings", reviews);
        json.put("problems", problems);
        return json;
    }
}
