package dev.undertone.app.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.undertone.app.playback.ReplayGainMode;
import dev.undertone.app.playback.SoundSettings;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.Repeat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The listener's choices in JSON; for what is missing or cannot be understood the usual holds. */
final class SettingsJson {

    private SettingsJson() {}

    static JsonObject write(Settings settings) {
        JsonObject json = new JsonObject();
        json.add("appearance", write(settings.appearance()));
        json.add("sound", write(settings.sound()));
        json.add("desktop", write(settings.desktop()));
        json.addProperty("repeat", word(settings.order().repeat()));
        json.addProperty("shuffle", settings.order().shuffle());
        json.addProperty("volume", settings.volume());
        json.addProperty("cameraSource", settings.cameraSource());
        json.addProperty("cameraAtStart", settings.cameraAtStart());
        json.add("listen", write(settings.listen()));
        json.add("songs", TableLayoutJson.write(settings.songs()));
        json.add("music", MusicSettingsJson.write(settings.music()));
        json.add("listeners", write(settings.listeners()));
        json.addProperty("welcomed", settings.welcomed());
        return json;
    }

    static Settings read(JsonObject json) {
        Settings usual = Settings.DEFAULT;
        return new Settings(
                appearance(json),
                json.get("sound") instanceof JsonObject sound ? sound(sound) : usual.sound(),
                json.get("desktop") instanceof JsonObject desktop ? desktop(desktop) : usual.desktop(),
                new PlayOrder(
                        choice(json, "repeat", Repeat.class)
                                .orElse(usual.order().repeat()),
                        truth(json, "shuffle", usual.order().shuffle()),
                        false,
                        null),
                number(json, "volume", usual.volume()),
                text(json, "cameraSource", usual.cameraSource()),
                truth(json, "cameraAtStart", usual.cameraAtStart()),
                json.get("listen") instanceof JsonObject listen ? listen(listen) : usual.listen(),
                json.get("songs") instanceof JsonObject songs ? TableLayoutJson.read(songs) : usual.songs(),
                json.get("music") instanceof JsonObject music ? MusicSettingsJson.read(music) : usual.music(),
                json.get("listeners") instanceof JsonObject listeners ? listeners(listeners) : usual.listeners(),
                // Whoever has settings from before there was a first run has had one.
                truth(json, "welcomed", true));
    }

    private static JsonObject write(AppearanceSettings appearance) {
        JsonObject json = new JsonObject();
        json.addProperty("theme", word(appearance.theme()));
        json.addProperty("language", appearance.language());
        json.addProperty("textScale", appearance.textScale());
        json.addProperty("motion", word(appearance.motion()));
        json.addProperty("wideSidebar", appearance.wideSidebar());
        return json;
    }

    private static AppearanceSettings appearance(JsonObject json) {
        AppearanceSettings usual = AppearanceSettings.DEFAULT;
        if (!(json.get("appearance") instanceof JsonObject appearance)) {
            // Where the theme was before.
            return usual.withTheme(choice(json, "theme", ThemeChoice.class).orElse(usual.theme()));
        }
        return new AppearanceSettings(
                choice(appearance, "theme", ThemeChoice.class).orElse(usual.theme()),
                text(appearance, "language", usual.language()),
                number(appearance, "textScale", usual.textScale()),
                choice(appearance, "motion", MotionChoice.class).orElse(usual.motion()),
                truth(appearance, "wideSidebar", usual.wideSidebar()));
    }

    private static JsonObject write(SoundSettings sound) {
        JsonObject json = new JsonObject();
        json.addProperty("replayGain", word(sound.replayGain()));
        json.addProperty("preamplifierDecibels", sound.preamplifier());
        json.addProperty("crossfadeSeconds", sound.crossfade().toMillis() / 1000.0);
        JsonArray bands = new JsonArray();
        sound.equalizer().forEach(bands::add);
        json.add("equalizerDecibels", bands);
        return json;
    }

    private static SoundSettings sound(JsonObject json) {
        SoundSettings usual = SoundSettings.DEFAULT;
        double seconds = number(json, "crossfadeSeconds", usual.crossfade().toSeconds());
        return new SoundSettings(
                choice(json, "replayGain", ReplayGainMode.class).orElse(usual.replayGain()),
                number(json, "preamplifierDecibels", usual.preamplifier()),
                Duration.ofMillis(Math.round(1000 * Math.clamp(seconds, 0, 60))),
                bands(json.get("equalizerDecibels")).orElse(usual.equalizer()));
    }

    private static Optional<List<Double>> bands(@Nullable JsonElement json) {
        if (!(json instanceof JsonArray array) || array.size() != SoundSettings.BANDS.size()) {
            return Optional.empty();
        }
        List<Double> gains = new ArrayList<>();
        for (JsonElement each : array) {
            if (!(each instanceof JsonPrimitive gain && gain.isNumber())) {
                return Optional.empty();
            }
            gains.add(gain.getAsDouble());
        }
        return Optional.of(gains);
    }

    private static JsonObject write(DesktopSettings desktop) {
        JsonObject json = new JsonObject();
        json.addProperty("notifications", desktop.notifications());
        json.addProperty("tray", desktop.tray());
        json.addProperty("keepMoods", desktop.keepMoods());
        return json;
    }

    private static DesktopSettings desktop(JsonObject json) {
        DesktopSettings usual = DesktopSettings.DEFAULT;
        return new DesktopSettings(
                truth(json, "notifications", usual.notifications()),
                truth(json, "tray", usual.tray()),
                truth(json, "keepMoods", usual.keepMoods()));
    }

    private static JsonObject write(ListenSettings listen) {
        JsonObject json = new JsonObject();
        json.addProperty("cameraSmall", listen.cameraSmall());
        json.addProperty("lyrics", listen.lyrics());
        ListenSettings.Place place = listen.miniPlace();
        if (place != null) {
            json.addProperty("miniX", place.x());
            json.addProperty("miniY", place.y());
        }
        return json;
    }

    private static ListenSettings listen(JsonObject json) {
        ListenSettings usual = ListenSettings.DEFAULT;
        double x = number(json, "miniX", Double.NaN);
        double y = number(json, "miniY", Double.NaN);
        return new ListenSettings(
                truth(json, "cameraSmall", usual.cameraSmall()),
                truth(json, "lyrics", usual.lyrics()),
                Double.isFinite(x) && Double.isFinite(y) ? new ListenSettings.Place(x, y) : null);
    }

    private static JsonObject write(ListenerSettings listeners) {
        JsonObject json = new JsonObject();
        json.addProperty("last", listeners.last());
        json.addProperty("signInByFace", listeners.signInByFace());
        json.addProperty("liveness", listeners.liveness());
        return json;
    }

    private static ListenerSettings listeners(JsonObject json) {
        ListenerSettings usual = ListenerSettings.DEFAULT;
        return new ListenerSettings(
                Math.round(number(json, "last", usual.last())),
                truth(json, "signInByFace", usual.signInByFace()),
                truth(json, "liveness", usual.liveness()));
    }

    private static String text(JsonObject json, String name, String usual) {
        return json.get(name) instanceof JsonPrimitive value && value.isString() ? value.getAsString() : usual;
    }

    private static double number(JsonObject json, String name, double usual) {
        return json.get(name) instanceof JsonPrimitive value && value.isNumber() ? value.getAsDouble() : usual;
    }

    private static boolean truth(JsonObject json, String name, boolean usual) {
        return json.get(name) instanceof JsonPrimitive value && value.isBoolean() ? value.getAsBoolean() : usual;
    }

    private static <E extends Enum<E>> Optional<E> choice(JsonObject json, String name, Class<E> choices) {
        String word = text(json, name, "");
        return Arrays.stream(choices.getEnumConstants())
                .filter(each -> word(each).equalsIgnoreCase(word))
                .findFirst();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
