package dev.undertone.app.desktop;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.SessionListener;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The player on the bus: tells the desktop what plays, and passes on what the desktop commands. */
final class Mpris implements MediaPlayer2, MediaPlayer2Player, Properties, SessionListener {

    /** Where the desktop looks for it. */
    static final String PATH = "/org/mpris/MediaPlayer2";

    private static final Logger LOG = LoggerFactory.getLogger(Mpris.class);

    private static final String PROGRAM = "org.mpris.MediaPlayer2";
    private static final String PLAYER = "org.mpris.MediaPlayer2.Player";

    // How far the position may be from where playing would have taken it: the player tells it ten times a second.
    private static final Duration LARGEST_STEP = Duration.ofMillis(700);

    private final ListeningSession session;
    private final DesktopWindow window;
    private final Consumer<String> opener;
    private final Signals signals;

    private volatile PlayerStatus status;
    private volatile PlayOrder order = PlayOrder.DEFAULT;

    // The session's thread alone has these.
    private Map<String, Variant<?>> told;
    private long toldAt;

    /** Who takes what the desktop is to hear; may drop it, and returns at once. */
    @FunctionalInterface
    interface Signals {
        void send(Message signal);
    }

    /**
     * @param status what the player does now
     * @param opener plays the file of a URI; called on a thread of the bus
     */
    Mpris(
            ListeningSession session,
            PlayerStatus status,
            DesktopWindow window,
            Consumer<String> opener,
            Signals signals) {
        this.session = session;
        this.status = status;
        this.window = window;
        this.opener = opener;
        this.signals = signals;
        this.told = MprisProperties.of(status, order);
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public void player(PlayerStatus now) {
        boolean jumped = hasJumped(status, now);
        status = now;
        toldAt = System.nanoTime();
        tellChanges();
        if (jumped) {
            send(() -> new Seeked(PATH, MprisProperties.micros(now.position())));
        }
    }

    @Override
    public void order(PlayOrder now) {
        order = now;
        tellChanges();
    }

    @Override
    public void raise() {
        window.raise();
    }

    @Override
    public void quit() {
        window.quit();
    }

    @Override
    public void next() {
        session.next();
    }

    @Override
    public void previous() {
        session.previous();
    }

    @Override
    public void pause() {
        session.pause();
    }

    @Override
    public void play() {
        session.play();
    }

    @Override
    public void playPause() {
        if (status.isPlaying()) {
            session.pause();
        } else {
            session.play();
        }
    }

    @Override
    public void stop() {
        session.pause();
        session.seek(Duration.ZERO);
    }

    @Override
    public void seek(long offset) {
        PlayerStatus now = status;
        if (now.track() == null) {
            return;
        }
        long position = MprisProperties.micros(now.position()) + offset;
        if (position > MprisProperties.micros(now.duration())) {
            session.next();
        } else {
            session.seek(duration(Math.max(0, position)));
        }
    }

    @Override
    public void setPosition(DBusPath trackId, long position) {
        PlayerStatus now = status;
        boolean within = position >= 0 && position <= MprisProperties.micros(now.duration());
        // A command that was on its way while the song changed was not meant for this one.
        if (now.track() != null && within && MprisProperties.path(now).equals(trackId)) {
            session.seek(duration(position));
        }
    }

    @Override
    public void openUri(String uri) {
        opener.accept(uri);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the library declares it
    public <A> A Get(String type, String name) {
        return BusProperties.get(GetAll(type), name);
    }

    @Override
    public <A> void Set(String type, String name, A given) {
        Object value = given instanceof Variant<?> variant ? variant.getValue() : given;
        if (!type.equals(PLAYER)) {
            return;
        }
        switch (name) {
            case "Volume" -> session.setVolume(Math.clamp(((Number) value).doubleValue(), 0.0, 1.0));
            case "Shuffle" -> session.setOrder(order.withShuffle((Boolean) value));
            case "LoopStatus" -> session.setOrder(order.withRepeat(MprisProperties.repeat((String) value)));
            case "Rate" -> {
                // There is one rate; the specification has zero mean a pause.
                if (((Number) value).doubleValue() == 0) {
                    session.pause();
                }
            }
            default -> throw BusProperties.cannotBeChanged(name);
        }
    }

    @Override
    public Map<String, Variant<?>> GetAll(String type) {
        return switch (type) {
            case PROGRAM -> MprisProperties.PROGRAM;
            case PLAYER -> {
                PlayerStatus now = status;
                Map<String, Variant<?>> all = new HashMap<>(MprisProperties.of(now, order));
                all.put("Position", new Variant<>(MprisProperties.micros(now.position())));
                yield all;
            }
            default -> Map.of();
        };
    }

    private void tellChanges() {
        Map<String, Variant<?>> now = MprisProperties.of(status, order);
        Map<String, Variant<?>> changed = new HashMap<>(now);
        changed.entrySet().removeAll(told.entrySet());
        told = now;
        if (!changed.isEmpty()) {
            send(() -> new PropertiesChanged(PATH, PLAYER, changed, List.of()));
        }
    }

    private boolean hasJumped(PlayerStatus before, PlayerStatus now) {
        if (before.track() == null
                || now.track() == null
                || before.track().id() != now.track().id()) {
            return false;
        }
        Duration played = before.isPlaying() ? Duration.ofNanos(System.nanoTime() - toldAt) : Duration.ZERO;
        Duration off = now.position().minus(before.position()).abs();
        return off.minus(played).compareTo(LARGEST_STEP) > 0
                || now.position().plus(LARGEST_STEP).compareTo(before.position()) < 0;
    }

    private interface Making {
        Message make() throws DBusException;
    }

    private void send(Making making) {
        try {
            signals.send(making.make());
        } catch (DBusException e) {
            LOG.debug("The desktop is not told", e);
        }
    }

    private static Duration duration(long micros) {
        return Duration.ofNanos(micros * 1000);
    }
}
