package dev.undertone.library.starter.pieces;

import java.util.List;

/** The pieces of the starter library, in the order of the album. */
public final class Album {

    private Album() {}

    /** All pieces. */
    public static List<Piece> pieces() {
        return List.of(
                SunlitKitchen.piece(),
                OdeToJoy.piece(),
                WindowSeat.piece(),
                PreludeInC.piece(),
                Greensleeves.piece(),
                EmptyPlatform.piece(),
                BehindTheDoor.piece(),
                HallOfTheMountainKing.piece(),
                SurpriseVariations.piece(),
                JackInTheBox.piece(),
                SourWaltz.piece(),
                InTheDrain.piece(),
                AnvilSong.piece(),
                IronWeather.piece());
    }
}
