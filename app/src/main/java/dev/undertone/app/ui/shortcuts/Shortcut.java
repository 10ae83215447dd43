package dev.undertone.app.ui.shortcuts;

import static dev.undertone.app.ui.shortcuts.Keystroke.alt;
import static dev.undertone.app.ui.shortcuts.Keystroke.control;
import static dev.undertone.app.ui.shortcuts.Keystroke.key;
import static dev.undertone.app.ui.shortcuts.Keystroke.shift;
import static dev.undertone.app.ui.shortcuts.Keystroke.typed;

import dev.undertone.app.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Something that can be done by keys. */
public enum Shortcut {
    /** Plays, or pauses. */
    PLAY_PAUSE(Group.PLAYING, "shortcut.play-pause", key(KeyCode.SPACE), key(KeyCode.PLAY), key(KeyCode.PAUSE)),
    /** Pauses. */
    STOP(Group.MEDIA_KEYS, "shortcut.pause", key(KeyCode.STOP)),
    /** The song after. */
    NEXT(Group.PLAYING, "shortcut.next", control(KeyCode.RIGHT), key(KeyCode.TRACK_NEXT)),
    /** The song before. */
    PREVIOUS(Group.PLAYING, "shortcut.previous", control(KeyCode.LEFT), key(KeyCode.TRACK_PREV)),
    /** A few seconds on. */
    STEP_FORWARD(Group.PLAYING, "shortcut.step-forward", key(KeyCode.RIGHT)),
    /** A few seconds back. */
    STEP_BACK(Group.PLAYING, "shortcut.step-back", key(KeyCode.LEFT)),
    /** Louder. */
    LOUDER(Group.PLAYING, "shortcut.louder", control(KeyCode.UP)),
    /** Less loud. */
    QUIETER(Group.PLAYING, "shortcut.quieter", control(KeyCode.DOWN)),
    /** Silent, and as loud as before. */
    MUTE(Group.PLAYING, "shortcut.mute", key(KeyCode.M), key(KeyCode.MUTE)),
    /** Shuffles, or not. */
    SHUFFLE(Group.PLAYING, "shortcut.shuffle", key(KeyCode.S)),
    /** Repeats all, one or nothing. */
    REPEAT(Group.PLAYING, "shortcut.repeat", key(KeyCode.R)),
    /** Says that the song is liked. */
    LIKE(Group.PLAYING, "shortcut.like", control(KeyCode.L)),
    /** Says that the song is disliked. */
    DISLIKE(Group.PLAYING, "shortcut.dislike", control(KeyCode.D)),
    /** Says that the song does not meet the mood. */
    WRONG_MOOD(Group.PLAYING, "shortcut.wrong-mood", key(KeyCode.X)),
    /** Rates the song. */
    RATE(Group.PLAYING, "shortcut.rate", key(KeyCode.T)),
    /** The words of the song. */
    LYRICS(Group.WINDOW, "shortcut.lyrics", key(KeyCode.Y)),
    /** The small window. */
    MINI_PLAYER(Group.WINDOW, "shortcut.mini-player", control(KeyCode.M)),
    /** The first of the panes with a number; the others follow. */
    FIRST_PANE(Group.WINDOW, "pane.listen", control(KeyCode.DIGIT1)),
    /** The second. */
    SECOND_PANE(Group.WINDOW, "pane.library", control(KeyCode.DIGIT2)),
    /** The third. */
    THIRD_PANE(Group.WINDOW, "pane.map", control(KeyCode.DIGIT3)),
    /** The fourth. */
    FOURTH_PANE(Group.WINDOW, "pane.timeline", control(KeyCode.DIGIT4)),
    /** Writes how it is going. */
    WRITE_MOOD(Group.WINDOW, "shortcut.write-mood", key(KeyCode.W)),
    /** The listeners to choose from. */
    LISTENER(Group.WINDOW, "shortcut.listener", control(KeyCode.U)),
    /** Folds the sidebar, or opens it. */
    SIDEBAR(Group.WINDOW, "shortcut.sidebar", control(KeyCode.B)),
    /** The library's search. */
    SEARCH(Group.WINDOW, "shortcut.search", control(KeyCode.F)),
    /** Takes back what was changed last. */
    UNDO(Group.WINDOW, "shortcut.undo", control(KeyCode.Z)),
    /** The settings. */
    SETTINGS(Group.WINDOW, "shortcut.settings", control(KeyCode.COMMA)),
    /** This sheet. */
    HELP(Group.WINDOW, "shortcut.help", typed("?"), key(KeyCode.F1)),
    /** Plays the chosen songs. */
    PLAY_CHOSEN(Group.SONGS, "shortcut.play-chosen", key(KeyCode.ENTER)),
    /** Plays them after the song that plays. */
    PLAY_CHOSEN_NEXT(Group.SONGS, "shortcut.play-chosen-next", shift(KeyCode.ENTER)),
    /** Plays them after those that wait. */
    QUEUE_CHOSEN(Group.SONGS, "shortcut.queue-chosen", control(KeyCode.ENTER)),
    /** Copies them. */
    COPY_CHOSEN(Group.SONGS, "shortcut.copy-chosen", control(KeyCode.C)),
    /** Takes them out of the queue or a playlist, to be put elsewhere. */
    CUT_CHOSEN(Group.SONGS, "shortcut.cut-chosen", control(KeyCode.X)),
    /** Puts what was copied into the queue or a playlist. */
    PASTE(Group.SONGS, "shortcut.paste", control(KeyCode.V)),
    /** Moves them up in the queue or a playlist. */
    MOVE_UP(Group.SONGS, "shortcut.move-up", alt(KeyCode.UP)),
    /** Moves them down. */
    MOVE_DOWN(Group.SONGS, "shortcut.move-down", alt(KeyCode.DOWN)),
    /** Takes them out of the queue or a playlist. */
    REMOVE_CHOSEN(Group.SONGS, "shortcut.remove-chosen", key(KeyCode.DELETE), key(KeyCode.BACK_SPACE)),
    /** Edits them. */
    EDIT_CHOSEN(Group.SONGS, "shortcut.edit-chosen", key(KeyCode.F2));

    /** Where they belong. */
    public enum Group {
        /** What plays, and how. */
        PLAYING("shortcuts.playing", true),
        /** Keys of their own, which say themselves what they do. */
        MEDIA_KEYS("", true),
        /** What is on show. */
        WINDOW("shortcuts.window", true),
        /** The songs that are chosen in a list of them, while the keyboard is there. */
        SONGS("shortcuts.songs", false);

        private final String key;
        private final boolean everywhere;

        Group(String key, boolean everywhere) {
            this.key = key;
            this.everywhere = everywhere;
        }

        /** Whether they count wherever the keyboard is. */
        boolean isEverywhere() {
            return everywhere;
        }

        /** Its name; empty where the sheet does not show it. */
        String words() {
            return key.isEmpty() ? "" : Words.of(key);
        }
    }

    private final Group group;
    private final String key;
    private final List<Keystroke> keystrokes;

    Shortcut(Group group, String key, Keystroke... keystrokes) {
        this.group = group;
        this.key = key;
        this.keystrokes = List.of(keystrokes);
    }

    /** Where it belongs. */
    Group group() {
        return group;
    }

    /** The ways to press it. */
    List<Keystroke> keystrokes() {
        return keystrokes;
    }

    /** What it does, in a few words. */
    String words() {
        return Words.of(key);
    }

    /** Whether it was pressed. */
    public boolean matches(KeyEvent event) {
        return keystrokes.stream().anyMatch(keystroke -> keystroke.matches(event));
    }

    /** The one that counts wherever the keyboard is, and was pressed; empty where none was. */
    public static Optional<Shortcut> of(KeyEvent event) {
        return Stream.of(values())
                .filter(shortcut -> shortcut.group.isEverywhere() && shortcut.matches(event))
                .findFirst();
    }
}
