package dev.undertone.models.identity;

import dev.undertone.models.face.FaceQuality;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a listener over time, never on one picture: at least {@value #LEAST_FACES} good faces over at least a second
 * must agree, three of four of them above the threshold, and their mean clearly above that of any other listener.
 *
 * <p>Errors of single pictures come in runs, as a face that is held in a bad light stays in it; a second and more, in which
 * people move, breaks most of them. Once known, a listener stays known until a second and a half of good faces, nearly all of
 * them, are below the threshold, as when somebody else has sat down, or nobody has been there for three seconds.
 *
 * <p>It holds no picture and no native memory. One instance belongs to one thread.
 */
public final class Recognition {

    /** Good faces that must agree. */
    public static final int LEAST_FACES = 4;

    private static final Duration LEAST_TIME = Duration.ofMillis(1000);
    private static final Duration TIME_UNTIL_UNKNOWN = Duration.ofMillis(2000);
    private static final Duration TIME_UNTIL_RELEASED = Duration.ofMillis(1500);
    private static final Duration TIME_UNTIL_NOBODY = Duration.ofMillis(3000);
    private static final Duration REMEMBERED = Duration.ofMillis(2600);
    private static final double SHARE_TO_KNOW = 0.75;
    private static final double SHARE_TO_KEEP = 0.25;
    private static final double LEAST_LEAD = 0.05;

    private final double threshold;
    private Map<Long, FaceTemplate> gallery;
    private final Deque<Look> looks = new ArrayDeque<>();
    private RecognitionState state = new RecognitionState.Nobody();
    private @Nullable Duration lastSeen;
    private @Nullable Duration lastTime;

    private record Look(Duration time, Map<Long, Double> similarities) {}

    /**
     * @param threshold least similarity of a template and a face, as {@link IdentityModel#threshold} states it
     * @param gallery the listeners' templates by their numbers; of one model
     */
    public Recognition(double threshold, Map<Long, FaceTemplate> gallery) {
        this.threshold = threshold;
        this.gallery = Map.copyOf(gallery);
    }

    /** Other listeners from now on; what was seen is forgotten, so that whoever is there is recognised anew. */
    public void gallery(Map<Long, FaceTemplate> templates) {
        gallery = Map.copyOf(templates);
        forget();
    }

    /** Forgets what was seen. */
    public void forget() {
        looks.clear();
        state = new RecognitionState.Nobody();
        lastSeen = null;
        lastTime = null;
    }

    /** What is known by now. */
    public RecognitionState state() {
        return state;
    }

    /**
     * Takes the listener's face of the next picture.
     *
     * @param time of the picture, on a clock that never goes back; if it does, what was seen is forgotten
     * @param face null where there is none, or it was not read
     * @param quality null where there is no face; only good faces count as evidence
     */
    public RecognitionState update(Duration time, @Nullable FaceEmbedding face, @Nullable FaceQuality quality) {
        if (lastTime != null && time.compareTo(lastTime) < 0) {
            forget();
        }
        lastTime = time;
        if (quality != null) {
            lastSeen = time;
        }
        looks.removeIf(look -> look.time().compareTo(time.minus(REMEMBERED)) < 0);
        if (lastSeen == null || time.minus(lastSeen).compareTo(TIME_UNTIL_NOBODY) >= 0) {
            looks.clear();
            state = new RecognitionState.Nobody();
            return state;
        }
        if (face != null && quality != null && quality.isGood()) {
            looks.add(new Look(time, similarities(face)));
        }
        state = next();
        return state;
    }

    private RecognitionState next() {
        Long best = best();
        if (best != null && isKnown(best)) {
            return new RecognitionState.Known(best, Math.clamp(mean(best), 0, 1));
        }
        if (state instanceof RecognitionState.Known known) {
            return isReleased(known.listener()) ? new RecognitionState.Looking() : kept(known);
        }
        if (state instanceof RecognitionState.Unknown && !isHopeful(best)) {
            return state;
        }
        return hasLasted(TIME_UNTIL_UNKNOWN) && !isHopeful(best)
                ? new RecognitionState.Unknown()
                : new RecognitionState.Looking();
    }

    private RecognitionState kept(RecognitionState.Known known) {
        return looks.isEmpty()
                ? known
                : new RecognitionState.Known(known.listener(), Math.clamp(mean(known.listener()), 0, 1));
    }

    private boolean isKnown(long listener) {
        OptionalDouble others = gallery.keySet().stream()
                .filter(other -> other != listener)
                .mapToDouble(this::mean)
                .max();
        return hasLasted(LEAST_TIME)
                && mean(listener) >= threshold
                && share(listener) >= SHARE_TO_KNOW
                && mean(listener) - others.orElse(-1) >= LEAST_LEAD;
    }

    private boolean isReleased(long listener) {
        return hasLasted(TIME_UNTIL_RELEASED) && share(listener) <= SHARE_TO_KEEP;
    }

    /** Whether a little more may make a listener of them. */
    private boolean isHopeful(@Nullable Long best) {
        return best != null && share(best) > SHARE_TO_KEEP;
    }

    private boolean hasLasted(Duration least) {
        return looks.size() >= LEAST_FACES
                && looks.getLast().time().minus(looks.getFirst().time()).compareTo(least) >= 0;
    }

    private @Nullable Long best() {
        return looks.isEmpty()
                ? null
                : gallery.keySet().stream()
                        .max(Comparator.comparingDouble(this::mean))
                        .orElse(null);
    }

    private double mean(long listener) {
        return looks.stream()
                .mapToDouble(look -> look.similarities().getOrDefault(listener, -1.0))
                .average()
                .orElse(-1);
    }

    private double share(long listener) {
        return looks.stream()
                .mapToDouble(look -> look.similarities().getOrDefault(listener, -1.0) >= threshold ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Templates of another model cannot be compared, and are like nobody. */
    private Map<Long, Double> similarities(FaceEmbedding face) {
        Map<Long, Double> similarities = new HashMap<>();
        gallery.forEach((listener, template) -> {
            if (template.dimensions() == face.dimensions()) {
                similarities.put(listener, template.similarity(face));
            }
        });
        return similarities;
    }
}
