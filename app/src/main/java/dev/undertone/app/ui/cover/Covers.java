package dev.undertone.app.ui.cover;

import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.library.Track;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The covers seen last, read and decoded off the FX thread. All methods belong to that thread. */
public final class Covers {

    private static final Logger LOG = LoggerFactory.getLogger(Covers.class);
    private static final int MOST = 64;

    private final BackgroundTasks tasks;
    private final Map<Key, Optional<Image>> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Image>> eldest) {
            return size() > MOST;
        }
    };
    private Function<Track, Optional<byte[]>> pictures = _ -> Optional.empty();

    private record Key(long trackId, int pixels) {}

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
    }

    /**
     * Gives a song's cover to {@code onCover}, at once or later; never, if there is none.
     *
     * @param pixels the edge of the square it is to fill
     */
    public void load(Track track, int pixels, Consumer<Image> onCover) {
        Key key = new Key(track.id(), pixels);
        Optional<Image> known = seen.get(key);
        if (known != null) {
            known.ifPresent(onCover);
            return;
        }
        Function<Track, Optional<byte[]>> source = pictures;
        tasks.load(
                () -> source.apply(track).flatMap(bytes -> decode(bytes, pixels)),
                cover -> {
                    seen.put(key, cover);
                    cover.ifPresent(onCover);
                },
                failure -> {
                    // A song without a picture is no less a song: the ripples stay.
                    LOG.debug("The cover of {} cannot be read", track.file(), failure);
                    seen.put(key, Optional.empty());
                });
    }

    private static Optional<Image> decode(byte[] bytes, int pixels) {
        Image image = new Image(new ByteArrayInputStream(bytes), pixels, pixels, true, true);
        return image.isError() ? Optional.empty() : Optional.of(image);
    }
}
