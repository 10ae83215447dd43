package dev.undertone.app.desktop;

import java.util.Map;
import org.freedesktop.dbus.types.Variant;

/** What objects on the bus answer of single properties. */
final class BusProperties {

    private BusProperties() {}

    /**
     * One of them.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the library declares it
    static <A> A get(Map<String, Variant<?>> all, String name) {
        Variant<?> value = all.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no property " + name);
        }
        return (A) value;
    }

    /** Why a property is not set. */
    static IllegalArgumentException cannotBeChanged(String name) {
        return new IllegalArgumentException(name + " cannot be changed");
    }
}
