package dev.undertone.app.desktop;

import dev.undertone.app.session.SessionListener;
import dev.undertone.app.session.TrackEvent;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of each song that begins while the listener looks at something else. */
final class SongNotifications implements SessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(SongNotifications.class);

    private static final int AS_USUAL = -1;
    private static final byte LOW = 0;
    private static final UInt32 NONE = new UInt32(0);

    // They are news for as long as the song plays: not to be collected, nor to be heard.
    private static final Map<String, Variant<?>> HINTS = Map.of(
            "urgency", new Variant<>(LOW), "transient", new Variant<>(true), "suppress-sound", new Variant<>(true));

    private final Notifications desktop;
    private final BooleanSupplier isWanted;
    private final Executor thread;

    // The thread alone has these.
    private UInt32 last = NONE;
    private @Nullable Boolean readsMarkup;

    /**
     * @param isWanted whether a song that begins now is to be told of
     * @param thread of one thread; the desktop may take long to answer
     */
    SongNotifications(Notifications desktop, BooleanSupplier isWanted, Executor thread) {
        this.desktop = desktop;
        this.isWanted = isWanted;
        this.thread = thread;
    }

    @Override
    public void track(TrackEvent event) {
        if (event.cause() == TrackEvent.Cause.STARTED && isWanted.getAsBoolean()) {
            thread.execute(() -> show(event.pick()));
        }
    }

    private void show(Pick pick) {
        Track track = pick.track();
        String from = Stream.of(track.artist(), track.album())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        String body = Stream.of(from, pick.reason().text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        try {
            last = desktop.show("Undertone", last, "", track.title(), written(body), List.of(), HINTS, AS_USUAL);
        } catch (DBusExecutionException e) {
            // Nobody shows notifications here, or they do not answer.
            LOG.debug("The song is not told of", e);
        }
    }

    /** Takes the one that is shown away; on the thread. */
    void clear() {
        if (!last.equals(NONE)) {
            try {
                desktop.close(last);
            } catch (DBusExecutionException e) {
                LOG.debug("The notification is gone already", e);
            }
            last = NONE;
        }
    }

    /** Some desktops read a small subset of HTML in it, and then names with an ampersand would be lost. */
    private String written(String body) {
        if (readsMarkup == null) {
            readsMarkup = desktop.capabilities().contains("body-markup");
        }
        return readsMarkup ? body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : body;
    }
}
