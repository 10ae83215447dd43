package dev.undertone.library.starter.pieces;

import java.util.List;

/** The pieces of the starter library, in the order of the album. */
public final class Album {

    private Album() {}

    /** All pieces. */
    public static List<Piece> pieces() {
        return List.of(
                IronWeather.piece(),
                SourWaltz.piece(),
                HallOfTheMountainKing.piece(),
                SunlitKitchen.piece(),
                PreludeInC.piece(),
                EmptyPlatform.piece(),
                JackInTheBox.piece());
    }
}
