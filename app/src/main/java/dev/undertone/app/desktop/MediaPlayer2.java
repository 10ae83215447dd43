package dev.undertone.app.desktop;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.DBusProperty;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** A media player as the desktop sees it (MPRIS 2.2, specifications.freedesktop.org/mpris-spec). */
@DBusInterfaceName("org.mpris.MediaPlayer2")
@DBusProperty(name = "CanQuit", type = Boolean.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "CanRaise", type = Boolean.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "HasTrackList", type = Boolean.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "Identity", type = String.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "SupportedUriSchemes", type = TextList.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "SupportedMimeTypes", type = TextList.class, access = DBusProperty.Access.READ)
public interface MediaPlayer2 extends DBusInterface {

    /** Shows the window before all others. */
    @DBusMemberName("Raise")
    void raise();

    /** Ends the program. */
    @DBusMemberName("Quit")
    void quit();
}
