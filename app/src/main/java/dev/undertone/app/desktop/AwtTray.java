package dev.undertone.app.desktop;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.SessionListener;
import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's sign in the system tray of Windows. */
final class AwtTray implements SessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(AwtTray.class);

    private final TrayCommands commands;

    // The event queue of AWT alone has these.
    private @Nullable TrayIcon icon;
    private boolean playing;

    AwtTray(TrayCommands commands) {
        this.commands = commands;
    }

    /** Whether this system's tray is reached so. */
    static boolean isUsual() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")
                && !GraphicsEnvironment.isHeadless();
    }

    /** Puts it there, where there is a tray. */
    void show() {
        EventQueue.invokeLater(() -> {
            if (!SystemTray.isSupported()) {
                return;
            }
            SystemTray tray = SystemTray.getSystemTray();
            TrayIcon made = new TrayIcon(picture(tray.getTrayIconSize()), "Undertone", menu());
            made.addActionListener(_ -> commands.show().run());
            try {
                tray.add(made);
                icon = made;
            } catch (AWTException e) {
                LOG.debug("There is no system tray", e);
            }
        });
    }

    /** Takes it away. */
    void hide() {
        EventQueue.invokeLater(() -> {
            if (icon != null) {
                SystemTray.getSystemTray().remove(icon);
                icon = null;
            }
        });
    }

    @Override
    public void player(PlayerStatus status) {
        boolean now = status.isPlaying();
        EventQueue.invokeLater(() -> {
            if (icon != null && now != playing) {
                playing = now;
                icon.setPopupMenu(menu());
            }
        });
    }

    private PopupMenu menu() {
        PopupMenu menu = new PopupMenu();
        for (TrayCommands.Entry entry : commands.entries(playing)) {
            MenuItem item = new MenuItem(entry.label());
            item.addActionListener(_ -> entry.action().run());
            menu.add(item);
        }
        return menu;
    }

    private static Image picture(Dimension room) {
        int size = Math.max(1, Math.min(room.width, room.height));
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = new int[size * size];
        ByteBuffer.wrap(TrayIconPicture.argb(size)).asIntBuffer().get(pixels);
        picture.setRGB(0, 0, size, size, pixels, 0, size);
        return picture;
    }
}
