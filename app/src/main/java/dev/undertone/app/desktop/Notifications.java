package dev.undertone.app.desktop;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** Who shows notifications (Desktop Notifications Specification 1.2, specifications.freedesktop.org). */
@DBusInterfaceName("org.freedesktop.Notifications")
public interface Notifications extends DBusInterface {

    /** What it is able to do, such as {@code body-markup}. */
    @DBusMemberName("GetCapabilities")
    List<String> capabilities();

    /**
     * Shows a notification.
     *
     * @param replaced the number of one that it takes the place of; 0 for none
     * @param expiry milliseconds; -1 for as long as is usual
     * @return its number
     */
    @DBusMemberName("Notify")
    UInt32 show(
            String program,
            UInt32 replaced,
            String icon,
            String summary,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int expiry);

    /** Takes a notification away. */
    @DBusMemberName("CloseNotification")
    void close(UInt32 number);
}
