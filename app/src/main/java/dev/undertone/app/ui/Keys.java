package dev.undertone.app.ui;

import atlantafx.base.controls.ToggleSwitch;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.library.Opinion;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a player: space plays and pauses, left and right go a few seconds back and on, with Ctrl to the song before
 * and after, Ctrl with up and down changes the volume. Ctrl with a digit shows a pane, Ctrl+F searches the library, Ctrl+L and Ctrl+D say
 * that the listener likes or dislikes the song,
 * Ctrl+comma shows the settings, Y the words of the song, Ctrl+B folds the sidebar, Ctrl+Z takes back what was changed last.
 *
 * <p>They are caught before the focused node sees them, because buttons use arrows to move the focus, for which Tab remains.
 */
final class Keys {

    private static final double VOLUME_STEP = 0.05;

    private final PlayerModel player;
    private final PanesModel panes;
    private final UndoModel undo;
    private final Runnable search;
    private final Runnable settings;
    private final Runnable lyrics;

    private Keys(
            PlayerModel player, PanesModel panes, UndoModel undo, Runnable search, Runnable settings, Runnable lyrics) {
        this.player = player;
        this.panes = panes;
        this.undo = undo;
        this.search = search;
        this.settings = settings;
        this.lyrics = lyrics;
    }

    /**
     * @param search shows the library and moves the keyboard to its search
     * @param settings shows the settings
     * @param lyrics shows the words of the song, or hides them
     */
    static void install(
            Scene scene,
            PlayerModel player,
            PanesModel panes,
            UndoModel undo,
            Runnable search,
            Runnable settings,
            Runnable lyrics) {
        Keys keys = new Keys(player, panes, undo, search, settings, lyrics);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.handle(event, scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    private boolean handle(KeyEvent event, @Nullable Node focused) {
        if (event.isShortcutDown() && act(event.getCode(), focused)) {
            return true;
        }
        // Whoever writes, or walks among covers, needs these keys.
        if (focused instanceof TextInputControl || has(focused, "tiles")) {
            return false;
        }
        boolean map = has(focused, "mood-map");
        boolean slider = focused instanceof Slider;
        return switch (event.getCode()) {
            // A focused button is pressed by space, as everywhere, and a box opens.
            case SPACE ->
                !(focused instanceof ButtonBase
                                || focused instanceof ToggleSwitch
                                || focused instanceof ComboBoxBase<?>)
                        && run(player::togglePlay);
            case LEFT -> event.isShortcutDown() ? run(player::previous) : !slider && !map && run(player::stepBack);
            case RIGHT -> event.isShortcutDown() ? run(player::next) : !slider && !map && run(player::stepForward);
            case Y -> bare(event) && run(lyrics);
            case UP -> event.isShortcutDown() && run(() -> changeVolume(VOLUME_STEP));
            case DOWN -> event.isShortcutDown() && run(() -> changeVolume(-VOLUME_STEP));
            default -> false;
        };
    }

    private static boolean bare(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
    }

    private boolean act(KeyCode code, @Nullable Node focused) {
        if (code == KeyCode.Z) {
            // What is written has its own way back.
            return !(focused instanceof TextInputControl) && run(undo::undo);
        }
        if (code == KeyCode.B) {
            return run(() ->
                    panes.sidebarWideProperty().set(!panes.sidebarWideProperty().get()));
        }
        if (code == KeyCode.F) {
            return run(search);
        }
        if (code == KeyCode.COMMA) {
            return run(settings);
        }
        if (code == KeyCode.L || code == KeyCode.D) {
            return run(() -> player.opine(code == KeyCode.L ? Opinion.LIKED : Opinion.DISLIKED));
        }
        for (Pane pane : Pane.WITH_BUTTON) {
            if (code == KeyCode.valueOf("DIGIT" + pane.digit())) {
                return run(() -> panes.shownProperty().set(pane));
            }
        }
        return false;
    }

    private static boolean has(@Nullable Node focused, String style) {
        return focused != null && focused.getStyleClass().contains(style);
    }

    private void changeVolume(double step) {
        player.changeVolume(player.volumeProperty().get() + step);
    }

    private static boolean run(Runnable command) {
        command.run();
        return true;
    }
}
