package dev.undertone.app.ui.map;

/**
 * What is known of where a song lies, in a few words.
 *
 * @param song its id
 * @param heard how it sounds, such as {@code fast, bright, major, steady pulse}; empty where it was not listened to
 * @param from where its place comes from
 */
public record SongOrigin(long song, String heard, String from) {}
