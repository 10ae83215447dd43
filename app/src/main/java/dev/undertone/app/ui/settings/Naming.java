package dev.undertone.app.ui.settings;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names what is chosen from a list, in a box that nobody writes into. */
final class Naming<T> extends StringConverter<T> {

    private final Function<T, String> name;

    Naming(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : name.apply(choice);
    }

    @Override
    public T fromString(String words) {
        throw new UnsupportedOperationException("nobody writes here");
    }
}
