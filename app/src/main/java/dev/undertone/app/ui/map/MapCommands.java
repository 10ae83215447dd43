package dev.undertone.app.ui.map;

import dev.undertone.library.Track;
import dev.undertone.models.Affect;
import java.util.List;

/** What the listener can do with songs on the map. Called on the FX thread; none of these may block it. */
public interface MapCommands {

    /** When songs are to be heard. */
    enum Turn {
        /** At once, in the place of what plays. */
        NOW,
        /** Right after the song that plays. */
        NEXT,
        /** After all others that the listener asked for. */
        LATER
    }

    /**
     * Makes a queue of songs, in an order in which each lies near the one before.
     *
     * @param from where the first of them should lie
     */
    void queue(List<MapSong> songs, Affect from, Turn turn);

    /**
     * Keeps where the listener hears songs; what they said of them before is then told by {@link PlacingModel#showPlaced}.
     *
     * @param undoing whether this is what they said before, which is not told then
     */
    void place(List<Placement> placements, boolean undoing);

    /** Tells what is known of a song, by {@link MapModel#showOrigin}. */
    void describe(Track track);

    /** Opens all that is known of where songs lie, by {@link PlacingModel#open}. */
    void explain(List<Track> tracks);
}
