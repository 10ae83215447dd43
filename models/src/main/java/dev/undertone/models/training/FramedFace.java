package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.FacePlace;
import dev.undertone.models.face.GreyPicture;
import dev.undertone.models.face.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of FER2013 and the square in it that the program would cut out of a camera's picture.
 *
 * @param picture 48x48
 * @param place centred by the eyes and turned with them
 */
record FramedFace(GreyPicture picture, FacePlace place) {

    private static final int SIZE = FaceCrop.SIZE;

    /** Those of the photos whose eyes can be found, in their order. */
    static List<FramedFace> of(List<FacePhoto> photos) {
        List<FramedFace> faces = new ArrayList<>();
        try (FaceDetector detector = FaceDetector.load()) {
            for (FacePhoto photo : photos) {
                detector.filling(picture(photo.grey()))
                        .ifPresent(face ->
                                faces.add(new FramedFace(new GreyPicture(SIZE, SIZE, photo.grey()), face.framed())));
            }
        }
        return faces;
    }

    /** The brightness at a point of the square, whose middle is 0, 0 and whose edges are at 0.5; 0 to 255. */
    double at(double across, double down) {
        return picture.at(place.x(across, down) - 0.5, place.y(across, down) - 0.5);
    }

    /** The face as the program would cut it out. */
    FaceCrop crop() {
        return FaceCrop.of(picture.cut(place, SIZE));
    }

    private static Picture picture(byte[] grey) {
        byte[] bgra = new byte[4 * grey.length];
        for (int i = 0; i < grey.length; i++) {
            bgra[4 * i] = grey[i];
            bgra[4 * i + 1] = grey[i];
            bgra[4 * i + 2] = grey[i];
            bgra[4 * i + 3] = -1;
        }
        return new Picture(SIZE, SIZE, bgra);
    }
}
