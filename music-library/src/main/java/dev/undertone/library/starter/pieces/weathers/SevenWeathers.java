package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Album;
import java.util.List;

/** The first album: chamber pieces and orchestral ones for the most part, two for each emotion. */
public final class SevenWeathers {

    private SevenWeathers() {}

    /** The album, in its order. */
    public static Album album() {
        return new Album(
                "Seven Weathers",
                List.of(
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
                        IronWeather.piece()));
    }
}
