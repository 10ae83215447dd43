package dev.undertone.models.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FaceCutterTest {

    @Test
    void everyPixelIsTheMeanOfTheAreaItCovers() {
        // A chessboard of single pixels is an even grey when it is shrunk.
        Picture chessboard = picture(400, 400, (x, y) -> (x + y) % 2 == 0 ? 0 : 200);
        for (float value : FaceCutter.cut(chessboard, new FaceBox(60, 60, 240, 240))) {
            assertThat(value).isCloseTo(100f, within(8f));
        }
    }

    @Test
    void aRampStaysARamp() {
        Picture ramp = picture(200, 200, (x, y) -> x);
        FaceBox box = new FaceBox(50, 50, 100, 100);
        FaceBox square = FaceCutter.square(box);
        float[] grey = FaceCutter.cut(ramp, box);
        for (int x = 0; x < 48; x++) {
            double centre = square.x() + (x + 0.5) * square.width() / 48 - 0.5;
            assertThat((double) grey[24 * 48 + x]).isCloseTo(centre, within(0.6));
        }
    }

    @Test
    void whatLiesBeyondTheEdgeRepeatsTheEdge() {
        Picture even = picture(60, 60, (x, y) -> 90);
        for (float value : FaceCutter.cut(even, new FaceBox(-30, -30, 120, 120))) {
            assertThat(value).isCloseTo(90f, within(0.01f));
        }
    }

    static Picture picture(int width, int height, Brightness brightness) {
        byte[] bgra = new byte[width * height * 4];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = 4 * (y * width + x);
                byte value = (byte) brightness.at(x, y);
                bgra[at] = value;
                bgra[at + 1] = value;
                bgra[at + 2] = value;
                bgra[at + 3] = (byte) 0xff;
            }
        }
        return new Picture(width, height, bgra);
    }

    interface Brightness {
        int at(int x, int y);
    }
}
