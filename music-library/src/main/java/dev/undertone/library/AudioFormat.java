package dev.undertone.library;

import java.util.Locale;
import java.util.Optional;

/** The kinds of audio file that Undertone plays. */
public enum AudioFormat {
    /** MPEG-1, -2 and -2.5 layer III. */
    MP3,
    /** Free lossless audio codec. */
    FLAC,
    /** Vorbis in Ogg. */
    VORBIS,
    /** Opus in Ogg. */
    OPUS,
    /** Advanced audio coding in MP4. */
    AAC,
    /** Apple lossless audio codec in MP4. */
    ALAC,
    /** Samples as they are, in a WAV file. */
    WAV;

    /** The name in small letters, as searches and the catalog write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word that {@link #word()} gives; empty where there is none. */
    public static Optional<AudioFormat> ofWord(String word) {
        for (AudioFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
