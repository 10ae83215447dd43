package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A lament in G minor over a bass that sinks by half steps: cello first, then the violin above it. */
final class EmptyPlatform {

    private static final String G_MINOR = "g2 d3 g3 bb3 d4";
    private static final String D_OVER_F_SHARP = "f#2 d3 f#3 a3 d4";
    private static final String D_MINOR_OVER_F = "f2 d3 f3 a3 d4";
    private static final String C_OVER_E = "e2 c3 g3 c4 e4";
    private static final String E_FLAT = "eb2 bb2 g3 bb3 eb4";
    private static final String G_MINOR_OVER_D = "d2 bb2 g3 bb3 d4";
    private static final String C_MINOR = "c2 g2 eb3 g3 c4";
    private static final String D7 = "d2 a2 f#3 c4 d4";

    private EmptyPlatform() {}

    static Piece piece() {
        Score score =
                new Score(4, 4, 62).easeTempo(19, 21, 57).easeTempo(22, 25, 46).ring(6);
        Part piano =
                score.part(Instrument.PIANO).pan(-0.2).volume(112).reverb(60).loose(14);
        String rocking = "1/8 2 3 4 5 4 3 2";
        piano.swell(1, 44, 5, 54).swell(11, 54, 18, 76).swell(19, 70, 25, 36);
        piano.figure(rocking, G_MINOR, G_MINOR, E_FLAT, D7);
        for (int round = 0; round < 2; round++) {
            piano.figure(
                    rocking, G_MINOR, D_OVER_F_SHARP, D_MINOR_OVER_F, C_OVER_E, E_FLAT, G_MINOR_OVER_D, C_MINOR, D7);
        }
        piano.figure(rocking, E_FLAT, C_MINOR, D7).play("g2/8 d3 g3 bb3 d4/2 | [g1 g2 d3 bb3]/1$");
        piano.pedal(1, 24, 1);

        Part cello = score.part(Instrument.CELLO)
                .pan(0.2)
                .volume(108)
                .reverb(65)
                .vibrato(24)
                .legato()
                .loose(16);
        cello.at(5)
                .play("!p< d4/2. bb3/4 | !mp a3/2 d4/4 c4 | c4/4 a3/2 f3/4 | !p g3/2. r/4 |"
                        + "!mp< bb3/2 g3/4 bb3 | d4/2 bb3/4 g3 | !mf< eb4/2. d4/8 c4 | !mp d4/2 c4/4 a3 |");
        cello.play("!p bb3/1 | a3 | a3 | g3 | !mp< g3 | bb3 | !mf eb4 | d4/2 c4 |"
                + "!mp< bb3/1 | !mp g3 | !p< a3/2 c4 | !pp bb3/1~ | bb3/1");
        Part violin = score.part(Instrument.VIOLIN)
                .pan(-0.05)
                .volume(84)
                .reverb(75)
                .vibrato(20)
                .legato()
                .loose(16);
        violin.at(13)
                .play("!p< d5/2. g5/4 | f#5/2 a5/4 f#5 | !mp f5/4 a5/2 f5/4 | e5/2 g5/4 e5 |"
                        + "!mp< eb5/2 g5/4 bb5 | !f bb5/4. a5/8 g5/2 | !mf< g5/4 eb5/2 c5/4 | !mp< d5/2 f#5/4 a5 |"
                        + "!mf bb5/4. a5/8 g5/2 | !mp eb5/2 c5 | !p d5/2 f#5 | !p< g5/1~ | g5/1 !pp");
        Part strings =
                score.part(Instrument.SLOW_STRINGS).pan(0).volume(66).reverb(80).legato();
        strings.at(12)
                .play("!pp< [f#3 a3 c4]/1 | !p [g3 bb3 d4] | [f#3 a3 d4] | [f3 a3 d4] | [g3 c4 e4] | !p< [g3 bb3 eb4] |"
                        + "!mp [g3 bb3 d4] | [g3 c4 eb4] | !p [f#3 a3 c4] | [g3 bb3 eb4] | [g3 c4 eb4] | !pp [f#3 a3 c4] |"
                        + "!p< [g3 bb3 d4]~ | [g3 bb3 d4] !ppp");
        Part bass = score.part(Instrument.DOUBLE_BASS).volume(80).reverb(50).legato();
        bass.at(13).play("!p g2/1 | f#2 | f2 | e2 | !mp eb2 | d2 | c2 | d2 | !p eb2 | c2 | d2 | !p< g1~ | g1 !ppp");
        return new Piece(Emotion.SAD, "The Empty Platform", "Undertone Trio", Piece.OWN, "Chamber", score);
    }
}
