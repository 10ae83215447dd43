package dev.undertone.app.ui.cover;

import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.library.Track;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The covers seen last, read and decoded off the FX thread, a few at once and those asked for last first: who scrolls past a
 * thousand albums waits for those in sight alone. All methods belong to the FX thread.
 */
public final class Covers {

    private static final Logger LOG = LoggerFactory.getLogger(Covers.class);

    /** Some two hundred covers of a grid, more than a window shows. JavaFX's software renderer holds each once more. */
    private static final long MOST_BYTES = 48L << 20;

    private static final int AT_ONCE = 3;

    // More than any window shows, so that what falls out has been scrolled past.
    private static final int MOST_WAITING = 200;

    private final BackgroundTasks tasks;
    /** Few pixels tell as much of a picture's colours as many. */
    private static final int PALETTE_PIXELS = 128;

    private final Map<Key, Optional<Seen>> seen = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, List<Consumer<Optional<Seen>>>> wanted = new HashMap<>();
    private final Deque<Request> waiting = new ArrayDeque<>();
    private Function<Track, Optional<byte[]>> pictures = _ -> Optional.empty();
    private long bytes;
    private int busy;

    private record Key(long trackId, int pixels) {}

    private record Seen(Image image, Palette palette) {}

    private record Request(Key key, Track track) {}

    /**
     * @param tasks where covers are read
     */
    public Covers(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    /** Where the encoded picture of a song is found; it is asked off the FX thread. */
    public void readFrom(Function<Track, Optional<byte[]>> source) {
        pictures = source;
        seen.clear();
        bytes = 0;
    }

    /**
     * Gives a song's cover to {@code onCover}, at once or later; never, if there is none.
     *
     * @param pixels the edge of the square it is to fill
     */
    public void load(Track track, int pixels, Consumer<Image> onCover) {
        find(track, pixels, found -> found.ifPresent(cover -> onCover.accept(cover.image())));
    }

    /** Gives the colours of a song's cover to {@code onPalette}, at once or later; empty, if there is no cover. */
    public void palette(Track track, Consumer<Optional<Palette>> onPalette) {
        find(track, PALETTE_PIXELS, found -> onPalette.accept(found.map(Seen::palette)));
    }

    private void find(Track track, int pixels, Consumer<Optional<Seen>> onFound) {
        Key key = new Key(track.id(), pixels);
        Optional<Seen> known = seen.get(key);
        if (known != null) {
            onFound.accept(known);
            return;
        }
        List<Consumer<Optional<Seen>>> others = wanted.get(key);
        if (others != null) {
            others.add(onFound);
            return;
        }
        wanted.put(key, new ArrayList<>(List.of(onFound)));
        waiting.push(new Request(key, track));
        if (waiting.size() > MOST_WAITING) {
            wanted.remove(waiting.removeLast().key());
        }
        readNext();
    }

    private void readNext() {
        while (busy < AT_ONCE && !waiting.isEmpty()) {
            Request next = waiting.pop();
            busy++;
            Function<Track, Optional<byte[]>> source = pictures;
            tasks.load(
                    () -> source.apply(next.track())
                            .flatMap(picture -> decode(picture, next.key().pixels())),
                    cover -> take(next.key(), cover),
                    failure -> {
                        // A song without a picture is no less a song: the ripples stay.
                        LOG.debug("The cover of {} cannot be read", next.track().file(), failure);
                        take(next.key(), Optional.empty());
                    });
        }
    }

    private void take(Key key, Optional<Seen> cover) {
        busy--;
        keep(key, cover);
        List<Consumer<Optional<Seen>>> takers = wanted.remove(key);
        if (takers != null) {
            takers.forEach(taker -> taker.accept(cover));
        }
        readNext();
    }

    private void keep(Key key, Optional<Seen> cover) {
        Optional<Seen> former = seen.put(key, cover);
        bytes += bytes(cover) - (former == null ? 0 : bytes(former));
        var eldest = seen.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= bytes(eldest.next().getValue());
            eldest.remove();
        }
    }

    /** Small ones without a picture cost a little as well. */
    private static long bytes(Optional<Seen> cover) {
        return cover.map(seen ->
                        Math.round(4 * seen.image().getWidth() * seen.image().getHeight()))
                .orElse(100L);
    }

    private static Optional<Seen> decode(byte[] picture, int pixels) {
        Image image = new Image(new ByteArrayInputStream(picture), pixels, pixels, true, true);
        return image.isError() ? Optional.empty() : Optional.of(new Seen(image, Palette.of(image)));
    }
}
