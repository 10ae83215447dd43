package dev.undertone.models.training;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pictures by their content, to find those that stand in two parts of a data set, equal to the pixel.
 *
 * <p>A network may know such a picture by heart, so that figures are told with and without them. A picture of a single
 * brightness shows nothing, and counts as no picture: FER2013 has some that are black.
 */
final class PictureSet {

    private final Set<ByteBuffer> pictures;

    private PictureSet(Set<ByteBuffer> pictures) {
        this.pictures = pictures;
    }

    static PictureSet of(Collection<FacePhoto> photos) {
        return new PictureSet(photos.stream()
                .map(FacePhoto::grey)
                .filter(grey -> !isBlank(grey))
                .map(ByteBuffer::wrap)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isEmpty() {
        return pictures.isEmpty();
    }

    boolean contains(FacePhoto photo) {
        return pictures.contains(ByteBuffer.wrap(photo.grey()));
    }

    private static boolean isBlank(byte[] grey) {
        for (byte value : grey) {
            if (value != grey[0]) {
                return false;
            }
        }
        return true;
    }
}
