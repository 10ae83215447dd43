package dev.undertone.app.session;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One mood out of what the listener picked, what they wrote and how they look.
 *
 * <p>What they picked counts alone, as long as they do not take it back. Otherwise the scores of words and face are mixed (a linear
 * opinion pool), each in proportion to its calibrated confidence, to how much its source knows of the listener, and to its age. A face
 * is always of this moment. Words are someone's own about themselves, and a face is not: they weigh {@value #OWN_WORD} times as much, so
 * that a sentence that is understood outweighs any face at first, and half as much every {@link #WORDS_HALF_LIFE}, since what
 * someone wrote says less and less of how they are now.
 */
final class MoodFusion {

    /** How many times a face's weight the words have when they are new. */
    static final double OWN_WORD = 4;

    /** After how long words weigh half: a reaction of some minutes outlives the glance that a camera sees, but not the evening. */
    static final Duration WORDS_HALF_LIFE = Duration.ofMinutes(15);

    /** Words of less confidence are not understood. */
    private static final double UNDERSTOOD = 0.35;

    /** Words say nothing any more once they weigh less than this. */
    private static final double FORGOTTEN = 0.05;

    /** A mixture whose likeliest emotion is less likely than this names none. */
    private static final double UNSURE_BELOW = 0.35;

    private final LongSupplier nanoTime;
    private Mood face = Mood.UNKNOWN;
    private long faceSince;
    private @Nullable Emotion hand;
    private long handSince;
    private @Nullable EmotionScores words;
    private double wordsConfidence;
    private long wordsSince;

    /**
     * @param nanoTime nanoseconds from any moment on; not the time line of the frames, which begins anew with each camera
     */
    MoodFusion(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void face(Mood mood) {
        if (!Objects.equals(face.emotion(), mood.emotion())) {
            faceSince = nanoTime.getAsLong();
        }
        face = mood;
    }

    /**
     * @param emotion null to take it back
     */
    void hand(@Nullable Emotion emotion) {
        hand = emotion;
        handSince = nanoTime.getAsLong();
    }

    /**
     * @param scores what was understood; null to take it back
     * @param confidence how likely it is that the likeliest of them is right
     */
    void words(@Nullable EmotionScores scores, double confidence) {
        words = scores != null && isUnderstood(confidence) ? scores : null;
        wordsConfidence = confidence;
        wordsSince = nanoTime.getAsLong();
    }

    /** Whether words that were read with this confidence count. */
    static boolean isUnderstood(double confidence) {
        return confidence >= UNDERSTOOD;
    }

    boolean isByHand() {
        return hand != null;
    }

    /** What all of it comes to now. */
    MoodBlend now() {
        if (hand != null) {
            Mood mood = Mood.said(hand);
            return new MoodBlend(mood, List.of(new MoodPart(MoodSource.HAND, mood.scores(), 1, age(handSince))));
        }
        List<MoodPart> weighed = new ArrayList<>();
        double wordsWeight = wordsWeight();
        if (words != null && wordsWeight >= FORGOTTEN) {
            weighed.add(new MoodPart(MoodSource.WORDS, words, wordsWeight, age(wordsSince)));
        }
        if (!face.isUnsure()) {
            weighed.add(new MoodPart(MoodSource.FACE, face.scores(), face.confidence(), age(faceSince)));
        }
        return switch (weighed.size()) {
            case 0 -> new MoodBlend(face, List.of());
            case 1 -> new MoodBlend(alone(weighed.getFirst()), shares(weighed));
            default -> mixed(shares(weighed));
        };
    }

    private double wordsWeight() {
        double halvings = (double) age(wordsSince).toMillis() / WORDS_HALF_LIFE.toMillis();
        return OWN_WORD * wordsConfidence * Math.pow(0.5, halvings);
    }

    private Mood alone(MoodPart part) {
        return part.source() == MoodSource.FACE ? face : named(part.scores());
    }

    private static MoodBlend mixed(List<MoodPart> parts) {
        MoodPart lesser = parts.getLast();
        return new MoodBlend(named(parts.getFirst().scores().mixedWith(lesser.scores(), lesser.share())), parts);
    }

    private static Mood named(EmotionScores scores) {
        Emotion strongest = scores.strongest();
        return scores.of(strongest) < UNSURE_BELOW ? Mood.unsure(scores) : Mood.of(strongest, scores);
    }

    private static List<MoodPart> shares(List<MoodPart> weighed) {
        double sum = weighed.stream().mapToDouble(MoodPart::share).sum();
        return weighed.stream()
                .map(part -> new MoodPart(part.source(), part.scores(), part.share() / sum, part.age()))
                .sorted(Comparator.comparingDouble(MoodPart::share).reversed())
                .toList();
    }

    private Duration age(long since) {
        return Duration.ofNanos(nanoTime.getAsLong() - since);
    }
}
