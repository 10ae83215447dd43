package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Two distorted guitars in E, phrygian and relentless, with a slow middle that only gathers breath. */
final class IronWeather {

    private static final String RIFF =
            "[e2 b2]/8^ e2' e' [f2 c3]^ e2' e' [g2 d3]^ [f2 c3] | e2/8' e' [bb2 f3]^ [a2 e3]^ [g2 d3]^ [f2 c3]^ e2' [f2 c3]^ |";
    private static final String TURN =
            "[e2 b2]/8^ e2' e' [f2 c3]^ e2' e' [g2 d3]^ [f2 c3] | [bb2 f3]/8^ [bb2 f3]' [a2 e3]^ [a2 e3]' [g2 d3]^ [g2 d3]' [f2 c3]^ [f2 c3]' |";
    private static final String SLOW =
            "[e2 b2 e3]/1^ | [f2 c3 f3]/2.^ [g2 d3 g3]/4^ | [bb2 f3 bb3]/1^ | [a2 e3 a3]/2^ [f2 c3 f3]^ |";
    private static final String VERSE = RIFF + RIFF + RIFF + TURN;

    private IronWeather() {}

    static Piece piece() {
        Score score = new Score(4, 4, 152).ring(4);
        guitar(
                score.part(Instrument.DISTORTED_GUITAR)
                        .pan(-0.75)
                        .volume(84)
                        .reverb(25)
                        .loose(4),
                true);
        guitar(
                score.part(Instrument.DISTORTED_GUITAR)
                        .pan(0.75)
                        .volume(84)
                        .reverb(25)
                        .loose(9),
                false);
        bass(score.part(Instrument.PICKED_BASS).volume(104).reverb(10).loose(4));
        lead(score.part(Instrument.OVERDRIVEN_GUITAR)
                .pan(0.1)
                .volume(88)
                .reverb(60)
                .vibrato(18));
        Part brass = score.part(Instrument.BRASS).pan(-0.2).volume(100).reverb(50);
        brass.at(17).play("!f e3/1 | f3/2. g3/4 | bb3/1 | a3/2 f3 | !ff< e3/1 | f3/2. g3/4 | bb3/1 | a3/2 b3 | !fff");
        brass.at(35)
                .play(
                        "!ff r/2. r/8 [e3 f3]^' | r/1 | r/2. r/8 [e3 f3]^' | r/1 | r/2. r/8 [e3 f3]^' | r/1 | [e3 b3]/1 | [bb3 e4]/1");
        drums(score.part(Instrument.DRUM_KIT).volume(122).reverb(25).loose(3));
        return new Piece(Emotion.ANGRY, "Iron Weather", "Undertone Electric", Piece.OWN, "Metal", score);
    }

    private static void guitar(Part guitar, boolean opens) {
        if (opens) {
            guitar.play("!f " + RIFF);
        }
        guitar.at(3).play("!f " + RIFF + "!ff " + RIFF + RIFF + RIFF + RIFF + RIFF + TURN);
        guitar.at(17).play(SLOW + SLOW);
        guitar.at(25).play("!f " + VERSE);
        guitar.at(33).play("!ff " + VERSE + RIFF);
        ending(guitar, "[e2 b2 e3]", "[f2 c3 f3]");
    }

    private static void bass(Part bass) {
        bass.at(3).play("!f");
        for (int bar : new int[] {3, 5, 7, 9, 11, 13, 15, 25, 27, 29, 31, 33, 35, 37, 39, 41}) {
            bass.at(bar).play("e1/8 e e f e e g f | e1/8 e bb a g f e f |");
        }
        bass.at(17);
        for (int round = 0; round < 2; round++) {
            bass.play("e1/8 e e e e e e e | f f f f f f g g | bb bb bb bb bb bb bb bb | a a a a f f f f |");
        }
        ending(bass, "e1", "f1");
    }

    private static void lead(Part lead) {
        lead.at(25)
                .play(
                        "!ff e5/4. f5/8 e5/8 d5 b4/4 | bb4/8 b4 d5 f5 e5/2 | g5/4. f5/8 e5/8 f5 d5/4 | e5/8 d5 bb4 a4 g4/4 f4 |"
                                + "e4/16 f4 g4 a4 bb4 b4 d5 e5 f5 e5 d5 bb4 b4/4 | d5/16 e5 f5 g5 bb5/4 a5/8 g5 f5 e5 |"
                                + "b5/4. bb5/8 a5 g5 f5 e5 | bb5/8 a5 g5 f5 e5 d5 bb4 b4 |");
        lead.slide(25, 1, 0.5, -2, 0)
                .slide(27, 1, 0.5, -2, 0)
                .slide(30, 2, 0.5, -3, 0)
                .slide(31, 1, 0.7, -2, 0);
        lead.at(33).play("!f e5/1~ | e5/2 bb4 | !ff e5/2 g5/4 f5 | e5/1 |");
    }

    private static void drums(Part kit) {
        kit.level(1, 84).level(3, 92).level(33, 104);
        kit.beat(1, 2, Drum.PEDAL_HAT, "x.x.x.x.")
                .beat(3, 2, Drum.KICK, "x...x...x...x...")
                .beat(3, 2, Drum.CLOSED_HAT, "x.x.x.x.")
                .beat(4, 1, Drum.SNARE, "........ooxxxxXX");
        for (int bar : new int[] {5, 25, 33}) {
            int bars = bar == 5 ? 12 : bar == 25 ? 8 : 10;
            kit.beat(bar, bars, Drum.KICK, "xx.x..x.xx.x..xx|x.xxx.x.x.xxx.xx")
                    .beat(bar, bars, Drum.SNARE, "....X.......X...")
                    .beat(bar, bars, bar == 33 ? Drum.CHINA : Drum.OPEN_HAT, "x...x...x...x...")
                    .beat(bar, 1, Drum.CRASH, "X...");
        }
        kit.beat(16, 1, Drum.HIGH_TOM, "........xxxx....").beat(16, 1, Drum.LOW_TOM, "............XXXX");
        kit.beat(17, 8, Drum.KICK, "X.....x.....x...")
                .beat(17, 8, Drum.SNARE, "........X.......")
                .beat(17, 8, Drum.CRASH, "x.......|....")
                .beat(17, 8, Drum.RIDE, "x.x.x.x.")
                .beat(24, 1, Drum.SNARE, "ooooooooxxxxXXXX");
        kit.beat(32, 1, Drum.MIDDLE_TOM, "........xxxxXXXX");
        kit.beat(43, 2, Drum.KICK, "X.....X.....X...")
                .beat(43, 2, Drum.SNARE, "X.....X.....X...")
                .beat(43, 2, Drum.CRASH, "X...")
                .beat(45, 1, Drum.KICK, "X.XX..X.XX..XXXX")
                .beat(45, 1, Drum.SNARE, "....X...X...XXXX")
                .beat(46, 1, Drum.KICK, "X...............")
                .beat(46, 1, Drum.CRASH, "X...")
                .beat(46, 1, Drum.CHINA, "X...");
    }

    private static void ending(Part part, String low, String high) {
        part.at(43)
                .play("!fff " + low + "/8^' r " + "r " + high + "^' r r " + low + "^' r |" + low + "/8^' r r " + high
                        + "^' r r " + low + "^' r |" + low + "/8^ " + low + "' r " + low + "^ " + high + "^' r " + high
                        + "^ " + high
                        + " |" + low + "/1^~ |" + low + "/1");
    }
}
