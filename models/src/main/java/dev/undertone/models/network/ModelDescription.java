package dev.undertone.models.network;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The {@code model.json} that stands beside a model's parameters and tells what they are. */
public final class ModelDescription {

    /** The file's name. */
    public static final String FILE = "model.json";

    // Whole numbers stay whole, so that a description that is read and written again is the same.
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .create();

    private ModelDescription() {}

    /**
     * Reads the description in a folder. What the file does not have is null.
     *
     * @throws IOException if it cannot be read, or is no such description
     */
    public static <T> T read(Path folder, Class<T> type) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            T description = GSON.fromJson(Files.readString(file), type);
            if (description == null) {
                throw new IOException(file + " is empty");
            }
            return description;
        } catch (JsonParseException e) {
            throw new IOException(file + " is damaged", e);
        }
    }

    /**
     * Writes a description into a folder, in the place of the one that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path folder, Object description) throws IOException {
        Path fresh = folder.resolve(FILE + ".part");
        Files.writeString(fresh, toJson(description) + "\n");
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A description as it is written. */
    public static String toJson(Object description) {
        return GSON.toJson(description);
    }
}
