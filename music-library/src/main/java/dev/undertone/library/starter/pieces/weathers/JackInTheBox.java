package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** "Pop Goes the Weasel" on a music box that someone cranks, and what jumps out: never when, where or in the key expected. */
final class JackInTheBox {

    private static final String WEASEL =
            "c5/4 c5/8 d5/4 d5/8 | e5/8 g5 e5 c5/4 g4/8 | c5/4 c5/8 d5/4 d5/8 | e5/4. c5/4 g4/8 |"
                    + "c5/4 c5/8 d5/4 d5/8 | e5/8 g5 e5 c5/4. |";
    private static final String GOES = "a5/4.^ d5/4 f5/8 | e5/4. c5/4.' |";
    private static final String GALLOP =
            "g5/8' e5' c5' e5' g5' c6' | a5/8' f5' c5' f5' a5' c6' | b5/8 a5 g5 f5 e5 d5 | e5/8' g5' c6' e6/4.^ |"
                    + "c6/8' g5' e5' g5' c6' e6' | f6/8' c6' a5' c6' f6' a5' | d6/8 b5 g5 b5 d6 f6 | e6/8' r g6' c6/4.^ |";
    private static final String[] BASS = {"c2 g2", "f2 c2", "g2 d2", "c2 g2", "c2 e2", "f2 c2", "g2 b2", "c2 c2"};
    private static final String[] CHORDS = {
        "e3 g3 c4", "f3 a3 c4", "f3 g3 b3", "e3 g3 c4", "e3 g3 c4", "f3 a3 c4", "f3 g3 b3", "e3 g3 c4"
    };

    private JackInTheBox() {}

    static Piece piece() {
        Score score = new Score(6, 8, 250)
                .easeTempo(7, 9, 190)
                .tempo(9, 420)
                .tempo(29, 330)
                .easeTempo(33, 35, 250)
                .tempo(36, 430)
                .easeTempo(52, 60, 500)
                .tempo(62, 230)
                .easeTempo(62, 67, 120)
                .tempo(68, 260)
                .tempo(69, 420)
                .ring(4);
        box(score);
        gallop(score);
        jumps(score);
        whispers(score);
        drums(score.part(Instrument.DRUM_KIT).volume(80).reverb(35).loose(3));
        return new Piece(Emotion.SURPRISED, "Jack-in-the-Box", "Undertone Circus", "Traditional", "Novelty", score);
    }

    private static void box(Score score) {
        Part box =
                score.part(Instrument.MUSIC_BOX).pan(0.1).volume(112).reverb(55).loose(9);
        box.at(2).play("!mp r/2 g4/8 r").at(3).play(WEASEL);
        box.at(3).figure("1/4. 2", "c4 e4", "c4 e4", "c4 f4", "c4 e4", "c4 f4", "c4 g4");
        box.at(62).play("!mp " + WEASEL);
        box.at(68).play("!p r/2. ");
    }

    private static void gallop(Score score) {
        Part xylophone = score.part(Instrument.XYLOPHONE).pan(0.35).volume(122).reverb(45);
        Part flute = score.part(Instrument.FLUTE).pan(-0.35).volume(92).reverb(55);
        Part bass = score.part(Instrument.PIZZICATO).pan(0.2).volume(72).reverb(40);
        Part strings = score.part(Instrument.STRINGS).pan(-0.15).volume(96).reverb(55);
        // Eight bars in E flat, eight in C; later four different keys in sixteen bars, each a minor third higher.
        for (int[] place : new int[][] {{13, 3}, {21, 0}, {36, 0}, {40, 3}, {44, 6}, {48, 9}}) {
            int bars = place[0] < 36 ? 8 : 4;
            String tune = bars == 8 ? GALLOP : GALLOP.substring(0, GALLOP.indexOf("c6/8' g5'"));
            int fold = place[1] > 6 ? place[1] - 12 : place[1];
            xylophone.at(place[0]).up(fold).play("!f " + tune).up(0);
            flute.at(place[0]).up(fold).play("!f " + tune).up(0);
            for (int bar = 0; bar < bars; bar++) {
                bass.at(place[0] + bar)
                        .up(fold)
                        .play("!f")
                        .figure("1/8' r r 2' r r", BASS[bar])
                        .up(0);
                strings.at(place[0] + bar)
                        .up(fold)
                        .play("!mf")
                        .figure("r/8 [123]' [123]' r [123]' [123]'", CHORDS[bar])
                        .up(0);
            }
        }
        for (Part part : new Part[] {xylophone, flute}) {
            part.at(52).play("!f< " + WEASEL + "!ff " + GOES);
        }
        for (int bar = 52; bar < 58; bar++) {
            bass.at(bar).play("!f c2/8' r r g2' r r");
            strings.at(bar)
                    .play("!f "
                            + (bar % 2 == 0
                                    ? "r/8 [e4 g4]' [e4 g4]' r [f4 g4]' [f4 g4]'"
                                    : "r/8 [e4 g4]' [e4 g4]' r [e4 g4]' [e4 g4]'"));
        }
        strings.at(58)
                .play(
                        "!ff [f4 a4 c5 f5]/4.^ [g4 b4 d5]^ | [g4 c5 e5]^ [e4 g4 c5]/4.^' | !f< [ab4 c5 eb5]/2.^ | [bb4 d5 f5]/4.^ [b4 d5 g5 b5]/4.^' | !ff");
        bass.at(58).play("!ff f2/4.^ g2^ | c2^ c2^ | ab1/8^ c2 eb2 ab2 g2 gb2 | f2/8 e2 eb2 g2/8^ r r");
    }

    /** The jumps: loud, short, in a key from elsewhere. */
    private static void jumps(Score score) {
        Part brass = score.part(Instrument.BRASS).pan(0).volume(127).reverb(60);
        Part tuba = score.part(Instrument.TUBA).pan(0.15).volume(120).reverb(50);
        Part piccolo = score.part(Instrument.PICCOLO).pan(0.45).volume(84).reverb(60);
        Part bells = score.part(Instrument.GLOCKENSPIEL).pan(-0.4).volume(84).reverb(60);
        brass.at(9)
                .play(
                        "!fff [ab3 c4 eb4 ab4]/4.^' r | r/2. | !f r/4. r/4 [eb4 g4 bb4]/8^' | [ab4 c5 eb5]/8^' r r [bb3 d4 g4 bb4]/4.^' |");
        tuba.at(9).play("!fff ab1/4.^' r | r/2. | r/2. | ab1/8^' r r bb1/4.^' |");
        piccolo.at(9)
                .play(
                        "!f r/4. eb6/16 f6 g6 ab6 bb6 c7 | ab6/8' eb6' c6' ab5' r r | eb6/16 f6 g6 ab6 bb6 c7 db7/8' r r | r/2. |");
        bells.at(9).play("!f [c6 eb6 ab6]/4.^ r | r/8 ab6' r c7' r r | r/2. | [c6 eb6 ab6]/4. [d6 g6 bb6]/4. |");
        brass.at(35).play("!fff r/4 [e3 g#3 b3 e4]/8^' r/4. |");
        tuba.at(35).play("!fff r/4 e2/8^' r/4. |");
        brass.at(58)
                .play(
                        "!ff [f3 a3 c4 f4]/4.^ [g3 b3 d4]^ | [g3 c4 e4]^ [e3 g3 c4]^' | !f< [ab3 c4 eb4]/2.^ | !ff [bb3 d4 f4]/4.^ [b3 d4 g4]^' |");
        tuba.at(58).play("!ff f2/4.^ g1^ | c2^ c2^' | ab1/2.^ | bb1/4.^ g1^' |");
        piccolo.at(52).up(12).play("!f " + WEASEL + GOES).up(0);
        bells.at(52).up(12).play("!f " + WEASEL + GOES).up(0);
        piccolo.at(60).play("!f ab5/16 bb5 c6 db6 eb6 f6 g6 ab6 bb6 c7 bb6 ab6 | g6/16 f6 eb6 d6 c6 b5 g6/8^' r r |");
        // After the box has all but stopped, and a bar of nothing, the last one.
        brass.at(69).play("!fff [db4 f4 ab4 db5]/4.^' [c4 e4 g4 c5]/8^' r r");
        tuba.at(69).play("!fff db2/4.^' c2/8^' r r");
        piccolo.at(69).play("!fff r/4. c7/8^' r r | r/2.");
        bells.at(69).play("!f [f6 ab6]/4. [e6 g6 c7]/4. |");
    }

    private static void whispers(Score score) {
        Part whisper = score.part(Instrument.PIZZICATO).pan(-0.3).volume(112).reverb(55);
        whisper.at(29)
                .play("!pp e5/4' e5/8' f#5/4' f#5/8' | g5/8' b5' g5' e5/4' b4/8' | e5/4' e5/8' f#5/4' f#5/8' |"
                        + "g5/4.' e5/4' b4/8' | e5/4' e5/8' f#5/4' f#5/8' | g5/8' b5' g5' e5/4.' | !mf");
        Part bassoon = score.part(Instrument.BASSOON).pan(0.3).volume(115).reverb(45);
        bassoon.at(29)
                .play("!mp e2/8' r r b2' r r | e2' r r g2' r r | e2' r r a2' r r | g2' r r b2' r r |"
                        + "a#2' r r b2' r r | e2' r r e2' r r | !mf");
    }

    private static void drums(Part kit) {
        kit.level(1, 96).level(9, 100);
        kit.beat(1, 2, Drum.GUIRO, "x.x.x.")
                .beat(9, 1, Drum.CRASH, "X.....")
                .beat(9, 1, Drum.KICK, "X.....")
                .beat(9, 1, Drum.SNARE, "X.....")
                .beat(12, 1, Drum.SPLASH, "x..X..")
                .beat(12, 1, Drum.SNARE, "x..Xxx");
        for (int bar : new int[] {13, 36}) {
            kit.beat(bar, 16, Drum.KICK, "x.....x..x..|x..x..")
                    .beat(bar, 16, Drum.SNARE, "...x.o|..ox.o")
                    .beat(bar, 16, Drum.WOOD_BLOCK, "x.xx.x")
                    .beat(bar, 16, Drum.SPLASH, "X.....|......|......|......");
        }
        kit.beat(28, 1, Drum.SNARE, "xxxX..")
                .beat(33, 1, Drum.CLAVES, "x.....")
                .beat(35, 1, Drum.CRASH, "..X...")
                .beat(35, 1, Drum.SNARE, "..X...")
                .beat(35, 1, Drum.KICK, "..X...")
                .beat(52, 6, Drum.SNARE, "x.xx.x")
                .beat(52, 6, Drum.KICK, "x..x..")
                .beat(58, 4, Drum.CRASH, "X.....|X.....|X.....|...X..")
                .beat(58, 4, Drum.KICK, "X..X..")
                .beat(60, 1, Drum.SNARE, "oxoxXX")
                .beat(69, 1, Drum.CRASH, "X..X..")
                .beat(69, 1, Drum.KICK, "X..X..")
                .beat(69, 1, Drum.SNARE, "X..X..");
    }
}
