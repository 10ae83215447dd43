package dev.undertone.app.ui.map;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Track;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The canvas on which the songs are painted. It is painted anew at the next pulse after something changed, while in sight. */
final class MapPlane extends ShadedRegion {

    /** The area of the window, in square pixels, that each song gets at the most for its dot. */
    private static final double AREA_FOR_EACH = 60;

    private static final double LEAST_RADIUS = 2;
    private static final double GREATEST_RADIUS = 7;
    private static final int MOST_MOVING = 2000;

    private final MapModel model;
    private final PlayerModel player;
    private final Canvas canvas = new Canvas();
    private final Label type = new Label();
    private final DotPicture picture = new DotPicture();
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(Viewport.whole(1, 1));
    private @Nullable Image dots;
    private boolean stale = true;
    private boolean shown;
    private @Nullable Outline lasso;
    private List<MapSong> moving = List.of();
    private double movedRight;
    private double movedDown;

    MapPlane(MapModel model, PlayerModel player) {
        this.model = model;
        this.player = player;
        getStyleClass().add("mood-map");
        setId("mood-map");
        setFocusTraversable(true);
        setAccessibleText(Words.of("map.label"));
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        Observing.by(this, model.songsProperty(), this::repaintDots);
        Observing.by(this, model.selectedProperty(), this::repaintDots);
        Observing.by(this, model.pointedProperty(), this::repaint);
        Observing.by(this, model.moodProperty(), this::repaint);
        Observing.by(this, player.trackProperty(), this::repaint);
        type.setManaged(false);
        type.setVisible(false);
        getChildren().add(type);
        type.fontProperty().subscribe(this::repaint);
    }

    /** Whether it is in sight. A canvas that is painted and not shown would keep all that was painted. */
    void show(boolean wanted) {
        shown = wanted;
        repaintDots();
    }

    /** What is seen of the plane. */
    ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    void look(Viewport wanted) {
        if (!wanted.equals(viewport.get())) {
            viewport.set(wanted);
            repaintDots();
        }
    }

    /** The line that is being drawn; null for none. */
    void showLasso(@Nullable Outline line) {
        lasso = line;
        repaint();
    }

    /** Songs that are being dragged, and how far. */
    void showMoving(List<MapSong> songs, double right, double down) {
        moving = songs.size() > MOST_MOVING ? songs.subList(0, MOST_MOVING) : songs;
        movedRight = right;
        movedDown = down;
        repaint();
    }

    /** The song at a pixel, or as near to it as a hand aims; null where there is none. */
    @Nullable MapSong songAt(double x, double y) {
        Viewport view = viewport.get();
        double reach = radius() + 5;
        return model.songsProperty()
                .get()
                .nearest(view.valenceAt(x), view.arousalAt(y), reach / view.unitWidth(), reach / view.unitHeight());
    }

    /** The radius of a song's dot: smaller where there are many, larger the nearer one looks. */
    double radius() {
        Viewport view = viewport.get();
        int count = Math.max(1, model.songsProperty().get().size());
        double room = view.width() * view.height() / count;
        double whole = Math.clamp(Math.sqrt(room / AREA_FOR_EACH) * 1.6, LEAST_RADIUS, GREATEST_RADIUS);
        double near = Math.min(GREATEST_RADIUS, whole * Math.sqrt(view.zoom()));
        // In quarters, because each size is drawn once and kept.
        return Math.rint(4 * near) / 4;
    }

    @Override
    void shadesChanged() {
        repaintDots();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            viewport.set(viewport.get().resized(width, height));
            stale = true;
        }
        if (shown) {
            paint();
        }
    }

    private void repaintDots() {
        stale = true;
        repaint();
    }

    private void repaint() {
        if (shown) {
            setNeedsLayout(true);
        }
    }

    private void paint() {
        Viewport view = viewport.get();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, view.width(), view.height());
        if (stale || dots == null) {
            dots = paintDots(view);
            stale = false;
        }
        pen.drawImage(dots, 0, 0, view.width(), view.height());
        PlanePainter.paintLines(pen, view, this);
        double size = type.getFont().getSize();
        Font font = Font.font("Inter", size);
        PlanePainter.paintWords(pen, view, this, font, Font.font("Inter Semi Bold", size));
        MarkPainter marks = new MarkPainter(pen, view, this, radius());
        MoodPlace mood = model.moodProperty().get();
        if (mood != null) {
            marks.paintMood(mood, Font.font("Inter Semi Bold", size));
        }
        Track playing = player.trackProperty().get();
        MapSong heard = playing == null ? null : model.songsProperty().get().song(playing.id());
        if (heard != null) {
            marks.paintPlaying(heard);
        }
        MapSong pointed = model.pointedProperty().get();
        if (pointed != null && moving.isEmpty()) {
            marks.paintPointed(pointed);
        }
        marks.paintMoving(moving, movedRight, movedDown);
        marks.paintLasso(lasso);
    }

    private Image paintDots(Viewport view) {
        double density = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        Set<Long> selected = model.selectedProperty().get();
        return picture.paint(
                model.songsProperty().get(),
                view,
                new DotPicture.Style(emotionColours(), radius(), density),
                selected::contains,
                !selected.isEmpty());
    }
}
