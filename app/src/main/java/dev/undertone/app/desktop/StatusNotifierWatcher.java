package dev.undertone.app.desktop;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** The system tray, as far as signs are put there. */
@DBusInterfaceName("org.kde.StatusNotifierWatcher")
public interface StatusNotifierWatcher extends DBusInterface {

    /**
     * Shows a sign for as long as its program is on the bus.
     *
     * @param service the program's name on the bus; the sign is its object {@code /StatusNotifierItem}
     */
    @DBusMemberName("RegisterStatusNotifierItem")
    void register(String service);
}
