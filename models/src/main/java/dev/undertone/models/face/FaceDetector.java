package dev.undertone.models.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the faces of a picture and knows them again in the next.
 *
 * <p>Known faces are followed in their surroundings, which costs a fraction of a search. The picture is searched in slices,
 * one way of tilting the head and one range of sizes at a time: all upright ones at once in the first picture, the others
 * one by one in those that come. One instance belongs to one thread.
 */
public final class FaceDetector implements AutoCloseable {

    /** Heads tilted by so many degrees are looked for; each search finds those up to 12 degrees away, too. */
    private static final double[] ROLLS = {0, -22, 22, -44, 44};

    /** A slice looks for faces of one of these ranges of sizes, given as shares of the picture's shorter side. */
    private static final double[] SHARES = {1, 0.26, 0.135, 0.09};

    private static final int RANGES = SHARES.length - 1;
    private static final double RANGE_OVERLAP = 1.15;

    private static final double LEAST_LIKENESS_OF_NEW = 0.25;
    private static final double LEAST_LIKENESS_OF_KNOWN = -0.2;

    /** What the cascade does not see any longer must look like a face all the more. */
    private static final double LEAST_LIKENESS_UNSEEN = 0.3;

    /** As many as there are slices: after the first picture, and after a face is lost, each is searched once, soon. */
    private static final int PICTURES_UNTIL_SETTLED = 15;

    /** A slice takes several times as long as following: fewer than one picture of twenty has to wait for one. */
    private static final int PICTURES_BETWEEN_SLICES = 21;

    private final FaceSearch search = new FaceSearch();
    private final FaceRegression regression = FaceRegression.load();
    private FaceTracks tracks = new FaceTracks();
    private int pictures;
    private int settledFrom = PICTURES_UNTIL_SETTLED;
    private int slice;

    /** The last picture, so that its faces are cut out of what they were found in. */
    private @Nullable Seen seen;

    private record Seen(Picture picture, GreyPicture grey) {}

    private FaceDetector() {}

    /** Loads OpenCV, which takes a moment at the first call on a machine. */
    public static FaceDetector load() {
        return new FaceDetector();
    }

    /**
     * The faces of the next picture of a sequence, the largest first. Where there are any, exactly one of them is the
     * listener's.
     */
    public List<Face> detect(Picture picture) {
        seen = new Seen(picture, GreyPicture.of(picture));
        return tracks.update(find(seen.grey));
    }

    /** Forgets the faces seen so far: the next picture has nothing to do with the last. */
    public void forget() {
        tracks = new FaceTracks();
        pictures = 0;
        settledFrom = PICTURES_UNTIL_SETTLED;
        slice = 0;
        seen = null;
    }

    /**
     * The face of a picture that was cut tightly about it, so that a search would miss it; none if it does not look like
     * one. Nothing is remembered of it: it has nothing to do with the sequence that {@link #detect} follows.
     */
    public Optional<Face> filling(Picture picture) {
        GreyPicture grey = GreyPicture.of(picture);
        double side = Math.min(grey.width(), grey.height());
        Sighting sighting = sighting(grey, new FacePlace(grey.width() / 2.0, grey.height() / 2.0, side, 0));
        return Optional.of(sighting)
                .filter(seen -> seen.likeness() > LEAST_LIKENESS_OF_NEW)
                .map(seen -> new Face(1, seen.box(), seen.eyes(), true));
    }

    /** A face as the expression network sees it, and how well it can be seen. */
    public FaceView view(Picture picture, Face face) {
        GreyPicture whole = seen != null && seen.picture == picture ? seen.grey : GreyPicture.of(picture);
        float[] grey = whole.cut(face.framed(), FaceCrop.SIZE);
        return new FaceView(FaceCrop.of(grey), FaceQuality.of(grey, face.box(), face.eyes()));
    }

    @Override
    public void close() {
        search.close();
    }

    private List<Sighting> find(GreyPicture picture) {
        List<Sighting> found = new ArrayList<>();
        List<Sighting> known = tracks.lastSeen();
        for (Sighting face : known) {
            follow(picture, face)
                    .filter(sighting -> found.stream().noneMatch(sighting::isSame))
                    .ifPresent(found::add);
        }
        if (found.size() < known.size()) {
            settledFrom = pictures + PICTURES_UNTIL_SETTLED;
        }
        if (pictures == 0) {
            searchEverywhere(picture, found);
        } else if (found.isEmpty()) {
            // Whoever is lost has most likely moved on and holds their head upright.
            searchSlice(picture, 0, pictures % RANGES, found);
            if (found.isEmpty()) {
                searchNextSlice(picture, found);
            }
        } else if (pictures < settledFrom || pictures % PICTURES_BETWEEN_SLICES == 0) {
            searchNextSlice(picture, found);
        }
        pictures++;
        return found;
    }

    private Optional<Sighting> follow(GreyPicture picture, Sighting known) {
        Optional<Sighting> seen = search.near(picture, known.place())
                .map(place -> sighting(picture, place))
                .filter(sighting -> sighting.likeness() > LEAST_LIKENESS_OF_KNOWN);
        return seen.isPresent()
                ? seen
                : Optional.of(sighting(picture, known.place()))
                        .filter(sighting -> sighting.likeness() > LEAST_LIKENESS_UNSEEN);
    }

    private void searchEverywhere(GreyPicture picture, List<Sighting> found) {
        for (double roll : ROLLS) {
            for (int range = 0; range < RANGES; range++) {
                searchSlice(picture, roll, range, found);
            }
            if (!found.isEmpty()) {
                return;
            }
        }
    }

    private void searchNextSlice(GreyPicture picture, List<Sighting> found) {
        slice = (slice + 1) % (RANGES * ROLLS.length);
        searchSlice(picture, ROLLS[slice / RANGES], slice % RANGES, found);
    }

    private void searchSlice(GreyPicture picture, double roll, int range, List<Sighting> found) {
        int shorter = Math.min(picture.width(), picture.height());
        double least = SHARES[range + 1] * shorter;
        double greatest = RANGE_OVERLAP * SHARES[range] * shorter;
        for (FacePlace place : search.anywhere(picture, roll, least, greatest)) {
            Sighting sighting = sighting(picture, place);
            if (sighting.likeness() > LEAST_LIKENESS_OF_NEW && found.stream().noneMatch(sighting::isSame)) {
                // A search goes by in large steps of size and roll; a second look sets both right.
                found.add(follow(picture, sighting).orElse(sighting));
            }
        }
    }

    private Sighting sighting(GreyPicture picture, FacePlace place) {
        Eyes eyes = regression.eyes(picture, place);
        FacePlace aligned = FaceRegression.aligned(place, eyes);
        return new Sighting(aligned, eyes, regression.likeness(picture, aligned));
    }
}
