package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A swinging blues whose floor drops away: it lands in a new key each time, stops dead, tiptoes, and slams the door. */
final class TrapdoorSwing {

    private static final String HEAD =
            "r/4 c5/4t ab4/8t c5/4t d5/8t f5/4' | eb5/4t c5/8t r/2 c5/4^' | r/4 c5/4t ab4/8t c5/4t d5/8t f5/4' | g5/4t f5/8t eb5/4' r/2 |"
                    + "r/4 d5/4t bb4/8t d5/4t f5/8t ab5/4' | g5/4t f5/8t d5/4' r/4 bb4/4' | c5/4t ab4/8t c5/4t d5/8t f5/2 | f#5/4t eb5/8t c5/4t a4/8t f#4/4' r |"
                    + "bb4/4t d5/8t f5/4t a5/8t g5/4' r | e5/4t g5/8t bb5/4t a5/8t ab5/4t g5/8t e5/4' | f5/4^' r r/2 | r/1 |";
    private static final String SOLO =
            "r/4t f5/8t~ f5/8t g5 ab5 a5/4t c6/8t a5/4t f5/8t | d5/4t f5/8t ab5/4t g5/8t r/4 f5/4' | eb5/8t f5 f#5 g5/4t c5/8t a4/4' r | c5/4t eb5/8t f5/4t a5/8t c6/2 |"
                    + "bb5/4t ab5/8t f5/4t d5/8t bb4/4' r | b4/8t d5 f5 ab5/4t b5/8t ab5/4' r | a5/4t f5/8t c5/4t f5/8t a4/2 | a5/8t f#5 eb5 c5/4t a4/8t f#4/4' r |"
                    + "g4/8t bb4 d5 f5 g5 a5 bb5/4' r | bb5/4t g5/8t e5/4t c5/8t bb4/4t g4/8t e4/4' | f4/4^' r r/2 | r/1 |";
    private static final String WALK =
            "f2/4 a2 c3 d3 | bb2 d3 f3 d3 | f2 g2 a2 c3 | f3 eb3 d3 c3 | bb2 d3 f3 ab3 | b2 d3 f3 ab3 | a2 c3 f3 c3 | d3 f#3 a3 f#3 | g2 bb2 d3 f3 | c3 bb2 g2 e2 | f2/4' r r/2 | r/1 |";
    private static final String[] CHORDS = {
        "a3 eb4 g4",
        "ab3 d4 g4",
        "a3 eb4 g4",
        "a3 eb4 g4",
        "ab3 d4 g4",
        "ab3 d4 f4",
        "a3 eb4 g4",
        "f#3 c4 eb4",
        "f3 bb3 d4",
        "e3 bb3 d4"
    };

    private TrapdoorSwing() {}

    static Piece piece() {
        Score score = new Score(4, 4, 190)
                .tempo(29, 92)
                .tempo(31, 194)
                .easeTempo(43, 44, 150)
                .tempo(45, 200)
                .ring(3);
        rhythm(score);
        Part tenor = score.part(Instrument.TENOR_SAXOPHONE)
                .pan(-0.2)
                .volume(106)
                .reverb(35)
                .vibrato(6)
                .loose(8);
        tenor.at(5).up(-12).play("!mf " + HEAD).at(31).up(-6).play("!f " + HEAD).up(0);
        Part trumpet = score.part(Instrument.MUTED_TRUMPET)
                .pan(0.25)
                .volume(98)
                .reverb(40)
                .loose(8);
        trumpet.at(5).play("!mf " + HEAD).at(31).up(-6).play("!f " + HEAD).up(0);
        Part vibraphone = score.part(Instrument.VIBRAPHONE)
                .pan(0.4)
                .volume(118)
                .reverb(40)
                .loose(8);
        vibraphone
                .at(17)
                .up(3)
                .play("!f " + SOLO)
                .up(0)
                .at(29)
                .play("!p r/2 f#5/4 d#6/4 | r/2 c#6/4 b5 |")
                .pedal(29, 2, 2);
        hits(score);
        kit(score.part(Instrument.JAZZ_KIT).volume(112).reverb(30).loose(3));
        return new Piece(Emotion.SURPRISED, "Trapdoor Swing", "Undertone Little Big Band", Piece.OWN, "Jazz", score);
    }

    private static void rhythm(Score score) {
        Part bass = score.part(Instrument.UPRIGHT_BASS).volume(108).reverb(15).loose(5);
        bass.at(5)
                .play("!mf " + WALK)
                .up(3)
                .play(WALK)
                .up(0)
                .play("!p b1/2 f#2 | b1/4' r/2. |")
                .up(-6)
                .play("!f " + WALK)
                .up(0);
        Part piano =
                score.part(Instrument.PIANO).pan(-0.35).volume(118).reverb(30).loose(8);
        String charleston = "[123]/4' r/4t [123]/8t' r/2";
        piano.at(5)
                .play("!mp")
                .figure(charleston, CHORDS)
                .at(17)
                .up(3)
                .figure("r/4 [123]/4' r/4t [123]/8t' r/4", CHORDS);
        piano.up(0)
                .at(29)
                .play("!p [b3 d#4 f#4 c#5]/2$ [a3 d#4 g#4]/2$ | [g#3 b3 d#4 f#4]/4' r/2. |")
                .at(31)
                .up(6)
                .play("!f")
                .figure(charleston, CHORDS)
                .up(0);
    }

    /** What lies under the trapdoor: the whole band on one chord, where a rest was expected. */
    private static void hits(Score score) {
        Part brass = score.part(Instrument.BRASS).pan(0.1).volume(88).reverb(45).loose(5);
        Part trombones =
                score.part(Instrument.TROMBONE).pan(-0.3).volume(92).reverb(45).loose(5);
        Part baritone = score.part(Instrument.BARITONE_SAXOPHONE)
                .pan(0.3)
                .volume(114)
                .reverb(35)
                .loose(5);
        brass.play(
                "!ff [eb4 a4 c5 f5]/4^' r r/2 | r/1 | r/4 r/4t [eb4 a4 d5 g5]/8t^' r/2 | r/2. [e4 bb4 db5 g5]/4^' |");
        trombones.play("!ff [f3 a3 eb4]/4^' r r/2 | r/1 | r/4 r/4t [f3 a3 eb4]/8t^' r/2 | r/2. [c3 bb3 e4]/4^' |");
        baritone.play("!ff f2/4^' r r/2 | r/1 | r/4 r/4t f2/8t^' r/2 | r/2. c3/4^' |");
        // Where each chorus should turn around, it falls through the floor: up a minor third, and later a tritone.
        brass.at(16, 3)
                .play("!fff [g4 db5 eb5 g5]/4t^' [g4 db5 eb5 g5]/8t^' r/4")
                .at(28, 2)
                .play("!fff [f#4 c5 e5 a5]/4^' r/2");
        trombones
                .at(16, 3)
                .play("!fff [eb3 db4]/4t^' [eb3 db4]/8t^' r/4")
                .at(28, 2)
                .play("!fff [d3 c4]/4^' r/2");
        baritone.at(16, 3).play("!fff eb2/4t^' eb2/8t^' r/4").at(28, 2).play("!fff d2/4^' r/2");
        brass.at(30, 3.5).play("!fff [f#4 a#4 e5 g#5]/8^' r/4");
        trombones.at(30, 3.5).play("!fff [f#3 e4]/8^' r/4");
        for (int bar : new int[] {18, 22, 24}) {
            brass.at(bar, 3).up(3).play("!f r/4t [ab4 d5 f5]/8t^' r/4").up(0);
        }
        brass.at(31)
                .up(6)
                .play(
                        "!ff r/1 | r/4 r/4t [ab4 d5 g5]/8t^' r/2 | r/1 | r/2 [a4 eb5 g5]/4^' [a4 eb5 g5]/4^' | r/1 | r/2 r/4t [ab4 d5 f5]/8t^' r/4 |"
                                + "r/2. r/4t [a4 eb5 g5]/8t^' | r/2 r/4t [f#4 c5 eb5]/8t^' r/4 | r/2. [f4 bb4 d5]/4^' | r/1 |")
                .up(0);
        trombones
                .at(31)
                .up(6)
                .play(
                        "!f a3/1 | ab3 | a3/2 eb4 | eb4/2 d4/4^' c4^' | d4/1 | d4 | c4 | c4/2. r/4 | bb3/1 | bb3/2. g3/4' |")
                .up(0);
        baritone.at(31)
                .up(6)
                .play("!f")
                .figure("1/4' r/4t 1/8t^' r/2", "f2", "bb2", "f2", "f2", "bb2", "b2", "a2", "d3", "g2", "c3")
                .up(0);
        // The false ending, a silence, and the true one a half step higher than anyone was promised.
        brass.at(41, 3)
                .play("!mf [d#4 a4 b4 f#5]/2")
                .at(42)
                .play("!p [d#4 g#4 c#5]/1 |")
                .at(45)
                .play(
                        "r/4 !fff [c4 e4 bb4 d5]/4t^' [c4 e4 bb4 d5]/8t^' r/4 [c4 e4 bb4 eb5]/4^' | r/1 | r/2. [e4 a4 c5 g5]/4^' | r/1 | !fff [c4 e4 bb4 d5 a5]/2.^");
        trombones
                .at(42)
                .play("!p [b2 a3]/1 |")
                .at(45)
                .play(
                        "r/4 !fff [c3 bb3]/4t^' [c3 bb3]/8t^' r/4 [c3 bb3]/4^' | r/1 | r/2. [a2 g3]/4^' | r/1 | [c3 g3 bb3]/2.^")
                .slide(49, 1, 1, -3, 0);
        baritone.at(45).play("r/4 !fff c2/4t^' c2/8t^' r/4 c2/4^' | r/1 | r/2. a2/4^' | r/1 | c2/2.^");
    }

    private static void kit(Part kit) {
        kit.level(1, 96)
                .level(5, 72)
                .level(16, 100)
                .level(17, 76)
                .level(28, 104)
                .level(29, 46)
                .level(31, 92);
        kit.beat(1, 1, Drum.KICK, "X...........")
                .beat(1, 1, Drum.CRASH, "X...")
                .beat(2, 1, Drum.SNARE, "...x..X.x...")
                .beat(3, 1, Drum.SNARE, ".....X......")
                .beat(3, 1, Drum.KICK, ".....X......")
                .beat(4, 1, Drum.HIGH_TOM, "x.xx.x......")
                .beat(4, 1, Drum.LOW_TOM, "......x.x...")
                .beat(4, 1, Drum.CRASH, "...X");
        String ride = "x..x.xx..x.x";
        for (int bar : new int[] {5, 17, 31}) {
            kit.beat(bar, 10, Drum.RIDE, ride)
                    .beat(bar, 10, Drum.PEDAL_HAT, ".x.x")
                    .beat(bar, 10, Drum.KICK, "oooo")
                    .beat(bar + 10, 1, Drum.KICK, "X...")
                    .beat(bar + 10, 1, Drum.CRASH, "x...");
        }
        kit.beat(5, 10, Drum.SNARE, "............|.....o...x..|............|........ooox")
                .beat(17, 10, Drum.SNARE, ".....o......|........x..o")
                .beat(31, 10, Drum.SNARE, "...X.....X..|...X..o..X.x");
        kit.beat(16, 1, Drum.SNARE, "......X.X...")
                .beat(16, 1, Drum.KICK, "......X.X...")
                .beat(28, 1, Drum.CRASH, ".X..")
                .beat(28, 1, Drum.SNARE, ".X..")
                .beat(28, 1, Drum.KICK, ".X..")
                .beat(29, 1, Drum.RIDE, "o.o.")
                .beat(30, 1, Drum.CRASH, ".....X..")
                .beat(30, 1, Drum.KICK, ".....X..")
                .beat(41, 2, Drum.RIDE, "o...")
                .beat(45, 1, Drum.SNARE, "...X.X...X..")
                .beat(45, 1, Drum.KICK, "...X.X...X..")
                .beat(47, 1, Drum.SNARE, "...X")
                .beat(47, 1, Drum.KICK, "...X")
                .beat(48, 1, Drum.SNARE, "ooooooxxxXXX")
                .beat(49, 1, Drum.CRASH, "X...")
                .beat(49, 1, Drum.KICK, "X...");
    }
}
