package dev.undertone.models.training;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.Picture;
import dev.undertone.models.face.PictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Photographs of people, in a folder for each of them.
 *
 * @param photos whose faces could be cut out
 * @param withoutFace those in which no face was found
 * @param unreadable files that are no pictures
 */
record IdentityPhotos(List<IdentityPhoto> photos, int withoutFace, int unreadable) {

    private static final List<String> KINDS =
            List.of(".png", ".jpg", ".jpeg", ".bmp", ".webp", ".pgm", ".tif", ".tiff");

    /**
     * Reads the photos of a folder's folders. The largest face of a photo counts; where none is found, the picture may be cut
     * tightly about it.
     *
     * @throws UserFacingException if there is no such folder, or there are fewer than two people or no second photo of anyone
     */
    static IdentityPhotos read(Path folder) {
        List<IdentityPhoto> photos = new ArrayList<>();
        int withoutFace = 0;
        int unreadable = 0;
        try (FaceDetector detector = FaceDetector.load()) {
            for (Path person : children(folder)) {
                for (Path file : Files.isDirectory(person) ? children(person) : List.<Path>of()) {
                    if (!isPicture(file)) {
                        continue;
                    }
                    try {
                        Optional<FaceCrop> face = face(PictureFile.read(file), detector);
                        face.ifPresent(crop -> photos.add(new IdentityPhoto(person.toString(), file.toString(), crop)));
                        withoutFace += face.isPresent() ? 0 : 1;
                    } catch (UserFacingException e) {
                        unreadable++;
                    }
                }
            }
        }
        long people = photos.stream().map(IdentityPhoto::person).distinct().count();
        if (people < 2 || people == photos.size()) {
            throw new UserFacingException(
                    "There are %d photos with faces of %d people in %s.".formatted(photos.size(), people, folder),
                    "Give a folder that has a folder for each of two people or more, with two photos or more in some.");
        }
        return new IdentityPhotos(List.copyOf(photos), withoutFace, unreadable);
    }

    private static Optional<FaceCrop> face(Picture picture, FaceDetector detector) {
        detector.forget();
        return detector.detect(picture).stream()
                .filter(Face::listener)
                .findFirst()
                .or(() -> detector.filling(picture))
                .map(face -> detector.view(picture, face).crop());
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && KINDS.stream().anyMatch(name::endsWith);
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UserFacingException(
                    "The folder " + folder + " cannot be read.",
                    "Give a folder that has a folder for each person, with photos in it.",
                    e);
        }
    }
}
