package dev.undertone.app.camera;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells apart what a person may type for a {@link CameraSource}. */
final class SourceText {

    static final Pattern DEVICE = Pattern.compile("(?:/dev/video)?(\\d{1,4})");
    static final String LOOP = "loop:";

    private static final Set<String> VIDEO_ENDINGS =
            Set.of("mp4", "mkv", "avi", "mov", "webm", "m4v", "mpg", "mpeg", "wmv", "ogv");

    private SourceText() {}

    /** Whether it is a path rather than a webcam's name. */
    static boolean isPath(String text) {
        if (text.contains("/") || text.contains("\\")) {
            return true;
        }
        String ending = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (VIDEO_ENDINGS.contains(ending)) {
            return true;
        }
        try {
            return Files.exists(Path.of(text));
        } catch (InvalidPathException e) {
            return false; // a webcam may have a name that no file could have
        }
    }
}
