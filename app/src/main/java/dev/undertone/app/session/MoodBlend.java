package dev.undertone.app.session;

import dev.undertone.models.Mood;
import java.util.List;

/**
 * The mood that counts, and what it is made of.
 *
 * @param mood what all parts come to
 * @param parts by their shares, the greatest first; none where nothing is known
 */
public record MoodBlend(Mood mood, List<MoodPart> parts) {

    /** Nothing is known. */
    public static final MoodBlend NOTHING = new MoodBlend(Mood.UNKNOWN, List.of());

    /** Copies the parts. */
    public MoodBlend {
        parts = List.copyOf(parts);
    }
}
