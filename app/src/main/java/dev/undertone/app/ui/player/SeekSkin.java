package dev.undertone.app.ui.player;

import dev.undertone.library.Waveform;
import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Draws the way through a song as its waveform, or as a plain line where there is none. The slider's value and its ends are in
 * seconds. A press or a drag moves it; it {@linkplain Slider#isValueChanging() is changing} while it is held.
 */
final class SeekSkin extends SkinBase<Slider> {

    private static final PseudoClass WAVED = PseudoClass.getPseudoClass("waved");
    private static final double MILLISECONDS = 1000;

    private final Region line = part("seek-line");
    private final Region played = part("seek-played");
    private final Region thumb = part("seek-thumb");
    private final Region pointer = part("seek-pointer");
    private final Label pointedAt = new Label();
    private final WavePath wave = new WavePath("seek-wave");
    private final WavePath playedWave = new WavePath("seek-wave", "played");
    private final Rectangle playedPart = new Rectangle();
    private final ObservableValue<@Nullable Waveform> waveform;

    SeekSkin(Slider slider, ObservableValue<@Nullable Waveform> waveform) {
        super(slider);
        this.waveform = waveform;
        pointedAt.getStyleClass().add("seek-time");
        pointedAt.setManaged(false);
        pointedAt.setMouseTransparent(true);
        playedWave.setClip(playedPart);
        getChildren().setAll(line, played, wave, playedWave, pointer, thumb, pointedAt);
        leave();
        slider.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        slider.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> slider.setValueChanging(false));
        slider.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX()));
        slider.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        slider.addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        registerChangeListener(slider.valueProperty(), _ -> slider.requestLayout());
        registerChangeListener(slider.maxProperty(), _ -> slider.requestLayout());
        registerChangeListener(waveform, _ -> showWaveform());
        showWaveform();
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right + 40;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 20;
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double at = Math.rint(width * share());
        double thickness = Math.max(3, Math.rint(height * 0.14));
        double top = Math.rint(y + (height - thickness) / 2);
        line.resizeRelocate(x, top, width, thickness);
        played.resizeRelocate(x, top, at, thickness);
        double size = Math.rint(thickness * 3.2);
        thumb.resizeRelocate(x + at - size / 2, Math.rint(y + (height - size) / 2), size, size);
        Waveform shown = waveform.getValue();
        if (shown != null) {
            wave.draw(shown, x, y, width, height);
            playedWave.draw(shown, x, y, width, height);
            playedPart.setX(x);
            playedPart.setY(y);
            playedPart.setWidth(at);
            playedPart.setHeight(height);
        }
    }

    private void showWaveform() {
        boolean waved = waveform.getValue() != null;
        getSkinnable().pseudoClassStateChanged(WAVED, waved);
        line.setVisible(!waved);
        played.setVisible(!waved);
        wave.setVisible(waved);
        playedWave.setVisible(waved);
        getSkinnable().requestLayout();
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            getSkinnable().requestFocus();
            getSkinnable().setValueChanging(true);
            getSkinnable().setValue(secondsAt(event.getX()));
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (getSkinnable().isValueChanging()) {
            getSkinnable().setValue(secondsAt(event.getX()));
            point(event.getX());
            event.consume();
        }
    }

    private void type(KeyEvent event) {
        Slider slider = getSkinnable();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> slider.decrement();
            case RIGHT -> slider.increment();
            case PAGE_DOWN -> slider.adjustValue(slider.getValue() - slider.getMax() / 10);
            case PAGE_UP -> slider.adjustValue(slider.getValue() + slider.getMax() / 10);
            case HOME -> slider.setValue(0);
            case END -> slider.setValue(slider.getMax());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows which time is pointed at, above the line. */
    private void point(double x) {
        double at = Math.clamp(x, 0, getSkinnable().getWidth());
        pointedAt.setText(Times.clock(Duration.ofMillis(Math.round(secondsAt(at) * MILLISECONDS))));
        double width = pointedAt.prefWidth(-1);
        double height = pointedAt.prefHeight(-1);
        double left = Math.clamp(at - width / 2, 0, Math.max(0, getSkinnable().getWidth() - width));
        pointedAt.resizeRelocate(Math.rint(left), Math.rint(-height - 2), width, height);
        pointer.resizeRelocate(Math.rint(at), 0, 1, getSkinnable().getHeight());
        pointedAt.setVisible(true);
        pointer.setVisible(true);
    }

    private void leave() {
        pointedAt.setVisible(false);
        pointer.setVisible(false);
    }

    private double secondsAt(double x) {
        double left = snappedLeftInset();
        double width = getSkinnable().getWidth() - left - snappedRightInset();
        return width <= 0 ? 0 : getSkinnable().getMax() * Math.clamp((x - left) / width, 0, 1);
    }

    private double share() {
        double end = getSkinnable().getMax();
        return end <= 0 ? 0 : Math.clamp(getSkinnable().getValue() / end, 0, 1);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }
}
