package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Seven to the bar in D minor: low strings hammer, trombones shout, nothing is forgiven. */
final class AnvilSong {

    private static final String HAMMER =
            "d2/8^ d' f^ d' ab^ g' f' | d2/8^ d' f^ d' g^ f' eb' | d2/8^ d' f^ d' ab^ g' f' | bb2/8^ a' ab^ g' f^ eb' c#' |";
    private static final String SHOUT =
            "d3/4^ f ab/4.^ | g/4 f eb/4. | d/4^ f ab/4. | bb/4^ a c#/4.^ | d4/4^ c bb3/4. | ab/4^ g f/4. | eb/4^ f g/4. | a/4^ bb a/4.^ |";

    private AnvilSong() {}

    static Piece piece() {
        Score score = new Score(7, 8, 318).ring(5);
        Part cellos = score.part(Instrument.CELLO).pan(0.3).volume(127).reverb(45);
        cellos.play("!f " + HAMMER.repeat(10)).at(41).play("!p< " + HAMMER + HAMMER + "!ff " + HAMMER + HAMMER);
        Part basses = score.part(Instrument.DOUBLE_BASS).pan(0.15).volume(120).reverb(45);
        basses.up(-12)
                .play("!f " + HAMMER.repeat(10))
                .at(49)
                .play("!ff " + HAMMER + HAMMER)
                .up(0);
        Part violins = score.part(Instrument.STRINGS).pan(-0.35).volume(116).reverb(55);
        violins.at(9).play("!f " + "r/4 r [d4 ab4]/8^' r [d4 g4]' | r/4 r [d4 g4]/8^' [c#4 f4]' [c4 eb4]' |".repeat(4));
        violins.at(17).up(24).play("!ff " + SHOUT).up(0);
        violins.at(25).play("!f " + "d5/8^ d' f^ d' ab^ g' f' | d5/8^ d' f^ d' g^ f' eb' |".repeat(4));
        violins.at(33).up(24).play("!ff " + SHOUT).at(49).play("!fff " + SHOUT).up(0);
        violins.at(45)
                .play("!mf< " + "[d4 eb4]/8^' [d4 eb4]' [d4 eb4]' [d4 eb4]' [d4 eb4]' [d4 eb4]' [d4 eb4]' |".repeat(4)
                        + "!ff");
        Part trombones = score.part(Instrument.TROMBONE).pan(0.2).volume(96).reverb(60);
        trombones
                .at(9)
                .play("!ff " + SHOUT)
                .at(25)
                .play("!ff " + SHOUT)
                .at(33)
                .play(SHOUT)
                .at(49)
                .play("!fff " + SHOUT);
        Part horns = score.part(Instrument.HORN).pan(-0.3).volume(98).reverb(65);
        horns.at(17).play("!ff d4/2.. | eb4 | f4 | e4 | f4 | ab4 | g4 | a4 |");
        horns.at(33).up(12).play("!ff " + SHOUT).at(49).play("!fff " + SHOUT).up(0);
        Part tuba = score.part(Instrument.TUBA).volume(112).reverb(45);
        tuba.at(17)
                .play("!ff d2/2..^ | eb2 | f2 | e2 | bb1 | ab1 | eb2 | a1 |")
                .at(33)
                .play("d2/2..^ | eb2 | f2 | e2 | bb1 | ab1 | eb2 | a1 |");
        tuba.at(49).play("!fff d2/2..^ | eb2 | f2 | e2 | bb1 | ab1 | eb2 | a1 |");
        Part timpani = score.part(Instrument.TIMPANI).volume(100).reverb(50);
        timpani.play("!f " + "d2/8^ r d r a^ r a | d2/8^ r d r a^ a a |".repeat(20));
        timpani.at(41).play("!p< " + "a2/16 a a a a a a a a a a a a a |".repeat(8) + "!ff");
        timpani.at(49).play("!ff " + "d2/8^ d d r a^ a a | d2/8^ r d d a^ a a |".repeat(4));
        anvil(score.part(Instrument.DRUM_KIT).volume(102).reverb(55).loose(4));
        for (Part part : new Part[] {cellos, violins, trombones, horns}) {
            int octave = part == violins ? 24 : part == horns ? 12 : part == cellos ? -12 : 0;
            part.at(57)
                    .up(octave)
                    .play(
                            "!fff [d3 ab3]/4^' r/2 r/8 | [d3 g3]/4^' r/2 r/8 | [c#3 f3]/4^' [c#3 f3]/4^' [c#3 a3]/8^' [c#3 a3]/8^' [c#3 a3]/8^' | [d3 f3 a3 d4]/2..^ |");
        }
        basses.at(57).play("!fff d2/4^' r/2 r/8 | d2/4^' r/2 r/8 | a1/4^' a1^' a1/8^' a1^' a1^' | d1/2..^ |");
        timpani.at(57).play("!fff d2/4^ r/2 r/8 | d2/4^ r/2 r/8 | a2/4^ a^ a/8^ a^ a^ | d2/4^ r/2 r/8");
        return new Piece(Emotion.ANGRY, "Anvil Song", "Undertone Brass", Piece.OWN, "Orchestral", score);
    }

    private static void anvil(Part kit) {
        kit.level(1, 84).level(33, 100).level(49, 108);
        kit.beat(5, 36, Drum.LOW_TOM, "X.x.X.x")
                .beat(9, 32, Drum.SNARE, "..x...X|..x.xxX")
                .beat(9, 32, Drum.KICK, "X...X..")
                .beat(17, 24, Drum.COWBELL, "....X..")
                .beat(17, 24, Drum.CRASH, "X......|.......|.......|.......")
                .beat(33, 8, Drum.CHINA, "....X..")
                .beat(45, 4, Drum.SNARE, "oooxxxX|oxoxxXX|xxxxxxX|xxXXXXX")
                .beat(49, 8, Drum.KICK, "X.xXX.x")
                .beat(49, 8, Drum.SNARE, "..X...X|..X.XXX")
                .beat(49, 8, Drum.CRASH, "X......|....X..")
                .beat(49, 8, Drum.COWBELL, "x.x.X.x")
                .beat(57, 2, Drum.CRASH, "X......")
                .beat(57, 2, Drum.KICK, "X......")
                .beat(59, 1, Drum.SNARE, "X.X.XXX")
                .beat(59, 1, Drum.KICK, "X.X.XXX")
                .beat(60, 1, Drum.CRASH, "X......")
                .beat(60, 1, Drum.CHINA, "X......")
                .beat(60, 1, Drum.KICK, "X......");
    }
}
