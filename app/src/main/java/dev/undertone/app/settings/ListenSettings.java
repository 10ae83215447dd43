package dev.undertone.app.settings;

import org.jspecify.annotations.Nullable;

/**
 * How the song that plays is shown.
 *
 * @param cameraSmall whether the camera's picture is no larger than a dot
 * @param lyrics whether the words of the song are on show
 * @param miniPlace where the mini player stood last; null where it never did
 */
public record ListenSettings(
        boolean cameraSmall, boolean lyrics, @Nullable Place miniPlace) {

    /** What holds until the listener chooses. */
    public static final ListenSettings DEFAULT = new ListenSettings(false, false, null);

    /**
     * The upper left corner of a window.
     *
     * @param x in pixels from the left of the main screen
     * @param y in pixels from its top
     */
    public record Place(double x, double y) {}

    /** The same with the camera's picture large or small. */
    public ListenSettings withCameraSmall(boolean small) {
        return new ListenSettings(small, lyrics, miniPlace);
    }

    /** The same with or without the words of the song. */
    public ListenSettings withLyrics(boolean shown) {
        return new ListenSettings(cameraSmall, shown, miniPlace);
    }

    /** The same with the mini player elsewhere. */
    public ListenSettings withMiniPlace(Place place) {
        return new ListenSettings(cameraSmall, lyrics, place);
    }
}
