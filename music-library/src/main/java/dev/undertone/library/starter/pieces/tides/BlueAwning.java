package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A bossa nova in E flat for flute, saxophone and two guitars: shade at noon, nothing to decide. */
final class BlueAwning {

    private static final String TUNE =
            "r/8 bb4/4 c5/8 d5/4. bb4/8 | eb5/4. db5/8 b4/2 | r/8 bb4/4 c5/8 d5/4. f5/8 | eb5/4. db5/8 ab4/2 |"
                    + "r/8 g4/4 ab4/8 c5/4. eb5/8 | d5/4. c5/8 g4/2 | r/8 f5/4 d5/8 db5/4. c5/8 | ab4/4. c5/8 g4/2 |";
    private static final String BRIDGE = "g5/2 eb5/4 c5 | f5/2 eb5/4 b4 | d5/2. bb4/4 | db5/4. c5/8 bb4/4 g4 |"
            + "eb5/2 c5/4 ab4 | eb5/2. f5/4 | d5/4. bb4/8 g4/2 | g4/4 ab4 c5 d5 |";
    private static final String E_FLAT = "eb2 bb2 g3 d4 f4";
    private static final String D_FLAT = "db2 ab2 f3 b3 eb4";
    private static final String F_MINOR = "f2 c3 ab3 c4 eb4";
    private static final String B_FLAT = "bb1 f2 ab3 d4 g4";
    private static final String G_MINOR = "g2 d3 f3 bb3 d4";
    private static final String C = "c2 g2 e3 bb3 db4";
    private static final String A_FLAT = "ab2 eb3 g3 c4 eb4";
    private static final String A_FLAT_MINOR = "ab2 eb3 f3 b3 eb4";
    private static final String[] VERSE = {E_FLAT, D_FLAT, E_FLAT, D_FLAT, F_MINOR, B_FLAT};
    private static final String[] MIDDLE = {A_FLAT, A_FLAT_MINOR, G_MINOR, C, F_MINOR, D_FLAT, E_FLAT, B_FLAT};

    private BlueAwning() {}

    static Piece piece() {
        Score score = new Score(4, 4, 128).easeTempo(32, 34, 96).ring(4);
        Part guitar = score.part(Instrument.NYLON_GUITAR)
                .pan(-0.3)
                .volume(92)
                .reverb(30)
                .loose(8);
        Part bass = score.part(Instrument.UPRIGHT_BASS).volume(92).reverb(15).loose(6);
        guitar.play("!mp");
        bass.play("!mp");
        String two = "[345]/4' r/8 [345]/4' r/8 [345]/4";
        String walk = "1/4. 2/8 2/4. 1/8";
        guitar.figure(two, E_FLAT, D_FLAT);
        bass.figure(walk, E_FLAT, D_FLAT);
        guitar.at(27).figure(two, VERSE);
        bass.at(27).figure(walk, VERSE);
        for (int bar : new int[] {3, 11}) {
            guitar.at(bar)
                    .figure(two, VERSE)
                    .figure("[345]/4' r/8 [345]", G_MINOR, C)
                    .figure("[345]/4' r/8 [345]", F_MINOR, B_FLAT);
            bass.at(bar).figure(walk, VERSE).figure("1/4. 1/8", G_MINOR, C).figure("1/4. 1/8", F_MINOR, B_FLAT);
        }
        guitar.at(19).figure("r/8 [345]/4 [345]/4 r/8 [345]/4", MIDDLE);
        bass.at(19).figure("1/2 2/4. 1/8", MIDDLE);
        guitar.at(33).figure("[345]/2$", F_MINOR, B_FLAT).play("!p [eb2 bb2 g3 d4 f4]/1$");
        bass.at(33).play("f2/2 bb1/2 | eb2/1");
        melodies(score);
        Part piano = score.part(Instrument.ELECTRIC_PIANO)
                .pan(0.35)
                .volume(70)
                .reverb(45)
                .loose(10);
        piano.at(11)
                .play("!p")
                .figure("r/2 r/8 [345]/4.", VERSE)
                .rest(2)
                .play("!mp")
                .figure("[345]/2. r/4", MIDDLE);
        piano.at(27)
                .play("!p")
                .figure("r/2 r/8 [345]/4.", VERSE)
                .at(33)
                .play("[ab3 c4 eb4]/2 [ab3 d4 g4] | !p [g3 d4 f4 bb4]/1$");
        Part kit = score.part(Instrument.JAZZ_KIT)
                .volume(120)
                .reverb(25)
                .loose(4)
                .level(1, 50)
                .level(11, 58)
                .level(19, 50);
        kit.beat(1, 32, Drum.CABASA, "xooxoxoo")
                .beat(3, 30, Drum.SIDE_STICK, "x..x..x.|..x..x..")
                .beat(3, 30, Drum.KICK, "x..ox..o")
                .beat(11, 8, Drum.CLOSED_HAT, "oooooooo")
                .beat(19, 8, Drum.RIDE, "o.o.o.o.")
                .beat(27, 6, Drum.CLOSED_HAT, "oooooooo")
                .beat(34, 1, Drum.TRIANGLE, "o...");
        return new Piece(Emotion.NEUTRAL, "Blue Awning", "Undertone Bossa Quintet", Piece.OWN, "Latin", score);
    }

    private static void melodies(Score score) {
        Part flute = score.part(Instrument.FLUTE)
                .pan(0.15)
                .volume(94)
                .reverb(50)
                .vibrato(12)
                .loose(12);
        flute.at(3).play("!mp " + TUNE).at(19).play("!mf " + BRIDGE);
        flute.at(27).play("!p d5/1 | b4 | d5 | b4 | eb5 | d5/2 c5 | eb5/2 d5 | !p f5/1");
        Part saxophone = score.part(Instrument.ALTO_SAXOPHONE)
                .pan(-0.1)
                .volume(82)
                .reverb(50)
                .vibrato(14)
                .legato()
                .loose(14);
        saxophone.at(11).play("!mp " + TUNE).at(19).play("!p c4/1 | b3 | bb3 | db4/2 bb3 | ab3/1 | ab3 | bb3 | d4 |");
        saxophone.at(27).play("!mf " + TUNE.substring(0, TUNE.indexOf("r/8 f5/4")) + "!mp ab4/2 c5/4 d5 | !p bb4/1");
        Part vibraphone = score.part(Instrument.VIBRAPHONE)
                .pan(0.45)
                .volume(118)
                .reverb(55)
                .loose(10);
        vibraphone
                .at(4)
                .play("!mp r/2 r/4 eb5/8 f5 | r/1 | r/2 f5/8 eb5 db5 b4 | r/1 | r/2 d5/4 c5")
                .pedal(4, 6, 1);
        vibraphone
                .at(19)
                .play(
                        "!mp c5/8 eb5 g5/2. | b4/8 eb5 f5/2. | bb4/8 d5 f5/2. | bb4/8 db5 e5/2. | ab4/8 c5 eb5/2. | ab4/8 b4 eb5/2. | g4/8 bb4 d5/2. | ab4/8 d5 g5/2.");
        vibraphone.pedal(19, 8, 1).at(34).play("!p [d5 f5 bb5]/1$").pedal(34, 1, 1);
    }
}
