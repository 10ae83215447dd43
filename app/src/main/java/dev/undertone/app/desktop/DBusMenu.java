package dev.undertone.app.desktop;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.Tuple;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.DBusProperty;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A menu that another program shows (the interface of libdbusmenu, version 3). */
@DBusInterfaceName("com.canonical.dbusmenu")
@DBusProperty(name = "Version", type = UInt32.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "Status", type = String.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "TextDirection", type = String.class, access = DBusProperty.Access.READ)
public interface DBusMenu extends DBusInterface {

    /** An entry with those below it; the menu itself is entry 0. */
    final class Layout extends Struct {

        @Position(0)
        private final int id;

        @Position(1)
        private final Map<String, Variant<?>> properties;

        @Position(2)
        private final List<Variant<?>> children;

        /**
         * @param id its number
         * @param properties such as {@code label}
         * @param children a layout in each variant
         */
        public Layout(int id, Map<String, Variant<?>> properties, List<Variant<?>> children) {
            this.id = id;
            this.properties = properties;
            this.children = children;
        }

        /** Its number. */
        public int id() {
            return id;
        }

        /** Such as {@code label}. */
        public Map<String, Variant<?>> properties() {
            return properties;
        }

        /** A layout in each variant. */
        public List<Variant<?>> children() {
            return children;
        }
    }

    /**
     * The menu as it is now.
     *
     * @param <R> the type of its revision
     * @param <L> the type of the layout
     */
    final class Revised<R, L> extends Tuple {

        @Position(0)
        private final R revision;

        @Position(1)
        private final L layout;

        /**
         * @param revision a higher number than that of an earlier one
         * @param layout the menu
         */
        public Revised(R revision, L layout) {
            this.revision = revision;
            this.layout = layout;
        }

        /** A higher number than that of an earlier one. */
        public R revision() {
            return revision;
        }

        /** The menu. */
        public L layout() {
            return layout;
        }
    }

    /** What is said of an entry. */
    final class Entry extends Struct {

        @Position(0)
        private final int id;

        @Position(1)
        private final Map<String, Variant<?>> properties;

        /**
         * @param id its number
         * @param properties such as {@code label}
         */
        public Entry(int id, Map<String, Variant<?>> properties) {
            this.id = id;
            this.properties = properties;
        }

        /** Its number. */
        public int id() {
            return id;
        }

        /** Such as {@code label}. */
        public Map<String, Variant<?>> properties() {
            return properties;
        }
    }

    /**
     * An entry and those below it.
     *
     * @param depth how many levels below; -1 for all
     * @param names of the properties that are wanted; none for all
     */
    @DBusMemberName("GetLayout")
    Revised<UInt32, Layout> layout(int parent, int depth, List<String> names);

    /** What is said of some entries; of all, where none is named. */
    @DBusMemberName("GetGroupProperties")
    List<Entry> properties(List<Integer> ids, List<String> names);

    /** One thing that is said of an entry. */
    @DBusMemberName("GetProperty")
    Variant<?> property(int id, String name);

    /** Something happened to an entry, such as {@code clicked}. */
    @DBusMemberName("Event")
    void event(int id, String kind, Variant<?> data, UInt32 time);

    /** An entry is about to be shown; true where the layout must be asked for anew. */
    @DBusMemberName("AboutToShow")
    boolean aboutToShow(int id);

    /** The layout is another. */
    class LayoutUpdated extends DBusSignal {

        /**
         * @param path of the object that says it
         * @param revision of the new layout
         * @param parent the entry below which it is another
         * @throws DBusException if the path is none
         */
        public LayoutUpdated(String path, UInt32 revision, int parent) throws DBusException {
            super(path, revision, parent);
        }
    }
}
