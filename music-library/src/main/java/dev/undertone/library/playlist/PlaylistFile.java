package dev.undertone.library.playlist;

import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.Locale;

/** The kinds of playlist file. */
enum PlaylistFile {
    M3U,
    XSPF;

    /**
     * The kind that a file's ending says.
     *
     * @throws UserFacingException if it says another, or nothing
     */
    static PlaylistFile of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".m3u8") || name.endsWith(".m3u")) {
            return M3U;
        }
        if (name.endsWith(".xspf")) {
            return XSPF;
        }
        throw new UserFacingException(
                file + " is no kind of playlist that Undertone knows.",
                "Choose a file that ends with .m3u8, .m3u or .xspf.");
    }
}
