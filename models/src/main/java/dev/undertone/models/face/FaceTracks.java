package dev.undertone.models.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a face's number, evens its frame and says which face is the listener's, from picture to picture.
 *
 * <p>The listener changes only when their face is gone, or when another has been clearly larger for a while: somebody who
 * leans past the camera does not take the music over.
 */
final class FaceTracks {

    /** A cascade misses a face now and then for a picture or two: so long its last place stands in. */
    private static final int PICTURES_BRIDGED = 2;

    private static final int PICTURES_REMEMBERED = 12;
    private static final int PICTURES_UNTIL_STEADY = 3;
    private static final int PICTURES_UNTIL_TAKEN_OVER = 15;
    private static final double CLEARLY_LARGER = 1.3;
    private static final double LEAST_OVERLAP = 0.25;

    private final List<FaceTrack> tracks = new ArrayList<>();
    private int lastNumber;
    private @Nullable FaceTrack listener;
    private int picturesChallenged;

    /** Takes the faces found in the next picture, and gives the faces that stand in it, the largest first. */
    List<Face> update(List<Sighting> found) {
        match(found);
        tracks.removeIf(track -> track.missed() > PICTURES_REMEMBERED);
        List<FaceTrack> visible = tracks.stream()
                .filter(track -> track.missed() <= PICTURES_BRIDGED)
                .sorted(Comparator.comparingDouble(
                                (FaceTrack track) -> track.box().area())
                        .reversed())
                .toList();
        chooseListener(visible);
        return visible.stream()
                .map(track ->
                        new Face(track.number(), track.box(), track.found().eyes(), track == listener))
                .toList();
    }

    /** Where the faces stood in the last picture that showed them. */
    List<Sighting> lastSeen() {
        return tracks.stream()
                .filter(track -> track.missed() <= PICTURES_BRIDGED)
                .map(FaceTrack::found)
                .toList();
    }

    private void match(List<Sighting> found) {
        List<Sighting> unmatched = new ArrayList<>(found);
        List<FaceTrack> unseen = new ArrayList<>(tracks);
        while (!unmatched.isEmpty() && !unseen.isEmpty()) {
            FaceTrack bestTrack = null;
            Sighting best = null;
            double bestOverlap = LEAST_OVERLAP;
            for (FaceTrack track : unseen) {
                for (Sighting sighting : unmatched) {
                    double overlap = track.found().box().overlap(sighting.box());
                    if (overlap > bestOverlap) {
                        bestTrack = track;
                        best = sighting;
                        bestOverlap = overlap;
                    }
                }
            }
            if (bestTrack == null || best == null) {
                break;
            }
            bestTrack.seen(best);
            unseen.remove(bestTrack);
            unmatched.remove(best);
        }
        unseen.forEach(FaceTrack::notSeen);
        for (Sighting sighting : unmatched) {
            lastNumber++;
            tracks.add(new FaceTrack(lastNumber, sighting));
        }
    }

    /** {@code visible} is ordered by size, the largest first. */
    private void chooseListener(List<FaceTrack> visible) {
        FaceTrack present = listener;
        if (present == null || !visible.contains(present)) {
            picturesChallenged = 0;
            listener = visible.stream()
                    .filter(FaceTracks::isSteady)
                    .findFirst()
                    .orElse(visible.isEmpty() ? null : visible.getFirst());
            return;
        }
        FaceTrack challenger =
                visible.stream().filter(FaceTracks::isSteady).findFirst().orElse(present);
        if (challenger.box().area() > CLEARLY_LARGER * present.box().area()) {
            picturesChallenged++;
            if (picturesChallenged >= PICTURES_UNTIL_TAKEN_OVER) {
                listener = challenger;
                picturesChallenged = 0;
            }
        } else {
            picturesChallenged = 0;
        }
    }

    private static boolean isSteady(FaceTrack track) {
        return track.timesSeen() >= PICTURES_UNTIL_STEADY;
    }
}
