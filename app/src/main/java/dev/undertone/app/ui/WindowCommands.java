package dev.undertone.app.ui;

import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.shortcuts.Shortcut;
import dev.undertone.library.Opinion;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** What each shortcut does in this window. */
final class WindowCommands {

    private static final double VOLUME_STEP = 0.05;

    private WindowCommands() {}

    /**
     * @param view the window as it is now: another language has it built anew
     */
    static Map<Shortcut, Runnable> of(ListenModel model, Supplier<WindowView> view) {
        Map<Shortcut, Runnable> commands = ofPlayer(model);
        commands.put(Shortcut.FIRST_PANE, () -> show(model, 1));
        commands.put(Shortcut.SECOND_PANE, () -> show(model, 2));
        commands.put(Shortcut.THIRD_PANE, () -> show(model, 3));
        commands.put(Shortcut.FOURTH_PANE, () -> show(model, 4));
        commands.put(
                Shortcut.SIDEBAR,
                () -> model.panes()
                        .sidebarWideProperty()
                        .set(!model.panes().sidebarWideProperty().get()));
        commands.put(Shortcut.UNDO, model.undo()::undo);
        commands.put(Shortcut.LYRICS, () -> view.get().toggleLyrics());
        commands.put(Shortcut.SEARCH, () -> view.get().search());
        commands.put(Shortcut.RATE, () -> view.get().rate());
        commands.put(Shortcut.WRITE_MOOD, () -> view.get().writeMood());
        commands.put(Shortcut.LISTENER, () -> view.get().chooseListener());
        commands.put(Shortcut.SETTINGS, () -> view.get().showSettings());
        commands.put(Shortcut.HELP, () -> view.get().showShortcuts());
        return commands;
    }

    /** What those do that mean something in the mini player as well. */
    static Map<Shortcut, Runnable> ofPlayer(ListenModel model) {
        PlayerModel player = model.player();
        Map<Shortcut, Runnable> commands = new EnumMap<>(Shortcut.class);
        commands.put(Shortcut.PLAY_PAUSE, player::togglePlay);
        commands.put(Shortcut.STOP, () -> {
            if (player.playingProperty().get()) {
                player.togglePlay();
            }
        });
        commands.put(Shortcut.NEXT, player::next);
        commands.put(Shortcut.PREVIOUS, player::previous);
        commands.put(Shortcut.STEP_FORWARD, player::stepForward);
        commands.put(Shortcut.STEP_BACK, player::stepBack);
        commands.put(Shortcut.LOUDER, () -> changeVolume(player, VOLUME_STEP));
        commands.put(Shortcut.QUIETER, () -> changeVolume(player, -VOLUME_STEP));
        commands.put(Shortcut.MUTE, player::toggleMute);
        commands.put(
                Shortcut.SHUFFLE,
                () -> player.order()
                        .shuffle(!player.order().orderProperty().get().shuffle()));
        commands.put(Shortcut.REPEAT, player.order()::turnRepeat);
        commands.put(Shortcut.LIKE, () -> player.opine(Opinion.LIKED));
        commands.put(Shortcut.DISLIKE, () -> player.opine(Opinion.DISLIKED));
        commands.put(Shortcut.WRONG_MOOD, player::wrongMood);
        commands.put(Shortcut.MINI_PLAYER, model.mini()::toggle);
        return commands;
    }

    private static void changeVolume(PlayerModel player, double step) {
        player.changeVolume(player.volumeProperty().get() + step);
    }

    private static void show(ListenModel model, int digit) {
        model.panes().shownProperty().set(Pane.WITH_BUTTON.get(digit - 1));
    }
}
