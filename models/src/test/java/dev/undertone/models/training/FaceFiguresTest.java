package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.models.face.Eyes;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceBox;
import dev.undertone.models.face.Picture;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceFiguresTest {

    private static final LabelledFace FACE = new LabelledFace(80, 90, 120, 90, 100, true);

    @Test
    void everyLabelledClipHasAFaceWithBothEyesInItsFirstFrame() {
        FaceLabels labels = FaceLabels.read();
        assertThat(labels.clips())
                .hasSize(12)
                .allSatisfy(clip ->
                        assertThat(labels.at(clip, 0)).as(clip).isNotEmpty().allMatch(LabelledFace::bothEyes));
    }

    @Test
    void betweenKeyFramesTheEyesMoveEvenly() {
        LabelledFace later = new LabelledFace(90, 100, 130, 120, 110, false);
        LabelledFace between = LabelledFace.between(FACE, later, 0.5);
        assertThat(between).isEqualTo(new LabelledFace(85, 95, 125, 105, 105, false));
        assertThat(LabelledFace.between(FACE, later, 0).bothEyes()).isTrue();
    }

    @Test
    void labelsTurnWithTheirFrame() {
        FrameView view = new FrameView(200, 100, 90, 0.5);
        LabelledFace turned = FACE.in(view);
        assertThat(turned.roll()).isCloseTo(90, within(1e-9));
        assertThat(turned.eyeDistance()).isCloseTo(20, within(1e-9));

        byte[] bgra = new byte[200 * 100 * 4];
        for (int y = 80; y < 100; y++) {
            for (int x = 70; x < 90; x++) {
                bgra[4 * (y * 200 + x)] = 100;
            }
        }
        Picture picture = view.of(new Picture(200, 100, bgra));
        int x = (int) Math.round(view.x(80, 90));
        int y = (int) Math.round(view.y(80, 90));
        assertThat(picture.bgra()[4 * (y * 200 + x)]).isEqualTo((byte) 100);
        assertThat(picture.bgra()[4 * (y * 200 + x + 10)]).isZero();
    }

    @Test
    void aFaceGivenTwiceIsFalseTheSecondTime() {
        FaceFigures figures = new FaceFigures();
        FaceBox box = new FaceBox(50, 55, 100, 100);
        Face face = new Face(1, box, new Eyes(80, 90, 120, 98), true);
        figures.add(List.of(FACE), List.of(face, face), 3);
        figures.add(List.of(FACE), List.of(), 5);
        assertThat(figures.share()).isEqualTo(0.5);
        assertThat(figures.falseFaces()).isEqualTo(250);
        assertThat(figures.eyeError()).isCloseTo(0.2, within(1e-9));
        assertThat(figures.meanMilliseconds()).isEqualTo(4);
    }
}
