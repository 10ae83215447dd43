package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A reel in D for whistle, fiddle and guitar that stops to look at the sea in B minor before it dances home. */
final class HarbourReel {

    private static final String FIRST =
            "d5/8^ a4 f#4 a4 d4 a4 f#4 a4 | b4/8 d5 c#5 d5 e5^ d5 b4 a4 | d5/8^ a4 f#4 a4 d4 f#4 a4 d5 | e5/8 g5 f#5 e5 c#5^ b4 a4 c#5 |"
                    + "d5/8^ a4 f#4 a4 d4 a4 f#4 a4 | b4/8 d5 c#5 d5 e5 f#5 g5 e5 | f#5/8^ a5 g5 e5 c#5 e5 a4 c#5 | d5/4 f#5/8 e5 d5/4 r |";
    private static final String SECOND =
            "f#5/4^ a5/8 f#5 d5 f#5 a5 f#5 | g5/4^ b5/8 g5 e5 g5 b5 g5 | f#5/4^ a5/8 f#5 d5 f#5 a5 f#5 | e5/8 c#5 a4 c#5 e5 g5 f#5 e5 |"
                    + "f#5/4^ a5/8 f#5 d5 f#5 a5 f#5 | g5/8 f#5 g5 a5 b5 g5 e5 g5 | f#5/8^ a5 g5 e5 c#5 e5 a4 c#5 | d5/4 f#5/8 e5 d5/4 r |";
    /** What the accordion makes of it: the peaks of the tune, held. */
    private static final String BROAD =
            "f#5/2 a5 | g5/2 b5 | f#5/2 a5 | e5/2 c#5/4 e5 | f#5/2 a5 | g5/2 b5/4 g5 | f#5/4 g5 e5 c#5 | d5/4 f#5/8 e5 d5/4 r |";

    private static final String THIRD = "b4/4. c#5/8 d5/4 b4 | f#4/4. a4/8 b4/2 | g4/4. a4/8 b4/4 g4 | f#4/4 a4 d5/2 |"
            + "b4/4. c#5/8 d5/4 f#5 | e5/4. d5/8 b4/2 | g5/4 f#5/8 e5 d5/4 b4 | c#5/8 d5 e5 c#5 a4 b4 c#5 a4 |";
    private static final String UNDER_FIRST = "f#4/2 a4 | g4 b4 | f#4 a4 | e4 a4 | f#4 a4 | g4 b4 | a4 g4 | f#4 a4 |";
    private static final String D = "d3 a3 d4 f#4 a4";
    private static final String G = "g2 d3 g3 b3 d4";
    private static final String A = "a2 e3 a3 c#4 e4";
    private static final String B_MINOR = "b2 f#3 b3 d4 f#4";
    private static final String E_MINOR = "e2 b2 g3 b3 e4";
    private static final String[] REEL = {D, G, D, A, D, G, A, D};
    private static final String[] SEA = {B_MINOR, B_MINOR, G, D, B_MINOR, E_MINOR, G, A};

    private HarbourReel() {}

    static Piece piece() {
        Score score = new Score(4, 4, 204)
                .easeTempo(37, 38, 172)
                .easeTempo(44, 45, 212)
                .ring(4);
        Part whistle =
                score.part(Instrument.WHISTLE).pan(0.2).volume(78).reverb(55).vibrato(8);
        whistle.at(5).up(12).play("!mf " + FIRST).at(29).up(0).play("!mf " + SECOND);
        whistle.at(37)
                .up(12)
                .play("!mp " + THIRD)
                .at(45)
                .play("!f " + FIRST)
                .up(0)
                .play(SECOND + "d6/4^' d6/4^' d6/2^");
        Part fiddle =
                score.part(Instrument.FIDDLE).pan(-0.2).volume(124).reverb(50).vibrato(6);
        fiddle.at(13).play("!f " + FIRST + SECOND + SECOND).at(41).play("!p b4/1 | g4 | e4 | !mf< c#5/2 e5 |");
        fiddle.at(45).play("!f " + FIRST + SECOND + "[d4 a4 f#5]/4^' [d4 a4 f#5]^' [d4 a4 f#5]/2^");
        Part accordion = score.part(Instrument.ACCORDION).pan(0.45).volume(104).reverb(45);
        accordion.at(21).play("!mf " + BROAD);
        accordion
                .at(29)
                .play("!mf " + UNDER_FIRST)
                .at(37)
                .play("!p [b3 d4 f#4]/1~ | [b3 d4 f#4] | [b3 d4 g4] | [a3 d4 f#4] |"
                        + "[b3 d4 f#4] | [b3 e4 g4] | [b3 d4 g4] | !mf< [a3 c#4 e4] | !mf " + UNDER_FIRST + UNDER_FIRST
                        + "[d4 f#4 a4]/1");
        Part guitar = score.part(Instrument.STEEL_GUITAR).pan(-0.45).volume(76).reverb(30);
        String strum = "[12]/4 [345]/8 [345] [12]/8 [345]^ r [345]";
        guitar.play("!mp").figure(strum, D, G, D, A).play("!mf");
        for (int bar : new int[] {5, 13, 21, 29, 45, 53}) {
            guitar.at(bar).figure(strum, REEL);
        }
        guitar.at(37)
                .play("!mp")
                .figure("1/8 3 4 5 4 3 2 3", SEA)
                .play("!f")
                .at(61)
                .play("[d3 a3 d4 f#4]/4^' [d3 a3 d4 f#4]^' [d2 a2 d3 a3 d4 f#4]/2$");
        Part bass = score.part(Instrument.UPRIGHT_BASS).volume(92).reverb(20);
        bass.at(13).up(-12).play("!mf");
        for (int bar : new int[] {13, 21, 29, 45, 53}) {
            bass.at(bar).figure("1/4. 2/8 1/4 2", REEL);
        }
        bass.at(37).play("!p").figure("1/1", SEA).play("!f d3/4^' d3^' d3/2").up(0);
        Part harp = score.part(Instrument.HARP).pan(0.1).volume(112).reverb(70);
        harp.at(37).up(12).play("!mp").figure("r/4 3/8 4 5/2", SEA).up(0);
        bodhran(score.part(Instrument.DRUM_KIT).volume(104).reverb(40).loose(4));
        return new Piece(Emotion.HAPPY, "Harbour Reel", "Undertone Ceilidh", Piece.OWN, "Celtic", score);
    }

    private static void bodhran(Part kit) {
        kit.level(1, 60).level(13, 74).level(37, 48).level(45, 84);
        kit.beat(3, 34, Drum.LOW_TOM, "x.oox.oo|x.ooxxoo")
                .beat(13, 24, Drum.TAMBOURINE, "..x...x.")
                .beat(21, 16, Drum.KICK, "x...x...")
                .beat(29, 8, Drum.CABASA, "xoxoxoxo")
                .beat(36, 1, Drum.LOW_TOM, "....x...");
        kit.beat(43, 2, Drum.LOW_TOM, "o.o.o.o.|oooxxxXX")
                .beat(45, 16, Drum.LOW_TOM, "X.oox.oo|x.ooxxoo")
                .beat(45, 16, Drum.TAMBOURINE, "oox.oox.")
                .beat(45, 16, Drum.KICK, "x...x...")
                .beat(45, 16, Drum.CLAP, "..x...x.")
                .beat(61, 1, Drum.LOW_TOM, "X.X.X...")
                .beat(61, 1, Drum.KICK, "X.X.X...")
                .beat(61, 1, Drum.TAMBOURINE, "x.x.x...")
                .beat(61, 1, Drum.CRASH, "....o...");
    }
}
