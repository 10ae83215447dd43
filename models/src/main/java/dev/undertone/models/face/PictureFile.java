package dev.undertone.models.face;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;

/** Pictures in files: photographs and screenshots, in any format that OpenCV reads. */
public final class PictureFile {

    private PictureFile() {}

    /**
     * Reads a picture, turned the right way up where the camera noted how it was held.
     *
     * @throws UserFacingException if there is no such file, or it is not a picture
     */
    public static Picture read(Path file) {
        return decode(file, bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UserFacingException("There is no file " + file + ".", "Check the path.", e);
        } catch (IOException e) {
            throw new UserFacingException(
                    "The file " + file + " cannot be read.", "Check that it is a file that you may open.", e);
        }
    }

    // Decoding from memory instead of by name: OpenCV cannot open every name that the file system allows.
    private static Picture decode(Path file, byte[] bytes) {
        if (bytes.length == 0) {
            throw notAPicture(file);
        }
        try (BytePointer pointer = new BytePointer(bytes);
                Mat encoded = new Mat(pointer, false);
                Mat colour = opencv_imgcodecs.imdecode(encoded, opencv_imgcodecs.IMREAD_COLOR);
                Mat opaque = new Mat()) {
            if (colour.empty()) {
                throw notAPicture(file);
            }
            opencv_imgproc.cvtColor(colour, opaque, opencv_imgproc.COLOR_BGR2BGRA);
            byte[] bgra = new byte[opaque.cols() * opaque.rows() * 4];
            opaque.data().get(bgra);
            return new Picture(opaque.cols(), opaque.rows(), bgra);
        }
    }

    private static UserFacingException notAPicture(Path file) {
        return new UserFacingException(
                "The file " + file + " is not a picture that can be read.", "Choose a JPEG, PNG, WebP or BMP file.");
    }
}
