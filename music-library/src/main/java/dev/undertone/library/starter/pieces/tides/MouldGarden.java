package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Slow machines gone off: a bass that cannot hold its pitch, sour leads and a beat in five that drags one leg. */
final class MouldGarden {

    private static final String BASS = "c#2/8^ r d2/16 c#2 r/8 g2/4 f#2/8 f2 r/4 |";
    private static final String SINK = "c#2/8^ r d2/16 c#2 r/8 bb2/4 a2/8 ab2 g2/16 f#2 f2 e2 |";
    private static final String SPORES =
            "c#5/16 d5 r g5 r/8 f#5/16 r c5/8 r/4 b4/16 c5 r/8 r | r/4 g#5/16 a5 r d5 r/8 eb5/16 r a4/8 r/4 bb4/8 |";
    private static final String SNEER =
            "c#5/4. d5/8 g5/2 f#5/4 | f5/4. e5/8 eb5/4 d5/2 | c#5/4. d5/8 bb5/2 a5/4 | ab5/4 g5 f#5 f5 e5 |";

    private MouldGarden() {}

    static Piece piece() {
        Score score =
                new Score(5, 4, 98).easeTempo(17, 19, 88).easeTempo(19, 21, 62).ring(4);
        Part bass = score.part(Instrument.SYNTHETIC_BASS).volume(100).reverb(10).loose(5);
        bass.at(2)
                .play("!mf " + BASS + BASS + SINK + (BASS + BASS + BASS + SINK)
                        + "!mp c#2/1~ c#2/4 | c2/1~ c2/4 | b1/1~ b1/4 | bb1/1~ bb1/4 |!f " + (BASS + SINK + BASS + SINK)
                        + BASS + "c#2/1~ c#2/4~ | c#2/1~ c#2/4");
        for (int bar = 2; bar <= 17; bar++) {
            bass.slide(bar, 3, 1, 1.5, -0.6);
        }
        bass.slide(9, 1, 5, 0.4, -0.8).slide(11, 1, 5, 0.5, -1).slide(19, 1, 9, 0, -12);
        Part fretless = score.part(Instrument.FRETLESS_BASS)
                .pan(-0.25)
                .volume(98)
                .reverb(30)
                .loose(12);
        fretless.at(9)
                .play(
                        "!mf g3/4. ab3/8 g3/4 d3/2 | f#3/4. g3/8 f#3/4 c#3/2 | f3/4. gb3/8 f3/4 b2/2 | e3/4 eb3 d3 c#3 c3 |");
        for (int bar = 9; bar <= 11; bar++) {
            fretless.slide(bar, 1, 1.4, -3, 0.5).slide(bar, 4, 2, 0, -3);
        }
        Part pad =
                score.part(Instrument.GOBLIN_PAD).pan(0.2).volume(84).reverb(70).legato();
        pad.play("!pp< [c#4 d4 g4]/1~ [c#4 d4 g4]/4~ | [c#4 d4 g4]/1~ [c#4 d4 g4]/4 | !mp")
                .at(9)
                .play(
                        "!mp< [c4 f#4 g4]/1~ [c4 f#4 g4]/4 | [b3 f4 f#4]/1~ [b3 f4 f#4]/4 | !mf [bb3 e4 f4]/1~ [bb3 e4 f4]/4 | [a3 eb4 e4]/1~ [a3 eb4 e4]/4 | !pp")
                .at(17)
                .play(
                        "!p< [c#4 d4 g#4]/1~ [c#4 d4 g#4]/4 | !mf [c4 c#4 g4]/1~ [c4 c#4 g4]/4~ | [c4 c#4 g4]/1~ [c4 c#4 g4]/4 !ppp");
        pad.slide(1, 1, 10, 0.5, -0.5).slide(9, 1, 20, 0.3, -0.6).slide(18, 1, 10, 0, -5);
        Part marimba =
                score.part(Instrument.MARIMBA).pan(-0.45).volume(112).reverb(45).loose(8);
        marimba.at(3)
                .play("!mp " + SPORES + SPORES + SPORES)
                .at(13)
                .up(1)
                .play("!mf " + SPORES + SPORES)
                .up(0);
        Part lead = score.part(Instrument.SAW_LEAD)
                .pan(0.1)
                .volume(48)
                .reverb(45)
                .vibrato(18)
                .loose(8);
        lead.at(5).play("!mf " + SNEER).at(13).play("!f " + SNEER);
        Part shadow = score.part(Instrument.SQUARE_LEAD)
                .pan(0.5)
                .volume(52)
                .reverb(45)
                .vibrato(24)
                .loose(14);
        shadow.at(13)
                .up(-13)
                .play("!f " + SNEER)
                .up(0)
                .at(17)
                .play("!mp r/2 g4/16 f#4 f4 e4 eb4/2 | !mf c#4/1~ c#4/4~ | c#4/1~ c#4/4 !ppp");
        for (int bar : new int[] {5, 6, 7, 13, 14, 15}) {
            lead.slide(bar, 3, 1.9, -1.4, 0.5);
            shadow.slide(bar, 3, 1.9, 0.8, -1);
        }
        lead.slide(8, 1, 5, 0.3, -1.2).slide(16, 1, 5, 0.3, -1.2);
        shadow.slide(16, 1, 5, 0, -1.5).slide(18, 1, 9, 0, -12);
        Part drips =
                score.part(Instrument.PIZZICATO).pan(0.4).volume(120).reverb(80).loose(25);
        drips.play("!mp r/4 g5/8 r c#6/4 r r/8 d6 | r/2 ab5/8 r r/2 |")
                .at(9)
                .play("!mp r/2 d6/8 r g5/8 r r/4 | r/4 c#6/8 r r/2 f#5/4 | r/2. b5/8 r r/4 | f6/8 r r/2 bb5/4 r/4 |")
                .at(18)
                .play("!p r/4 c#6/8 r r/2. | r/2 g5/8 r r/2");
        bones(score.part(Instrument.ELECTRONIC_KIT).volume(92).reverb(35).loose(7));
        return new Piece(Emotion.DISGUSTED, "Mould Garden", "Undertone Machines", Piece.OWN, "Electronic", score);
    }

    private static void bones(Part kit) {
        kit.level(1, 76).level(9, 54).level(13, 92).level(17, 70);
        String kick = "x....x....x.........|x....x....x......x..";
        String snare = "........x.......x...|........x.......x.oo";
        for (int bar : new int[] {3, 13}) {
            kit.beat(bar, bar == 3 ? 6 : 4, Drum.KICK, kick)
                    .beat(bar, bar == 3 ? 6 : 4, Drum.SNARE, snare)
                    .beat(bar, bar == 3 ? 6 : 4, Drum.GUIRO, "...x.....x");
        }
        kit.beat(2, 1, Drum.KICK, "x....x..............")
                .beat(5, 4, Drum.CLOSED_HAT, "xoo.xoo.xo")
                .beat(9, 4, Drum.CABASA, "o..o..o..o")
                .beat(9, 4, Drum.KICK, "x.........")
                .beat(12, 1, Drum.LOW_TOM, "............xxxxxxXX")
                .beat(13, 4, Drum.CLOSED_HAT, "xooxxooxxo")
                .beat(13, 4, Drum.COWBELL, "......o...")
                .beat(17, 1, Drum.KICK, kick)
                .beat(17, 1, Drum.SNARE, snare)
                .beat(18, 1, Drum.KICK, "x.........")
                .beat(18, 1, Drum.GUIRO, "...x......")
                .beat(19, 1, Drum.GUIRO, "..x.......");
    }
}
