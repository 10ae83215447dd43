package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A waltz gone off: chords an augmented fifth wide over a bass of tritones, smeared from one pitch to the next. */
final class SourWaltz {

    private static final String[] ROOTS = {"c2 g1", "f#1 c2", "b1 f1", "f1 b1", "bb1 e1", "e1 bb1", "eb2 a1", "d2 ab1"};
    private static final String[] CHORDS = {
        "eb4 g4 b4", "e4 a4 bb4", "d4 f#4 a#4", "c4 e4 g#4", "db4 f4 a4", "d4 g4 g#4", "db4 g4 a4", "c4 f#4 ab4"
    };
    private static final String TUNE = "g4/4. ab4/8 g4 f#4 | g4/2 bb4/4 | a#4/4 a4/8 g#4 g4/4 | g#4/2 r/4 |"
            + "f4/4. gb4/8 f4 e4 | f4/2 g#4/4 | a4/8 bb4 a4 ab4 g4 gb4 | f4/4 gb4/8' gb4' ab3/4' |";

    private SourWaltz() {}

    static Piece piece() {
        Score score = new Score(3, 4, 102)
                .easeTempo(17, 21, 92)
                .easeTempo(28, 29, 106)
                .easeTempo(37, 41, 58)
                .ring(4);
        rhythm(score);
        Part clarinet = score.part(Instrument.CLARINET)
                .pan(-0.3)
                .volume(96)
                .reverb(35)
                .vibrato(10)
                .loose(14);
        clarinet.at(5).play("!mf " + TUNE).play("!mf " + TUNE);
        clarinet.at(29).play("!f " + TUNE).play("!mf f#4/4. g4/8 f#4 f4 | e4/2. | !mp eb4/2.~ | eb4/2. | r/2. ");
        smear(clarinet);
        Part oboe = score.part(Instrument.OBOE)
                .pan(0.25)
                .volume(80)
                .reverb(35)
                .vibrato(16)
                .loose(18);
        oboe.at(13).up(1).play("!mp " + TUNE).at(29).up(6).play("!mf " + TUNE);
        smear(oboe);
        oboe.slide(38, 1, 3, 0, -2);
        bassoonAndTrumpet(score);
        Part marimba =
                score.part(Instrument.MARIMBA).pan(0.5).volume(84).reverb(30).loose(12);
        String bubbles = "r/8 1/16 2 r/8 3/16 1 r/8 2";
        marimba.at(21)
                .play("!mp")
                .figure(
                        bubbles,
                        "c3 db3 f#3",
                        "f#3 g3 c3",
                        "b2 c3 f3",
                        "f3 e3 b2",
                        "bb2 b2 e3",
                        "e3 eb3 bb2",
                        "eb3 e3 a2",
                        "d3 db3 ab2");
        marimba.at(29)
                .play("!mf")
                .figure(
                        bubbles,
                        "c3 db3 f#3",
                        "f#3 g3 c3",
                        "b2 c3 f3",
                        "f3 e3 b2",
                        "bb2 b2 e3",
                        "e3 eb3 bb2",
                        "eb3 e3 a2",
                        "d3 db3 ab2");
        Part kit = score.part(Instrument.DRUM_KIT).volume(122).reverb(30).level(1, 66);
        kit.beat(5, 8, Drum.GUIRO, "...|..x|...|.xx")
                .beat(13, 8, Drum.GUIRO, "..x|.x.|..x|.xx")
                .beat(21, 8, Drum.GUIRO, "x..|.x.|x..|.xX")
                .beat(21, 16, Drum.LOW_TOM, "x..|..o")
                .beat(29, 8, Drum.GUIRO, "..x|.x.|..x|.xx")
                .beat(29, 8, Drum.PEDAL_HAT, ".xx")
                .beat(40, 1, Drum.GUIRO, "X..");
        return new Piece(Emotion.DISGUSTED, "Sour Waltz", "Undertone Winds", Piece.OWN, "Waltz", score);
    }

    private static void rhythm(Score score) {
        Part tuba = score.part(Instrument.TUBA).pan(0.1).volume(104).reverb(35).loose(14);
        String lurch = "1/4^ r 2/8' r";
        tuba.play("!mf").figure("1/4^' r/2", ROOTS[0], ROOTS[1], ROOTS[0], ROOTS[1]);
        for (int bar : new int[] {5, 13, 21, 29}) {
            tuba.at(bar).figure(lurch, ROOTS);
        }
        tuba.at(37).play("!mf c2/2. | b1/2. | !f< bb1/2.~ | bb1/2.~ | bb1/2. | !pp r/4");
        for (int bar = 8; bar < 37; bar += 4) {
            tuba.slide(bar, 1, 0.8, 2.5, 0);
        }
        tuba.slide(39, 1, 9, 0, -7);
        Part accordion =
                score.part(Instrument.ACCORDION).pan(-0.1).volume(96).reverb(35).loose(12);
        accordion.play("!mp").figure("r/4 [123]' [123]'", CHORDS[0], CHORDS[1], CHORDS[0], CHORDS[1]);
        for (int bar : new int[] {5, 13, 29}) {
            accordion.at(bar).figure("r/4 [123]' [123]'", CHORDS);
        }
        accordion.at(21).play("!p<").figure("[123]/2.", CHORDS).play("!f").at(37);
        accordion.play(
                "!mf [eb4 g4 b4]/2. | [d4 f4 g#4 b4] | !f< [c4 db4 f#4 g4]/2.~ | [c4 db4 f#4 g4]~ | [c4 db4 f#4 g4] | !pp r/4");
        // The reeds drift out of tune with everyone else, a third of a semitone either way.
        accordion.slide(1, 1, 60, 0.32, -0.3).slide(21, 1, 48, -0.3, 0.36).slide(39, 1, 9, 0, -5);
    }

    private static void smear(Part part) {
        for (int bar = 6; bar <= 30; bar += 8) {
            part.slide(bar, 1, 0.7, -1.6, 0).slide(bar + 2, 1, 1.6, 0, -2.2).slide(bar + 4, 1, 0.6, 1.4, 0);
        }
    }

    private static void bassoonAndTrumpet(Score score) {
        Part bassoon = score.part(Instrument.BASSOON)
                .pan(0.35)
                .volume(94)
                .reverb(30)
                .vibrato(20)
                .loose(12);
        bassoon.at(21)
                .play(
                        "!f c2/16 db c db c db c db f#/4 | g2/8 f# f e eb/4 | b1/16 c2 b1 c2 b1 c2 b1 c2 f2/4 | e2/8 eb d db c/4 |"
                                + "bb1/16 b bb b bb b bb b e2/4 | f2/8 e eb d db/4 | a1/16 bb a bb a bb a bb eb2/4 | d2/8 db c b1 ab1/4 |");
        bassoon.at(29)
                .play("!mf")
                .figure(
                        "1/4^ r/8 2' 2/4'",
                        "c2 eb2",
                        "f#2 a2",
                        "b1 d2",
                        "f2 g#2",
                        "bb1 db2",
                        "e2 g2",
                        "eb2 a2",
                        "d2 f#2");
        bassoon.play("!f c2/2. | b1 | bb1~ | bb1 | r/2.");
        bassoon.slide(22, 1, 2, 0, -1).slide(26, 1, 2, 0, -1).slide(39, 1, 6, 0, -6);
        Part trumpet = score.part(Instrument.MUTED_TRUMPET)
                .pan(-0.5)
                .volume(86)
                .reverb(40)
                .vibrato(26)
                .loose(10);
        trumpet.at(21)
                .play(
                        "!mf r/2. | r/4 db5/8^ c5 b4 bb4 | r/2. | r/4 g5/8^ gb5 f5 e5 | r/2. | r/4 b4/8^ bb4 a4 ab4 | r/2. | !f f5/8^ e5 eb5 d5 db5 c5 |");
        for (int bar = 22; bar <= 28; bar += 2) {
            trumpet.slide(bar, 2, 2, 0.6, -1.2);
        }
        trumpet.at(33).play("!mf r/2. | r/4 ab4/2 | r/2. | r/4 gb4/2 | r/2. | !f g4/2. |");
        trumpet.slide(34, 2, 2, 1, -2).slide(36, 2, 2, 1, -3).slide(38, 1, 3, 0, -4);
    }
}
