package dev.undertone.app.desktop;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.SessionListener;
import dev.undertone.library.Track;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's sign in a system tray that is on the bus. */
final class BusTray implements StatusNotifierItem, Properties, SessionListener {

    /** Where the tray looks for it. */
    static final String PATH = "/StatusNotifierItem";

    private static final Logger LOG = LoggerFactory.getLogger(BusTray.class);

    /** A picture in 32 bits a pixel, alpha first, in the order of networks. */
    static final class Pixmap extends Struct {

        @Position(0)
        private final int width;

        @Position(1)
        private final int height;

        @Position(2)
        private final byte[] pixels;

        Pixmap(int width, int height, byte[] pixels) {
            this.width = width;
            this.height = height;
            this.pixels = pixels;
        }
    }

    /** What is shown beside the pointer. */
    static final class ToolTip extends Struct {

        @Position(0)
        private final String iconName = "";

        @Position(1)
        private final List<Pixmap> icon = List.of();

        @Position(2)
        private final String title;

        @Position(3)
        private final String text;

        ToolTip(String title, String text) {
            this.title = title;
            this.text = text;
        }
    }

    private final TrayCommands commands;
    private final TrayMenu menu;
    private final Mpris.Signals signals;
    private final List<Pixmap> icons;
    private volatile String title = "";
    private volatile String artist = "";

    BusTray(TrayCommands commands, TrayMenu menu, Mpris.Signals signals) {
        this.commands = commands;
        this.menu = menu;
        this.signals = signals;
        this.icons = List.of(icon(22), icon(48));
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public void player(PlayerStatus status) {
        menu.setPlaying(status.isPlaying());
        Track track = status.track();
        String now = track == null ? "" : track.title();
        String by = track == null ? "" : track.artist();
        if (!now.equals(title) || !by.equals(artist)) {
            title = now;
            artist = by;
            try {
                signals.send(new NewToolTip(PATH));
            } catch (DBusException e) {
                LOG.debug("The tray is not told", e);
            }
        }
    }

    @Override
    public void activate(int x, int y) {
        commands.show().run();
    }

    @Override
    public void secondaryActivate(int x, int y) {
        commands.playPause().run();
    }

    @Override
    public void contextMenu(int x, int y) {
        // The tray shows it.
    }

    @Override
    public void scroll(int delta, String orientation) {
        // Nothing here is turned.
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the library declares it
    public <A> A Get(String type, String name) {
        return BusProperties.get(GetAll(type), name);
    }

    @Override
    public <A> void Set(String type, String name, A value) {
        throw BusProperties.cannotBeChanged(name);
    }

    @Override
    public Map<String, Variant<?>> GetAll(String type) {
        Map<String, Variant<?>> all = new HashMap<>();
        all.put("Category", new Variant<>("ApplicationStatus"));
        all.put("Id", new Variant<>("undertone"));
        all.put("Title", new Variant<>("Undertone"));
        all.put("Status", new Variant<>("Active"));
        all.put("WindowId", new Variant<>(0));
        all.put("IconName", new Variant<>(""));
        all.put("IconPixmap", new Variant<>(icons, "a(iiay)"));
        all.put("OverlayIconName", new Variant<>(""));
        all.put("AttentionIconName", new Variant<>(""));
        all.put("ToolTip", new Variant<>(new ToolTip(title.isEmpty() ? "Undertone" : title, artist), "(sa(iiay)ss)"));
        all.put("ItemIsMenu", new Variant<>(false));
        all.put("Menu", new Variant<>(new DBusPath(TrayMenu.PATH)));
        return all;
    }

    private static Pixmap icon(int size) {
        return new Pixmap(size, size, TrayIconPicture.argb(size));
    }
}
