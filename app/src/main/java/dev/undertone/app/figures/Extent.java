package dev.undertone.app.figures;

import java.time.Duration;

/**
 * How much is done for each figure.
 *
 * @param readingWarmUp read before readings count
 * @param reading how long readings are taken
 * @param importedFiles how many MP3s are imported
 * @param importRuns how often
 * @param librarySongs in the library that is searched, and of which songs are chosen
 * @param plays what each of the listeners for whom songs are chosen has heard
 * @param starts how often the program is started, the first time not counted
 * @param settling from the window until processor and memory are looked at
 * @param window how long they are looked at
 */
public record Extent(
        Duration readingWarmUp,
        Duration reading,
        int importedFiles,
        int importRuns,
        int librarySongs,
        int plays,
        int starts,
        Duration settling,
        Duration window) {

    /** About two minutes in all. */
    public static final Extent SHORT = new Extent(
            Duration.ofSeconds(3),
            Duration.ofSeconds(15),
            1_000,
            3,
            20_000,
            2_000,
            5,
            Duration.ofSeconds(5),
            Duration.ofSeconds(8));

    /** What the documents tell. */
    public static final Extent FULL = new Extent(
            Duration.ofSeconds(5),
            Duration.ofSeconds(40),
            5_000,
            5,
            100_000,
            20_000,
            10,
            Duration.ofSeconds(20),
            Duration.ofSeconds(30));
}
