package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Grieg's hall of trolls, from Peer Gynt: one tune on tiptoe that comes nearer, faster and louder until it breaks. */
final class HallOfTheMountainKing {

    private static final String IN_B_MINOR = "b2/8' c#3' d' e' f#' d' f#/4' | f3/8' c#' f/4' e/8' c' e/4' |"
            + "b2/8' c#3' d' e' f#' d' f#' b' | a3/8' f#' d' f#' a/2_ |";
    private static final String IN_F_SHARP = "f#3/8' g#' a#' b' c#4' a#3' c#4/4' | d4/8' a#3' d4/4' c#/8' a#3' c#4/4' |"
            + "f#3/8' g#' a#' b' c#4' a#3' c#4/4' | d4/8' a#3' d4/4' c#/2_ |";
    private static final String TUNE = IN_B_MINOR + IN_B_MINOR + IN_F_SHARP + IN_F_SHARP + IN_B_MINOR + IN_B_MINOR;
    private static final int SECTION = 24;

    private HallOfTheMountainKing() {}

    static Piece piece() {
        Score score = new Score(4, 4, 108)
                .easeTempo(3, 27, 126)
                .easeTempo(27, 43, 168)
                .easeTempo(43, 51, 196)
                .ring(4);
        low(score);
        middle(score);
        high(score);
        brass(score);
        percussion(score);
        return new Piece(
                Emotion.FEARFUL,
                "In the Hall of the Mountain King",
                "Undertone Orchestra",
                "Edvard Grieg",
                "Classical",
                score);
    }

    private static void low(Score score) {
        Part cellos = score.part(Instrument.PIZZICATO).pan(0.35).volume(74).reverb(60);
        cellos.at(3).play("!p " + TUNE).swell(3, 56, 27, 80);
        cellos.at(3 + SECTION).play(TUNE).swell(27, 80, 43, 104);
        Part bassoon = score.part(Instrument.BASSOON).pan(-0.15).volume(92).reverb(55);
        bassoon.at(3).play(TUNE).swell(3, 44, 27, 66);
        Part horn = score.part(Instrument.HORN).pan(-0.4).volume(96).reverb(80);
        horn.at(1).play("!mp< f#3/1~ | f#3 !p");
        Part basses = score.part(Instrument.DOUBLE_BASS).pan(0.25).volume(120).reverb(50);
        basses.at(27).figure("1/4' 2' 1' 2'", roots());
        basses.swell(27, 66, 43, 104);
        basses.at(51);
        ending(basses, "b1");
    }

    /** Root and fifth for each bar of the tune. */
    private static String[] roots() {
        String[] bars = new String[SECTION];
        for (int bar = 0; bar < SECTION; bar++) {
            boolean dominant = bar >= 8 && bar < 16;
            bars[bar] = dominant ? "f#1 c#2" : bar % 4 == 3 ? "d2 a1" : "b1 f#2";
        }
        return bars;
    }

    private static void middle(Score score) {
        Part violas = score.part(Instrument.PIZZICATO).pan(-0.1).volume(56).reverb(60);
        String minor = "r/4 [12]' r [12]'";
        for (int bar = 0; bar < SECTION; bar++) {
            boolean dominant = bar >= 8 && bar < 16;
            violas.at(3 + SECTION + bar).figure(minor, dominant ? "f#3 a#3" : bar % 4 == 3 ? "d3 f#3" : "b2 d3");
            if (bar >= 8) {
                violas.at(3 + bar).figure(minor, dominant ? "f#3 a#3" : bar % 4 == 3 ? "d3 f#3" : "b2 d3");
            }
        }
        violas.swell(11, 46, 27, 62).swell(27, 64, 43, 100);
        Part oboe = score.part(Instrument.OBOE).pan(0.1).volume(86).reverb(60);
        oboe.at(3 + SECTION).up(12).play(TUNE).swell(27, 70, 43, 104);
        Part clarinet = score.part(Instrument.CLARINET).pan(-0.25).volume(88).reverb(60);
        clarinet.at(19)
                .up(12)
                .play(IN_B_MINOR + IN_B_MINOR)
                .up(0)
                .at(27)
                .up(12)
                .play(TUNE)
                .swell(19, 50, 43, 104);
    }

    private static void high(Score score) {
        Part violins = score.part(Instrument.STRINGS).pan(-0.45).volume(120).reverb(65);
        violins.at(27).up(12).play(TUNE).swell(27, 56, 43, 112);
        Part upper = score.part(Instrument.STRINGS).pan(-0.3).volume(115).reverb(65);
        upper.at(43).up(24).play(IN_B_MINOR + IN_B_MINOR).up(0).level(43, 108);
        ending(upper, "[b4 d5 f#5 b5]");
        Part piccolo = score.part(Instrument.PICCOLO).pan(0.2).volume(78).reverb(65);
        piccolo.at(43).up(36).play(IN_B_MINOR + IN_B_MINOR).up(0).level(43, 104);
        ending(piccolo, "b6");
        Part trembling =
                score.part(Instrument.TREMOLO_STRINGS).pan(0.4).volume(88).reverb(75);
        trembling
                .at(35)
                .play("!pp< [c#4 f#4 a#4]/1~ | [c#4 f#4 a#4]~ | [c#4 f#4 a#4]~ | [c#4 f#4 a#4] |"
                        + "!mp< [c#4 f#4 a#4]/1~ | [c#4 f#4 a#4]~ | [c#4 f#4 a#4]~ | [c#4 f#4 a#4] | !f");
        trembling.play("[b3 d4 f#4]/1 | [c#4 f4]/2 [c4 e4] | [b3 d4 f#4]/1 | [a3 d4 f#4] | !ff");
        trembling.play("[b3 d4 f#4]/1 | [c#4 f4]/2 [c4 e4] | [b3 d4 f#4]/1 | [a3 d4 f#4]");
    }

    private static void brass(Score score) {
        Part trombones = score.part(Instrument.TROMBONE).pan(0.3).volume(108).reverb(70);
        trombones
                .at(35)
                .play("!mp< r/4 [f#3 a#3]' r [f#3 a#3]' | r [f#3 a#3]' r [f#3 a#3]' | r [f#3 a#3]' r [f#3 a#3]' |"
                        + "r [f#3 a#3]' [f#3 a#3]/2 | !mf< r/4 [f#3 a#3]' r [f#3 a#3]' | r [f#3 a#3]' r [f#3 a#3]' |"
                        + "r [f#3 a#3]' r [f#3 a#3]' | r [f#3 a#3]' [f#3 a#3]/2 | !f");
        for (int round = 0; round < 2; round++) {
            trombones.play(
                    "r/4 [b2 f#3]^' r [b2 f#3]^' | r [c#3 f3]^' r [c3 e3]^' | r [b2 f#3]^' r [b2 f#3]^' | r [d3 a3]^' [d3 a3]/2 |");
        }
        ending(trombones, "[b2 f#3 b3]");
        Part trumpets = score.part(Instrument.TRUMPET).pan(0.15).volume(110).reverb(70);
        trumpets.at(43).up(24).play("!f " + IN_B_MINOR + "!ff " + IN_B_MINOR).up(0);
        ending(trumpets, "[b4 d5 f#5]");
    }

    /** The blows at the end, with silences between them in which one waits for the next. */
    private static void ending(Part part, String chord) {
        part.at(51)
                .play("!fff " + chord + "/4^' r/2. | " + chord + "/4^' r/2. | " + chord + "/8^' r " + chord + "^' r "
                        + chord + "^' " + chord + "^' " + chord + "^' r | r/1 | !ff " + chord + "/2^ r");
    }

    private static void percussion(Score score) {
        Part timpani = score.part(Instrument.TIMPANI).pan(0.1).volume(92).reverb(60);
        timpani.at(11).play("!pp").figure("1/4 r/2.", "f#2", "f#2", "f#2", "f#2", "f#2", "f#2", "f#2", "f#2");
        timpani.at(35)
                .figure("1/4 r 1 r", "f#2", "f#2", "f#2", "f#2", "f#2", "f#2", "f#2")
                .play("f#2/16 f# f# f# f# f# f# f# f# f# f# f# f# f# f# f#");
        timpani.at(43).figure("1/8 r 1 1 1 r 1 1", "b2", "b2", "b2", "d3", "b2", "b2", "b2", "d3");
        timpani.swell(11, 44, 35, 62).swell(35, 62, 43, 104);
        ending(timpani, "b2");
        timpani.at(54).play("!p< b2/16 b b b b b b b b b b b b b b b | !fff b2/2^");
        Part kit = score.part(Instrument.ORCHESTRAL_PERCUSSION)
                .volume(88)
                .reverb(60)
                .level(1, 84)
                .level(51, 104);
        kit.beat(43, 8, Drum.CONCERT_CYMBAL, "X...|..x.|X...|..x.")
                .beat(43, 8, Drum.CONCERT_BASS_DRUM, "x.x.")
                .beat(51, 2, Drum.CONCERT_CYMBAL, "X...")
                .beat(53, 1, Drum.CONCERT_BASS_DRUM, "X.X.XXX.")
                .beat(55, 1, Drum.CONCERT_CYMBAL, "X...")
                .beat(55, 1, Drum.CONCERT_BASS_DRUM, "X...");
    }
}
