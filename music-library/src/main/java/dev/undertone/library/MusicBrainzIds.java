package dev.undertone.library;

/**
 * What a song is called in the MusicBrainz database, as tags carry it; nothing is ever looked up. Each is a UUID in its usual
 * 36 characters, or empty where unknown.
 *
 * @param recording the recording
 * @param release the album
 * @param artist the artist
 */
public record MusicBrainzIds(String recording, String release, String artist) {

    /** Nothing is known. */
    public static final MusicBrainzIds UNKNOWN = new MusicBrainzIds("", "", "");
}
