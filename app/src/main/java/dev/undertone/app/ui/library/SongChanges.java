package dev.undertone.app.ui.library;

import dev.undertone.library.TrackEdit;
import dev.undertone.models.Emotion;
import org.jspecify.annotations.Nullable;

/**
 * What the listener changed about one song or many.
 *
 * @param edit of what is written about them
 * @param stars 1 to 5, 0 for none; null leaves them as they are
 * @param emotion null leaves it as it is
 * @param alsoToFiles whether their files are to say the same
 */
public record SongChanges(
        TrackEdit edit, @Nullable Integer stars, @Nullable Emotion emotion, boolean alsoToFiles) {

    /** Whether nothing was changed. */
    public boolean isEmpty() {
        return edit.isEmpty() && stars == null && emotion == null;
    }
}
