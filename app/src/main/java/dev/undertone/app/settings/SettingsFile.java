package dev.undertone.app.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code settings.json}: read once, and replaced whole at each change, so that no crash leaves half a file. */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path file;

    /**
     * @param dataDirectory the folder that holds, or will hold, the file
     */
    public SettingsFile(Path dataDirectory) {
        this.file = dataDirectory.resolve("settings.json");
    }

    /** The saved choices; the default wherever the file, or a part of it, is missing or cannot be understood. */
    public Settings load() {
        try {
            JsonObject json = GSON.fromJson(Files.readString(file), JsonObject.class);
            return json == null ? Settings.DEFAULT : read(json);
        } catch (NoSuchFileException _) {
            return Settings.DEFAULT;
        } catch (IOException | JsonParseException e) {
            LOG.warn("The settings in {} cannot be read; the usual ones hold", file, e);
            return Settings.DEFAULT;
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
            WholeFile.replace(file, GSON.toJson(write(settings)) + System.lineSeparator());
        } catch (IOException e) {
            throw new UserFacingException(
                    "Your settings could not be saved in " + file.getParent() + ".",
                    "Check that the folder can be written to and that the disk is not full.",
                    e);
        }
    }

    private static Settings read(JsonObject json) {
        Settings usual = Settings.DEFAULT;
        return new Settings(
                value(json, "theme")
                        .filter(JsonPrimitive::isString)
                        .flatMap(SettingsFile::theme)
                        .orElse(usual.theme()),
                value(json, "volume")
                        .filter(JsonPrimitive::isNumber)
                        .map(JsonPrimitive::getAsDouble)
                        .orElse(usual.volume()),
                value(json, "cameraSource")
                        .filter(JsonPrimitive::isString)
                        .map(JsonPrimitive::getAsString)
                        .orElse(usual.cameraSource()),
                value(json, "cameraAtStart")
                        .filter(JsonPrimitive::isBoolean)
                        .map(JsonPrimitive::getAsBoolean)
                        .orElse(usual.cameraAtStart()),
                json.get("songs") instanceof JsonObject songs ? TableLayoutJson.read(songs) : usual.songs(),
                json.get("music") instanceof JsonObject music ? MusicSettingsJson.read(music) : usual.music());
    }

    private static JsonObject write(Settings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        json.addProperty("volume", settings.volume());
        json.addProperty("cameraSource", settings.cameraSource());
        json.addProperty("cameraAtStart", settings.cameraAtStart());
        json.add("songs", TableLayoutJson.write(settings.songs()));
        json.add("music", MusicSettingsJson.write(settings.music()));
        return json;
    }

    private static Optional<JsonPrimitive> value(JsonObject json, String name) {
        return json.get(name) instanceof JsonPrimitive value ? Optional.of(value) : Optional.empty();
    }

    private static Optional<ThemeChoice> theme(JsonPrimitive saved) {
        return Arrays.stream(ThemeChoice.values())
                .filter(choice -> choice.name().equalsIgnoreCase(saved.getAsString()))
                .findFirst();
    }
}
