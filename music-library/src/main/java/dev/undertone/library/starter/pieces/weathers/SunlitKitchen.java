package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A breakfast tune in C: clarinet and whistle over a fingered guitar, an easy swing of chords and a change to F. */
final class SunlitKitchen {

    private static final String TUNE =
            "g4/8 c5 e5 d5 c5/4 g4 | e5/4 d5/8 b4 g4/2 | a4/8 c5 f5 e5 d5/4 c5 | d5/4. e5/8 d5/4 r |"
                    + "g4/8 c5 e5 d5 c5/4 g5 | e5/4 c#5/8 e5 a5/4 g5 | f5/8 e5 d5 a4 b4 d5 f5 d5 | e5/4 c5/8' e5' c5/4' r";
    private static final String BRIDGE =
            "a5/4. g5/8 f5/4 c5 | ab5/4. g5/8 f5/4 c5 | g5/4. e5/8 c5/4 e5 | g5/8 e5 c#5 e5 a4/2 |"
                    + "f5/4. e5/8 d5/4 a4 | b4/8 d5 g5 f5 e5/4 d5 | e5/4 g5 c6/2 | b5/8 a5 g5 f5 d5/4 b4";
    private static final String C = "c3 g2 g3 c4 e4";
    private static final String E_MINOR = "e3 b2 g3 b3 e4";
    private static final String F = "f2 c3 a3 c4 f4";
    private static final String F_MINOR = "f2 c3 ab3 c4 f4";
    private static final String G7 = "g2 d3 g3 b3 f4";
    private static final String A7 = "a2 e3 g3 c#4 e4";
    private static final String D_MINOR = "d3 a2 a3 d4 f4";

    private SunlitKitchen() {}

    static Piece piece() {
        Score score = new Score(4, 4, 122).easeTempo(38, 40, 88).ring(4);
        guitar(score.part(Instrument.NYLON_GUITAR).pan(-0.35).volume(80).reverb(35));
        bass(score.part(Instrument.UPRIGHT_BASS).volume(88).reverb(20));
        winds(score);
        Part bells = score.part(Instrument.GLOCKENSPIEL).pan(0.5).volume(115).reverb(60);
        bells.at(13).play("!mf");
        for (int round = 0; round < 2; round++) {
            bells.play("r/2 r/8 g5 c6 e6 | r/2 r/8 g5 b5 e6 | r/2 r/8 a5 c6 f6 | r/2 b5/8 d6 f6 g6 |"
                    + "r/2 r/8 g5 c6 e6 | r/2 r/8 a5 c#6 e6 | f6/4 d6 b5 d6 | c6/4 e6 g6 r |");
            bells.at(29);
        }
        bells.at(40).play("!p [c6 e6 g6]/1$");
        chords(score.part(Instrument.ACCORDION).pan(0.3).volume(84).reverb(45));
        Part drums =
                score.part(Instrument.DRUM_KIT).volume(112).reverb(25).loose(4).level(1, 62);
        drums.beat(3, 36, Drum.CABASA, "xoxoxoxo")
                .beat(5, 33, Drum.SIDE_STICK, "..x...x.")
                .beat(5, 33, Drum.KICK, "x...x..o")
                .beat(13, 8, Drum.TAMBOURINE, "..x...x.")
                .beat(29, 9, Drum.CLAP, "..x...x.")
                .beat(29, 8, Drum.TAMBOURINE, "oooooooo")
                .beat(20, 1, Drum.HIGH_TOM, "......xx")
                .beat(40, 1, Drum.TRIANGLE, "x...");
        return new Piece(Emotion.HAPPY, "Sunlit Kitchen", "Undertone Quintet", Piece.OWN, "Folk", score);
    }

    private static void guitar(Part guitar) {
        String picked = "1/8 3 [45] 3 2 3 [45] 3";
        String half = "1/8 3 [45] 3";
        guitar.play("!mf").figure(picked, C, F, C, G7);
        for (int bar : new int[] {5, 13, 29}) {
            guitar.at(bar)
                    .figure(picked, C, E_MINOR, F, G7, C, A7)
                    .figure(half, D_MINOR, G7)
                    .figure(picked, C);
        }
        guitar.at(21).figure(picked, F, F_MINOR, C, A7, D_MINOR, G7, C, G7);
        guitar.at(37).figure(picked, F, F_MINOR, C).play("!mp [c3 g3 c4 e4 g4]/1$");
    }

    private static void bass(Part bass) {
        String step = "1/4 r/8 1/8' 2/4 r";
        bass.at(3).play("!mf").figure(step, "c2 g1", "g1 d2");
        for (int bar : new int[] {5, 13, 29}) {
            bass.at(bar).figure(step, "c2 g1", "e2 b1", "f1 c2", "g1 d2", "c2 g1", "a1 e2", "d2 g1", "c2 g1");
        }
        bass.at(21).figure(step, "f1 c2", "f1 c2", "c2 g1", "a1 e2", "d2 a1", "g1 d2", "c2 e2", "g1 b1");
        bass.at(37).figure(step, "f1 c2", "f1 c2", "c2 g1").play("!mp c2/1");
    }

    private static void winds(Score score) {
        Part clarinet =
                score.part(Instrument.CLARINET).pan(-0.1).volume(98).reverb(50).vibrato(6);
        clarinet.at(5).play("!mf " + TUNE);
        clarinet.at(13).play("!p e4/1 | g4 | a4/2 f | g4/1 | e4 | e4 | d4/2 f | e4/2 r");
        clarinet.at(21).play("!mf< " + BRIDGE + " | !f");
        clarinet.at(29).play("!f " + TUNE);
        clarinet.at(37).play("!mf a4/2 c5/4 a4 | ab4/2. c5/4 | !mp g4/2. e4/4 | !p e4/1");
        Part whistle =
                score.part(Instrument.WHISTLE).pan(0.2).volume(90).reverb(60).vibrato(12);
        whistle.at(13).up(12).play("!mf " + TUNE).up(0);
        whistle.at(25).play("!mp< c6/2 a5 | d6/2 b5 | e6/2 g6 | f6/2. d6/4 | !mf");
        whistle.at(29)
                .play("!mf c6/1 | b5/2 e6 | c6/1 | d6/2 b5 | c6/2 g6 | a6/2. g6/4 | f6/2 d6 | e6/4 g6/8' e6' c6/4' r");
    }

    private static void chords(Part accordion) {
        accordion
                .at(21)
                .play("!p [a3 c4 f4]/1 | [ab3 c4 f4] | [g3 c4 e4] | [g3 c#4 e4] |"
                        + "[a3 d4 f4] | [g3 b3 f4] | [g3 c4 e4] | !mp< [g3 b3 f4] | !mf");
        accordion
                .at(29)
                .play(
                        "[g3 c4 e4]/4' r/8 [g3 c4 e4]' r/4 [g3 c4 e4]' | [g3 b3 e4]/4' r/8 [g3 b3 e4]' r/4 [g3 b3 e4]' |"
                                + "[a3 c4 f4]/4' r/8 [a3 c4 f4]' r/4 [a3 c4 f4]' | [g3 b3 f4]/4' r/8 [g3 b3 f4]' r/4 [g3 b3 f4]' |"
                                + "[g3 c4 e4]/4' r/8 [g3 c4 e4]' r/4 [g3 c4 e4]' | [g3 c#4 e4]/4' r/8 [g3 c#4 e4]' r/4 [g3 c#4 e4]' |"
                                + "[a3 d4 f4]/2 [g3 b3 f4] | [g3 c4 e4]/2 r | !p [a3 c4 f4]/1 | [ab3 c4 f4] | [g3 c4 e4]~ | [g3 c4 e4]");
    }
}
