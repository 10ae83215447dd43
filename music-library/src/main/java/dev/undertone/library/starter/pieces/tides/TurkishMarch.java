package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Mozart's rondo from the Sonata in A, K. 331, on the sound chip of a games console, with keys that give way underfoot. */
final class TurkishMarch {

    private static final String PICKUP = "b4/16 a4 g#4 a4 |";
    private static final String OPENING =
            "c5/8' r d5/16 c5 b4 c5 | e5/8' r f5/16 e5 d#5 e5 | b5/16 a5 g#5 a5 b5 a5 g#5 a5 |";
    private static final String THEME =
            OPENING + "c6/4 a5/8' c6/16 g5/32 a5 | b5/8' [f#5 a5]' [e5 g5]' [f#5 a5]/16 g5/32 a5 |"
                    + "b5/8' [f#5 a5]' [e5 g5]' [f#5 a5]/16 g5/32 a5 | b5/8' [f#5 a5]' [e5 g5]' [d#5 f#5]' | e5/4 ";
    private static final String IN_C =
            "[e5 g5]/8' [e5 g5]' a5/16 g5 f5 e5 | [b4 d5]/4 e5/8' f5' | [e5 g5]/8' [e5 g5]' a5/16 g5 f5 e5 | [b4 d5]/4 c5/8' d5' |"
                    + "[c5 e5]/8' [c5 e5]' f5/16 e5 d5 c5 | [g#4 b4]/4 c5/8' d5' | [c5 e5]/8' [c5 e5]' f5/16 e5 d5 c5 | [g#4 b4]/4 b4/16 a4 g#4 a4 |";
    private static final String HOME =
            OPENING + "c6/4 a5/8' b5' | c6/8' b5' a5' g#5' | a5/8' e5' f5' d5' | c5/4 c5/32 b4 c5 b4 a4/16 b4 | a4/4 ";
    private static final String REFRAIN =
            "c#6/4^ a5/8 b5 | c#6/8^ b5 a5 g#5 | f#5/8^ g#5 a5 b5 | g#5/8^ e5 a5 b5 | c#6/4^ a5/8 b5 | c#6/8^ b5 a5 g#5 | f#5/8^ b5 g#5 e5 | a5/4^ ";
    private static final String[] OPENING_CHORDS = {"a3 c4 e4", "a3 c4 e4", "a3 c4 e4", "a3 c4 e4"};
    private static final String[] REFRAIN_CHORDS = {
        "a2 a3 c#4 e4",
        "a2 a3 c#4 e4",
        "d3 a3 d4 f#4",
        "e3 g#3 b3 e4",
        "a2 a3 c#4 e4",
        "a2 a3 c#4 e4",
        "e3 g#3 b3 d4",
        "a2 a3 c#4 e4"
    };

    private TurkishMarch() {}

    static Piece piece() {
        Score score = new Score(2, 4, 134)
                .tempo(34, 78)
                .tempo(38, 142)
                .tempo(47, 134)
                .tempo(55, 140)
                .tempo(63, 148)
                .easeTempo(70, 71, 130)
                .ring(3.5);
        melody(score);
        accompaniment(score);
        pranks(score);
        chip(score.part(Instrument.ELECTRONIC_KIT).volume(94).reverb(15).loose(1));
        return new Piece(
                Emotion.SURPRISED, "Turkish March", "Undertone Arcade", "Wolfgang Amadeus Mozart", "Electronic", score);
    }

    private static void melody(Score score) {
        Part lead = score.part(Instrument.SQUARE_LEAD)
                .pan(-0.1)
                .volume(84)
                .reverb(25)
                .loose(1);
        lead.play("!f r/4 " + PICKUP + THEME + "e5/8' f5' | !f " + IN_C + "!f " + HOME + "!ff a5/8 b5 |" + REFRAIN);
        lead.at(38).up(3).play("!mf r/4 " + PICKUP + OPENING + "c6/4 ");
        lead.at(42).up(6).play("r/4 !ff " + PICKUP + OPENING + "c6/4 ");
        lead.at(46).up(0).play("r/4 !mp " + PICKUP + "!mf< " + HOME + "!ff a5/8 b5 |" + REFRAIN);
        lead.at(62).up(1).play("r/4 !fff a5/8 b5 |" + REFRAIN).up(0);
        Part saw =
                score.part(Instrument.SAW_LEAD).pan(0.25).volume(54).reverb(25).loose(1);
        saw.at(25)
                .up(-12)
                .play("!f r/4 a5/8 b5 |" + REFRAIN)
                .at(42)
                .up(-6)
                .play("r/4 !f " + PICKUP + OPENING + "c6/4 ");
        saw.at(54)
                .up(-12)
                .play("r/4 !f a5/8 b5 |" + REFRAIN)
                .at(62)
                .up(-11)
                .play("r/4 !ff a5/8 b5 |" + REFRAIN)
                .up(0);
        Part bell =
                score.part(Instrument.MUSIC_BOX).pan(0.4).volume(127).reverb(45).loose(3);
        bell.at(9)
                .up(12)
                .play("!mf r/4 e5/8' f5' |" + IN_C)
                .at(46)
                .play("r/4 !mf " + PICKUP + HOME)
                .up(0);
    }

    private static void accompaniment(Score score) {
        Part pulse = score.part(Instrument.SQUARE_LEAD)
                .pan(-0.45)
                .volume(72)
                .reverb(15)
                .loose(1);
        String beat = "1/8' [23]' [23]' [23]'";
        pulse.at(2)
                .play("!mf")
                .figure(beat, OPENING_CHORDS)
                .figure(beat, "e3 b3 e4", "e3 b3 e4")
                .play("e3/8' [b3 e4]' b2' b3' | e3/4' r |");
        pulse.play(
                "!f c3/8' c4' e3' e4' | g3/4' r | c3/8' c4' e3' e4' | g3/4' r | a2/8' a3' c3' c4' | e3/4' r | a2/8' a3' c3' c4' | e3/4' r |");
        for (int bar : new int[] {18, 47}) {
            pulse.at(bar)
                    .play("!mf")
                    .figure(beat, OPENING_CHORDS)
                    .play(
                            "f3/8' [a3 d#4]' [a3 d#4]' [a3 d#4]' | e3/8' [a3 e4]' d3' [f3 a3]' | e3/8' [a3 c4]' e3' [g#3 b3]' | a2/4' r |");
        }
        pulse.at(39)
                .up(3)
                .play("!mf")
                .figure(beat, OPENING_CHORDS)
                .up(6)
                .play("!f")
                .figure(beat, OPENING_CHORDS)
                .up(0);
        Part arpeggio = score.part(Instrument.SQUARE_LEAD)
                .pan(0.5)
                .volume(54)
                .reverb(15)
                .loose(1);
        Part bass = score.part(Instrument.SYNTHETIC_BASS).volume(96).reverb(5).loose(1);
        for (int bar : new int[] {26, 55, 63}) {
            int key = bar == 63 ? 1 : 0;
            arpeggio.at(bar).up(key).play("!f").figure("2/16 3 4 3 2 3 4 3", REFRAIN_CHORDS);
            bass.at(bar).up(key - 12).play("!f").figure("1/8 1/16 1 1/8 1", REFRAIN_CHORDS);
        }
        bass.at(10)
                .up(-12)
                .play(
                        "!mf c3/8 c3 e3 e3 | g3/4' r | c3/8 c3 e3 e3 | g3/4' r | a2/8 a2 c3 c3 | e3/4' r | a2/8 a2 c3 c3 | e3/4' r |");
        bass.at(43)
                .up(-6)
                .play("!ff")
                .figure("1/8 1/16 1 1/8 1", OPENING_CHORDS)
                .up(0);
    }

    /** A power cut, a coin, a key that drops, and an ending that will not stay shut. */
    private static void pranks(Score score) {
        Part coin = score.part(Instrument.SQUARE_LEAD)
                .pan(0.2)
                .volume(70)
                .reverb(40)
                .loose(1);
        coin.at(37).play("!mf b5/16' e6/8.~ e6/4 |").at(76).play("!f b5/16 e6/4");
        Part dive = score.part(Instrument.SAW_LEAD).volume(54).reverb(30).loose(1);
        dive.at(34).play("!f [a4 c#5 e5]/2 | !mf [a4 c#5]/4 r |").slide(34, 1, 3, 0, -12);
        dive.at(71)
                .play(
                        "!ff [a3 d4 f#4]/8^' [a3 d4 f#4]' r [a3 d4 f#4]^' | [g#3 d4 e4]/8^' r r [g#3 d4 e4]^' | r/2 | !fff [a3 c#4 e4 a4]/4^ r |");
        Part low = score.part(Instrument.SYNTHETIC_BASS).volume(92).reverb(5).loose(1);
        low.at(71).play("!ff d2/8^' d2' r d2^' | e2/8^' r r e2^' | r/2 | !fff a1/4^ r");
        Part top = score.part(Instrument.SQUARE_LEAD)
                .pan(-0.2)
                .volume(70)
                .reverb(30)
                .loose(1);
        top.at(71).play("!ff f#5/8^' f#5' r f#5^' | e5/8^' r r e5^' | !pp a5/16' c#6' e6' a6' r/4 | !fff a5/4^ r");
    }

    private static void chip(Part kit) {
        kit.level(1, 76)
                .level(26, 96)
                .level(39, 76)
                .level(43, 100)
                .level(47, 72)
                .level(55, 100);
        kit.beat(2, 8, Drum.CLOSED_HAT, "x.o.x.o.")
                .beat(10, 8, Drum.CLOSED_HAT, "xoxo")
                .beat(10, 8, Drum.KICK, "x...x...")
                .beat(10, 8, Drum.CLAP, "..x.")
                .beat(18, 7, Drum.CLOSED_HAT, "x.o.x.o.")
                .beat(25, 1, Drum.SNARE, "....xxXX");
        for (int bar : new int[] {26, 55, 63}) {
            kit.beat(bar, 8, Drum.KICK, "x...x...")
                    .beat(bar, 8, Drum.SNARE, "..x...x.|..x...xx")
                    .beat(bar, 8, Drum.CLOSED_HAT, "xoxoxoxo")
                    .beat(bar, 1, Drum.CRASH, "x...");
        }
        kit.beat(39, 4, Drum.CLOSED_HAT, "x.o.x.o.")
                .beat(43, 4, Drum.KICK, "x.x.x.x.")
                .beat(43, 4, Drum.SNARE, "..X...X.")
                .beat(43, 1, Drum.CRASH, "X...")
                .beat(47, 7, Drum.CLOSED_HAT, "x.o.")
                .beat(54, 1, Drum.SNARE, "ooxxxxXX")
                .beat(71, 1, Drum.KICK, "xx.x")
                .beat(71, 1, Drum.SNARE, "xx.x")
                .beat(72, 1, Drum.KICK, "x..x")
                .beat(72, 1, Drum.SNARE, "x..x")
                .beat(74, 1, Drum.KICK, "X...")
                .beat(74, 1, Drum.CRASH, "X...");
    }
}
