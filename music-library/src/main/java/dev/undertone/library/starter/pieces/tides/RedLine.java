package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Hard rock in A with a rock organ at its throat: a riff on the flat fifth, a chorus that shouts, a break of drums alone. */
final class RedLine {

    private static final String RIFF =
            "[a2 e3]/8^ a2' a2' [c3 g3]^ a2' [d3 a3]^ [eb3 bb3]^ [d3 a3] | [a2 e3]/8^ a2' a2' [c3 g3]^ a2' [g2 d3]^ [a2 e3]/4^ |";
    private static final String TURN =
            "[a2 e3]/8^ a2' a2' [c3 g3]^ a2' [d3 a3]^ [eb3 bb3]^ [d3 a3] | [c3 g3]/8^ [c3 g3]' [d3 a3]^ [d3 a3]' [eb3 bb3]^ [eb3 bb3]' [e3 b3]^ [e3 b3]' |";
    private static final String CHORUS =
            "[a2 e3 a3]/4.^ [a2 e3]/8 [a2 e3]/4 [g2 d3]^ | [f2 c3 f3]/4.^ [f2 c3]/8 [f2 c3]/4 [g2 d3]^ | [a2 e3 a3]/4.^ [a2 e3]/8 [c3 g3]/4^ [d3 a3]^ | [eb3 bb3]/4.^ [d3 a3]/8^ [c3 g3]/4^ [g2 d3]^ |";
    private static final String SHOUT =
            "e5/4.^ e5/8 e5/4 d5 | c5/4.^ a4/8 c5/4 d5 | e5/4.^ g5/8 e5/4 d5 | eb5/4.^ d5/8 c5/4 a4 |";

    private RedLine() {}

    static Piece piece() {
        Score score = new Score(4, 4, 174).ring(3);
        for (double side : new double[] {-0.7, 0.7}) {
            guitar(
                    score.part(Instrument.OVERDRIVEN_GUITAR)
                            .pan(side)
                            .volume(88)
                            .reverb(20)
                            .loose(side < 0 ? 4 : 8),
                    side < 0);
        }
        bass(score.part(Instrument.PICKED_BASS).volume(108).reverb(8).loose(4));
        Part organ = score.part(Instrument.ROCK_ORGAN)
                .pan(-0.2)
                .volume(92)
                .reverb(35)
                .vibrato(20)
                .loose(5);
        organ.at(5).play("!f " + "[a4 c5 e5]/8^' r r/4 r/8 [a4 d5 f5]^' [a4 c5 eb5]^' r | r/1 |".repeat(4));
        organ.at(13)
                .play(
                        "!ff [a4 c5 e5]/1 | [a4 c5 f5] | [a4 c5 e5] | [bb4 eb5 g5]/2 [g4 c5 e5] | [a4 c5 e5]/1 | [a4 c5 f5] | [a4 c5 e5] | [bb4 eb5 g5]/2 [b4 e5 g#5] |");
        organ.at(29)
                .play(
                        "!f< a4/8 c5 d5 eb5 d5 c5 a4 g4 | a4/8 c5 d5 eb5 e5 g5 a5 g5 | c6/8^ a5 g5 a5 eb5 d5 c5 a4 | eb5/16 d5 c5 a4 eb5 d5 c5 a4 g5 eb5 d5 c5 g5 eb5 d5 c5 | !ff");
        organ.at(33)
                .play(
                        "!ff [a4 c5 e5]/1 | [a4 c5 f5] | [a4 c5 e5] | [bb4 eb5 g5]/2 [g4 c5 e5] | [a4 c5 e5]/1 | [a4 c5 f5] | [a4 c5 e5] | [bb4 eb5 g5]/2 [g4 c5 e5] |");
        ending(organ, "[a4 c5 e5]", "[bb4 eb5 g5]");
        Part lead = score.part(Instrument.DISTORTED_GUITAR)
                .pan(0.15)
                .volume(84)
                .reverb(50)
                .vibrato(22)
                .loose(6);
        lead.at(13)
                .play("!ff " + SHOUT + SHOUT)
                .at(25)
                .play("!f r/2 e5/8^ eb5 d5 c5 | a4/4^ r/2. | r/2 g5/8^ eb5 d5 c5 | eb5/4^ d5 c5 a4 |");
        lead.at(33)
                .up(12)
                .play("!ff " + SHOUT)
                .up(0)
                .play(
                        "a5/8^ g5 e5 g5 a5 c6 a5 g5 | f5/8^ a5 c6 a5 f5 e5 c5 d5 | e5/16 g5 a5 g5 e5 g5 a5 g5 c6^ a5 g5 e5 d5 c5 a4 g4 | eb5/8^ d5 eb5 d5 c5 a4 g4 g#4 |");
        lead.slide(13, 1, 0.6, -2, 0)
                .slide(15, 1, 0.6, -2, 0)
                .slide(17, 1, 0.6, -2, 0)
                .slide(33, 1, 0.6, -2, 0)
                .slide(35, 1, 0.6, -2, 0)
                .slide(40, 1, 0.8, -1, 0);
        ending(lead, "a4", "eb5");
        drums(score.part(Instrument.ROCK_KIT).volume(112).reverb(25).loose(4));
        return new Piece(Emotion.ANGRY, "Red Line", "Undertone Power Trio", Piece.OWN, "Rock", score);
    }

    private static void guitar(Part guitar, boolean opens) {
        if (opens) {
            guitar.play("!f " + RIFF);
        }
        guitar.at(3).play("!f " + RIFF + "!ff " + RIFF + RIFF + RIFF + TURN + CHORUS + CHORUS + "!f " + RIFF + TURN);
        if (opens) {
            guitar.at(25)
                    .play("!mp " + "a2/8' a2' a2' a2' a2' a2' a2' a2' |".repeat(3) + "!mp< "
                            + "a2/8' a2' a2' a2' c3' c3' d3' eb3' |");
        }
        guitar.at(29).play("!f " + RIFF + TURN + "!ff " + CHORUS + CHORUS);
        ending(guitar, "[a2 e3 a3]", "[eb3 bb3 eb4]");
    }

    private static void bass(Part bass) {
        String drive = "a1/8 a a c2 a1 d2 eb2 d2 | a1/8 a a c2 a1 g1 a1 a1 |";
        String turn = "a1/8 a a c2 a1 d2 eb2 d2 | c2/8 c2 d2 d2 eb2 eb2 e2 e2 |";
        String chorus =
                "a1/8 a a a a a g g | f1/8 f f f f f g g | a1/8 a a a c2 c2 d2 d2 | eb2/8 eb2 eb2 d2 c2 c2 g1 g1 |";
        bass.at(3).play("!f " + drive + drive + drive + drive + turn + chorus + chorus + drive + turn);
        bass.at(25)
                .play("!mf " + "a1/8 a a a a a a a |".repeat(3) + "!mf< a1/8 a a a c2 c2 d2 eb2 |!f " + drive + turn
                        + "!ff " + chorus + chorus);
        ending(bass, "a1", "eb2");
    }

    private static void drums(Part kit) {
        kit.level(1, 88)
                .level(5, 98)
                .level(13, 104)
                .level(25, 84)
                .level(29, 100)
                .level(33, 110);
        kit.beat(2, 1, Drum.SNARE, "........x.xxXXXX")
                .beat(3, 2, Drum.KICK, "x...x...x...x...")
                .beat(3, 2, Drum.OPEN_HAT, "x...x...x...x...")
                .beat(4, 1, Drum.MIDDLE_TOM, "........xxxx....")
                .beat(4, 1, Drum.LOW_TOM, "............XXXX");
        for (int bar : new int[] {5, 21, 29}) {
            int bars = bar == 5 ? 8 : 4;
            kit.beat(bar, bars, Drum.KICK, "x.....x.x.x.....|x.....x.x...x...")
                    .beat(bar, bars, Drum.SNARE, "....X.......X...")
                    .beat(bar, bars, Drum.CLOSED_HAT, "x.x.x.x.x.x.x.x.")
                    .beat(bar, 1, Drum.CRASH, "X...");
        }
        for (int bar : new int[] {13, 33}) {
            kit.beat(bar, 8, Drum.KICK, "x.....x...x.x...")
                    .beat(bar, 8, Drum.SNARE, "....X.......X..o")
                    .beat(bar, 8, Drum.OPEN_HAT, "x...x...x...x...")
                    .beat(bar, 8, Drum.CRASH, "X.......|........|X.......|......x.");
        }
        kit.beat(12, 1, Drum.HIGH_TOM, "........xx......")
                .beat(12, 1, Drum.LOW_TOM, "..........xx.x..")
                .beat(20, 1, Drum.SNARE, "........xxxxXXXX")
                .beat(24, 1, Drum.SNARE, "........x.x.XXXX")
                .beat(25, 3, Drum.LOW_TOM, "X..x..x.X..x..x.")
                .beat(25, 4, Drum.KICK, "x...x...x...x...")
                .beat(26, 3, Drum.HIGH_TOM, "......x.......xx")
                .beat(27, 2, Drum.SNARE, "....x.......x...")
                .beat(28, 1, Drum.SNARE, "oooooooxxxxxXXXX")
                .beat(32, 1, Drum.SNARE, "x.xxx.xxx.xxXXXX")
                .beat(41, 2, Drum.KICK, "X.....X.....X...")
                .beat(41, 2, Drum.SNARE, "X.....X.....X...")
                .beat(41, 2, Drum.CRASH, "X.....x.....x...")
                .beat(43, 1, Drum.KICK, "X.X.X.X.X.XXXXXX")
                .beat(43, 1, Drum.SNARE, "x.x.x.x.XXXXXXXX")
                .beat(44, 1, Drum.CRASH, "X...")
                .beat(44, 1, Drum.KICK, "X...")
                .beat(44, 1, Drum.SNARE, "X...")
                .beat(45, 1, Drum.KICK, "..X.")
                .beat(45, 1, Drum.SNARE, "..X.")
                .beat(45, 1, Drum.CHINA, "..X.");
    }

    private static void ending(Part part, String home, String away) {
        part.at(41)
                .play("!fff " + (home + "/8^' r r " + away + "/8^' r r " + home + "/8^' r |").repeat(2) + home + "/8^' "
                        + home + "' " + home + "' " + home + "' " + away + "^' " + away + "' " + away + "' " + away
                        + "' |" + home + "/1^~ |" + home + "/4 r " + home + "/4^'");
    }
}
