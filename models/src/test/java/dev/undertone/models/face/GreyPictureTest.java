package dev.undertone.models.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GreyPictureTest {

    @Test
    void everyPixelIsTheMeanOfTheAreaItCovers() {
        // A chessboard of single pixels is an even grey when it is shrunk.
        GreyPicture chessboard = picture(400, 400, (x, y) -> (x + y) % 2 == 0 ? 0 : 200);
        for (float value : chessboard.cut(new FacePlace(180, 180, 240, 0), 48)) {
            assertThat(value).isCloseTo(100f, within(8f));
        }
    }

    @Test
    void aRampStaysARampAndTurnsWithTheSquare() {
        GreyPicture ramp = picture(200, 200, (x, y) -> x);
        float[] upright = ramp.cut(new FacePlace(100, 100, 96, 0), 48);
        float[] turned = ramp.cut(new FacePlace(100, 100, 96, 90), 48);
        for (int i = 0; i < 48; i++) {
            double brightness = 100 - 48 + 2 * (i + 0.5) - 0.5;
            assertThat((double) upright[24 * 48 + i]).isCloseTo(brightness, within(0.6));
            // Clockwise by a right angle, the right edge of the head looks down: its top shows what lies to the right.
            assertThat((double) turned[(47 - i) * 48 + 24]).isCloseTo(brightness, within(0.6));
        }
    }

    @Test
    void whatLiesBeyondTheEdgeRepeatsTheEdge() {
        GreyPicture even = picture(60, 60, (x, y) -> 90);
        for (float value : even.cut(new FacePlace(30, 30, 120, 33), 48)) {
            assertThat(value).isCloseTo(90f, within(0.01f));
        }
    }

    private static GreyPicture picture(int width, int height, Brightness brightness) {
        byte[] grey = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) brightness.at(x, y);
            }
        }
        return new GreyPicture(width, height, grey);
    }

    private interface Brightness {
        int at(int x, int y);
    }
}
