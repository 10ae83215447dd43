package dev.undertone.app.ui;

import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.drag.DropInto;
import dev.undertone.app.ui.listener.ListenerChooser;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.playlist.PlaylistList;
import dev.undertone.app.ui.playlist.PlaylistsModel;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The panes and the playlists, at the left of the window: words beside signs, or signs alone where the window is narrow or the
 * listener wants the room.
 */
final class Sidebar extends VBox {

    /** Narrower windows get the signs alone. */
    static final double LEAST_WINDOW = 1180;

    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");

    private final PanesModel panes;
    private final ListenerChooser chooser;
    private final ReadOnlyBooleanWrapper slim = new ReadOnlyBooleanWrapper();

    /**
     * @param settings shows all that belongs to a listener
     * @param windowWidth in pixels
     * @param enqueue plays songs after all others that the listener asked for
     */
    Sidebar(
            PanesModel panes,
            PlaylistsModel playlists,
            ListenersModel listeners,
            Runnable settings,
            ObservableValue<Number> windowWidth,
            Consumer<CarriedSongs> enqueue) {
        this.panes = panes;
        getStyleClass().add("sidebar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Words.of("sidebar"));
        slim.bind(Bindings.createBooleanBinding(
                () -> !panes.sidebarWideProperty().get()
                        || windowWidth.getValue().doubleValue() < LEAST_WINDOW,
                panes.sidebarWideProperty(),
                windowWidth));
        for (Pane pane : Pane.WITH_BUTTON) {
            ToggleButton button = button(pane);
            getChildren().add(button);
            if (pane == Pane.LISTEN) {
                DropInto.on(button, () -> true, enqueue);
            }
        }
        PlaylistList list = new PlaylistList(playlists, slim.getReadOnlyProperty(), playlist -> {
            playlists.open(playlist);
            panes.shownProperty().set(Pane.PLAYLIST);
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        Observing.by(this, panes.shownProperty(), pane -> list.mark(pane == Pane.PLAYLIST));
        chooser = new ListenerChooser(listeners, slim, settings);
        getChildren().addAll(list, chooser, fold(windowWidth));
        slim.subscribe(narrow -> pseudoClassStateChanged(SLIM, narrow));
    }

    /** Whether it shows signs alone. */
    ReadOnlyBooleanProperty slimProperty() {
        return slim.getReadOnlyProperty();
    }

    /** Offers all listeners. */
    void chooseListener() {
        chooser.open();
    }

    private ToggleButton button(Pane pane) {
        ToggleButton button = new ToggleButton(pane.label(), Icons.icon(pane.sign()));
        button.getStyleClass().add("pane-button");
        button.setId("pane-" + pane.digit());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(pane.label());
        Tip.on(button, "%s (Ctrl+%d)".formatted(pane.label(), pane.digit()));
        button.setOnAction(_ -> {
            panes.shownProperty().set(pane);
            button.setSelected(true);
        });
        Observing.by(this, panes.shownProperty(), shown -> button.setSelected(shown == pane));
        slim.subscribe(narrow -> button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        DropInto.opening(button, () -> panes.shownProperty().set(pane));
        return button;
    }

    /** There is nothing to unfold in a window that has no room for it. */
    private Button fold(ObservableValue<Number> windowWidth) {
        Button fold = Icons.button(
                new Button(), Feather.CHEVRONS_LEFT, Words.of("sidebar.fold"), "plain-button", "small-icon", "fold");
        fold.setOnAction(_ ->
                panes.sidebarWideProperty().set(!panes.sidebarWideProperty().get()));
        slim.subscribe(narrow -> {
            fold.setGraphic(Icons.icon(narrow ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT));
            Icons.name(fold, Words.of(narrow ? "sidebar.unfold" : "sidebar.fold"));
        });
        fold.visibleProperty().bind(windowWidth.map(width -> width.doubleValue() >= LEAST_WINDOW));
        return fold;
    }
}
