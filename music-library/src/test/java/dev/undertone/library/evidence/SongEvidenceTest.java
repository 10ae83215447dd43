package dev.undertone.library.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.library.Evidence;
import dev.undertone.library.EvidenceSource;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SongEvidenceTest {

    private static final SongEvidence.Heard LIVELY =
            new SongEvidence.Heard(new AffectEstimate(new Affect(0.6, 0.6), 0.4, 0.3), Affect.NEUTRAL, "fast");

    @Test
    void whatTheListenerSaysStandsAlone() {
        HandAffect named = HandAffect.of(Emotion.SAD, Instant.EPOCH);
        CombinedAffect sad = evidence(named, LIVELY, "happy", "Disco").combined();
        assertThat(sad.source()).isEqualTo(EvidenceSource.BY_HAND);
        assertThat(sad.scores()).isEqualTo(EmotionScores.certain(Emotion.SAD));

        Affect point = new Affect(0.9, -0.9);
        CombinedAffect placed = evidence(HandAffect.of(point, Instant.EPOCH), LIVELY, "angry", "")
                .combined();
        assertThat(placed.estimate().affect()).isEqualTo(point);
        assertThat(placed.named()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Emotion.class)
    void aMoodTagThatNamesAnEmotionGivesThatEmotionWhateverTheGenreAndTempo(Emotion emotion) {
        for (String genre : new String[] {"", "Ambient", "Death Metal", "Disco"}) {
            CombinedAffect combined = new SongEvidence(null, null, emotion.word(), List.of(genre), 180.0).combined();
            assertThat(combined.strongest()).isEqualTo(emotion);
            assertThat(combined.source()).isEqualTo(EvidenceSource.MOOD_TAG);
        }
    }

    @Test
    void whatWasHeardAndTheMoodTagMeetBetweenAndAreSurerTogether() {
        CombinedAffect combined = evidence(null, LIVELY, "relaxing", "").combined();

        AffectEstimate tag = MoodWords.estimate("relaxing").orElseThrow();
        assertThat(combined.estimate()).isEqualTo(LIVELY.estimate().combinedWith(tag));
        assertThat(combined.estimate().arousalDeviation()).isLessThan(0.3);
        assertThat(combined.estimate().affect().arousal()).isBetween(-0.5, 0.6);
    }

    @Test
    void whatWasHeardCanOverruleAMoodTag() {
        SongEvidence.Heard funeral = new SongEvidence.Heard(
                new AffectEstimate(new Affect(-0.8, -0.7), 0.15, 0.15), Affect.NEUTRAL, "slow, minor");

        assertThat(evidence(null, funeral, "happy", "").combined().strongest()).isEqualTo(Emotion.SAD);
    }

    @Test
    void severalTagsOfASongAreNoSurerThanTheMostExactOfThem() {
        AffectEstimate mood = evidence(null, null, "mellow", "").combined().estimate();
        AffectEstimate all = new SongEvidence(null, null, "mellow", List.of("Ambient", "Drone"), 60.0)
                .combined()
                .estimate();

        assertThat(all).isEqualTo(mood);
    }

    @Test
    void aGenreOrATempoAloneGivesAPlaceButNamesNoEmotion() {
        CombinedAffect metal = evidence(null, null, "", "Black Metal").combined();
        CombinedAffect fast = new SongEvidence(null, null, "", List.of(), 170.0).combined();

        assertThat(metal.strongest()).isNull();
        assertThat(metal.estimate().affect().arousal()).isGreaterThan(0.4);
        assertThat(metal.estimate().valenceDeviation())
                .isLessThan(AffectEstimate.UNKNOWN.valenceDeviation())
                .isGreaterThan(0.4);
        assertThat(fast.estimate().affect().valence()).isZero();
        assertThat(fast.estimate().affect().arousal()).isBetween(0.1, 0.4);
        assertThat(fast.source()).isEqualTo(EvidenceSource.TEMPO);
    }

    @Test
    void aTempoTagSaysNothingMoreOfASongThatWasHeard() {
        CombinedAffect combined = new SongEvidence(null, LIVELY, "", List.of(), 50.0).combined();

        assertThat(combined.estimate()).isEqualTo(LIVELY.estimate());
    }

    @ParameterizedTest
    @CsvSource({
        "Feel-Good, 0.7, 0",
        "'Dark; brooding', -0.49, -0.49",
        "EUPHORIC, 0.49, 0.49",
        "'sad, happy', 0.09, 0.13",
        "Laid-back, 0.49, -0.49"
    })
    void moodWordsAreLaidInRussellsDirections(String mood, double valence, double arousal) {
        Affect point = MoodWords.estimate(mood).orElseThrow().affect();

        assertThat(point.valence()).isCloseTo(valence, within(0.01));
        assertThat(point.arousal()).isCloseTo(arousal, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "mauve", "🎵", "Sadness-free-ish zorb", "--", "\uD800"})
    void wordsThatNobodyKnowsSayNothing(String mood) {
        assertThat(MoodWords.estimate(mood)).isEmpty();
        assertThat(GenrePriors.estimate(List.of(mood))).isEmpty();
        assertThat(evidence(null, null, mood.repeat(10_000), mood).combined()).isEqualTo(CombinedAffect.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "Trip-Hop, true",
        "Singer/Songwriter, true",
        "Therapy, false",
        "Melodic Death Metal, true",
        "Demo, false"
    })
    void genresAreKnownByHowAWordOfThemBegins(String genre, boolean known) {
        assertThat(GenrePriors.estimate(List.of(genre)).isPresent()).isEqualTo(known);
    }

    @Test
    void eachSourceIsNamedWithItsOwnWord() {
        SongEvidence all =
                new SongEvidence(HandAffect.of(Emotion.SAD, Instant.EPOCH), LIVELY, "Mellow", List.of("Jazz"), 99.7);

        assertThat(all.all())
                .extracting(Evidence::source, Evidence::detail)
                .containsExactly(
                        tuple(EvidenceSource.BY_HAND, "sad"),
                        tuple(EvidenceSource.MOOD_TAG, "Mellow"),
                        tuple(EvidenceSource.HEARD, "fast"),
                        tuple(EvidenceSource.GENRE, "Jazz"),
                        tuple(EvidenceSource.TEMPO, "100"));
    }

    private static SongEvidence evidence(
            @Nullable HandAffect hand, SongEvidence.@Nullable Heard heard, String mood, String genre) {
        return new SongEvidence(hand, heard, mood, genre.isEmpty() ? List.of() : List.of(genre), null);
    }
}
