package dev.undertone.app.settings;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.undertone.app.playback.SoundTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code sound.json}: how well the sound went in all sessions together. */
public final class SoundTallyFile {

    private static final Logger LOG = LoggerFactory.getLogger(SoundTallyFile.class);
    private static final Gson GSON = new Gson();

    // Nobody has listened for longer, and more can still be added to it.
    private static final long MOST_SECONDS = Duration.ofDays(100 * 365).toSeconds();

    private final Path file;

    /**
     * @param dataDirectory the folder that holds, or will hold, the file
     */
    public SoundTallyFile(Path dataDirectory) {
        this.file = dataDirectory.resolve("sound.json");
    }

    /** What was kept; nothing where there is no file, or none that can be understood. */
    public SoundTally load() {
        try {
            JsonObject json = Files.exists(file) ? GSON.fromJson(Files.readString(file), JsonObject.class) : null;
            return json == null ? SoundTally.NONE : read(json);
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be read; counting begins anew", file, e);
            return SoundTally.NONE;
        }
    }

    /** Adds a session to what was kept. A disk that takes nothing is worth a line in the log, and no more. */
    public void add(SoundTally session) {
        if (session.equals(SoundTally.NONE)) {
            return;
        }
        SoundTally sum = load().plus(session);
        JsonObject json = new JsonObject();
        json.addProperty("playedSeconds", sum.played().toSeconds());
        json.addProperty("underruns", sum.underruns());
        if (sum.lastUnderrun() != null) {
            json.addProperty("lastUnderrun", sum.lastUnderrun().toEpochMilli());
        }
        try {
            WholeFile.replace(file, GSON.toJson(json) + System.lineSeparator());
        } catch (IOException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }

    private static SoundTally read(JsonObject json) {
        return new SoundTally(
                json.has("playedSeconds")
                        ? Duration.ofSeconds(
                                Math.clamp(json.get("playedSeconds").getAsLong(), 0, MOST_SECONDS))
                        : Duration.ZERO,
                json.has("underruns") ? Math.clamp(json.get("underruns").getAsLong(), 0, Integer.MAX_VALUE) : 0,
                json.has("lastUnderrun")
                        ? Instant.ofEpochMilli(json.get("lastUnderrun").getAsLong())
                        : null);
    }
}
