package dev.undertone.app.ui.player;

import dev.undertone.library.recommend.Reason;
import java.util.Locale;

/** Why a song was chosen, as it stands on the screen. */
public final class Reasons {

    private Reasons() {}

    /** The library's reasons can stand within a sentence; here they begin a line. */
    public static String sentence(Reason reason) {
        String text = reason.text();
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
