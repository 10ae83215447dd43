package dev.undertone.library.recommend;

/**
 * Why a song was chosen.
 *
 * @param text true, in words for the listener, without a full stop
 */
public record Reason(String text) {}
