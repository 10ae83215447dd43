package dev.undertone.app.ui.map;

/** What dragging the mouse does. */
public enum Tool {
    /** It moves the map. */
    LOOK,
    /** It draws around songs. */
    LASSO,
    /** It puts songs elsewhere. */
    PLACE
}
