package dev.undertone.app.ui.theme;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Keeps what nobody sees yet out of the window: JavaFX styles and lays out invisible nodes like all others, and there are more of
 * them in the first picture than visible ones.
 */
public final class Unseen {

    private Unseen() {}

    /**
     * What is to stand in a pane for a node that may be invisible for long: the node, if it is visible; otherwise an empty place, which
     * the node takes as soon as it becomes visible.
     */
    public static Node standIn(Node node) {
        if (node.isVisible()) {
            return node;
        }
        Group place = new Group();
        place.setManaged(false);
        place.setVisible(false);
        // Until then nothing else needs to hold the node.
        place.setUserData(node);
        node.visibleProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> visible, Boolean before, Boolean now) {
                if (now && place.getParent() instanceof Pane pane) {
                    visible.removeListener(this);
                    place.setUserData(null);
                    pane.getChildren().set(pane.getChildren().indexOf(place), node);
                }
            }
        });
        return place;
    }
}
