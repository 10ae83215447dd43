package dev.undertone.library.figures;

/**
 * A search that was asked while somebody typed.
 *
 * @param text what was typed so far
 * @param milliseconds from asking to the answer
 * @param processor how many of them the thread had the processor
 * @param found how many songs
 */
public record KeyStroke(String text, double milliseconds, double processor, int found) {}
