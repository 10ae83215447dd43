package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FerPlusVotesTest {

    @Test
    void thePluralityIsTheClassWithTheMostVotes() {
        assertThat(votes(1, 6, 1, 0, 2, 0, 0, 0, 0, 0).plurality()).contains(1);
    }

    @Test
    void aPluralityOfUnknownOrNoFaceIsLeftOut() {
        assertThat(votes(2, 2, 0, 0, 0, 0, 0, 0, 6, 0).plurality()).isEmpty();
        assertThat(votes(0, 0, 0, 0, 0, 0, 0, 0, 0, 10).plurality()).isEmpty();
    }

    @Test
    void theMajorityIsMoreThanHalfOfWhatIsLeftWithoutSingleVotes() {
        assertThat(votes(0, 5, 1, 1, 2, 1, 0, 0, 0, 0).majority()).contains(1);
        assertThat(votes(0, 4, 0, 4, 1, 1, 0, 0, 0, 0).majority()).isEmpty();
        assertThat(votes(4, 0, 0, 2, 0, 0, 0, 0, 2, 2).majority()).isEmpty();
        assertThat(votes(0, 0, 0, 0, 0, 0, 0, 0, 8, 2).majority()).isEmpty();
        assertThat(votes(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).majority()).isEmpty();
    }

    @Test
    void singleVotesDoNotCountInTheDistribution() {
        assertThat(votes(6, 2, 1, 0, 0, 0, 1, 0, 0, 0).distribution())
                .hasValueSatisfying(shares -> assertThat(shares).containsExactly(.75f, .25f, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void thereIsNoDistributionWhereHalfSawNoEmotion() {
        assertThat(votes(3, 2, 0, 0, 0, 0, 0, 0, 5, 0).distribution()).isEmpty();
        assertThat(votes(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).distribution()).isEmpty();
    }

    private static FerPlusVotes votes(int... counts) {
        return new FerPlusVotes(counts);
    }
}
