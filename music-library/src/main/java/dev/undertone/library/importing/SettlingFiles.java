package dev.undertone.library.importing;

import dev.undertone.library.catalog.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that changed a moment ago, and may still be written: each is handed on once nothing more happens to it. */
final class SettlingFiles {

    /** How long nothing may have been heard of a file; a program that copies pauses less between two blocks. */
    static final Duration QUIET = Duration.ofMillis(300);

    private record State(long heardNanos, @Nullable FileStamp stamp) {}

    private final Map<Path, State> states = new HashMap<>();

    void changed(Path file, long nowNanos) {
        states.put(file, new State(nowNanos, null));
    }

    boolean isEmpty() {
        return states.isEmpty();
    }

    /**
     * Takes those that are quiet. A file that is there has also to look the same at two calls, for not every system tells of
     * everything.
     */
    List<Path> takeSettled(long nowNanos) {
        List<Path> settled = new ArrayList<>();
        Iterator<Map.Entry<Path, State>> entries = states.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Path, State> entry = entries.next();
            State state = entry.getValue();
            if (nowNanos - state.heardNanos() < QUIET.toNanos()) {
                continue;
            }
            FileStamp stamp = stamp(entry.getKey());
            if (stamp == null || stamp.equals(state.stamp())) {
                settled.add(entry.getKey());
                entries.remove();
            } else {
                entry.setValue(new State(state.heardNanos(), stamp));
            }
        }
        return settled;
    }

    /** Null for what is gone, and for folders, which are nothing to wait for. */
    private static @Nullable FileStamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? FileStamp.of(attributes) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
