package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A tango in C minor for two who will not forgive: bandoneon and piano stamp, the violin cuts, nobody gives way. */
final class TangoOfKnives {

    private static final String CUT =
            "c5/8^ eb5 d5' c5' b4^ c5 g4/4 | ab4/8^ c5 b4' ab4' g4^ f#4 g4/4 | f4/8^ ab4 g4' f4' eb4^ d4 eb4' f4' | d4/4^ g4/8 b4 d5/4^' d5^' |"
                    + "c5/8^ eb5 d5' c5' b4^ c5 g5/4^ | ab5/8^ g5 f#5' g5' f5^ eb5 d5' c5' | b4/8^ c5 d5 f5 eb5^ d5 c5 ab4 | g4/4^' b4/8 d5 c5/4^' r |";
    private static final String PLEA =
            "eb5/4. d5/8 eb5/4 g5 | f5/4. eb5/8 d5/2 | db5/4. c5/8 db5/4 f5 | eb5/4. d5/8 c5/2 |"
                    + "ab5/4. g5/8 ab5/4 c6 | bb5/4 ab5 g5 f5 | eb5/8^ d5 c5 b4 c5^ d5 eb5 f#5 | g5/4^' f5^' d5^' b4^' |";
    private static final String[] STAMP = {
        "c3 eb3 g3 c4", "f3 f3 ab3 c4", "f3 f3 ab3 d4", "g2 f3 g3 b3", "c3 eb3 g3 c4", "ab2 f3 ab3 c4", "g2 f3 g3 b3"
    };
    private static final String[] LAMENT = {
        "eb3 g3 bb3 eb4",
        "bb2 f3 ab3 d4",
        "bb2 f3 bb3 db4",
        "c3 eb3 g3 c4",
        "f3 f3 ab3 c4",
        "db3 f3 ab3 db4",
        "d3 f#3 c4 eb4",
        "g2 f3 g3 b3"
    };

    private TangoOfKnives() {}

    static Piece piece() {
        Score score = new Score(4, 4, 130)
                .easeTempo(18, 20, 118)
                .tempo(20, 112)
                .easeTempo(25, 27, 132)
                .tempo(27, 136)
                .easeTempo(34, 35, 120)
                .ring(2.5);
        stamping(score);
        Part violin = score.part(Instrument.VIOLIN)
                .pan(-0.25)
                .volume(118)
                .reverb(45)
                .vibrato(16)
                .loose(6);
        violin.at(3)
                .play("!f " + CUT)
                .at(11)
                .play(
                        "!f g5/1^ | f5 | ab5/2. g5/8 f5 | d5/2^ b4 | eb5/1^ | f#5/2 ab5 | d5/8^ eb5 f5 ab5 g5^ f5 eb5 d5 | d5/4^' g5/8 b5 c6/4^' r |");
        violin.at(19)
                .up(-12)
                .play("!mf< " + PLEA)
                .at(27)
                .up(0)
                .play("!ff " + CUT + "!fff r/8 b5^ c6' r r/4 c6/4^' | r/1 | [g5 c6]/4^'");
        violin.slide(3, 1, 0.3, -2, 0)
                .slide(11, 1, 0.8, -4, 0)
                .slide(15, 1, 0.8, -4, 0)
                .slide(23, 1, 0.4, -2, 0)
                .slide(27, 1, 0.3, -2, 0);
        Part bandoneon = score.part(Instrument.BANDONEON)
                .pan(0.25)
                .volume(104)
                .reverb(40)
                .loose(6);
        bandoneon.at(1).play("!ff r/1 | r/2 g4/8^ ab4' g4^ f#4' |").at(11).play("!ff " + CUT);
        bandoneon
                .at(3)
                .play("!mf")
                .figure("[234]/4^' [234]' [234]^' [234]'", STAMP)
                .play("[f3 g3 b3]/4^' [f3 g3 b3]^' [eb3 g3 c4]/4^' r");
        bandoneon
                .at(19)
                .play("!p")
                .figure("[234]/4. [234]/8' [234]/4' [234]'", LAMENT)
                .at(27)
                .up(12)
                .play("!ff " + CUT)
                .up(0)
                .play("!fff r/8 [f4 g4 b4]^ [eb4 g4 c5]' r r/4 [eb4 g4 c5]/4^' | r/1 | [eb4 g4 c5]/4^'");
        Part strings = score.part(Instrument.STRINGS).pan(-0.4).volume(96).reverb(55);
        strings.at(11)
                .play("!mf")
                .figure("[234]/8^' r r [234]^' r/4 [234]/4^'", STAMP)
                .at(19)
                .play("!mp< " + PLEA)
                .at(27)
                .play("!ff")
                .figure("[234]/8^' r r [234]^' r/4 [234]/4^'", STAMP);
        Part cello =
                score.part(Instrument.CELLO).pan(0.35).volume(108).reverb(50).vibrato(14);
        cello.at(11)
                .play(
                        "!f c3/4.^ d3/8 eb3/4 g3 | ab3/4.^ g3/8 f3/2 | f3/4.^ eb3/8 d3/4 ab3 | g3/2^ d3/4' f3' | eb3/4.^ g3/8 c4/4 bb3 | ab3/2^ f3 | g3/8^ ab3 b3 d4 c4^ b3 ab3 f3 | g3/4^' g2^' c3^' r |");
        cello.play(
                "!mf g3/2. bb3/4 | ab3/2 f3 | f3/2. db3/4 | eb3/2 g3 | c4/2. ab3/4 | f3/2 db4 | c4/2 a3 | !f b3/4^' g3^' f3^' d3^' |");
        cello.up(-12).play("!ff " + CUT).up(0).play("!fff r/8 g2^ c3' r r/4 c3/4^' | r/1 | c3/4^'");
        return new Piece(Emotion.ANGRY, "Tango of Knives", "Undertone Orquesta", Piece.OWN, "Tango", score);
    }

    private static void stamping(Score score) {
        Part piano =
                score.part(Instrument.PIANO).pan(0.05).volume(90).reverb(35).loose(5);
        Part bass = score.part(Instrument.DOUBLE_BASS).volume(124).reverb(30).loose(5);
        Part pluck =
                score.part(Instrument.PIZZICATO).pan(0.1).volume(92).reverb(25).loose(4);
        piano.play("!ff [c2 c3]/4^' [c2 c3]' [c2 c3]^' [c2 c3]' | [ab1 ab2]/4^' [ab1 ab2]' [g1 g2]/2^ |");
        bass.up(-12).play("!ff c3/4^' c3' c3^' c3' | ab2/4^' ab2' g2/2^ |");
        for (int bar : new int[] {3, 11, 27}) {
            String strength = bar == 27 ? "!ff" : "!f";
            piano.at(bar)
                    .play(strength)
                    .figure("[1234]/4^' 1/4' [1234]/4^' 1/8' 1'", STAMP)
                    .play("[g2 f3 g3 b3]/4^' [g2 f3 g3 b3]^' [c3 eb3 g3 c4]^' r");
            // The basses are dragged into each bar by a scoop from below.
            bass.at(bar).play(strength).figure("1/4^' 1' 1^' 1/8' 1'", STAMP).play("g2/4^' g2^' c3^' r");
            pluck.at(bar).play("!mf").figure("1/4' r 1' r", STAMP);
            for (int at = bar; at < bar + 7; at++) {
                bass.slide(at, 4.5, 0.5, 0, -3);
            }
        }
        String sincopa = "1/8' [234]/4^ [234]/8' 1/4' [234]'";
        piano.at(19).play("!p<").figure(sincopa, LAMENT).play("!ff");
        bass.at(19).play("!mp<").figure("1/4. 1/8' 1/4' 1'", LAMENT).play("!ff");
        piano.at(35).play("!fff r/8 [g1 g2 b3 f4]^ [c2 c3 eb4 g4]' r r/4 [c2 c3 eb4 g4]/4^' | r/1 | [c1 c2 g2 c3]/4^'");
        bass.at(35).play("!fff r/8 g2^ c3' r r/4 c3/4^' | r/1 | c2/4^'").up(0);
        Part timpani = score.part(Instrument.TIMPANI).volume(88).reverb(45);
        timpani.at(10)
                .play("!f g2/4^ g2 c3^ r")
                .at(18)
                .play("g2/4^ g2 c3^ r")
                .at(26)
                .play("!p< g2/16 g g g g g g g g g g g g g g g | !ff c3/4^")
                .at(34)
                .play("g2/4^ g2 c3^ r | r/8 g2^ c3 r r/4 c3/4^ | r/1 | c3/4^");
    }
}
