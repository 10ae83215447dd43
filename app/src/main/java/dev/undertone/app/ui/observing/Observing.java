package dev.undertone.app.ui.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Has a view observe a model for as long as the view is used. The models are there for as long as the window, while its views are
 * made anew for another language, and sheets whenever they are opened: what a model told directly would stay with it for good. It
 * belongs to the FX thread.
 */
public final class Observing {

    private Observing() {}

    /**
     * Does something with the present value, and with each that comes while anything holds on to the view.
     *
     * @param view what the action is for; nothing else keeps the action
     */
    public static <T extends @Nullable Object> void by(
            Node view, ObservableValue<T> value, Consumer<? super T> action) {
        ChangeListener<T> listener = (_, _, now) -> action.accept(now);
        action.accept(value.getValue());
        keep(view, listener);
        value.addListener(new WeakChangeListener<>(listener));
    }

    /**
     * Does something whenever a value has changed while anything holds on to the view.
     *
     * @param view what the action is for; nothing else keeps the action
     */
    public static void by(Node view, Observable observable, Runnable action) {
        InvalidationListener listener = _ -> action.run();
        keep(view, listener);
        observable.addListener(new WeakInvalidationListener(listener));
    }

    /**
     * Does something whenever a list has changed while anything holds on to the view.
     *
     * @param view what the action is for; nothing else keeps the action
     */
    public static void by(Node view, ObservableList<?> list, Runnable action) {
        ListChangeListener<Object> listener = _ -> action.run();
        keep(view, listener);
        list.addListener(new WeakListChangeListener<>(listener));
    }

    private static void keep(Node view, Object listener) {
        Kept kept = (Kept) view.getProperties().computeIfAbsent(Observing.class, _ -> new Kept());
        kept.listeners.add(listener);
    }

    private static final class Kept {

        private final List<Object> listeners = new ArrayList<>();
    }
}
