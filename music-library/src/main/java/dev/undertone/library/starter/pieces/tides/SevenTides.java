package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Album;
import java.util.List;

/** The second album: dances, bands and machines beside the concert hall, two pieces for each emotion. */
public final class SevenTides {

    private SevenTides() {}

    /** The album, in its order. */
    public static Album album() {
        return new Album(
                "Seven Tides",
                List.of(
                        TheEntertainer.piece(),
                        HarbourReel.piece(),
                        BlueAwning.piece(),
                        LevelWater.piece(),
                        Sakura.piece(),
                        AdagioForAnEmptyChair.piece(),
                        ToccataAndFlight.piece(),
                        TheReedsAreMoving.piece(),
                        TurkishMarch.piece(),
                        TrapdoorSwing.piece(),
                        ParadeOfSlugs.piece(),
                        MouldGarden.piece(),
                        TangoOfKnives.piece(),
                        RedLine.piece()));
    }
}
