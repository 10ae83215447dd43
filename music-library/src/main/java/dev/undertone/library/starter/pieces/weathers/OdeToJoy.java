package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** The tune of Beethoven's Ninth, first whistled, then danced, then sung by everyone. */
final class OdeToJoy {

    private static final String TUNE =
            "f#4/4 f# g a | a g f# e | d d e f# | f#/4. e/8 e/2 | f#/4 f# g a | a g f# e | d d e f# | e/4. d/8 d/2 |"
                    + "e/4 e f# d | e f#/8 g f#/4 d | e f#/8 g f#/4 e | d e a3 f#4~ | f# f# g a | a g f# e | d d e f# | e/4. d/8 d/2 |";
    private static final String D = "d2 a2 d4 f#4 a4";
    private static final String A = "a2 e2 c#4 e4 a4";
    private static final String E7 = "e2 b2 d4 e4 g#4";
    /** Two chords for each bar of the tune. */
    private static final String[] HARMONY = {
        D, D, D, A, D, D, D, A, D, D, D, A, D, D, A, D, A, D, A, D, A, D, E7, A, D, D, D, A, D, D, A, D
    };

    private OdeToJoy() {}

    static Piece piece() {
        Score score = new Score(4, 4, 150).easeTempo(51, 54, 112).ring(4);
        Part guitar = score.part(Instrument.STEEL_GUITAR).pan(-0.4).volume(72).reverb(35);
        guitar.play("!mf").figure("1/8 [345]' 2 [345]'", D, D, D, A);
        for (int bar = 3; bar <= 35; bar += 16) {
            guitar.at(bar).figure("1/8 [345]' 2 [345]'", HARMONY);
        }
        guitar.at(51).figure("1/8 [345]' 2 [345]'", D, A, D, A).play("[d2 a2 d4 f#4 a4]/1$~ | [d2 a2 d4 f#4 a4]");
        Part bass = score.part(Instrument.UPRIGHT_BASS).volume(96).reverb(25);
        bass.at(3)
                .play("!mf")
                .figure("1/4 2", HARMONY)
                .figure("1/4 2", HARMONY)
                .play("!f")
                .figure("1/4 2", HARMONY);
        bass.figure("1/4 2", D, A, D, A).play("d2/1~ | d2");
        melodies(score);
        Part strings = score.part(Instrument.STRINGS).pan(0.1).volume(100).reverb(60);
        strings.at(19).play("!mp").figure("[345]/2", HARMONY).play("!mf").figure("r/8 [345]' r [345]'", HARMONY);
        strings.at(51).play("!f [d4 f#4 a4]/2 [c#4 e4 a4] | [d4 f#4 a4] [e4 g4 a4] | [d4 f#4 a4]/1~ | [d4 f#4 a4]");
        Part timpani = score.part(Instrument.TIMPANI).volume(80).reverb(50);
        timpani.at(34).play("!mf a2/8 a a a a a a a |!f").figure("1/4' r", HARMONY);
        timpani.at(51).play("d2/4' r a r | d r a a | d2/16 d d d d d d d d d d d d d d d | d2/2 r");
        Part kit = score.part(Instrument.DRUM_KIT)
                .volume(104)
                .reverb(30)
                .level(1, 64)
                .level(35, 80);
        kit.beat(3, 16, Drum.CABASA, "xoxoxoxo")
                .beat(19, 34, Drum.TAMBOURINE, "oxoxoxox")
                .beat(19, 34, Drum.KICK, "x...x...")
                .beat(19, 34, Drum.CLAP, "..x...x.")
                .beat(35, 18, Drum.SNARE, "..xo..xo")
                .beat(34, 1, Drum.SNARE, "oooooxxx")
                .beat(35, 16, Drum.CRASH, "x...|....|....|....")
                .beat(53, 1, Drum.CRASH, "X...");
        return new Piece(
                Emotion.HAPPY, "Ode to Joy", "Undertone Orchestra", "Ludwig van Beethoven", "Classical", score);
    }

    private static void melodies(Score score) {
        Part whistle =
                score.part(Instrument.WHISTLE).pan(0.25).volume(88).reverb(55).vibrato(10);
        whistle.at(3).up(12).play("!mf " + TUNE).up(24).at(35).play("!mf " + TUNE);
        Part fiddle =
                score.part(Instrument.FIDDLE).pan(-0.2).volume(92).reverb(50).vibrato(8);
        fiddle.at(19).up(12).play("!f " + TUNE).up(0);
        Part clarinet = score.part(Instrument.CLARINET).pan(0.35).volume(84).reverb(50);
        clarinet.at(11).play("!mp a3/1 | b3/2 a3 | a3 d4 | g#3 c#4 | d4/1 | c#4/2 a3 | b3/1 | c#4/2 d4 |");
        clarinet.at(19).play("!mf").figure("3/8 4 5 4", HARMONY);
        Part trumpets = score.part(Instrument.TRUMPET).pan(-0.1).volume(98).reverb(60);
        trumpets.at(35).up(12).play("!f " + TUNE).up(0);
        trumpets.at(51).play("!ff a4/4 a d5 e5 | f#5/4. e5/8 d5/4 e5 | f#5/1~ | f#5");
        Part horn = score.part(Instrument.HORN).pan(0.4).volume(98).reverb(65);
        horn.at(35)
                .play(
                        "!mf d4/1 | d4/2 c#4 | d4/1 | d4/2 c#4 | d4/1 | d4/2 c#4 | d4/1 | c#4/2 d4 | c#4/2 d4 | c#4 d4 | c#4 d4 | e4 c#4 |"
                                + "d4/1 | d4/2 c#4 | d4/1 | c#4/2 d4 | f#4 e4 | f#4 g4 | f#4/1~ | f#4");
        Part bells = score.part(Instrument.GLOCKENSPIEL).pan(0.5).volume(104).reverb(60);
        bells.at(35)
                .up(24)
                .play("!mp " + TUNE)
                .play("d5/8 f#5 a5 d6 c#6 a5 e5 c#5 | d5 f#5 a5 d6 c#6 a5 e5 g5 | [d4 f#4 a4 d5]/1$ |");
    }
}
