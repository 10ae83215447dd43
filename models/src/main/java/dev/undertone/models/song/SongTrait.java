package dev.undertone.models.song;

import java.util.Locale;

/** Something that a listener would say of how a song sounds. */
public enum SongTrait {
    /** Few notes begin in a second. */
    SLOW,
    /** Many notes begin in a second. */
    FAST,
    /** Little lies in the high frequencies. */
    DARK,
    /** Much lies in the high frequencies. */
    BRIGHT,
    /** Its notes fit a minor key best, and fit it well. */
    MINOR,
    /** Its notes fit a major key best, and fit it well. */
    MAJOR,
    /** Its beat is regular and strong. */
    STEADY_PULSE,
    /** It has little of a beat. */
    FREE_PULSE,
    /** Its notes beat against each other. */
    ROUGH,
    /** Its notes do not beat against each other. */
    SMOOTH,
    /** Its loudness changes much. */
    DYNAMIC,
    /** Its loudness changes little. */
    EVEN;

    /** As it is read in a sentence, such as {@code steady pulse}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
