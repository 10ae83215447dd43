package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Water without wind: pads that change every second bar, a harp that counts, bells far off; it goes nowhere, gladly. */
final class LevelWater {

    private static final String D = "d3 a3 d4 e4 f#4 a4";
    private static final String B_MINOR = "b2 f#3 d4 e4 f#4 a4";
    private static final String G = "g2 d3 b3 d4 f#4 a4";
    private static final String A = "a2 e3 b3 d4 e4 a4";
    private static final String F = "f2 c3 g3 c4 e4 a4";
    private static final String C = "c3 g3 d4 e4 g4 b4";
    private static final String[] TIDE = {D, D, B_MINOR, B_MINOR, G, G, A, A, F, F, C, C, G, G, A, A, D, D};

    private LevelWater() {}

    static Piece piece() {
        Score score = new Score(4, 4, 69).easeTempo(15, 18, 56).ring(5);
        Part pad = score.part(Instrument.WARM_PAD).volume(88).reverb(80).legato();
        Part bowed =
                score.part(Instrument.BOWED_PAD).pan(-0.3).volume(62).reverb(90).legato();
        for (int bar = 1; bar <= 17; bar += 2) {
            String chord = TIDE[bar - 1];
            pad.at(bar).figure("[2345]/1~ [2345]", chord);
            bowed.at(bar).up(12).figure(bar == 17 ? "[46]/1~ [46]" : "r/2 [46]/2~ [46]/1", chord);
        }
        pad.swell(1, 36, 4, 66).swell(5, 58, 8, 74).swell(9, 52, 12, 82).swell(13, 70, 18, 40);
        bowed.swell(1, 28, 3, 60).swell(4, 60, 5, 44).swell(9, 64, 12, 84).swell(13, 66, 18, 34);
        Part harp = score.part(Instrument.HARP).pan(-0.25).volume(96).reverb(70).loose(10);
        harp.at(3).figure("1/8 2 3 5 6 5 3 2", B_MINOR, B_MINOR, G, G, A, A);
        harp.figure("1/8 2 3 4 5 6 5 4", F, F, C, C)
                .figure("1/8 2 3 5 6 5 3 2", G, G)
                .figure("1/8 r 3 r 5/4 r", A, A);
        harp.play("d3/4 a3 d4/2 | [d2 a2 e3 a3 d4 f#4]/1$").pedal(1, 18, 1);
        harp.swell(3, 46, 8, 66).swell(9, 74, 12, 84).swell(13, 70, 18, 40);
        Part bells =
                score.part(Instrument.BELL_PAD).pan(0.35).volume(54).reverb(95).loose(20);
        bells.at(2)
                .play(
                        "!mp r/4 a5 e6/2 | r/1 | f#5/4 r d6/2 | r/1 | r/4 b5 f#6/2 | r/1 | e6/2 b5 | r/1 |"
                                + "!mf c6/4 g6 e6/2 | r/2 d6 | b5/4 e6 g6/2 | r/1 | !mp r/4 d6 a5/2 | r/1 | e6/2 b5 | !p a5/4 d6 e6/2 | f#6/1");
        Part piano = score.part(Instrument.ELECTRIC_PIANO)
                .pan(0.15)
                .volume(84)
                .reverb(60)
                .loose(14);
        piano.at(5)
                .play("!mp d5/2. e5/4 | f#5/1 | e5/2. b4/4 | a4/1 | !mf c5/2. e5/4 | g5/2. f5/4 | e5/2. d5/4 | b4/1 |"
                        + "!mp d5/2. e5/4 | f#5/2 a5 | e5/2. b4/4 | d5/2 e5 | !p f#5/1")
                .pedal(5, 14, 1);
        Part bass = score.part(Instrument.FRETLESS_BASS).volume(120).reverb(30).loose(10);
        bass.at(3)
                .play("!mp")
                .up(-12)
                .figure("1/2. 1/8 2", B_MINOR)
                .figure("1/1", B_MINOR)
                .figure("1/2. 1/8 2", G)
                .figure("1/1", G)
                .figure("1/2. 1/8 2", A)
                .figure("1/1", A)
                .figure("1/2. 1/8 2", F)
                .figure("1/1", F)
                .figure("1/2. 1/8 2", C)
                .figure("1/1", C)
                .figure("1/2. 1/8 2", G)
                .figure("1/1", G, A, A)
                .play("!p d3/1~ | d3")
                .up(0);
        Part vibraphone = score.part(Instrument.VIBRAPHONE)
                .pan(0.5)
                .volume(120)
                .reverb(70)
                .loose(12);
        vibraphone
                .at(9)
                .play(
                        "!mp "
                                + "r/8 c5 r e5 r/2 | r/8 c5 r g5 r/2 | r/8 b4 r d5 r/2 | r/8 b4 r g5 r/2 | r/8 b4 r d5 r/2 | r/8 b4 r f#5 r/2")
                .pedal(9, 6, 1);
        Part choir = score.part(Instrument.CHOIR).volume(92).reverb(95).legato();
        choir.at(9).play("!pp< [g4 c5]/1~ | [g4 c5] | !mp [g4 b4]~ | [g4 b4] | !p< [f#4 b4]~ | [f#4 b4] !pp");
        return new Piece(Emotion.NEUTRAL, "Level Water", "Undertone Ambient", Piece.OWN, "Ambient", score);
    }
}
