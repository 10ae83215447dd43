package dev.undertone.app.desktop;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.DBusProperty;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/** A sign in the system tray (the StatusNotifierItem specification of freedesktop.org, as KDE began it). */
@DBusInterfaceName("org.kde.StatusNotifierItem")
@DBusProperty(name = "Category", type = String.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "Id", type = String.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "Title", type = String.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "Status", type = String.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "ItemIsMenu", type = Boolean.class, access = DBusProperty.Access.READ)
public interface StatusNotifierItem extends DBusInterface {

    /** It was clicked, at a place of the screen. */
    @DBusMemberName("Activate")
    void activate(int x, int y);

    /** It was clicked with the middle button. */
    @DBusMemberName("SecondaryActivate")
    void secondaryActivate(int x, int y);

    /** Its menu is wanted; only where the tray does not show it by itself. */
    @DBusMemberName("ContextMenu")
    void contextMenu(int x, int y);

    /** The wheel was turned over it. */
    @DBusMemberName("Scroll")
    void scroll(int delta, String orientation);

    /** Its title is another. */
    class NewTitle extends DBusSignal {

        /**
         * @param path of the object that says it
         * @throws DBusException if the path is none
         */
        public NewTitle(String path) throws DBusException {
            super(path);
        }
    }

    /** What is shown beside the pointer is another. */
    class NewToolTip extends DBusSignal {

        /**
         * @param path of the object that says it
         * @throws DBusException if the path is none
         */
        public NewToolTip(String path) throws DBusException {
            super(path);
        }
    }
}
