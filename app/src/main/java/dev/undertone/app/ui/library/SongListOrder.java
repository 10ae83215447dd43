package dev.undertone.app.ui.library;

import dev.undertone.app.ui.drag.CarriedSongs;
import java.util.List;

/** A list of songs that has an order of its own, such as a playlist. */
public interface SongListOrder {

    /** Whether songs can be moved, put in and taken out now. */
    boolean isEditable();

    /** How the list names itself where its rows are carried from. */
    String origin();

    /**
     * Songs are to stand before a row, from 0; the number of rows for the end. Where they are the list's own rows, they are
     * moved there.
     */
    void take(CarriedSongs songs, int before);

    /** Rows, from 0, are to be taken out. */
    void remove(List<Integer> places);
}
