package dev.undertone.app.desktop;

import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.settings.DesktopSettings;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program among the others of the desktop: media keys and players' panels, notifications, the system tray. Where there is
 * nothing of the kind, nothing happens. Safe to use from any thread; nothing here waits for the desktop.
 */
public final class Desktop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

    private final ListeningSession session;
    private final DesktopWindow window;
    private final Mpris mpris;
    private final BusTray busTray;
    private final TrayMenu menu;
    private final TrayCommands commands;

    // All that waits for the desktop's answers does so here.
    private final ExecutorService thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("desktop").daemon().factory(),
            // What is asked of it after its end is not worth an exception in a program that closes.
            new ThreadPoolExecutor.DiscardPolicy());

    private volatile DesktopSettings settings = DesktopSettings.DEFAULT;
    private volatile @Nullable SessionBus bus;

    // The thread alone has these.
    private @Nullable SongNotifications notifications;
    private @Nullable AwtTray awtTray;

    /**
     * Hears of the session from here on.
     *
     * @param session not started yet, or what it told by then is missed
     * @param status what the player does now
     * @param opener plays what other programs open; called on any thread
     */
    public Desktop(ListeningSession session, PlayerStatus status, DesktopWindow window, Consumer<OpenRequest> opener) {
        this.session = session;
        this.window = window;
        this.mpris = new Mpris(
                session, status, window, uri -> opener.accept(OpenRequest.ofArguments(List.of(uri))), this::send);
        this.commands = new TrayCommands(mpris::playPause, session::next, window::raise, window::quit);
        this.menu = new TrayMenu(commands, this::send);
        this.busTray = new BusTray(commands, menu, this::send);
        session.addListener(mpris);
        session.addListener(busTray);
    }

    /** Looks for the desktop. To be called once. */
    public void start() {
        start(SessionBus.address().orElse(null));
    }

    void start(@Nullable String address) {
        if (address == null) {
            LOG.info("There is no session bus: media keys and notifications are not tied to a desktop");
            thread.execute(this::updateTray);
            return;
        }
        thread.execute(() -> {
            try {
                connect(address);
            } catch (DBusException | RuntimeException e) {
                LOG.info("The session bus cannot be used, nor media keys and notifications: {}", e.getMessage());
            }
        });
    }

    /** Does as the listener chose, from now on. */
    public void apply(DesktopSettings chosen) {
        settings = chosen;
        thread.execute(this::updateTray);
    }

    /** Leaves the desktop, at once and for good. */
    @Override
    public void close() {
        session.removeListener(mpris);
        session.removeListener(busTray);
        thread.execute(() -> {
            if (notifications != null) {
                session.removeListener(notifications);
                notifications.clear();
            }
            if (awtTray != null) {
                awtTray.hide();
            }
            SessionBus open = bus;
            bus = null;
            if (open != null) {
                open.close();
            }
        });
        thread.shutdown();
    }

    private void connect(String address) throws DBusException {
        SessionBus open = SessionBus.connect(address);
        bus = open;
        open.offer(mpris);
        SongNotifications news = new SongNotifications(
                open.notifications(), () -> settings.notifications() && !window.isFocused(), thread);
        notifications = news;
        session.addListener(news);
        open.onTrayAppearing(() -> thread.execute(this::updateTray));
        updateTray();
    }

    private void updateTray() {
        SessionBus open = bus;
        try {
            if (open != null) {
                open.showInTray(settings.tray(), busTray, menu);
            } else if (AwtTray.isUsual()) {
                showInAwtTray(settings.tray());
            }
        } catch (DBusException | RuntimeException e) {
            LOG.debug("There is no system tray", e);
        }
    }

    private void showInAwtTray(boolean wanted) {
        AwtTray tray = awtTray;
        if (tray == null && wanted) {
            tray = new AwtTray(commands);
            awtTray = tray;
            session.addListener(tray);
            tray.show();
        } else if (tray != null && !wanted) {
            session.removeListener(tray);
            tray.hide();
            awtTray = null;
        }
    }

    private void send(Message signal) {
        SessionBus open = bus;
        if (open != null) {
            open.send(signal);
        }
    }
}
