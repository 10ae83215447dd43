package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** The old English song in A minor, slow, for guitar, oboe, flute and strings. */
final class Greensleeves {

    private static final String FIRST =
            "c5/4 d5/8 e5/8. f5/16 e5/8 | d5/4 b4/8 g4/8. a4/16 b4/8 | c5/4 a4/8 a4/8. g#4/16 a4/8 | b4/4 g#4/8 e4/4 a4/8 |"
                    + "c5/4 d5/8 e5/8. f5/16 e5/8 | d5/4 b4/8 g4/8. a4/16 b4/8 | c5/8. b4/16 a4/8 g#4/8. f#4/16 g#4/8 | a4/4. a4/4 ";
    private static final String SECOND =
            "g5/4. g5/8. f#5/16 e5/8 | d5/4 b4/8 g4/8. a4/16 b4/8 | c5/4 a4/8 a4/8. g#4/16 a4/8 | b4/4 g#4/8 e4/4. |"
                    + "g5/4. g5/8. f#5/16 e5/8 | d5/4 b4/8 g4/8. a4/16 b4/8 | c5/8. b4/16 a4/8 g#4/8. f#4/16 g#4/8 | a4/4. a4/4. |";
    private static final String A_MINOR = "a2 e3 a3 c4 e4";
    private static final String G = "g2 d3 g3 b3 d4";
    private static final String E = "e2 b2 e3 g#3 b3";
    private static final String C = "c3 g3 c4 e4 g4";

    private Greensleeves() {}

    static Piece piece() {
        Score score = new Score(6, 8, 148).easeTempo(36, 40, 92).ring(5);
        Part guitar = score.part(Instrument.NYLON_GUITAR)
                .pan(-0.3)
                .volume(88)
                .reverb(55)
                .loose(10);
        String rocking = "1/8 3 4 5 4 3";
        guitar.figure(rocking, A_MINOR, G, A_MINOR, E);
        for (int bar = 5; bar <= 29; bar += 8) {
            String opening = bar < 21 ? A_MINOR : C;
            guitar.at(bar)
                    .figure(rocking, opening, G, A_MINOR, E, opening, G)
                    .figure("1/8 3 4", A_MINOR, E)
                    .figure(rocking, A_MINOR);
        }
        guitar.at(37).figure(rocking, A_MINOR, E, A_MINOR).play("[a2 e3 a3 c4 e4]/2.$");
        guitar.swell(1, 56, 29, 80).swell(36, 70, 40, 44);
        Part oboe = score.part(Instrument.OBOE)
                .pan(0.15)
                .volume(88)
                .reverb(65)
                .vibrato(14)
                .legato()
                .loose(12);
        oboe.at(4, 6).play("!mp a4/8").at(5).play("!mp " + FIRST + "r/8");
        oboe.at(21).play("!p e4/2. | d4 | c4 | b3 | e4 | d4 | c4/4. b3 | a3/2. |");
        oboe.at(37).play("!p c5/4. b4 | g#4/2. | a4~ | a4");
        Part violin = score.part(Instrument.VIOLIN)
                .pan(-0.15)
                .volume(92)
                .reverb(70)
                .vibrato(18)
                .legato()
                .loose(12);
        violin.at(12, 6).play("!mp a4/8").at(13).play("!mp< " + FIRST + "r/8 | !mf");
        violin.at(29).play("!f " + SECOND);
        violin.at(37).play("!mp e5/2. | !p d5/4. b4 | !p< c5/2.~ | c5 !pp");
        Part flute = score.part(Instrument.FLUTE)
                .pan(0.3)
                .volume(84)
                .reverb(70)
                .vibrato(12)
                .legato()
                .loose(12);
        flute.at(21).play("!mf " + SECOND);
        flute.at(29).play("!mf e5/2. | b5/4. g5 | e5/2. | g#5/4. b5 | e5/2. | b5/4. g5 | a5/4. g#5 | a5/2. |");
        Part strings = score.part(Instrument.SLOW_STRINGS).volume(92).reverb(75).legato();
        strings.at(13)
                .play(
                        "!pp< [a3 c4 e4]/2. | [g3 b3 d4] | [a3 c4 e4] | [g#3 b3 e4] | [a3 c4 e4] | [g3 b3 d4] | [a3 c4 e4]/4. [g#3 b3 e4] | [a3 c4 e4]/2. |"
                                + "!mp [g3 c4 e4]/2. | [g3 b3 d4] | [a3 c4 e4] | [g#3 b3 e4] | [g3 c4 e4] | [g3 b3 d4] | [a3 c4 e4]/4. [g#3 b3 e4] | [a3 c4 e4]/2. |"
                                + "!mf [g3 c4 e4]/2. | [g3 b3 d4] | [a3 c4 e4] | [g#3 b3 e4] | [g3 c4 e4] | [g3 b3 d4] | [a3 c4 e4]/4. [g#3 b3 e4] | [a3 c4 e4]/2. |"
                                + "!p [a3 c4 e4]/2. | [g#3 b3 e4] | !p< [a3 c4 e4]~ | [a3 c4 e4] !ppp");
        Part cello = score.part(Instrument.CELLO)
                .pan(0.1)
                .volume(88)
                .reverb(60)
                .vibrato(12)
                .legato();
        for (int bar = 13; bar <= 29; bar += 8) {
            String opening = bar < 21 ? "a2" : "c3";
            cello.at(bar).play(opening + "/2. | g2 | a2 | e2 | " + opening + " | g2 | a2/4. e2 | a2/2. |");
        }
        cello.play("a2/2. | e2 | a2~ | a2").swell(13, 44, 29, 80).swell(36, 70, 40, 40);
        return new Piece(Emotion.SAD, "Greensleeves", "Undertone Consort", "Traditional", "Folk", score);
    }
}
