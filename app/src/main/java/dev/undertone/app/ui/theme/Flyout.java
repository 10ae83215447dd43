package dev.undertone.app.ui.theme;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;

/** What a button opens beside it, until the listener looks elsewhere. It follows its model as long as the window is there, so make it once. */
public final class Flyout extends Popover {

    /**
     * @param arrow where it points at the button from
     * @param onShown moves the keyboard into it
     */
    public Flyout(Node content, ArrowLocation arrow, Runnable onShown) {
        super(content);
        setArrowLocation(arrow);
        setDetachable(false);
        setHeaderAlwaysVisible(false);
        setAnimated(false);
        setOnShown(_ -> onShown.run());
    }
}
