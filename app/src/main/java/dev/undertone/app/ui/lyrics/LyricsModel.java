package dev.undertone.app.ui.lyrics;

import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.library.Lyrics;
import dev.undertone.library.Lyrics.Line;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The words of the song that plays, and which of them are sung now. */
public final class LyricsModel {

    /** What there is to show. */
    public enum Content {
        /** No song plays. */
        NO_SONG,
        /** The words are being looked for. */
        LOOKING,
        /** The song has no words that are known. */
        NONE,
        /** There are words, and nobody says when they are sung. */
        UNTIMED,
        /** There are words, each with its time. */
        TIMED
    }

    /** The index that stands for no line. */
    public static final int NO_LINE = -1;

    // A line is lit a moment before it is sung, so that the eye is there in time.
    private static final Duration AHEAD = Duration.ofMillis(150);

    private final PlayerModel player;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.NO_SONG);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(NO_LINE);
    private List<Line> lines = List.of();

    /**
     * @param player says how far the song is
     */
    public LyricsModel(PlayerModel player) {
        this.player = player;
        player.positionProperty().addListener((_, _, now) -> follow(now));
    }

    /** The song's words are being looked for; without a song there are none to look for. */
    public void showLooking(boolean song) {
        lines = List.of();
        current.set(NO_LINE);
        content.set(song ? Content.LOOKING : Content.NO_SONG);
    }

    /** The song's words; null where there are none. */
    public void show(@Nullable Lyrics lyrics) {
        lines = lyrics == null ? List.of() : lyrics.lines();
        current.set(NO_LINE);
        // Whoever draws the lines asks for them when this changes, so it changes even from one song's words to the
        // next's.
        content.set(Content.LOOKING);
        content.set(
                lyrics == null || lines.isEmpty() ? Content.NONE : lyrics.isTimed() ? Content.TIMED : Content.UNTIMED);
        follow(player.positionProperty().get());
    }

    /** Plays from where a line is sung. */
    public void seek(int line) {
        Duration at = line < 0 || line >= lines.size() ? null : lines.get(line).at();
        if (at != null) {
            player.seek(at);
            follow(at);
        }
    }

    /** The lines in the order they are sung. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether the listener wants to see the words. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** What there is to show. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The index of the line that is sung now, {@link #NO_LINE} before the first and where nobody says. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    private void follow(Duration position) {
        if (content.get() != Content.TIMED) {
            return;
        }
        Duration now = position.plus(AHEAD);
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Duration at = lines.get(middle).at();
            if (at != null && at.compareTo(now) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        current.set(low - 1);
    }
}
