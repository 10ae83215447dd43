package dev.undertone.app.ui.map;

import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.map.MapCommands.Turn;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the map: plus, minus and 0 zoom, arrows move it; with Shift they go from song to song, and Enter plays the one
 * that was reached. With the tool that places songs, arrows move those that are chosen. Escape chooses none, Ctrl+C copies those that
 * are chosen, to be pasted into the queue or a playlist, Ctrl+Z undoes.
 */
final class MapKeys {

    private static final double CLOSER = 1.5;
    private static final double PAN = 90;
    private static final double NUDGE = 0.02;

    private final MapPlane plane;
    private final MapModel model;
    private final Motion motion;
    private final MapGestures gestures;

    MapKeys(MapPlane plane, MapModel model, Motion motion, MapGestures gestures) {
        this.plane = plane;
        this.model = model;
        this.motion = motion;
        this.gestures = gestures;
        plane.setOnKeyPressed(event -> {
            if (handle(event)) {
                event.consume();
            }
        });
        // A plus is where the keyboard's language has it, so it is known by what it types.
        plane.setOnKeyTyped(event -> {
            switch (event.getCharacter()) {
                case "+", "=" -> zoom(CLOSER);
                case "-" -> zoom(1 / CLOSER);
                default -> {}
            }
        });
    }

    /** Shows all of the plane. */
    void showAll() {
        zoom(1 / Viewport.CLOSEST);
    }

    void zoom(double factor) {
        Viewport view = plane.viewportProperty().get();
        motion.zoom(factor, view.width() / 2, view.height() / 2);
    }

    private boolean handle(KeyEvent event) {
        return switch (event.getCode()) {
            case DIGIT0, NUMPAD0 -> !event.isShortcutDown() && !event.isShiftDown() && run(this::showAll);
            case LEFT, KP_LEFT -> go(event, -1, 0);
            case RIGHT, KP_RIGHT -> go(event, 1, 0);
            case UP, KP_UP -> go(event, 0, 1);
            case DOWN, KP_DOWN -> go(event, 0, -1);
            case ENTER ->
                run(() -> model.queue(
                        chosen(), event.isShiftDown() ? Turn.NEXT : event.isShortcutDown() ? Turn.LATER : Turn.NOW));
            case I ->
                !event.isShortcutDown()
                        && run(() -> model.explain(
                                chosen().stream().map(MapSong::track).toList()));
            case A ->
                event.isShortcutDown()
                        && run(() -> model.select(model.songsProperty().get().songs().stream()
                                .map(song -> song.track().id())
                                .toList()));
            case C -> event.isShortcutDown() && run(this::copy);
            case Z -> event.isShortcutDown() && run(model.placing()::undo);
            case ESCAPE -> escape();
            default -> false;
        };
    }

    private boolean go(KeyEvent event, int right, int up) {
        if (event.isShortcutDown()) {
            return false;
        }
        if (event.isShiftDown()) {
            model.point(next(right, up));
        } else if (model.toolProperty().get() == Tool.PLACE && !chosen().isEmpty()) {
            model.move(chosen(), NUDGE * right, NUDGE * up);
        } else {
            motion.move(-PAN * right, PAN * up);
        }
        return true;
    }

    private boolean escape() {
        if (gestures.cancel()) {
            return true;
        }
        boolean any = !model.selectedProperty().get().isEmpty()
                || model.pointedProperty().get() != null;
        model.select(List.of());
        model.point(null);
        return any;
    }

    /** The songs that are chosen, or else the one that the keyboard or the mouse is on. */
    private List<MapSong> chosen() {
        List<MapSong> selection = model.selection();
        MapSong pointed = model.pointedProperty().get();
        return selection.isEmpty() && pointed != null ? List.of(pointed) : selection;
    }

    /** The nearest song in a direction; from nowhere, the one nearest to the middle of the picture. */
    private @Nullable MapSong next(int right, int up) {
        MapSong from = model.pointedProperty().get();
        Viewport view = plane.viewportProperty().get();
        SongMap songs = model.songsProperty().get();
        double startX = from == null ? view.width() / 2 : view.x(from.place().valence());
        double startY = from == null ? view.height() / 2 : view.y(from.place().arousal());
        MapSong best = from;
        double least = Double.POSITIVE_INFINITY;
        for (MapSong song : songs.songs()) {
            double x = view.x(song.place().valence()) - startX;
            double y = startY - view.y(song.place().arousal());
            double ahead = right * x + up * y;
            double aside = Math.abs(right * y) + Math.abs(up * x);
            boolean there = from == null || (ahead > 0.5 && aside <= ahead);
            double distance = Math.hypot(x, y) + (from == null ? 0 : aside);
            if (there && distance < least) {
                least = distance;
                best = song;
            }
        }
        return best;
    }

    private static boolean run(Runnable command) {
        command.run();
        return true;
    }

    private void copy() {
        List<Long> songs =
                model.selection().stream().map(song -> song.track().id()).toList();
        if (!songs.isEmpty()) {
            CarriedSongs.of(songs).putOn(Clipboard.getSystemClipboard());
        }
    }
}
