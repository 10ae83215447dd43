package dev.undertone.models.training;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.FaceQuality;
import dev.undertone.models.face.FaceView;
import dev.undertone.models.face.Picture;
import dev.undertone.models.identity.FaceEmbedding;
import dev.undertone.models.identity.FaceTemplate;
import dev.undertone.models.identity.IdentityReader;
import dev.undertone.models.identity.IdentityReading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One person in one recorded film.
 *
 * @param name of the film, with the person where two are in it
 * @param person a letter
 * @param looks at their face, one in each picture where it was found
 */
record IdentityClip(String name, String person, List<Look> looks) {

    /** Faces that a template is made of. */
    private static final int ENROLLED = 20;

    private static final String PAIR = "head-pose-face-detection-female-and-male.mp4";

    /** Who is in which of the films, as was seen by eye. */
    private static final List<Source> SOURCES = List.of(
            new Source("webcam/again.mkv", "A"),
            new Source("webcam/no.mkv", "A"),
            new Source("webcam/yes.mkv", "A"),
            new Source("webcam/hungry.mkv", "B"),
            new Source("webcam/milk.mkv", "C"),
            new Source("webcam/sorry.mkv", "C"),
            new Source("webcam/thanks.mkv", "C"),
            new Source("webcam/walk.mkv", "D"),
            new Source("head-pose-face-detection-female.mp4", "F"),
            new Source(PAIR, "F"),
            new Source("head-pose-face-detection-male.mp4", "M"),
            new Source(PAIR, "M"));

    private record Source(String film, String person) {}

    /**
     * One look at a face.
     *
     * @param time in the film
     */
    record Look(Duration time, FaceCrop crop, IdentityReading reading, FaceQuality quality) {}

    /**
     * Reads all films of a folder.
     *
     * @param folder holds {@code webcam/*.mkv} and {@code head-pose-*.mp4}
     * @throws UserFacingException if one is missing
     */
    static List<IdentityClip> read(Path folder, IdentityReader reader) {
        List<IdentityClip> clips = new ArrayList<>();
        try (FaceDetector detector = FaceDetector.load()) {
            for (Source source : SOURCES) {
                List<Look> looks = new ArrayList<>();
                detector.forget();
                ClipFrames.readTimed(folder.resolve(source.film()), (picture, seconds) -> {
                    for (Face face : detector.detect(picture)) {
                        if (isOf(source, face, picture)) {
                            FaceView view = detector.view(picture, face);
                            Duration time = Duration.ofMillis(Math.round(1000 * seconds));
                            looks.add(new Look(time, view.crop(), reader.look(view), view.quality()));
                        }
                    }
                });
                clips.add(new IdentityClip(name(source.film()), source.person(), looks));
            }
        }
        return clips;
    }

    /** A template of faces of good quality, spread over the film. */
    FaceTemplate template() {
        List<FaceEmbedding> good = looks.stream()
                .filter(look -> look.quality().isGood())
                .map(look -> look.reading().embedding())
                .toList();
        List<FaceEmbedding> taken = new ArrayList<>();
        int count = Math.min(ENROLLED, good.size());
        for (int i = 0; i < count; i++) {
            taken.add(good.get((int) ((i + 0.5) * good.size() / count)));
        }
        return new FaceTemplate(taken);
    }

    /** The first or the second half of the film. */
    IdentityClip half(boolean second) {
        int middle = looks.size() / 2;
        return new IdentityClip(
                name + (second ? " 2" : " 1"),
                person,
                second ? looks.subList(middle, looks.size()) : looks.subList(0, middle));
    }

    private static boolean isOf(Source source, Face face, Picture picture) {
        if (!source.film().equals(PAIR)) {
            return face.listener();
        }
        // The woman sits at the left.
        boolean left = face.box().x() + face.box().width() / 2 < picture.width() / 2.0;
        return left == source.person().equals("F");
    }

    private static String name(String film) {
        String file = Path.of(film).getFileName().toString();
        return file.substring(0, file.indexOf('.')).replace("head-pose-face-detection-", "");
    }
}
