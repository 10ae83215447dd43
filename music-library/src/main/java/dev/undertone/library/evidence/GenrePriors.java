package dev.undertone.library.evidence;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a genre says of a song: a little of its arousal and less of its valence, for a genre has calm songs and excited ones. The
 * genres are taken by families, each known by how a word of its name begins, the more special before the more general ({@code death
 * metal} before {@code metal}, {@code trip hop} before {@code hip hop}). The points are our own judgement; the deviations, 0.5 of
 * valence and 0.42 of arousal, leave the song more room than its genre takes up: of nothing at all is known 0.58.
 */
final class GenrePriors {

    private static final double VALENCE_DEVIATION = 0.5;
    private static final double AROUSAL_DEVIATION = 0.42;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}&]+");

    private static final Map<String, AffectEstimate> FAMILIES = new LinkedHashMap<>();

    static {
        // Before those whose names they contain.
        lay(-0.1, -0.3, "trip hop", "downtempo", "chill", "lo fi", "lofi");
        lay(-0.1, -0.4, "post rock", "slowcore", "shoegaze");
        lay(0.0, -0.55, "ambient", "drone", "new age", "meditation", "sleep", "easy listening", "lullaby");
        lay(-0.4, 0.6, "death metal", "black metal", "grindcore", "hardcore", "thrash", "industrial", "noise");
        lay(-0.3, 0.1, "gothic", "darkwave", "doom", "grunge", "emo");
        lay(0.1, -0.3, "singer songwriter", "acoustic", "ballad", "slow jam", "bossa");
        lay(0.4, 0.55, "disco", "dance", "house", "eurodance", "k pop", "samba", "salsa", "merengue", "ska", "polka");
        lay(0.5, 0.1, "children", "holiday", "christmas");
        // The large families.
        lay(-0.2, 0.55, "metal");
        lay(-0.05, 0.5, "punk");
        lay(0.0, 0.5, "techno", "trance", "drum & bass", "drum and bass", "dubstep", "jungle", "rave", "edm");
        lay(-0.05, 0.3, "hip hop", "rap", "trap");
        lay(0.35, 0.35, "funk", "swing", "ragtime", "rock & roll", "rock and roll", "rockabilly", "latin", "afrobeat");
        lay(0.35, 0.0, "reggae", "soul", "gospel", "motown", "r&b", "rnb");
        lay(-0.1, -0.1, "blues");
        lay(0.15, -0.15, "jazz", "country", "folk", "bluegrass", "celtic");
        lay(0.0, -0.35, "classical", "baroque", "chamber", "piano", "choral", "opera", "symphon", "requiem");
        lay(0.0, 0.35, "rock", "alternative", "indie", "wave");
        lay(0.25, 0.25, "pop", "synthpop", "britpop");
        lay(0.05, 0.25, "electro");
    }

    private GenrePriors() {}

    /** What genres say: the mean of those that are known; empty where none is. */
    static Optional<AffectEstimate> estimate(List<String> genres) {
        List<AffectEstimate> known = new ArrayList<>();
        for (String genre : genres) {
            String name =
                    " " + BETWEEN_WORDS.matcher(genre.toLowerCase(Locale.ROOT)).replaceAll(" ");
            for (Map.Entry<String, AffectEstimate> family : FAMILIES.entrySet()) {
                if (name.contains(family.getKey())) {
                    known.add(family.getValue());
                    break;
                }
            }
        }
        return Means.of(known);
    }

    private static void lay(double valence, double arousal, String... names) {
        AffectEstimate estimate =
                new AffectEstimate(new Affect(valence, arousal), VALENCE_DEVIATION, AROUSAL_DEVIATION);
        for (String name : names) {
            FAMILIES.put(" " + name, estimate);
        }
    }
}
