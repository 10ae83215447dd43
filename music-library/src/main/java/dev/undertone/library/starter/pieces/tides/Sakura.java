package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** The cherry blossom song of old Japan, for shakuhachi and koto, with strings that enter as the petals fall. */
final class Sakura {

    private static final String BLOSSOM = "a4/4 a b/2 | a4/4 a b/2 |";
    private static final String MIST = "e4/4 c e f | e4/4 e4/8 c b3/2 |";
    private static final String SPRING = "a4/4 b c5 b4 | a4/4 b4/8 a f4/2 |";
    private static final String FALLING = BLOSSOM + "e4/4 f b4/8 a f4/4 |";
    private static final String A = "a2 e3 a3 b3 e4";
    private static final String F = "f2 c3 f3 a3 c4";
    private static final String E = "e2 b2 e3 a3 b3";

    private Sakura() {}

    static Piece piece() {
        Score score =
                new Score(4, 4, 84).easeTempo(17, 20, 72).easeTempo(20, 22, 52).ring(4.5);
        Part koto = score.part(Instrument.KOTO).pan(-0.2).volume(127).reverb(50).loose(12);
        koto.play("!mp [a2 e3]/4$ r e5/8 c5 b4 a4 | f4/8 e4 c4 b3 a3/2 |!mf " + BLOSSOM + SPRING);
        koto.play("!mp").figure("1/8 2 3 5 4/4 3", A, E, A, F, A, E);
        koto.figure("1/4 3/8 4 5 4 3 2", A, A, F, E);
        koto.play("!mf").figure("1/8 2 3 4 5 4 3 2", A, A).figure("1/8 2 3 4 5 4 3/4", F);
        koto.play("!mp [e2 b2 e3 a3 b3]/1$ |!p a4/8 f4 e4/4 c4/8 b3 a3/4 | [a2 e3 a3 b3 e4]/1$");
        Part under =
                score.part(Instrument.KOTO).pan(-0.4).volume(104).reverb(50).loose(14);
        under.at(3).play("!p").figure("1/4 2 3/2", A, A, A, F);
        Part shakuhachi = score.part(Instrument.SHAKUHACHI)
                .pan(0.15)
                .volume(84)
                .reverb(75)
                .vibrato(16)
                .legato()
                .loose(16);
        shakuhachi.at(7).play("!mp " + MIST + SPRING + "!mf< " + MIST + "!f " + FALLING + "!mp< e4/1 !pp |");
        shakuhachi
                .at(17)
                .up(12)
                .play("!mf " + FALLING + "!mp< e4/1~ | e4/2 !ppp")
                .up(0);
        // The breath arrives at a tone from below.
        shakuhachi
                .slide(7, 1, 0.5, -1, 0)
                .slide(9, 1, 0.4, -1, 0)
                .slide(13, 1, 0.5, -2, 0)
                .slide(17, 1, 0.6, -1, 0)
                .slide(19, 1, 0.4, -1, 0);
        Part strings = score.part(Instrument.SLOW_STRINGS)
                .pan(0.2)
                .volume(74)
                .reverb(80)
                .legato();
        strings.at(9)
                .play(
                        "!pp< [a3 c4 e4]/1 | [a3 c4 f4] | [a3 c4 e4] | !mp [g3 b3 e4] | [a3 c4 e4] | [a3 b3 e4] | [a3 c4 f4] | !mp< [a3 b3 e4]/2 [g#3 b3 e4] |"
                                + "!mf [a3 c4 e4]/1 | [a3 b3 e4] | [a3 c4 f4] | !p [b3 e4] | !p< [a3 c4 f4] | [a3 b3 e4] !ppp");
        Part cello = score.part(Instrument.CELLO)
                .pan(0.05)
                .volume(84)
                .reverb(65)
                .vibrato(14)
                .legato()
                .loose(12);
        cello.at(11)
                .play(
                        "!p< a2/1 | e3 | !mf a3/2 g3 | f3 e3 | d3 f3 | e3/1 | !f a3/2 c4 | b3 a3 | f3/2. d3/4 | !mp e3/1 | !p< f3/1 | a2 !ppp");
        Part harp = score.part(Instrument.HARP).pan(0.4).volume(112).reverb(75);
        harp.at(17)
                .play(
                        "!mp r/8 a4 e5 a5 e6/2 | r/8 a4 e5 a5 b5/2 | r/8 a4 c5 f5 a5/2 | r/8 b4 e5 a5 b5/2 | r/1 | !p r/4 e5 a5 e6")
                .pedal(17, 6, 1);
        Part bells =
                score.part(Instrument.CELESTA).pan(0.3).volume(108).reverb(85).loose(18);
        bells.at(2)
                .play("!p r/2 e6/4 b5 |")
                .at(8, 3)
                .play("b5/8 c6 e6/4")
                .at(12, 3)
                .play("e6/8 c6 b5/4")
                .at(16, 2)
                .play("a5/8 b5 e6/2");
        return new Piece(Emotion.SAD, "Sakura", "Undertone East Wind", "Traditional", "Folk", score);
    }
}
