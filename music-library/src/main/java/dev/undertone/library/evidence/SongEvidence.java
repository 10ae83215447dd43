package dev.undertone.library.evidence;

import dev.undertone.library.Evidence;
import dev.undertone.library.EvidenceSource;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one song's affect.
 *
 * @param hand what the listener said, null where nothing
 * @param heard what was heard, null where it was not listened to
 * @param mood the mood in its tags, empty where they name none
 * @param genres the genres in its tags
 * @param beatsPerMinute the tempo in its tags, null where they name none
 */
public record SongEvidence(
        @Nullable HandAffect hand,
        @Nullable Heard heard,
        String mood,
        List<String> genres,
        @Nullable Double beatsPerMinute) {

    /**
     * What was heard.
     *
     * @param estimate the model's
     * @param shift what the listener's corrections add to it, in valence and arousal
     * @param detail for whoever looks at the evidence
     */
    public record Heard(AffectEstimate estimate, Affect shift, String detail) {

        AffectEstimate shifted() {
            Affect point = estimate.affect();
            return new AffectEstimate(
                    new Affect(
                            Math.clamp(point.valence() + shift.valence(), -1, 1),
                            Math.clamp(point.arousal() + shift.arousal(), -1, 1)),
                    estimate.valenceDeviation(),
                    estimate.arousalDeviation());
        }
    }

    /** What each source says, in the order of {@link EvidenceSource}. */
    public List<Evidence> all() {
        List<Evidence> all = new ArrayList<>();
        if (hand != null) {
            all.add(new Evidence(EvidenceSource.BY_HAND, hand.estimate(), hand.detail()));
        }
        MoodWords.estimate(mood).ifPresent(estimate -> all.add(new Evidence(EvidenceSource.MOOD_TAG, estimate, mood)));
        if (heard != null) {
            all.add(new Evidence(EvidenceSource.HEARD, heard.shifted(), heard.detail()));
        }
        GenrePriors.estimate(genres)
                .ifPresent(
                        estimate -> all.add(new Evidence(EvidenceSource.GENRE, estimate, String.join("; ", genres))));
        if (beatsPerMinute != null) {
            all.add(new Evidence(
                    EvidenceSource.TEMPO,
                    TempoPrior.estimate(beatsPerMinute),
                    String.format(Locale.ROOT, "%.0f", beatsPerMinute)));
        }
        return all;
    }

    /** What all of them say together. */
    public CombinedAffect combined() {
        if (hand != null) {
            return new CombinedAffect(hand.estimate(), EvidenceSource.BY_HAND, hand.emotion());
        }
        Optional<AffectEstimate> moodTag = MoodWords.estimate(mood);
        Optional<AffectEstimate> genre = GenrePriors.estimate(genres);
        Emotion named = Emotion.ofWord(mood).orElse(null);
        if (heard != null) {
            AffectEstimate sound = heard.shifted();
            AffectEstimate all =
                    mostExact(moodTag, genre).map(sound::combinedWith).orElse(sound);
            EvidenceSource first = moodTag.isPresent() ? EvidenceSource.MOOD_TAG : EvidenceSource.HEARD;
            return new CombinedAffect(all, first, named);
        }
        Optional<AffectEstimate> tempo = Optional.ofNullable(beatsPerMinute).map(TempoPrior::estimate);
        EvidenceSource first = moodTag.isPresent()
                ? EvidenceSource.MOOD_TAG
                : genre.isPresent() ? EvidenceSource.GENRE : EvidenceSource.TEMPO;
        return mostExact(mostExact(moodTag, genre), tempo)
                .map(estimate -> new CombinedAffect(estimate, first, named))
                .orElse(CombinedAffect.NOTHING);
    }

    /** On either axis, the one that is more exact there. */
    private static Optional<AffectEstimate> mostExact(Optional<AffectEstimate> one, Optional<AffectEstimate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        AffectEstimate a = one.get();
        AffectEstimate b = other.get();
        AffectEstimate valence = a.valenceDeviation() <= b.valenceDeviation() ? a : b;
        AffectEstimate arousal = a.arousalDeviation() <= b.arousalDeviation() ? a : b;
        return Optional.of(new AffectEstimate(
                new Affect(valence.affect().valence(), arousal.affect().arousal()),
                valence.valenceDeviation(),
                arousal.arousalDeviation()));
    }
}
