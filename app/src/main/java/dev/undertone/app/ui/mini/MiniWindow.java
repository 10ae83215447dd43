package dev.undertone.app.ui.mini;

import dev.undertone.app.settings.ListenSettings.Place;
import dev.undertone.app.ui.words.Words;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/** The small window that stays above all others, and the exchange between it and the full one. */
public final class MiniWindow {

    /** How wide it is, in pixels. */
    public static final double WIDTH = 360;

    /** How high it is, in pixels. */
    public static final double HEIGHT = 124;

    private static final double MARGIN = 24;
    /** So much of it has to lie on a screen that it can be seen and dragged. */
    private static final double GRASP = 60;

    private final MiniModel model;
    private final Stage full;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private @Nullable Point2D held;

    /**
     * @param full the window that it takes the place of
     * @param scene its content, {@link #WIDTH} by {@link #HEIGHT}
     */
    public MiniWindow(MiniModel model, Stage full, Scene scene) {
        this.model = model;
        this.full = full;
        stage.setTitle(Words.of("mini.title"));
        stage.setScene(scene);
        stage.setResizable(false);
        stage.setAlwaysOnTop(true);
        stage.getIcons().setAll(full.getIcons());
        stage.setOnCloseRequest(event -> {
            event.consume();
            model.shownProperty().set(false);
        });
        scene.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grasp);
        scene.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        scene.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> held = null);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.shownProperty().set(false);
                event.consume();
            }
        });
        model.shownProperty().subscribe(this::exchange);
    }

    /** One of the two is always on show: without any window the program would end. */
    private void exchange(boolean mini) {
        if (mini && !stage.isShowing()) {
            Place place = placeOnScreen();
            stage.setX(place.x());
            stage.setY(place.y());
            stage.show();
            full.hide();
        } else if (!mini && stage.isShowing()) {
            keepPlace();
            full.show();
            full.toFront();
            stage.hide();
        }
    }

    /** Where it stood last, if a screen is still there; otherwise the lower right corner of the main one. */
    private Place placeOnScreen() {
        Place last = model.placeProperty().get();
        if (last != null
                && !Screen.getScreensForRectangle(last.x(), last.y(), GRASP, GRASP)
                        .isEmpty()) {
            return last;
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Place(screen.getMaxX() - WIDTH - MARGIN, screen.getMaxY() - HEIGHT - MARGIN);
    }

    private void grasp(MouseEvent event) {
        // Controls keep their presses to themselves, so that this one was beside them.
        if (event.getButton() == MouseButton.PRIMARY) {
            held = new Point2D(event.getScreenX() - stage.getX(), event.getScreenY() - stage.getY());
        }
    }

    private void drag(MouseEvent event) {
        Point2D grip = held;
        if (grip != null) {
            stage.setX(event.getScreenX() - grip.getX());
            stage.setY(event.getScreenY() - grip.getY());
            keepPlace();
        }
    }

    private void keepPlace() {
        model.placeProperty().set(new Place(stage.getX(), stage.getY()));
    }
}
