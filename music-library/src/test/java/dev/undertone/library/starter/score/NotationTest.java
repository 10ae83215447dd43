package dev.undertone.library.starter.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NotationTest {

    private static final Metre COMMON_TIME = new Metre(4, 4);

    @Test
    void pitchOctaveAndValueStayUntilTheyAreChanged() {
        Phrase phrase = Notation.read(COMMON_TIME, "c4/4 e g/8 bb r/4 | c#5/2.");
        assertThat(phrase.notes()).extracting(Note::pitch).containsExactly(60, 64, 67, 70, 73);
        assertThat(phrase.notes()).extracting(Note::length).containsExactly(480L, 480L, 240L, 240L, 1440L);
    }

    @Test
    void aTieMakesOneLongNoteOfTwo() {
        Phrase phrase = Notation.read(COMMON_TIME, "[c4 e]/1~ | [c e]/2 g");
        assertThat(phrase.notes()).extracting(Note::pitch).containsExactly(60, 64, 67);
        assertThat(phrase.notes().getFirst().length()).isEqualTo(2880);
    }

    @Test
    void threeEighthsOfATripletFillAQuarter() {
        assertThat(Notation.read(COMMON_TIME, "c4/8t d e").length()).isEqualTo(480);
    }

    @Test
    void aBarLineInsideABarIsAMistakeThatNamesTheBar() {
        assertThatThrownBy(() -> Notation.read(COMMON_TIME, "c4/1 | d/2 e/4 | f/1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("bar 2 has 3.0 beats");
    }

    @Test
    void aTieThatLeadsNowhereIsAMistake() {
        assertThatThrownBy(() -> Notation.read(COMMON_TIME, "c4/1~ | d/1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tie");
    }
}
