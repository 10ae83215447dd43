package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** The first prelude of Bach's Well-Tempered Clavier, BWV 846, for harp, strings and cello. */
final class PreludeInC {

    /** The five notes of each bar, as Bach wrote them; he plays the upper three twice, and all of it twice. */
    private static final String[] BARS = {
        "c4 e4 g4 c5 e5", "c4 d4 a4 d5 f5", "b3 d4 g4 d5 f5", "c4 e4 g4 c5 e5",
        "c4 e4 a4 e5 a5", "c4 d4 f#4 a4 d5", "b3 d4 g4 d5 g5", "b3 c4 e4 g4 c5",
        "a3 c4 e4 g4 c5", "d3 a3 d4 f#4 c5", "g3 b3 d4 g4 b4", "g3 bb3 e4 g4 c#5",
        "f3 a3 d4 a4 d5", "f3 ab3 d4 f4 b4", "e3 g3 c4 g4 c5", "e3 f3 a3 c4 f4",
        "d3 f3 a3 c4 f4", "g2 d3 g3 b3 f4", "c3 e3 g3 c4 e4", "c3 g3 bb3 c4 e4",
        "f2 f3 a3 c4 e4", "f#2 c3 a3 c4 eb4", "ab2 f3 b3 c4 d4", "g2 f3 g3 b3 d4",
        "g2 e3 g3 c4 e4", "g2 d3 g3 c4 f4", "g2 d3 g3 b3 f4", "g2 eb3 a3 c4 f#4",
        "g2 e3 g3 c4 g4", "g2 d3 g3 c4 f4", "g2 d3 g3 b3 f4", "c2 c3 g3 bb3 e4",
    };

    private PreludeInC() {}

    static Piece piece() {
        Score score = new Score(4, 4, 82).easeTempo(32, 35, 60).ring(4);
        Part harp = score.part(Instrument.HARP).pan(-0.15).volume(92).reverb(55).loose(7);
        harp.swell(1, 58, 8, 72).swell(12, 66, 20, 56).swell(21, 60, 29, 84).swell(30, 78, 35, 46);
        harp.figure("1/16 2 3 4 5 3 4 5 1 2 3 4 5 3 4 5", BARS);
        harp.play("c2/16 c3 f3 a3 c4 f4 c4 a3 c4 a3 f3 a3 f3 d3 f3 d3 |"
                + "c2/16 b2 g4 b4 d5 f5 d5 b4 d5 b4 g4 b4 d4 f4 e4 d4 | [c2 c3 e4 g4 c5]/1$");
        harp.pedal(1, 34, 2);
        Part strings = score.part(Instrument.SLOW_STRINGS)
                .pan(0.25)
                .volume(84)
                .reverb(70)
                .legato();
        strings.at(9)
                .figure(
                        "[123]/1",
                        "a3 e4 g4",
                        "a3 d4 f#4",
                        "b3 d4 g4",
                        "bb3 e4 g4",
                        "a3 d4 a4",
                        "ab3 d4 f4",
                        "g3 c4 g4",
                        "a3 c4 f4",
                        "a3 c4 f4",
                        "b3 d4 f4",
                        "g3 c4 e4",
                        "bb3 c4 e4",
                        "a3 c4 e4",
                        "a3 c4 eb4",
                        "b3 c4 d4",
                        "g3 b3 d4",
                        "g3 c4 e4",
                        "g3 c4 f4",
                        "g3 b3 f4",
                        "a3 c4 eb4",
                        "g3 c4 e4",
                        "g3 c4 f4",
                        "g3 b3 f4",
                        "g3 bb3 e4",
                        "a3 c4 f4",
                        "g3 b3 f4",
                        "g3 c4 e4");
        strings.swell(9, 44, 16, 64).swell(20, 52, 29, 80).swell(30, 72, 35, 48);
        Part cello = score.part(Instrument.CELLO)
                .pan(0.1)
                .volume(96)
                .reverb(60)
                .vibrato(10)
                .legato();
        cello.at(17)
                .play(
                        "d3/1 | g2 | c3 | c3 | f2 | f#2 | ab2 | g2 | g2~ | g2~ | g2~ | g2~ | g2~ | g2~ | g2 | c2~ | c2~ | c2~ | c2");
        cello.swell(17, 46, 29, 78).swell(30, 70, 35, 48);
        return new Piece(
                Emotion.NEUTRAL,
                "Prelude in C major",
                "Undertone Chamber",
                "Johann Sebastian Bach",
                "Classical",
                score);
    }
}
