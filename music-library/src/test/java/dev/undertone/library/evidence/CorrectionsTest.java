package dev.undertone.library.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.library.evidence.Corrections.Correction;
import dev.undertone.library.evidence.Corrections.Key;
import dev.undertone.models.Affect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    @Test
    void oneCorrectionMovesTheLibraryALittleAndTheArtistMore() {
        Map<Key, Affect> learned = Corrections.learn(List.of(correction("Björk", 0.66, 0)));

        assertThat(shift(learned, "Nobody else")).isCloseTo(0.06, within(1e-9));
        assertThat(shift(learned, " BJÖRK ")).isCloseTo(0.22, within(1e-9));
        assertThat(Corrections.shift(learned, "other model", "Björk")).isEqualTo(Affect.NEUTRAL);
    }

    @Test
    void manyThatAgreeAreNearlyBelieved() {
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            corrections.add(correction("Artist " + i, 0.4, -0.4));
        }

        Map<Key, Affect> learned = Corrections.learn(corrections);

        assertThat(shift(learned, "")).isBetween(0.34, 0.4);
        assertThat(Corrections.shift(learned, "1", "Artist 5").arousal()).isBetween(-0.4, -0.34);
    }

    @Test
    void correctionsThatContradictEachOtherTeachNothingOfTheLibrary() {
        Map<Key, Affect> learned = Corrections.learn(List.of(correction("A", 0.5, 0.5), correction("B", -0.5, -0.5)));

        assertThat(Corrections.shift(learned, "1", "C")).isEqualTo(Affect.NEUTRAL);
        assertThat(shift(learned, "A")).isPositive();
        assertThat(shift(learned, "B")).isNegative();
    }

    @Test
    void whatIsLearntDoesNotDependOnTheOrder() {
        Random random = new Random(5);
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            corrections.add(correction("Artist " + i % 7, random.nextDouble() - 0.5, random.nextDouble() - 0.5));
        }
        Map<Key, Affect> learned = Corrections.learn(corrections);

        Collections.shuffle(corrections, random);
        assertThat(Corrections.learn(corrections)).isEqualTo(learned);
    }

    @Test
    void nobodyToldIsNoArtist() {
        Map<Key, Affect> learned = Corrections.learn(List.of(correction("", 0.66, 0)));

        assertThat(learned).hasSize(1);
        assertThat(shift(learned, "")).isCloseTo(0.06, within(1e-9));
    }

    private static double shift(Map<Key, Affect> learned, String artist) {
        return Corrections.shift(learned, "1", artist).valence();
    }

    private static Correction correction(String artist, double valence, double arousal) {
        return new Correction("1", artist, new Affect(valence, arousal), Affect.NEUTRAL);
    }
}
