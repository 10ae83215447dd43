package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** The opening of Bach's Toccata in D minor, BWV 565, and a fugato of our own that flees from it and does not get away. */
final class ToccataAndFlight {

    private static final String SUBJECT = "d5/16 c#5 d5 a4 f5 e5 d5 a4 bb4 a4 bb4 g4 e5 d5 c#5 bb4 |";
    private static final String COUNTER = "f5/8' a5' a5' f5' d5/16 e5 g5 d5 c#5 e5 g5 e5 |";
    private static final String FLOURISH = "a5/32 g5 a5/4 r/16 g5/32 f5 e5 d5 c#5/8 d5/4. |";
    private static final String SECOND_FLOURISH = "a4/32 g4 a4/4 r/16 e4/16 f4 c#4/8 d4/4. |";

    private ToccataAndFlight() {}

    static Piece piece() {
        Score score = new Score(4, 4, 64)
                .tempo(4, 58)
                .tempo(7, 98)
                .easeTempo(13, 15, 112)
                .tempo(18, 60)
                .easeTempo(18, 22, 46)
                .ring(4);
        Part right = score.part(Instrument.CHURCH_ORGAN)
                .pan(-0.2)
                .volume(104)
                .reverb(85)
                .loose(5);
        Part left = score.part(Instrument.CHURCH_ORGAN)
                .pan(0.2)
                .volume(100)
                .reverb(85)
                .loose(5);
        Part pedals = score.part(Instrument.CHURCH_ORGAN).volume(118).reverb(80).loose(6);
        opening(right, left, pedals);
        flight(right, left, pedals);
        capture(right, left, pedals);
        Part strings =
                score.part(Instrument.TREMOLO_STRINGS).pan(-0.3).volume(84).reverb(80);
        strings.at(5).play("!pp< [c#5 e5 g5 bb5]/1 | !mf [d5 e5]/4 [d5 f#5]/2. |");
        strings.at(11)
                .play(
                        "!p [d5 f5]/2 [d5 g5]/4 [c#5 g5] | [c5 e5]/2 [d5 f5]/4 [b4 f5] | !mp< [c#5 e5 g5]/2 [d5 f5 ab5] | [d#5 f#5 a5] [e5 g5 bb5] |"
                                + "!ff [d5 f5 a5]/2 [d5 g5 bb5]/4 [c#5 g5 bb5] | [eb5 gb5 bb5]/2 [eb5 ab5 b5]/4 [d5 ab5 b5] | r/1 | [c#5 e5 g5 bb5]/1 | r | !p< [bb4 e5] | [a4 d5 f5]~ | [a4 d5 f5] !ppp");
        Part choir = score.part(Instrument.CHOIR).volume(88).reverb(100).legato();
        choir.at(13)
                .play(
                        "!p< [c#4 g4]/2 [d4 ab4] | [d#4 a4] [e4 bb4] | !ff [d4 f4 a4]/1 | [eb4 gb4 bb4] | r | [c#4 e4 g4 bb4] | r | !mf< [d4 g4 bb4] | !mp< [d4 f4 a4]~ | [d4 f4 a4] !ppp");
        Part timpani = score.part(Instrument.TIMPANI).volume(100).reverb(70);
        timpani.at(5)
                .play("!pp< " + "d2/16 d d d d d d d d d d d d d d d | !f d2/4^ r/2. |")
                .at(14)
                .play(
                        "!p< a2/16 a a a a a a a a a a a a a a a | !ff d2/4^ r d2^ a2/8 a |"
                                + "eb2/4^ r eb2^ bb2/8 bb | r/1 | !fff a2/16^ a a a a a a a a a a a a a a a | r/1 | !p d2/2 d | d2/1");
        return new Piece(
                Emotion.FEARFUL,
                "Toccata and Flight",
                "Undertone Cathedral",
                "Undertone, after Johann Sebastian Bach",
                "Baroque",
                score);
    }

    private static void opening(Part right, Part left, Part pedals) {
        right.play("!ff " + FLOURISH + SECOND_FLOURISH).up(-24).play(FLOURISH).up(0);
        left.up(-12)
                .play("!ff " + FLOURISH + SECOND_FLOURISH)
                .up(-36)
                .play(FLOURISH)
                .up(0);
        pedals.at(4).play("!f d2/1~ | d2~ | d2");
        // The chord is laid on from below, finger by finger, as Bach has it.
        String[] fingers = {"c#3", "e3", "g3", "bb3", "c#4", "e4"};
        for (int finger = 0; finger < fingers.length; finger++) {
            right.at(4, 2 + finger * 0.5).play("!f " + fingers[finger] + (finger < 2 ? "/2. r/1" : "/1"));
        }
        left.at(5).play("!f [c#3 e3 g3]/1 | [d3 a3]/1 |");
        right.at(5, 2).play("[c#4 e4 g4 bb4]/2.").at(6).play("[g3 d4 e4]/4 [a3 d4 f#4]/2. |");
    }

    private static void flight(Part right, Part left, Part pedals) {
        String sequence =
                "f#5/16 a5 d5 a5 g5 bb5 d5 bb5 e5 g5 c5 g5 f5 a5 c5 a5 | d5/16 f5 bb4 f5 e5 g5 bb4 g5 c#5 e5 a4 e5 d5 f5 a4 f5 |";
        right.at(7)
                .play("!mp " + SUBJECT)
                .up(-5)
                .play(COUNTER)
                .up(0)
                .play("!mf " + sequence + COUNTER)
                .up(7)
                .play(COUNTER)
                .up(0);
        left.at(8)
                .up(-17)
                .play("!mp " + SUBJECT)
                .up(0)
                .play("!mf d3/8' c4' bb3' g3' c3' bb3' a3' f3' | bb2/8' a3' g3' e3' a2' g3' f3' d3' |"
                        + "[f3 a3]/2 [g3 bb3]/4 [g3 c#4] |")
                .up(-17)
                .play(SUBJECT)
                .up(0);
        pedals.at(11).up(-36).play("!f " + SUBJECT).up(0).play("a1/1 |");
        String climb = "1/16 2 3 4 3 2 3 4";
        right.play("!mf<")
                .figure(climb, "c#5 e5 g5 bb5", "d5 f5 ab5 b5", "d#5 f#5 a5 c6", "e5 g5 bb5 c#6")
                .play("!ff");
        left.play("!mf<")
                .figure("[12]/8' [12]' [12]' [12]'", "g3 bb3", "ab3 b3", "a3 c4", "bb3 c#4")
                .play("!ff");
        pedals.play("!mf< c#2/2 d2 | d#2 e2 | !ff");
    }

    private static void capture(Part right, Part left, Part pedals) {
        int[] keys = {0, 1};
        for (int key : keys) {
            right.at(15 + key).up(key).play("!ff " + SUBJECT);
            left.at(15 + key).up(key - 12).play("!ff " + SUBJECT);
            pedals.at(15 + key).up(key).play("!ff d2/2 g1/4 a1 |");
        }
        String fall = "bb5/16 a5 g#5 g5 f#5 f5 e5 d#5 d5 c#5 c5 b4 bb4 a4 g#4 g4 |";
        right.up(0).play(fall + "[c#4 e4 g4 bb4]/1^ |");
        left.up(-12).play(fall).up(0).play("[c#3 e3 g3 bb3]/1^ |");
        pedals.up(0).play("r/1 | a1/1 |");
        right.up(-24).play("!mp " + FLOURISH).up(0).play("!mf [d4 g4 bb4 e5]/1 | !f [d4 f4 a4 d5]/1~ | [d4 f4 a4 d5]");
        left.up(-36).play("!mp " + FLOURISH).up(0).play("!mf [g3 bb3]/1 | !f [f3 a3]/1~ | [f3 a3]");
        pedals.play("r/1 | !mf g1/1 | !f d1/1~ | d1");
    }
}
