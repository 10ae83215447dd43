package dev.undertone.library.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.library.EvidenceSource;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.models.Affect;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four songs that were heard: 1 and 2 of one artist, 3 of another, 4 by another model. */
class LearningTest {

    private static final HandAffect PLEASANT = HandAffect.of(new Affect(0.66, 0), Instant.EPOCH);

    @TempDir
    Path folder;

    private Catalog catalog;

    @BeforeEach
    void fill() {
        catalog = Catalog.open(folder, InstantSource.system());
        for (int i = 1; i <= 4; i++) {
            TrackTags tags = TrackTags.of("Song", i == 3 ? "Other" : "Artist", "", List.of());
            catalog.put(List.of(Arrivals.details(folder.resolve(i + ".mp3"), "audio " + i, tags, null)));
            catalog.listening().keep(i, Readings.at(0, 0), i == 4 ? "2" : "1");
        }
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void aCorrectionMovesTheArtistsSongsMoreThanOthersAndThoseOfAnotherModelNotAtAll() {
        catalog.setByHand(List.of(1L), PLEASANT);

        valences(0.66, 0.22, 0.06, 0);
        assertThat(catalog.evidence(1))
                .extracting(evidence -> evidence.source())
                .containsExactly(EvidenceSource.BY_HAND, EvidenceSource.HEARD);
        assertThat(catalog.heard(2).orElseThrow().reading()).isEqualTo(Readings.at(0, 0));
    }

    @Test
    void takingItBackTakesBackWhatItTaught() {
        catalog.setByHand(List.of(1L), PLEASANT);
        catalog.setByHand(List.of(1L), null);

        valences(0, 0, 0, 0);
    }

    @Test
    void whatWasTaughtHoldsForSongsThatAreHeardOrChangeHandsLater() {
        catalog.setByHand(List.of(1L), PLEASANT);
        catalog.edit(Map.of(3L, new TrackEdit(null, "ARTIST", null, null, null, null)));
        catalog.listening().keep(4, Readings.at(0.1, 0), "1");

        valences(0.66, 0.22, 0.22, 0.32);
    }

    @Test
    void aSongWhoseAudioIsAnotherNowWasNotHeard() {
        TrackTags tags = TrackTags.of("Song", "Artist", "", List.of());
        catalog.put(List.of(Arrivals.details(folder.resolve("1.mp3"), "encoded again", tags, null)));

        assertThat(catalog.heard(1)).isEmpty();
        assertThat(catalog.track(1).orElseThrow().source()).isEqualTo(EvidenceSource.UNKNOWN);
    }

    private void valences(double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(catalog.track(i + 1).orElseThrow().affect().affect().valence())
                    .isCloseTo(expected[i], within(1e-9));
        }
    }
}
