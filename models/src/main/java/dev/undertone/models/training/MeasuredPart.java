package dev.undertone.models.training;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The pictures of one part of FER2013 that a network is measured on.
 *
 * @param photos in the order of the file
 * @param known the pictures of Training, among which some of them may stand, too; empty where these are not there to
 *     compare, or are themselves what is measured
 */
record MeasuredPart(List<FacePhoto> photos, PictureSet known) {

    /**
     * PublicTest, compared with Training.
     *
     * @param folder holds FER2013
     * @throws dev.undertone.models.UserFacingException if it cannot be read, or lacks one of the two
     */
    static MeasuredPart publicTest(Path folder) {
        Map<Usage, List<FacePhoto>> photos = withTraining(folder, Usage.PUBLIC_TEST);
        return new MeasuredPart(
                Fer2013.only(photos, Usage.PUBLIC_TEST, folder),
                PictureSet.of(Fer2013.only(photos, Usage.TRAINING, folder)));
    }

    /**
     * Any part, compared with Training if the folder has it.
     *
     * @param folder holds FER2013
     * @throws dev.undertone.models.UserFacingException if it cannot be read, or has no picture of that part
     */
    static MeasuredPart of(Path folder, Usage usage) {
        Map<Usage, List<FacePhoto>> photos = withTraining(folder, usage);
        return new MeasuredPart(
                Fer2013.only(photos, usage, folder),
                PictureSet.of(usage == Usage.TRAINING ? List.of() : photos.getOrDefault(Usage.TRAINING, List.of())));
    }

    private static Map<Usage, List<FacePhoto>> withTraining(Path folder, Usage usage) {
        return Fer2013.read(folder, EnumSet.of(Usage.TRAINING, usage));
    }
}
