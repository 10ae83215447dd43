package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Fields passing by: electric piano and vibraphone on suspended chords that neither strive nor sink. */
final class WindowSeat {

    private static final String D9 = "d3 f3 a3 c4 e4";
    private static final String G_SUSPENDED = "g2 f3 a3 c4 d4";
    private static final String C9 = "c3 e3 g3 b3 d4";
    private static final String A7 = "a2 e3 g3 c4 e4";
    private static final String F7 = "f2 e3 a3 c4 e4";
    private static final String E7 = "e2 d3 g3 b3 e4";
    private static final String TUNE =
            "a4/4. c5/8 d5/4 e5 | c5/2 a4/4 g4 | e5/4. d5/8 b4/2 | g4/2 a4 | a4/4. c5/8 d5/4 f5 | e5/4 d5 c5/2 | b4/4. g4/8 e4/4 g4 | a4/1 |";

    private WindowSeat() {}

    static Piece piece() {
        Score score = new Score(4, 4, 96).easeTempo(33, 35, 78).ring(4);
        Part piano = score.part(Instrument.ELECTRIC_PIANO)
                .pan(-0.2)
                .volume(76)
                .reverb(40)
                .loose(9);
        String comping = "1/4 [2345]/8 r r [345] r/4";
        piano.play("!mp").figure("1/8 2 3 4 5 4 3 4", D9, G_SUSPENDED, C9, A7);
        piano.figure(comping, D9, G_SUSPENDED, C9, A7, D9, G_SUSPENDED, C9, A7);
        piano.figure(comping, D9, G_SUSPENDED, C9, A7, D9, G_SUSPENDED, C9, A7);
        piano.figure("1/8 2 3 4 5 4 3 4", F7, E7, D9, E7, F7, E7, D9, G_SUSPENDED);
        piano.figure(comping, D9, G_SUSPENDED, C9, A7)
                .figure("1/8 2 3 4 5 4 3 4", D9, G_SUSPENDED)
                .play("!p [c3 g3 b3 d4 e4]/1$");
        piano.pedal(1, 4, 1).pedal(21, 8, 1).pedal(33, 3, 1);
        Part bass = score.part(Instrument.FINGERED_BASS).volume(92).reverb(15);
        String steady = "1/4. 1/8 r/8 1 2/4";
        bass.at(5).play("!mp");
        for (int bar : new int[] {5, 9, 13, 17, 29}) {
            bass.at(bar).figure(steady, "d2 a1", "g1 d2", "c2 g1", "a1 c2");
        }
        bass.at(21).figure("1/2 2", "f1 c2", "e1 b1", "d2 a1", "e1 b1", "f1 c2", "e1 b1", "d2 a1", "g1 d2");
        bass.at(33).figure("1/2 2", "d2 a1", "g1 d2").play("c2/1");
        Part vibraphone = score.part(Instrument.VIBRAPHONE)
                .pan(0.3)
                .volume(127)
                .reverb(50)
                .loose(10);
        vibraphone.at(5).play("!f " + TUNE);
        vibraphone
                .at(21)
                .play(
                        "!mf r/2 a4/8 c5 e5/4 | r/2 g4/8 b4 e5/4 | r/2 a4/8 c5 f5/4 | r/2 g4/8 b4 d5/4 | r/2 a4/8 c5 e5/4 | r/2 g4/8 b4 e5/4 | r/2 a4/8 c5 f5/4 | d5/2 c5 |");
        vibraphone
                .at(29)
                .play("!f " + TUNE.substring(0, TUNE.indexOf("a4/4. c5/8 d5/4 f5")))
                .play("r/1 | r | !mp [e5 g5]/1$");
        vibraphone.pedal(5, 8, 2).pedal(21, 15, 1);
        Part clarinet = score.part(Instrument.CLARINET)
                .pan(0.1)
                .volume(88)
                .reverb(50)
                .legato()
                .loose(12);
        clarinet.at(13).play("!mp " + TUNE);
        clarinet.at(21).play("!p e4/1 | d4 | f4 | e4 | e4 | d4 | f4 | g4/2 f4 | e4/1 | d4 | d4 | c4 |");
        Part pad = score.part(Instrument.WARM_PAD).volume(64).reverb(60).legato();
        pad.at(13)
                .play("!p")
                .figure(
                        "[345]/1",
                        D9,
                        G_SUSPENDED,
                        C9,
                        A7,
                        D9,
                        G_SUSPENDED,
                        C9,
                        A7,
                        F7,
                        E7,
                        D9,
                        E7,
                        F7,
                        E7,
                        D9,
                        G_SUSPENDED);
        Part kit =
                score.part(Instrument.DRUM_KIT).volume(120).reverb(25).loose(4).level(1, 56);
        kit.beat(5, 16, Drum.CLOSED_HAT, "xoxoxoxo")
                .beat(5, 16, Drum.KICK, "x....x..")
                .beat(5, 16, Drum.SIDE_STICK, "..x...x.")
                .beat(21, 8, Drum.RIDE, "x.x.x.x.")
                .beat(21, 8, Drum.PEDAL_HAT, "..x...x.")
                .beat(29, 4, Drum.CLOSED_HAT, "xoxoxoxo")
                .beat(29, 4, Drum.KICK, "x....x..")
                .beat(29, 4, Drum.SIDE_STICK, "..x...x.");
        return new Piece(Emotion.NEUTRAL, "Window Seat", "Undertone Quartet", Piece.OWN, "Lounge", score);
    }
}
