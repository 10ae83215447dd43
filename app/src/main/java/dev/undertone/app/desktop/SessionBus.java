package dev.undertone.app.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.messages.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bus that the programs of a desktop speak on, as far as this one does: a socket of the machine's own, never the network. */
final class SessionBus implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SessionBus.class);

    private static final String NAME = "org.mpris.MediaPlayer2.undertone";
    private static final String WATCHER = "org.kde.StatusNotifierWatcher";

    private final DBusConnection connection;
    private final String trayName =
            "org.kde.StatusNotifierItem-" + ProcessHandle.current().pid() + "-1";
    private boolean inTray;

    private SessionBus(DBusConnection connection) {
        this.connection = connection;
    }

    /** Where the bus is; empty where there is none, or only one that the network is needed for. */
    static Optional<String> address() {
        String given = System.getenv("DBUS_SESSION_BUS_ADDRESS");
        if (given != null) {
            return Optional.of(given).filter(SessionBus::usable);
        }
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        if (runtime == null || runtime.isBlank()) {
            return Optional.empty();
        }
        Path usual = Path.of(runtime, "bus");
        return Files.exists(usual) ? Optional.of("unix:path=" + usual) : Optional.empty();
    }

    /** Whether all of an address's ways, which semicolons part, are sockets of this machine. */
    static boolean usable(String address) {
        return Arrays.stream(address.split(";")).allMatch(way -> way.startsWith("unix:"));
    }

    static SessionBus connect(String address) throws DBusException {
        return new SessionBus(
                DBusConnectionBuilder.forAddress(address).withShared(false).build());
    }

    /** Makes the player known to the desktop. */
    void offer(Mpris mpris) throws DBusException {
        connection.exportObject(Mpris.PATH, mpris);
        try {
            connection.requestBusName(NAME);
        } catch (DBusException taken) {
            // Another one of this program, with a data folder of its own.
            connection.requestBusName(
                    NAME + ".instance" + ProcessHandle.current().pid());
        }
    }

    /** Who shows notifications; nobody may be there. */
    Notifications notifications() throws DBusException {
        return connection.getRemoteObject(
                "org.freedesktop.Notifications", "/org/freedesktop/Notifications", Notifications.class, false);
    }

    /** Has something run whenever a system tray comes, as after a restart of the desktop's panel. */
    void onTrayAppearing(Runnable action) throws DBusException {
        connection.addSigHandler(DBus.NameOwnerChanged.class, change -> {
            if (change.name.equals(WATCHER) && !change.newOwner.isEmpty()) {
                action.run();
            }
        });
    }

    /** Shows the sign in the tray that is there, or takes it away. */
    void showInTray(boolean wanted, BusTray tray, TrayMenu menu) throws DBusException {
        if (wanted && !inTray) {
            connection.exportObject(BusTray.PATH, tray);
            connection.exportObject(TrayMenu.PATH, menu);
            connection.requestBusName(trayName);
            inTray = true;
        } else if (!wanted && inTray) {
            inTray = false;
            connection.releaseBusName(trayName);
            connection.unExportObject(BusTray.PATH);
            connection.unExportObject(TrayMenu.PATH);
        }
        if (wanted) {
            connection
                    .getRemoteObject(WATCHER, "/StatusNotifierWatcher", StatusNotifierWatcher.class, false)
                    .register(trayName);
        }
    }

    /** Sends a message, or drops it where the bus is gone. */
    void send(Message message) {
        try {
            connection.sendMessage(message);
        } catch (RuntimeException e) {
            // The library says so where the bus is gone, and a bus that trips over one message is no reason to stop the
            // music.
            LOG.debug("The bus does not take a message", e);
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
