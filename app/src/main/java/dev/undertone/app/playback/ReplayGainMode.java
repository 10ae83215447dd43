package dev.undertone.app.playback;

/** Whether songs are brought to one loudness. */
public enum ReplayGainMode {
    /** Each as it is. */
    OFF,
    /** Each song for itself. */
    TRACK,
    /** Each album as a whole, so that its quiet songs stay quiet; songs of which no album is known, for themselves. */
    ALBUM
}
