package dev.undertone.app.ui.theme;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The program's sign: five bars whose tops draw a smile. */
public final class Logo extends StackPane {

    private static final double[] HEIGHTS = {11, 7, 5, 7, 11};
    private static final double WIDTH = 2.6;

    /** A square of bars, in the colours of the theme. */
    public Logo() {
        getStyleClass().add("logo");
        HBox bars = new HBox(1.8);
        bars.setAlignment(Pos.BOTTOM_CENTER);
        bars.setMaxHeight(Region.USE_PREF_SIZE);
        for (double height : HEIGHTS) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            bar.setMinSize(WIDTH, height);
            bar.setMaxSize(WIDTH, height);
            bars.getChildren().add(bar);
        }
        getChildren().add(bars);
    }
}
