package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.ListenerStyle;
import dev.undertone.library.Listener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A listener as a round sign: the initial of their name in their colour. */
public final class ListenerSign extends StackPane {

    private static final PseudoClass GUEST = PseudoClass.getPseudoClass("guest");
    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");

    /** The sign of nobody yet. */
    public ListenerSign() {
        getStyleClass().add("listener-sign");
        setMouseTransparent(true);
    }

    /** The sign of a listener. */
    public ListenerSign(Listener listener) {
        this();
        show(listener);
    }

    /** Shows a listener. */
    public void show(Listener listener) {
        ListenerStyle.apply(this, listener.colour());
        String initial = ListenerWords.initial(listener);
        pseudoClassStateChanged(GUEST, listener.id() == Listener.GUEST);
        pseudoClassStateChanged(NAMED, !initial.isEmpty());
        getChildren()
                .setAll(
                        initial.isEmpty()
                                ? Icons.icon(listener.id() == Listener.GUEST ? Feather.EYE_OFF : Feather.USER)
                                : new Label(initial));
    }
}
