package dev.undertone.library.catalog;

/**
 * What was deleted of a listener.
 *
 * @param plays how many plays
 * @param feedback how much they had said of being given songs, in times
 * @param moods how many moods
 */
public record ForgetReport(int plays, int feedback, int moods) {}
