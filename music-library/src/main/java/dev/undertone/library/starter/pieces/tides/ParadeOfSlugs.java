package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A procession of what one finds under a stone: bassoon and clarinet a half step apart over a tuba that slides and sags. */
final class ParadeOfSlugs {

    private static final String CRAWL =
            "c4/8. db4/16 c4/8 b3 f#3/4 r | g3/8. ab3/16 g3/8 f#3 c#3/4 r | c4/8. db4/16 eb4/8 e4 gb4 f4 e4 eb4 | d4/4^ ab3/8 a3 bb3/4 b3 |";
    private static final String[] TREAD = {"c2 gb2", "b1 f2", "c2 gb2", "bb1 e2"};
    private static final String[] OOZE = {"e3 gb3 bb3", "eb3 f3 a3", "e3 gb3 b3", "d3 e3 ab3"};

    private ParadeOfSlugs() {}

    static Piece piece() {
        Score score = new Score(4, 4, 90)
                .easeTempo(11, 15, 78)
                .tempo(15, 94)
                .easeTempo(22, 25, 58)
                .ring(4);
        Part tuba = score.part(Instrument.TUBA).volume(108).reverb(30).loose(16);
        tuba.play("!mf")
                .figure("1/4^ r/8 2 1/4 r", TREAD[0], TREAD[1])
                .figure("1/4^ r/8 2 1/4 2", TREAD)
                .figure("1/4^ r/8 2 1/4 2", TREAD);
        tuba.play("!mp c2/1 | b1 | bb1 | a1/2 ab1 | !f")
                .figure("1/4^ r/8 2 1/4 2", TREAD)
                .figure("1/4^ r/8 2 1/4 2", TREAD)
                .play("!f< c2/2 b1 | bb1/1~ | bb1 !p | c1/4'");
        for (int bar = 2; bar <= 22; bar += 2) {
            tuba.slide(bar, 1, 0.9, 2, 0).slide(bar, 3, 0.9, 0, -2);
        }
        tuba.slide(24, 1, 8, 0, -9);
        crawlers(score);
        Part trombone = score.part(Instrument.TROMBONE)
                .pan(0.45)
                .volume(92)
                .reverb(40)
                .vibrato(18)
                .loose(12);
        trombone.at(7)
                .play(
                        "!mf r/1 | r/2 e4/2 | r/1 | r/2 f4/2 | !mp gb3/1 | f3 | e3 | eb3 |!f r/1 | r/2 e4/2 | r/1 | r/2 f4/2 | gb4/1 | f4 | e4 | eb4 | !f< d4/2 c#4 | c4/1~ | c4 !p");
        for (int bar : new int[] {8, 10, 16, 18}) {
            trombone.slide(bar, 3, 1.9, 1, -7);
        }
        for (int bar = 11; bar <= 22; bar++) {
            if (bar < 15 || bar > 18) {
                trombone.slide(bar, 1, 3.9, 0.5, -1.4);
            }
        }
        trombone.slide(24, 1, 8, 0, -11);
        Part strings =
                score.part(Instrument.TREMOLO_STRINGS).pan(-0.4).volume(84).reverb(55);
        strings.at(11).play("!pp< [gb4 g4 b4]/1 | [f4 gb4 bb4] | !mf [e4 f4 a4] | [eb4 e4 ab4] !pp");
        strings.at(19)
                .play(
                        "!mf< [gb4 g4 c5]/1 | [f4 gb4 b4] | [e4 f4 bb4] | [eb4 e4 a4] | !f [d4 eb4 ab4] | [c4 db4 gb4 g4]~ | [c4 db4 gb4 g4] !pp");
        strings.slide(11, 1, 16, 0.4, -0.5).slide(24, 1, 8, 0, -6);
        Part marimba =
                score.part(Instrument.MARIMBA).pan(0.25).volume(116).reverb(35).loose(10);
        marimba.at(3)
                .play("!mp")
                .figure("r/8 [12]' r [23]' r [12]' r/16 3' 2' 1'", OOZE)
                .figure("r/8 [12]' r [23]' r [12]' r/16 3' 2' 1'", OOZE);
        marimba.at(11)
                .play(
                        "!mp g5/16 gb5 f5 e5 eb5 d5 r/8 r/2 | r/2 f5/16 e5 eb5 d5 db5 c5 r/8 | r/1 | e5/16 eb5 d5 db5 c5 b4 bb4 a4 ab4 g4 gb4 f4 e4 eb4 d4 db4 |");
        marimba.play("!mf")
                .figure("r/8 [12]' r [23]' r [12]' r/16 3' 2' 1'", OOZE)
                .figure("r/8 [12]' r [23]' r [12]' r/16 3' 2' 1'", OOZE);
        Part kit = score.part(Instrument.DRUM_KIT)
                .volume(127)
                .reverb(35)
                .loose(12)
                .level(1, 66)
                .level(11, 50)
                .level(15, 82);
        kit.beat(1, 10, Drum.KICK, "x..ox...")
                .beat(1, 10, Drum.GUIRO, "..x...x.|..x..x..")
                .beat(5, 6, Drum.WOOD_BLOCK, "......xo")
                .beat(11, 4, Drum.GUIRO, "x.......")
                .beat(13, 2, Drum.MARACAS, "oooooooo")
                .beat(15, 8, Drum.KICK, "X..ox.o.")
                .beat(15, 8, Drum.GUIRO, "..x...xx")
                .beat(15, 8, Drum.SNARE, "....o..o....o.oo")
                .beat(19, 4, Drum.OPEN_HAT, "....x...")
                .beat(26, 1, Drum.KICK, "X...");
        return new Piece(Emotion.DISGUSTED, "Parade of Slugs", "Undertone Compost Band", Piece.OWN, "Novelty", score);
    }

    private static void crawlers(Score score) {
        Part bassoon = score.part(Instrument.BASSOON)
                .pan(-0.2)
                .volume(104)
                .reverb(30)
                .vibrato(10)
                .loose(14);
        bassoon.at(3)
                .play("!mf " + CRAWL + CRAWL)
                .at(11)
                .up(-12)
                .play("!mf gb4/8 r e4/16 f4 e4 eb4 d4/4 r | f4/8 r eb4/16 e4 eb4 d4 db4/4 r | r/1 | a3/4^ ab3 g3 gb3 |")
                .up(0)
                .play("!f " + CRAWL)
                .up(3)
                .play(CRAWL)
                .up(0)
                .play("!f gb3/4^ r f3^ r | e3/1~ | !f< e3 !p | c2/4^'");
        Part clarinet = score.part(Instrument.CLARINET)
                .pan(0.15)
                .volume(80)
                .reverb(35)
                .vibrato(14)
                .loose(16);
        clarinet.at(7)
                .up(13)
                .play("!mf " + CRAWL)
                .at(15)
                .play("!f " + CRAWL)
                .up(16)
                .play(CRAWL)
                .up(0)
                .play("!f g4/4^ r gb4^ r | f4/1~ | !f< f4 !p");
        Part sneer = score.part(Instrument.MUTED_TRUMPET)
                .pan(-0.5)
                .volume(86)
                .reverb(35)
                .vibrato(22)
                .loose(12);
        sneer.at(4)
                .play("!mf r/2. r/8 ab4~ | ab4/4 r r/2 | r/2. r/8 g4~ | g4/4 r r/2 |")
                .slide(4, 4.5, 1.4, 1, -4)
                .slide(6, 4.5, 1.4, 1, -5);
        sneer.at(11)
                .play("!mf r/2 db5/2 | r/1 | c5/2 r | r/1 |")
                .slide(11, 3, 2, 1.5, -3)
                .slide(13, 1, 2, 1.5, -5);
        sneer.at(15).up(14).play("!f " + CRAWL).up(17).play(CRAWL).up(0);
        for (int bar : new int[] {15, 16, 19, 20}) {
            clarinet.slide(bar, 3, 0.9, 0.5, -1.5);
            sneer.slide(bar, 3, 0.9, 0, -2.5);
        }
    }
}
