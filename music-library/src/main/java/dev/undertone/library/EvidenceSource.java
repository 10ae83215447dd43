package dev.undertone.library;

import java.util.Locale;

/** Where something that is known of a song's affect comes from, what says most of it first. */
public enum EvidenceSource {
    /** The listener said so; this outweighs every other source. */
    BY_HAND,
    /** The file's own mood tag. */
    MOOD_TAG,
    /** The song was listened to. */
    HEARD,
    /** Its genre tag: songs of a genre have little more than that in common. */
    GENRE,
    /** Its tempo tag. */
    TEMPO,
    /** Nobody has said anything yet. */
    UNKNOWN;

    /** The name in small letters, as a sentence and the terminal's output write it, such as {@code mood tag}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it speaks of the song itself, and not only of songs like it. */
    public boolean isOfTheSong() {
        return this == BY_HAND || this == MOOD_TAG || this == HEARD;
    }
}
