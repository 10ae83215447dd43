package dev.undertone.app.ui.listener;

import atlantafx.base.controls.Popover;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Flyout;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Who listens now, with a press that offers all others. Where there are but two listeners, the other one stands beside it and
 * takes over with one press.
 */
public final class ListenerChooser extends VBox {

    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");

    private final ListenersModel model;
    private final Runnable settings;
    private final ListenerSign sign = new ListenerSign();
    private final Label name = new Label();
    private final Label note = new Label();
    private final Button open = new Button();
    private final HBox others = new HBox();
    private @Nullable Popover popover;

    /**
     * @param slim whether there is room for the sign alone
     * @param settings shows all that belongs to a listener
     */
    public ListenerChooser(ListenersModel model, ObservableValue<Boolean> slim, Runnable settings) {
        this.model = model;
        this.settings = settings;
        getStyleClass().add("listener-chooser");
        name.getStyleClass().add("name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        note.getStyleClass().add("quiet");
        VBox words = new VBox(name, note);
        words.getStyleClass().add("listener-words");
        words.setMinWidth(0);
        HBox graphic = new HBox(sign, words);
        graphic.getStyleClass().add("listener-row");
        open.setId("listener");
        open.getStyleClass().add("listener-button");
        open.setGraphic(graphic);
        open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        open.setMinWidth(0);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> open());
        others.getStyleClass().add("others");
        getChildren().addAll(others, open);
        Observing.by(this, model.currentProperty(), _ -> show());
        Observing.by(this, model.listeners(), this::show);
        slim.subscribe(narrow -> {
            words.setVisible(!narrow);
            words.setManaged(!narrow);
            pseudoClassStateChanged(SLIM, narrow);
            show();
        });
    }

    /** Offers all listeners. */
    public void open() {
        popover().show(open);
    }

    private void show() {
        Listener now = model.currentProperty().get();
        boolean guest = now.id() == Listener.GUEST;
        boolean nobody = !guest && now.name().isBlank();
        sign.show(now);
        name.setText(nobody ? Words.of("listener.who") : ListenerWords.name(now));
        note.setText(guest ? Words.of("listener.guest.note") : "");
        note.setVisible(guest);
        note.setManaged(guest);
        String spoken = nobody
                ? Words.of("listener.choose-unnamed")
                : Words.of(guest ? "listener.choose-guest" : "listener.choose", ListenerWords.name(now));
        open.setAccessibleText(spoken);
        Tip.on(open, spoken);
        others.getChildren().setAll(model.others().stream().map(this::button).toList());
        boolean room =
                !others.getChildren().isEmpty() && !getPseudoClassStates().contains(SLIM);
        others.setVisible(room);
        others.setManaged(room);
    }

    private Button button(Listener another) {
        Button button = new Button();
        button.getStyleClass().addAll("listener-button", "other");
        button.setMinWidth(USE_PREF_SIZE);
        button.setGraphic(new ListenerSign(another));
        button.setOnAction(_ -> model.choose(another));
        Icons.name(button, Words.of("listener.spoken", ListenerWords.name(another)));
        return button;
    }

    private Popover popover() {
        Popover made = popover;
        if (made == null) {
            ListenersPane pane = new ListenersPane(model, () -> popover().hide(), settings);
            made = new Flyout(pane, Popover.ArrowLocation.LEFT_BOTTOM, pane::focusCurrent);
            popover = made;
        }
        return made;
    }
}
