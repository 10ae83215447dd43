package dev.undertone.library.importing;

import dev.undertone.library.MusicBrainzIds;
import dev.undertone.library.ReplayGain;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a tag that are numbers, where they make sense; what does not is as if it were not there. */
final class TagNumbers {

    private static final int LARGEST_COUNT = 9_999;
    private static final double FASTEST = 999;
    private static final double LOUDEST = 64;

    // R128 gains are 256ths of a decibel to -23 LUFS (RFC 7845, 5.2.1); ReplayGain 2.0 aims at -18 LUFS.
    private static final double R128_UNIT = 256;
    private static final double R128_BELOW_REPLAY_GAIN = 5;

    private static final Pattern COUNT = Pattern.compile("\\s*0*(\\d{1,4})(?:\\D.*)?", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?:\\d{4})?(?!\\d)");
    private static final Pattern DECIMAL = Pattern.compile("\\s*([+-]?\\d{1,9}(?:[.,]\\d{1,12})?)\\s*(?i:dB|bpm)?\\s*");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private TagNumbers() {}

    /** The first number of "3" or "3/12", from 1. */
    static @Nullable Integer count(String text) {
        Matcher matcher = COUNT.matcher(text);
        int count = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        return count > 0 && count <= LARGEST_COUNT ? count : null;
    }

    /** The year of a date, however it is written. */
    static @Nullable Integer year(String text) {
        Matcher matcher = YEAR.matcher(text);
        int year = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        return year > 0 ? year : null;
    }

    /** Beats a minute, above 0. */
    static @Nullable Double tempo(String text) {
        Double tempo = decimal(text);
        return tempo != null && tempo > 0 && tempo <= FASTEST ? tempo : null;
    }

    static ReplayGain replayGain(TagTexts texts) {
        return new ReplayGain(
                gain(texts, "track"), peak(texts.first("replaygaintrackpeak")),
                gain(texts, "album"), peak(texts.first("replaygainalbumpeak")));
    }

    static MusicBrainzIds musicBrainz(TagTexts texts) {
        return new MusicBrainzIds(
                uuid(texts.first("musicbrainztrackid", "musicbrainzrecordingid")),
                uuid(texts.first("musicbrainzalbumid", "musicbrainzreleaseid")),
                uuid(texts.first("musicbrainzartistid")));
    }

    private static @Nullable Double gain(TagTexts texts, String of) {
        Double gain = decimal(texts.first("replaygain" + of + "gain"));
        if (gain == null) {
            Double r128 = decimal(texts.first("r128" + of + "gain"));
            gain = r128 == null ? null : r128 / R128_UNIT + R128_BELOW_REPLAY_GAIN;
        }
        return gain != null && Math.abs(gain) <= LOUDEST ? gain : null;
    }

    private static @Nullable Double peak(String text) {
        Double peak = decimal(text);
        return peak != null && peak >= 0 && peak <= LOUDEST ? peak : null;
    }

    private static @Nullable Double decimal(String text) {
        Matcher matcher = DECIMAL.matcher(text);
        return matcher.matches() ? Double.valueOf(matcher.group(1).replace(',', '.')) : null;
    }

    private static String uuid(String text) {
        Matcher matcher = UUID.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.find() ? matcher.group() : "";
    }
}
