package dev.undertone.models.face;

/** One face from picture to picture: its number, its evened frame and how steadily it is seen. */
final class FaceTrack {

    /**
     * The share of a new box in the frame when the face stands still, and how much faster the frame follows when it moves
     * (by the way moved, in widths of the face). A cascade's boxes jump by some 3 % of their width for a face at rest.
     */
    private static final double SHARE_AT_REST = 0.2;

    private static final double SHARE_PER_WIDTH_MOVED = 5;

    private final int number;
    private Sighting found;
    private FaceBox box;
    private int timesSeen = 1;
    private int missed;

    FaceTrack(int number, Sighting found) {
        this.number = number;
        this.found = found;
        this.box = found.box();
    }

    void seen(Sighting next) {
        found = next;
        box = towards(next.box());
        timesSeen++;
        missed = 0;
    }

    void notSeen() {
        missed++;
    }

    int number() {
        return number;
    }

    /** How the detector saw it last. */
    Sighting found() {
        return found;
    }

    /** Its frame, which follows {@link #found()} without its jitter. */
    FaceBox box() {
        return box;
    }

    int timesSeen() {
        return timesSeen;
    }

    /** Pictures since it was seen last. */
    int missed() {
        return missed;
    }

    private FaceBox towards(FaceBox next) {
        double acrossMoved = Math.abs(next.x() + next.width() / 2 - box.x() - box.width() / 2);
        double downMoved = Math.abs(next.y() + next.height() / 2 - box.y() - box.height() / 2);
        double grown = Math.abs(next.width() - box.width());
        double moved = Math.max(Math.max(acrossMoved, downMoved), grown) / box.width();
        double share = Math.min(1, SHARE_AT_REST + SHARE_PER_WIDTH_MOVED * moved);
        return new FaceBox(
                mix(box.x(), next.x(), share),
                mix(box.y(), next.y(), share),
                mix(box.width(), next.width(), share),
                mix(box.height(), next.height(), share));
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
