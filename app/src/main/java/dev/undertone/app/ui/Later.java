package dev.undertone.app.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of the window that is made when it is first asked for: the window is there the sooner, the less has to be made, styled
 * and laid out for its first picture. It belongs to the FX thread.
 */
final class Later<T> implements Supplier<T> {

    private final Supplier<? extends T> maker;
    private @Nullable T made;

    Later(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T part = made;
        if (part == null) {
            part = maker.get();
            made = part;
        }
        return part;
    }

    /** Does something with the part, unless nobody has asked for it. */
    void ifMade(Consumer<? super T> action) {
        T part = made;
        if (part != null) {
            action.accept(part);
        }
    }
}
