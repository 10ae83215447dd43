package dev.undertone.app.figures;

import java.util.Locale;

/** What can be measured for itself; the names are those of the option {@code --only}. */
public enum FigureGroup {
    /** How quickly faces are read, and what that costs. */
    READINGS("Reading faces"),
    /** How well the models do on data that they have not seen, as their descriptions tell. */
    ACCURACY("How well the models read"),
    /** Importing and searching. */
    LIBRARY("The library"),
    /** Choosing songs. */
    CHOICE("Choosing songs"),
    /** Decoding songs, and listening to them. */
    SOUND("Sound"),
    /** From the start of the program to its window, and to the first reading. */
    START("Start-up"),
    /** Processor and memory with the window open. */
    WINDOW("With the window open");

    private final String title;

    FigureGroup(String title) {
        this.title = title;
    }

    /** The heading above its figures. */
    public String title() {
        return title;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
