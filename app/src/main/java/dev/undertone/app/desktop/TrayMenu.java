package dev.undertone.app.desktop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The menu of the sign in the tray. Its entries are numbered from 1; the menu itself is 0. */
final class TrayMenu implements DBusMenu, Properties {

    /** Where the tray looks for it. */
    static final String PATH = "/MenuBar";

    private static final Logger LOG = LoggerFactory.getLogger(TrayMenu.class);

    private final TrayCommands commands;
    private final Mpris.Signals signals;
    private volatile boolean playing;
    private volatile int revision = 1;

    TrayMenu(TrayCommands commands, Mpris.Signals signals) {
        this.commands = commands;
        this.signals = signals;
    }

    /** What it offers depends on it. For one thread. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField") // only the session's thread writes it
    void setPlaying(boolean now) {
        if (now != playing) {
            playing = now;
            revision++;
            try {
                signals.send(new LayoutUpdated(PATH, new UInt32(revision), 0));
            } catch (DBusException e) {
                LOG.debug("The tray is not told", e);
            }
        }
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public Revised<UInt32, Layout> layout(int parent, int depth, List<String> names) {
        List<TrayCommands.Entry> entries = commands.entries(playing);
        Layout layout;
        if (parent == 0) {
            List<Variant<?>> children = depth == 0
                    ? List.of()
                    : IntStream.rangeClosed(1, entries.size())
                            .<Variant<?>>mapToObj(id -> new Variant<>(leaf(id, entries), "(ia{sv}av)"))
                            .toList();
            layout = new Layout(0, said(0, entries), children);
        } else {
            layout = leaf(parent, entries);
        }
        return new Revised<>(new UInt32(revision), layout);
    }

    @Override
    public List<Entry> properties(List<Integer> ids, List<String> names) {
        List<TrayCommands.Entry> entries = commands.entries(playing);
        List<Integer> wanted =
                ids.isEmpty() ? IntStream.rangeClosed(1, entries.size()).boxed().toList() : ids;
        return wanted.stream().map(id -> new Entry(id, said(id, entries))).toList();
    }

    @Override
    public Variant<?> property(int id, String name) {
        Variant<?> value = said(id, commands.entries(playing)).get(name);
        if (value == null) {
            throw new IllegalArgumentException("entry " + id + " says nothing of " + name);
        }
        return value;
    }

    @Override
    public void event(int id, String kind, Variant<?> data, UInt32 time) {
        List<TrayCommands.Entry> entries = commands.entries(playing);
        if (kind.equals("clicked") && id >= 1 && id <= entries.size()) {
            entries.get(id - 1).action().run();
        }
    }

    @Override
    public boolean aboutToShow(int id) {
        // The language may be another by now.
        return true;
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
        return Map.of(
                "Version", new Variant<>(new UInt32(3)),
                "Status", new Variant<>("normal"),
                "TextDirection", new Variant<>("ltr"),
                "IconThemePath", new Variant<>(List.of(), "as"));
    }

    private static Layout leaf(int id, List<TrayCommands.Entry> entries) {
        return new Layout(id, said(id, entries), List.of());
    }

    private static Map<String, Variant<?>> said(int id, List<TrayCommands.Entry> entries) {
        Map<String, Variant<?>> said = new HashMap<>();
        if (id == 0) {
            said.put("children-display", new Variant<>("submenu"));
        }
        if (id >= 1 && id <= entries.size()) {
            // An underscore would mark a key of the keyboard.
            said.put("label", new Variant<>(entries.get(id - 1).label().replace("_", "__")));
            said.put("enabled", new Variant<>(true));
            said.put("visible", new Variant<>(true));
        }
        return said;
    }
}
