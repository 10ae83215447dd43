package dev.undertone.app.ui.map;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Evidence;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** A small plane on which songs are put somewhere: by a click, by dragging, or by the arrows, with Shift in larger steps. */
final class PlacePicker extends ShadedRegion {

    private static final double WIDTH = 340;
    private static final double HEIGHT = 300;
    private static final double TYPE = 11;
    private static final double HANDLE = 8;
    private static final double STEP = 0.02;
    private static final double LARGE_STEP = 0.1;

    private final OriginModel model;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final DotPicture picture = new DotPicture();
    private final Viewport view = Viewport.whole(WIDTH, HEIGHT);

    PlacePicker(OriginModel model) {
        this.model = model;
        getStyleClass().addAll("mood-map", "place-picker");
        setFocusTraversable(true);
        setAccessibleText(Words.of("origin.picker"));
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        setOnMousePressed(event -> {
            requestFocus();
            put(event);
        });
        setOnMouseDragged(this::put);
        setOnKeyPressed(this::nudge);
        Observing.by(this, model.placeProperty(), this::paint);
    }

    @Override
    void shadesChanged() {
        paint();
    }

    private void put(MouseEvent event) {
        model.placeProperty().set(view.affectAt(event.getX(), event.getY()));
    }

    private void nudge(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE_STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> nudge(-step, 0);
            case RIGHT -> nudge(step, 0);
            case UP -> nudge(0, step);
            case DOWN -> nudge(0, -step);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void nudge(double valence, double arousal) {
        Affect place = model.placeProperty().get();
        model.placeProperty()
                .set(new Affect(
                        Math.clamp(place.valence() + valence, -1, 1), Math.clamp(place.arousal() + arousal, -1, 1)));
    }

    private void paint() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        pen.drawImage(
                picture.paint(
                        SongMap.EMPTY, view, new DotPicture.Style(emotionColours(), HANDLE, 1), _ -> false, false),
                0,
                0);
        PlanePainter.paintLines(pen, view, this);
        PlanePainter.paintWords(pen, view, this, Font.font("Inter", TYPE), Font.font("Inter", TYPE));
        MarkPainter marks = new MarkPainter(pen, view, this, HANDLE);
        for (Evidence evidence : model.evidence()) {
            marks.paintSource(evidence.estimate());
        }
        AffectEstimate estimate = model.estimate();
        if (estimate != null) {
            marks.paintSpread(estimate, shade(Shade.STRONG), 0.08);
        }
        Color accent = shade(Shade.ACCENT);
        Affect place = model.placeProperty().get();
        marks.paintHandle(place, HANDLE, accent);
    }
}
