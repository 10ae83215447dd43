package dev.undertone.app.desktop;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.Repeat;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;

/** What the desktop is told, from what the player does. */
final class MprisProperties {

    /** The player as a program. */
    static final Map<String, Variant<?>> PROGRAM = Map.of(
            "CanQuit", new Variant<>(true),
            "CanRaise", new Variant<>(true),
            "HasTrackList", new Variant<>(false),
            "Identity", new Variant<>("Undertone"),
            "SupportedUriSchemes", new Variant<>(List.of("file"), "as"),
            "SupportedMimeTypes",
                    new Variant<>(
                            List.of(
                                    "audio/mpeg",
                                    "audio/flac",
                                    "audio/ogg",
                                    "audio/opus",
                                    "audio/mp4",
                                    "audio/x-m4a",
                                    "audio/x-wav"),
                            "as"));

    private static final String NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack";

    private MprisProperties() {}

    /** What plays and how, but for the position, which changes without being told. */
    static Map<String, Variant<?>> of(PlayerStatus status, PlayOrder order) {
        Map<String, Variant<?>> properties = new LinkedHashMap<>();
        properties.put(
                "PlaybackStatus",
                new Variant<>(
                        switch (status.state()) {
                            case PLAYING -> "Playing";
                            case PAUSED -> "Paused";
                            case IDLE -> "Stopped";
                        }));
        properties.put(
                "LoopStatus",
                new Variant<>(
                        switch (order.repeat()) {
                            case OFF -> "None";
                            case ALL -> "Playlist";
                            case ONE -> "Track";
                        }));
        properties.put("Rate", new Variant<>(1.0));
        properties.put("MinimumRate", new Variant<>(1.0));
        properties.put("MaximumRate", new Variant<>(1.0));
        properties.put("Shuffle", new Variant<>(order.shuffle()));
        properties.put("Volume", new Variant<>(status.volume()));
        properties.put("Metadata", new Variant<>(metadata(status), "a{sv}"));
        for (String always : List.of("CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanControl")) {
            properties.put(always, new Variant<>(true));
        }
        properties.put("CanSeek", new Variant<>(status.track() != null));
        return properties;
    }

    /** The repeat of a name; off for those that nobody knows. */
    static Repeat repeat(String loopStatus) {
        return switch (loopStatus) {
            case "Track" -> Repeat.ONE;
            case "Playlist" -> Repeat.ALL;
            default -> Repeat.OFF;
        };
    }

    /** The object that stands for the song. */
    static DBusPath path(PlayerStatus status) {
        Track track = status.track();
        if (track == null) {
            return new DBusPath(NO_TRACK);
        }
        // A path has no room for the minus of songs that no library knows.
        String number = track.isInLibrary() ? "track/" + track.id() : "opened/" + Math.abs(track.id());
        return new DBusPath("/dev/undertone/" + number);
    }

    static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }

    private static Map<String, Variant<?>> metadata(PlayerStatus status) {
        Map<String, Variant<?>> metadata = new LinkedHashMap<>();
        metadata.put("mpris:trackid", new Variant<>(path(status)));
        Track track = status.track();
        if (track == null) {
            return metadata;
        }
        TrackTags tags = track.tags();
        metadata.put("mpris:length", new Variant<>(micros(status.duration())));
        metadata.put("xesam:title", new Variant<>(track.title()));
        metadata.put("xesam:url", new Variant<>(track.file().toUri().toString()));
        putAll(metadata, "xesam:artist", named(track.artist()));
        putAll(metadata, "xesam:albumArtist", named(tags.albumArtist()));
        putAll(metadata, "xesam:genre", tags.genres());
        if (!track.album().isEmpty()) {
            metadata.put("xesam:album", new Variant<>(track.album()));
        }
        Integer number = tags.number();
        if (number != null) {
            metadata.put("xesam:trackNumber", new Variant<>(number));
        }
        Integer disc = tags.disc();
        if (disc != null) {
            metadata.put("xesam:discNumber", new Variant<>(disc));
        }
        return metadata;
    }

    private static void putAll(Map<String, Variant<?>> metadata, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            metadata.put(name, new Variant<>(texts, "as"));
        }
    }

    private static List<String> named(String name) {
        return name.isEmpty() ? List.of() : List.of(name);
    }
}
