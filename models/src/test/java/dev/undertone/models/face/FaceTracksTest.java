package dev.undertone.models.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceTracksTest {

    private static final FaceBox SMALL = new FaceBox(20, 40, 80, 80);
    private static final FaceBox LARGE = new FaceBox(300, 40, 160, 160);

    private final FaceTracks tracks = new FaceTracks();

    @Test
    void aFaceKeepsItsNumberWhileItMoves() {
        int number = update(SMALL).getFirst().track();
        for (int i = 1; i <= 20; i++) {
            assertThat(update(new FaceBox(20 + 10 * i, 40, 80, 80)))
                    .extracting(Face::track)
                    .containsExactly(number);
        }
    }

    @Test
    void aFaceThatIsMissedForAPictureStays() {
        int number = update(SMALL).getFirst().track();
        assertThat(update()).extracting(Face::track).containsExactly(number);
        assertThat(update(SMALL)).extracting(Face::track).containsExactly(number);
    }

    @Test
    void aFaceThatLeftIsNoLongerGiven() {
        update(SMALL);
        for (int i = 0; i < 3; i++) {
            update();
        }
        assertThat(update()).isEmpty();
    }

    @Test
    void theListenerIsTheLargestOfTheFacesThatAppearTogether() {
        List<Face> faces = update(SMALL, LARGE);
        assertThat(faces).filteredOn(Face::listener).extracting(Face::box).containsExactly(LARGE);
    }

    @Test
    void somebodyWhoLeansPastTheCameraDoesNotBecomeTheListener() {
        int listener = update(SMALL).getFirst().track();
        for (int i = 0; i < 10; i++) {
            assertThat(update(SMALL, LARGE))
                    .filteredOn(Face::listener)
                    .extracting(Face::track)
                    .containsExactly(listener);
        }
    }

    @Test
    void aLargerFaceThatStaysBecomesTheListener() {
        update(SMALL);
        for (int i = 0; i < 30; i++) {
            update(SMALL, LARGE);
        }
        assertThat(update(SMALL, LARGE))
                .filteredOn(Face::listener)
                .extracting(Face::box)
                .containsExactly(LARGE);
    }

    @Test
    void theFrameOfAFaceAtRestMovesLessThanWhatIsFound() {
        update(LARGE);
        Face face = update(new FaceBox(304, 40, 160, 160)).getFirst();
        assertThat(face.box().x() - LARGE.x()).isBetween(0.5, 2.0);
    }

    private List<Face> update(FaceBox... boxes) {
        return tracks.update(Arrays.stream(boxes).map(FaceTracksTest::sighting).toList());
    }

    private static Sighting sighting(FaceBox box) {
        FacePlace place = new FacePlace(box.x() + box.width() / 2, box.y() + box.height() / 2, box.width(), 0);
        Eyes eyes = new Eyes(place.x(-0.2, -0.13), place.y(-0.2, -0.13), place.x(0.2, -0.13), place.y(0.2, -0.13));
        return new Sighting(place, eyes, 1);
    }
}
