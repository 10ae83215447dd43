package dev.undertone.app.ui.map;

import dev.undertone.app.ui.observing.Observing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/**
 * What mouse and touch do on the map. The wheel and a pinch zoom where they are; a click plays a song. Dragging moves the map,
 * or draws a lasso, or moves songs, as the tool says; with Shift it always draws a lasso, with Ctrl one that chooses songs
 * without playing them. Songs that are chosen can be dragged with any tool.
 */
final class MapGestures {

    private static final double WHEEL = 0.0035;
    private static final double SLIP = 4;
    private static final double STEP = 3;

    private enum Drag {
        NONE,
        PAN,
        LASSO,
        SONGS
    }

    private final MapPlane plane;
    private final MapModel model;
    private final Motion motion;
    private Drag drag = Drag.NONE;
    private boolean pressed;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private @Nullable MapSong grabbed;
    private Outline lasso = new Outline();
    private List<MapSong> moved = List.of();

    MapGestures(MapPlane plane, MapModel model, Motion motion) {
        this.plane = plane;
        this.model = model;
        this.motion = motion;
        plane.setOnMouseMoved(this::point);
        plane.setOnMouseExited(_ -> {
            if (drag == Drag.NONE) {
                model.point(null);
            }
        });
        plane.setOnMousePressed(this::press);
        plane.setOnMouseDragged(this::drag);
        plane.setOnMouseReleased(this::release);
        plane.setOnScroll(this::scroll);
        plane.setOnZoom(this::pinch);
        Observing.by(plane, model.toolProperty(), _ -> plane.setCursor(cursor(null)));
    }

    /** Gives up what is being dragged; false where nothing is. */
    boolean cancel() {
        boolean dragging = drag != Drag.NONE;
        end();
        return dragging;
    }

    private void point(MouseEvent event) {
        MapSong song = plane.songAt(event.getX(), event.getY());
        if (song == null
                ? model.pointedProperty().get() != null
                : !song.equals(model.pointedProperty().get())) {
            model.point(song);
        }
        plane.setCursor(cursor(song));
    }

    private void press(MouseEvent event) {
        plane.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        motion.halt();
        pressed = true;
        startX = event.getX();
        startY = event.getY();
        lastX = startX;
        lastY = startY;
        grabbed = plane.songAt(startX, startY);
    }

    private void drag(MouseEvent event) {
        if (!pressed) {
            return;
        }
        double fromStart = Math.hypot(event.getX() - startX, event.getY() - startY);
        if (drag == Drag.NONE && fromStart > SLIP) {
            begin(event);
        }
        switch (drag) {
            case NONE -> {}
            case PAN -> plane.look(plane.viewportProperty().get().moved(event.getX() - lastX, event.getY() - lastY));
            case LASSO -> draw(event.getX(), event.getY());
            case SONGS -> plane.showMoving(moved, event.getX() - startX, event.getY() - startY);
        }
        if (drag != Drag.LASSO) {
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void begin(MouseEvent event) {
        MapSong song = grabbed;
        boolean chooses = event.isShiftDown() || event.isShortcutDown();
        boolean movable = song != null && (model.toolProperty().get() == Tool.PLACE || model.isSelected(song));
        if (chooses || (model.toolProperty().get() == Tool.LASSO && !movable)) {
            drag = Drag.LASSO;
            lasso = new Outline();
            Viewport view = plane.viewportProperty().get();
            lasso.add(view.valenceAt(startX), view.arousalAt(startY));
            model.point(null);
        } else if (movable && song != null) {
            drag = Drag.SONGS;
            moved = model.isSelected(song) ? grabbedFirst(song, model.selection()) : List.of(song);
        } else {
            drag = Drag.PAN;
            plane.setCursor(Cursor.CLOSED_HAND);
            model.point(null);
        }
    }

    /** The song in the hand is painted even where there are too many to paint all. */
    private static List<MapSong> grabbedFirst(MapSong song, List<MapSong> selection) {
        List<MapSong> ordered = new ArrayList<>(selection.size());
        ordered.add(song);
        for (MapSong other : selection) {
            if (!other.equals(song)) {
                ordered.add(other);
            }
        }
        return ordered;
    }

    private void draw(double x, double y) {
        if (Math.hypot(x - lastX, y - lastY) >= STEP) {
            Viewport view = plane.viewportProperty().get();
            lasso.add(view.valenceAt(x), view.arousalAt(y));
            lastX = x;
            lastY = y;
            plane.showLasso(lasso);
        }
    }

    private void release(MouseEvent event) {
        if (!pressed || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Viewport view = plane.viewportProperty().get();
        switch (drag) {
            case NONE -> click(event);
            case PAN -> {}
            case LASSO -> model.choose(lasso, !event.isShortcutDown());
            case SONGS ->
                model.move(
                        moved,
                        (event.getX() - startX) / view.unitWidth(),
                        -(event.getY() - startY) / view.unitHeight());
        }
        end();
        point(event);
    }

    private void click(MouseEvent event) {
        MapSong song = grabbed;
        if (song == null) {
            model.select(List.of());
        } else if (event.isShortcutDown() || model.toolProperty().get() == Tool.PLACE) {
            model.toggle(song);
        } else {
            model.play(song);
        }
    }

    private void end() {
        pressed = false;
        drag = Drag.NONE;
        moved = List.of();
        plane.showLasso(null);
        plane.showMoving(moved, 0, 0);
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isInertia()) {
            motion.zoom(Math.exp(WHEEL * event.getDeltaY()), event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        motion.halt();
        plane.look(plane.viewportProperty().get().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
        event.consume();
    }

    private Cursor cursor(@Nullable MapSong song) {
        if (song != null && (model.toolProperty().get() == Tool.PLACE || model.isSelected(song))) {
            return Cursor.MOVE;
        }
        if (song != null) {
            return Cursor.HAND;
        }
        return model.toolProperty().get() == Tool.LASSO ? Cursor.CROSSHAIR : Cursor.DEFAULT;
    }
}
