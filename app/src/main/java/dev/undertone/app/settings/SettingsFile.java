package dev.undertone.app.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code settings.json}: read once, and replaced whole at each change, so that no crash leaves half a file. */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path folder;
    private final Path file;

    /**
     * @param dataDirectory the folder that holds, or will hold, the file
     */
    public SettingsFile(Path dataDirectory) {
        this.folder = dataDirectory;
        this.file = dataDirectory.resolve("settings.json");
    }

    /** The folder that holds, or will hold, the file. */
    public Path folder() {
        return folder;
    }

    /** The saved choices; the default wherever the file, or a part of it, is missing or cannot be understood. */
    public Settings load() {
        try {
            JsonObject json = GSON.fromJson(Files.readString(file), JsonObject.class);
            return json == null ? unreadable() : SettingsJson.read(json);
        } catch (NoSuchFileException _) {
            return Settings.DEFAULT;
        } catch (IOException | JsonParseException e) {
            LOG.warn("The settings in {} cannot be read; the usual ones hold", file, e);
            return unreadable();
        }
    }

    /**
     * Takes the place of what was saved before, all of it or none.
     *
     * @throws UserFacingException if the folder cannot be written to
     */
    public synchronized void save(Settings settings) {
        try {
            Files.createDirectories(file.getParent());
            WholeFile.replace(file, GSON.toJson(SettingsJson.write(settings)) + System.lineSeparator());
        } catch (IOException e) {
            throw new UserFacingException(
                    "Your settings could not be saved in " + file.getParent() + ".",
                    "Check that the folder can be written to and that the disk is not full.",
                    e);
        }
    }

    /** Whoever has a file, though a broken one, is no newcomer. */
    private static Settings unreadable() {
        return Settings.DEFAULT.withWelcomed(true);
    }
}
