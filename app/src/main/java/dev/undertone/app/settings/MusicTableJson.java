package dev.undertone.app.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import dev.undertone.library.Aim;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of emotions and music as JSON, to be shared:
 *
 * <pre>{@code
 * {"undertoneMusicTable": 1,
 *  "emotions": {"sad": {"aim": "lift", "prefer": ["Folk"], "avoid": ["Metal"]}, …}}
 * }</pre>
 *
 * <p>The number is the format's. {@code prefer} and {@code avoid} may be left out, and so may emotions, which the music then
 * matches. Names that this version does not know are errors where they are emotions or aims, and passed over elsewhere.
 */
public final class MusicTableJson {

    /** How many characters a genre may have. */
    public static final int LONGEST_GENRE = 100;

    /** How many genres an emotion may have on either side. */
    public static final int MOST_GENRES = 50;

    private static final String FORMAT = "undertoneMusicTable";
    private static final int VERSION = 1;
    private static final long LARGEST_FILE = 1_000_000;
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .setStrictness(Strictness.STRICT)
            .create();

    private MusicTableJson() {}

    /**
     * Writes a table to a file, in the place of the one that was there.
     *
     * @throws UserFacingException if it cannot be written; what was there before stays
     */
    public static void write(MusicTable table, Path file) {
        try {
            WholeFile.replace(file, GSON.toJson(write(table)) + System.lineSeparator());
        } catch (IOException e) {
            throw new UserFacingException(
                    "The table could not be saved as " + file + ".",
                    "Check that the folder can be written to and that the disk is not full.",
                    e);
        }
    }

    /**
     * Reads a table from a file.
     *
     * @throws UserFacingException if there is none, or it is damaged, too large or of a newer version
     */
    public static MusicTable read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw unusable("it is larger than a megabyte");
            }
            if (GSON.fromJson(Files.readString(file), JsonElement.class) instanceof JsonObject json) {
                return read(json);
            }
            throw unusable("it holds no table");
        } catch (NoSuchFileException e) {
            throw new UserFacingException("There is no file " + file + ".", "Choose another file.", e);
        } catch (JsonParseException | CharacterCodingException e) {
            throw new UserFacingException(
                    "This file holds no table of emotions: it is not JSON, or it is damaged.",
                    "Choose a file that was saved with “Save as…”.",
                    e);
        } catch (IOException e) {
            throw new UserFacingException("The file " + file + " cannot be read.", "Check that you may read it.", e);
        }
    }

    static JsonObject write(MusicTable table) {
        JsonObject emotions = new JsonObject();
        for (Emotion emotion : Emotion.values()) {
            MusicTable.Row row = table.of(emotion);
            JsonObject each = new JsonObject();
            each.addProperty("aim", word(row.aim()));
            each.add("prefer", GSON.toJsonTree(row.preferred()));
            each.add("avoid", GSON.toJsonTree(row.avoided()));
            emotions.add(emotion.word(), each);
        }
        JsonObject json = new JsonObject();
        json.addProperty(FORMAT, VERSION);
        json.add("emotions", emotions);
        return json;
    }

    /**
     * @throws UserFacingException if it is no table, or one of a newer version
     */
    static MusicTable read(JsonObject json) {
        if (!(json.get(FORMAT) instanceof JsonPrimitive version && version.isNumber())) {
            throw unusable("it is JSON, but not such a table");
        }
        if (version.getAsDouble() != VERSION) {
            throw new UserFacingException(
                    "This table was saved by another version of Undertone, in format " + shown(version.getAsString())
                            + ".",
                    "Open it with that version; this one reads format " + VERSION + ".");
        }
        if (!(json.get("emotions") instanceof JsonObject emotions)) {
            throw unusable("it names no emotions");
        }
        Map<Emotion, MusicTable.Row> rows = new EnumMap<>(Emotion.class);
        emotions.asMap().forEach((name, row) -> {
            Emotion emotion =
                    Emotion.ofWord(name).orElseThrow(() -> unusable("there is no emotion “" + shown(name) + "”"));
            if (!(row instanceof JsonObject fields)) {
                throw unusable("what it says of “" + emotion.word() + "” is no row");
            }
            rows.put(emotion, row(emotion, fields));
        });
        return new MusicTable(rows);
    }

    private static MusicTable.Row row(Emotion emotion, JsonObject fields) {
        if (!(fields.get("aim") instanceof JsonPrimitive aim)) {
            throw unusable("“" + emotion.word() + "” has no aim");
        }
        return new MusicTable.Row(
                aim(aim.getAsString()), genres(emotion, fields.get("prefer")), genres(emotion, fields.get("avoid")));
    }

    private static Aim aim(String word) {
        return Arrays.stream(Aim.values())
                .filter(aim -> word(aim).equals(word))
                .findFirst()
                .orElseThrow(() -> unusable("there is no aim “" + shown(word) + "”, only "
                        + Stream.of(Aim.values()).map(MusicTableJson::word).collect(Collectors.joining(", "))));
    }

    private static List<String> genres(Emotion emotion, @Nullable JsonElement json) {
        if (json == null) {
            return List.of();
        }
        if (!(json instanceof JsonArray array)) {
            throw unusable("the genres of “" + emotion.word() + "” are no list");
        }
        if (array.size() > MOST_GENRES) {
            throw unusable(
                    "“%s” has %,d genres, and %d are the most".formatted(emotion.word(), array.size(), MOST_GENRES));
        }
        List<String> genres = new ArrayList<>();
        TreeSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (JsonElement each : array) {
            if (!(each instanceof JsonPrimitive text && text.isString())) {
                throw unusable("a genre of “" + emotion.word() + "” is no text");
            }
            String genre = text.getAsString().strip();
            if (genre.length() > LONGEST_GENRE) {
                throw unusable("a genre of “%s” has %,d characters, and %d are the most"
                        .formatted(emotion.word(), genre.length(), LONGEST_GENRE));
            }
            if (!genre.isEmpty() && known.add(genre)) {
                genres.add(genre);
            }
        }
        return genres;
    }

    private static UserFacingException unusable(String why) {
        return new UserFacingException(
                "This table of emotions cannot be used: " + why + ".",
                "Correct the file, or choose another; your own table stays as it is.");
    }

    /** A word of the file, which may be of any length. */
    private static String shown(String word) {
        return word.length() <= 40 ? word : word.substring(0, 39) + "…";
    }

    private static String word(Aim aim) {
        return aim.name().toLowerCase(Locale.ROOT);
    }
}
