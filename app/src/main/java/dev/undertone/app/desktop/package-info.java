/**
 * The program among the others of a desktop: media keys and panels that show what plays (MPRIS), notifications, and a sign in the
 * system tray.
 *
 * <p>On Linux all of it goes through the desktop's session bus, by dbus-java: a UNIX socket, which the library opens through
 * {@code dbus-java-transport-native-unixsocket}. The library's transport for TCP is not on the class path, and an address
 * that is not a UNIX socket's is not used. Where there is no bus, there is a line in the log and nothing else.
 *
 * <p>The sign in the tray is a StatusNotifierItem with a menu of {@code com.canonical.dbusmenu}, since the trays of today's desktops are on the
 * bus: those of KDE, Xfce, Cinnamon, MATE and LXQt, and of GNOME with its AppIndicator extension. {@code java.awt.SystemTray} speaks the older
 * protocol of X11, which Wayland has not, and would start a second toolkit beside JavaFX. It is used on Windows, where it is the only
 * way that needs no native code. On macOS the two toolkits contend for the main thread, and the Dock has what the sign would offer.
 *
 * <p>No picture of a cover is told, because one would have to be written to a file for it.
 *
 * <p>The interfaces of D-Bus are public because the library looks at them from outside.
 */
@NullMarked
package dev.undertone.app.desktop;

import org.jspecify.annotations.NullMarked;
