package dev.undertone.models.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaceTracksTest {

    private static final FaceBox SMALL = new FaceBox(20, 40, 80, 80);
    private static final FaceBox LARGE = new FaceBox(300, 40, 160, 160);

    private final FaceTracks tracks = new FaceTracks();

    @Test
    void aFaceKeepsItsNumberWhileItMoves() {
        int number = tracks.update(List.of(SMALL)).getFirst().track();
        for (int i = 1; i <= 20; i++) {
            assertThat(tracks.update(List.of(new FaceBox(20 + 10 * i, 40, 80, 80))))
                    .extracting(Face::track)
                    .containsExactly(number);
        }
    }

    @Test
    void aFaceThatIsMissedForAPictureStays() {
        int number = tracks.update(List.of(SMALL)).getFirst().track();
        assertThat(tracks.update(List.of())).extracting(Face::track).containsExactly(number);
        assertThat(tracks.update(List.of(SMALL))).extracting(Face::track).containsExactly(number);
    }

    @Test
    void aFaceThatLeftIsNoLongerGiven() {
        tracks.update(List.of(SMALL));
        for (int i = 0; i < 3; i++) {
            tracks.update(List.of());
        }
        assertThat(tracks.update(List.of())).isEmpty();
    }

    @Test
    void theListenerIsTheLargestOfTheFacesThatAppearTogether() {
        List<Face> faces = tracks.update(List.of(SMALL, LARGE));
        assertThat(faces).filteredOn(Face::listener).extracting(Face::box).containsExactly(LARGE);
    }

    @Test
    void somebodyWhoLeansPastTheCameraDoesNotBecomeTheListener() {
        int listener = tracks.update(List.of(SMALL)).getFirst().track();
        for (int i = 0; i < 10; i++) {
            assertThat(tracks.update(List.of(SMALL, LARGE)))
                    .filteredOn(Face::listener)
                    .extracting(Face::track)
                    .containsExactly(listener);
        }
    }

    @Test
    void aLargerFaceThatStaysBecomesTheListener() {
        tracks.update(List.of(SMALL));
        for (int i = 0; i < 30; i++) {
            tracks.update(List.of(SMALL, LARGE));
        }
        assertThat(tracks.update(List.of(SMALL, LARGE)))
                .filteredOn(Face::listener)
                .extracting(Face::box)
                .containsExactly(LARGE);
    }

    @Test
    void theFrameOfAFaceAtRestMovesLessThanWhatIsFound() {
        tracks.update(List.of(LARGE));
        Face face = tracks.update(List.of(new FaceBox(304, 40, 160, 160))).getFirst();
        assertThat(face.box().x() - LARGE.x()).isBetween(0.5, 2.0);
    }
}
