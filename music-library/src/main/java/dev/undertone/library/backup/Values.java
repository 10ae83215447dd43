package dev.undertone.library.backup;

import dev.undertone.library.TrackTags;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From what stands in JSON to values that are known to be sound; {@link IllegalArgumentException} where they are not. */
final class Values {

    private Values() {}

    static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("something is missing");
        }
        return value;
    }

    /** A text, brought onto one line; empty where there is none. */
    static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        if (text.length() > TrackTags.LONGEST_TEXT) {
            throw new IllegalArgumentException("a text is too long");
        }
        return TrackTags.onOneLine(text);
    }

    static <T> List<T> list(@Nullable List<@Nullable T> list) {
        return list == null ? List.of() : list.stream().<T>map(Values::given).toList();
    }

    static Path path(@Nullable String uri) {
        URI parsed = URI.create(given(uri));
        if (!"file".equals(parsed.getScheme())) {
            throw new IllegalArgumentException("a file is named by a file URI");
        }
        return Path.of(parsed);
    }

    static Instant time(@Nullable Long millis) {
        return Instant.ofEpochMilli(given(millis));
    }

    static Duration duration(@Nullable Long millis) {
        return Duration.ofMillis(given(millis));
    }

    /** A number within bounds, or none. */
    static @Nullable Integer number(@Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException("a number is not from " + least + " to " + most);
        }
        return value;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E named(Class<E> type, @Nullable String word) {
        return Enum.valueOf(type, given(word).toUpperCase(Locale.ROOT));
    }
}
