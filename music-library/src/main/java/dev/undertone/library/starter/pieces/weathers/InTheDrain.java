package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Slow, low and slippery: a bass that slides between notes, gurgling reeds, drips, and a trumpet that pulls a face. */
final class InTheDrain {

    private static final String SLITHER = "e1/8. f1/16 e1/8 r bb1/4 a1/8 bb1 | eb1/8. e1/16 eb1/8 r a1/4 ab1/8 g1 |";

    private InTheDrain() {}

    static Piece piece() {
        Score score = new Score(4, 4, 92).easeTempo(29, 33, 62).ring(4);
        Part bass = score.part(Instrument.FINGERED_BASS).volume(100).reverb(25).loose(12);
        bass.play("!mf " + SLITHER.repeat(8) + SLITHER.repeat(6)).play("e1/2 f1 | e1/1~ | e1/1");
        for (int bar = 1; bar <= 28; bar++) {
            bass.slide(bar, 3, 0.6, -3, 0).slide(bar, 4, 0.4, 0, bar % 2 == 0 ? -2 : 1);
        }
        bass.slide(29, 1, 4, 0, -1).slide(30, 1, 8, 0, -6);
        Part bassoon = score.part(Instrument.BASSOON)
                .pan(-0.3)
                .volume(100)
                .reverb(30)
                .vibrato(24)
                .loose(14);
        String gurgle = "r/4 e2/16 f e f e f e f bb2/8 a | r/4 eb2/16 e eb e eb e eb e a2/8' g#2' |";
        bassoon.at(5)
                .play("!mf " + gurgle.repeat(4))
                .at(21)
                .play("!f " + gurgle.repeat(4))
                .play("e2/1 | f2/2 e2 | eb2/1");
        for (int bar = 5; bar <= 28; bar += 2) {
            bassoon.slide(bar, 4, 1, 0, -2.5);
        }
        bassoon.slide(30, 1, 8, 0, -5);
        Part clarinet = score.part(Instrument.CLARINET)
                .pan(0.3)
                .volume(98)
                .reverb(35)
                .vibrato(14)
                .loose(14);
        String whine =
                "bb3/4. b3/8 c4/8 b3 bb3 a3 | g#3/2 r/8 d4 c#4 c4 | e4/4. eb4/8 d4/4 c#4 | c4/4 b3/8' b3' bb3/2 |";
        clarinet.at(9)
                .play("!mf " + whine + whine)
                .at(21)
                .play("!f " + whine + whine)
                .play("!mf e3/1 | f3/1 | !p< e3/1 | !ppp");
        Part oboe = score.part(Instrument.OBOE)
                .pan(0.1)
                .volume(76)
                .reverb(35)
                .vibrato(20)
                .loose(20);
        oboe.at(13)
                .up(6)
                .play("!mp " + whine)
                .at(21)
                .up(11)
                .play("!mf " + whine)
                .up(6)
                .play(whine);
        for (int bar = 9; bar <= 28; bar += 2) {
            clarinet.slide(bar, 1, 0.8, -2, 0).slide(bar + 1, 1, 2, 0, -2.6);
            oboe.slide(bar, 1, 1, 1.6, 0).slide(bar + 1, 1, 2, 0, 1.2);
        }
        trumpet(score.part(Instrument.MUTED_TRUMPET)
                .pan(-0.45)
                .volume(98)
                .reverb(45)
                .vibrato(30)
                .loose(10));
        Part drips =
                score.part(Instrument.MARIMBA).pan(0.5).volume(96).reverb(70).loose(16);
        String drip = "r/8 f#4/16 g r/4 r/8. c5/16 r/8 c#4 | r/4 r/8. eb5/16 d4/8 r r/16 bb4 r/8 |";
        drips.at(3).play("!mp " + drip.repeat(13));
        Part sludge = score.part(Instrument.TROMBONE).pan(-0.1).volume(80).reverb(40);
        sludge.at(17)
                .play(
                        "!mp< [e2 f2 bb2]/1 | [eb2 e2 a2] | [e2 f2 bb2] | !mf [eb2 e2 a2] | [e2 f2 bb2]/1 | [eb2 e2 a2] | [e2 f2 bb2] | [eb2 e2 a2] | !f [e2 f2 b2] | [eb2 e2 bb2] | [e2 f2 b2] | [eb2 e2 bb2] | !mp< [e2 f2 bb2]/1~ | [e2 f2 bb2]~ | [e2 f2 bb2] | !pp");
        for (int bar = 17; bar <= 28; bar++) {
            sludge.slide(bar, 1, 1, -1.5, 0).slide(bar, 3, 2, 0, -1);
        }
        sludge.slide(29, 1, 12, 0, -5);
        Part kit =
                score.part(Instrument.DRUM_KIT).volume(116).reverb(30).loose(8).level(1, 66);
        kit.beat(1, 28, Drum.LOW_TOM, "x.......x..o....")
                .beat(3, 26, Drum.GUIRO, "....x.......x..x|....x.....x.x...")
                .beat(5, 24, Drum.CABASA, "..x...x...x...x.")
                .beat(9, 20, Drum.WOOD_BLOCK, ".......o......x.|...........x....")
                .beat(21, 8, Drum.KICK, "x.....x.........")
                .beat(31, 1, Drum.GUIRO, "X...");
        return new Piece(
                Emotion.DISGUSTED, "Something in the Drain", "Undertone Lowlife", Piece.OWN, "Experimental", score);
    }

    private static void trumpet(Part trumpet) {
        String face = "r/2 r/8 f5/8^ e5 eb5 | d5/2 r/2 | r/2 b4/8^ bb4 a4 ab4 | g4/4 f#4/2 r/4 |";
        trumpet.at(5).play("!mp " + face).at(17).play("!mf " + face).at(25).play("!f " + face);
        for (int bar : new int[] {6, 18, 26}) {
            trumpet.slide(bar, 1, 2, 0, -4).slide(bar + 2, 2, 2, 0.5, -5);
        }
        trumpet.at(30)
                .play("!mf f4/2 e4 | !mp< eb4/1 | !pp")
                .slide(30, 1, 4, 0, -2)
                .slide(31, 1, 4, 0, -7);
    }
}
