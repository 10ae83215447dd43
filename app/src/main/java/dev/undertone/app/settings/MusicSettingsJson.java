package dev.undertone.app.settings;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.undertone.library.Aim;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How songs are chosen, in JSON; for what cannot be understood the usual holds. */
public final class MusicSettingsJson {

    private static final Logger LOG = LoggerFactory.getLogger(MusicSettingsJson.class);

    private MusicSettingsJson() {}

    /** The choices as text. */
    public static String text(MusicSettings music) {
        return write(music).toString();
    }

    /** The choices that a text holds; the usual where it cannot be understood. */
    public static MusicSettings parse(String text) {
        try {
            return JsonParser.parseString(text) instanceof JsonObject json ? read(json) : MusicSettings.DEFAULT;
        } catch (JsonParseException e) {
            LOG.warn("What a listener chose of their music cannot be understood; the usual holds", e);
            return MusicSettings.DEFAULT;
        }
    }

    static JsonObject write(MusicSettings music) {
        JsonObject json = new JsonObject();
        Aim aim = music.aim();
        json.add(
                "aim",
                aim == null ? JsonNull.INSTANCE : new JsonPrimitive(aim.name().toLowerCase(Locale.ROOT)));
        json.addProperty("notAgainWithinMinutes", music.notAgainWithin().toMinutes());
        json.add("table", MusicTableJson.write(music.table()));
        return json;
    }

    static MusicSettings read(JsonObject json) {
        MusicSettings usual = MusicSettings.DEFAULT;
        return new MusicSettings(
                json.get("aim") instanceof JsonPrimitive aim ? aim(aim.getAsString()) : null,
                table(json),
                json.get("notAgainWithinMinutes") instanceof JsonPrimitive minutes && minutes.isNumber()
                        // In a double, so that no number is too long for it.
                        ? Duration.ofMinutes((long) Math.clamp(minutes.getAsDouble(), 0, Integer.MAX_VALUE))
                        : usual.notAgainWithin());
    }

    private static MusicTable table(JsonObject json) {
        if (json.get("table") instanceof JsonObject table) {
            try {
                return MusicTableJson.read(table);
            } catch (UserFacingException e) {
                LOG.warn("The table of emotions in the settings cannot be used; the usual one holds", e);
            }
        }
        return MusicTable.DEFAULT;
    }

    private static @Nullable Aim aim(String word) {
        return Arrays.stream(Aim.values())
                .filter(aim -> aim.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
