package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** The first strain of Joplin's rag, on the piano and then by the whole band, with a trio of our own in F between. */
final class TheEntertainer {

    private static final String CALL =
            "e4/16 c5/8 e4/16 c5/8 e4/16 c5~ | c5/4 r/16 c5 d5 d#5 | e5/16 c5 d5 e5/8 b4/16 d5/8 |";
    private static final String STRAIN = CALL + "c5/4. d4/16 d#4 | e4/16 c5/8 e4/16 c5/8 e4/16 c5~ | c5/4. a4/16 g4 |"
            + "f#4/16 a4 c5 e5/8 d5/16 c5 a4 | d5/4. d4/16 d#4 |" + CALL + "c5/4. c5/16 d5 |"
            + "e5/16 c5 d5 e5/8 c5/16 d5 c5 | e5/16 c5 d5 e5/8 c5/16 d5 c5 | e5/16 c5 d5 e5/8 b4/16 d5/8 |";
    private static final String TRIO = "a4/16 c5/8 a4/16 f5/8 e5/16 d5~ | d5/16 c5/8 a4/16 c5/4 |"
            + "bb4/16 d5/8 bb4/16 g5/8 f5/16 e5~ | e5/16 d5/8 bb4/16 c5/4 | a4/16 c5/8 a4/16 f5/8 g5/16 a5~ |"
            + "a5/16 g5/8 f5/16 d5/4 | f5/16 d5/8 bb4/16 a4/8 g4/16 e5~ | e5/16 f5/8. r/8 ";
    private static final String C = "c3 e3 g3 c4 g2 e3 g3 c4";
    private static final String F = "f2 f3 a3 c4 c3 f3 a3 c4";
    private static final String CADENCE = "g2 e3 g3 c4 g2 f3 g3 b3";
    private static final String[] STRAIN_CHORDS = {
        C,
        F,
        CADENCE,
        C,
        C,
        "a2 e3 a3 c4 e2 e3 a3 c4",
        "d3 f#3 a3 c4 a2 f#3 a3 c4",
        "g2 f3 g3 b3 d3 f3 g3 b3",
        C,
        F,
        CADENCE,
        C,
        "c3 e3 g3 c4 bb2 e3 g3 c4",
        "a2 f3 a3 c4 ab2 f3 ab3 c4",
        CADENCE
    };
    private static final String[] TRIO_CHORDS = {
        F,
        F,
        "g2 g3 bb3 d4 d3 g3 bb3 d4",
        "c3 e3 g3 bb3 g2 e3 g3 bb3",
        F,
        "d3 f3 a3 d4 a2 f3 a3 d4",
        "bb2 f3 bb3 d4 c3 e3 g3 bb3",
        "f2 f3 a3 c4 g2 f3 g3 b3"
    };

    private TheEntertainer() {}

    static Piece piece() {
        Score score = new Score(2, 4, 80).easeTempo(43, 45, 58).ring(3.5);
        Part right =
                score.part(Instrument.PIANO).pan(-0.15).volume(124).reverb(35).loose(7);
        String intro = "d6/16 e6 c6 a5/8 b5/16 g5/8 | d5/16 e5 c5 a4/8 b4/16 g4/8 |"
                + "d4/16 e4 c4 a3/8 b3/16 a3 ab3 | g3/8 r ";
        right.play("!f " + intro + "[g4 b4 d5 g5]/8^' d4/16 d#4 |" + STRAIN + "c5/4 r");
        // Where the tune climbs, Joplin doubles it an octave higher.
        for (int bar : new int[] {6, 14}) {
            right.at(bar, 2.25).play("c6/16 d6 d#6 e6 c6 d6 e6/8 b5/16 d6/8 c6/4");
        }
        right.at(21)
                .play("!p")
                .figure(
                        "r/8 [1234]' r [1234]'",
                        "f4 a4 c5 f5",
                        "f4 a4 c5 f5",
                        "g4 bb4 d5 g5",
                        "g4 bb4 c5 e5",
                        "f4 a4 c5 f5",
                        "f4 a4 d5 f5",
                        "f4 bb4 d5 f5",
                        "f4 a4 b4 d5");
        right.at(29).up(12).play("!f " + STRAIN).up(0);
        Part left = score.part(Instrument.PIANO).pan(0.1).volume(112).reverb(35).loose(7);
        left.up(-12).play("!f " + intro + "g3/8^' r |").up(0);
        left.play("!mf").figure("1/8' [234]' 5' [678]'", STRAIN_CHORDS).play("c3/8 [e3 g3 c4]' c3 a2");
        left.figure("1/8' [234]' 5' [678]'", TRIO_CHORDS).play("!f").figure("1/8' [234]' 5' [678]'", STRAIN_CHORDS);
        for (Part hand : new Part[] {right, left}) {
            boolean upper = hand == right;
            hand.at(44).play(upper ? "!f c6/4 r/8 [g4 b4 f5]/8^'" : "!f c3/8' g2' r g2^'");
            hand.at(45).play(upper ? "[e4 g4 c5 e5 c6]/2^" : "[c2 c3 g3]/2^");
        }
        band(score);
        return new Piece(
                Emotion.HAPPY,
                "The Entertainer",
                "Undertone Ragtime Band",
                "Undertone, after Scott Joplin",
                "Ragtime",
                score);
    }

    private static void band(Score score) {
        Part clarinet =
                score.part(Instrument.CLARINET).pan(0.3).volume(74).reverb(45).vibrato(8);
        clarinet.at(13).play("!p g4/2 | a4/4 c5 | e5/4 d5 | c5/2 | e4/4 bb4 | a4/4 ab4 | g4/4 f4 | e4/4 r");
        clarinet.at(21)
                .play("!mf " + TRIO + "d5/16 d#5 |")
                .up(12)
                .play("!f " + STRAIN + "c5/4 r/8 b4/8^' | c5/2")
                .up(0);
        Part trombone = score.part(Instrument.TROMBONE).pan(-0.35).volume(88).reverb(45);
        trombone.at(25).play("!p c4/2 | d4/4 a3 | bb3/4 c4/8 bb3 | a3/4 g3 |");
        trombone.play(
                "!mf e3/4. g3/8 | f3/4. a3/8 | g3/4 f3 | e3/4 g3 | c4/4. bb3/8 | a3/4 g3 | f#3/4 a3 | g3/8 a3 b3 g3 |"
                        + "e3/4. g3/8 | f3/4. a3/8 | g3/4 f3 | e3/4 g3 | c4/4 bb3 | a3/4 ab3 | g3/4 f3 | e3/4 r/8 g3^' | [c3 e3]/2");
        trombone.slide(32, 1, 0.5, -2, 0).slide(36, 1, 0.4, -2, 0).slide(40, 1, 0.5, -2, 0);
        Part banjo = score.part(Instrument.BANJO).pan(-0.5).volume(88).reverb(25);
        banjo.at(29)
                .up(12)
                .play("!mf")
                .figure("r/8 [234]/16' [234]' r/8 [678]'", STRAIN_CHORDS)
                .up(0)
                .at(45)
                .play("[e4 g4 c5]/2$");
        Part tuba = score.part(Instrument.TUBA).volume(116).reverb(30);
        tuba.at(29)
                .up(-12)
                .play("!mf")
                .figure("1/8' r 5' r", STRAIN_CHORDS)
                .play("c3/8' g2' r g2' | c3/2")
                .up(0);
        Part kit = score.part(Instrument.JAZZ_KIT)
                .volume(122)
                .reverb(25)
                .loose(4)
                .level(1, 54)
                .level(29, 76);
        kit.beat(13, 8, Drum.PEDAL_HAT, ".x.x")
                .beat(21, 8, Drum.WOOD_BLOCK, "x..x.x.x|x..x.x..")
                .beat(28, 1, Drum.SNARE, "....ooxX")
                .beat(29, 15, Drum.KICK, "x.x.")
                .beat(29, 15, Drum.SNARE, ".x.xooxo|.x.x.x.x")
                .beat(29, 15, Drum.PEDAL_HAT, ".x.x")
                .beat(44, 1, Drum.SNARE, "ooxX..X.")
                .beat(29, 1, Drum.CRASH, "o...")
                .beat(45, 1, Drum.CRASH, "x...")
                .beat(45, 1, Drum.KICK, "X...");
    }
}
