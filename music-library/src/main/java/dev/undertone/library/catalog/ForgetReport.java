package dev.undertone.library.catalog;

/**
 * What was deleted of a listener.
 *
 * @param plays how many plays
 * @param feedback how much they had said of being given songs, in times
 * @param moods how many moods
 * @param reviews how many ratings of 1 to 10
 */
public record ForgetReport(int plays, int feedback, int moods, int reviews) {

    /** Nothing was there. */
    public static final ForgetReport NOTHING = new ForgetReport(0, 0, 0, 0);
}
