package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A music box that forgets its tune, a heart that beats faster, strings a half step apart, and blows out of the dark. */
final class BehindTheDoor {

    private BehindTheDoor() {}

    static Piece piece() {
        Score score = new Score(4, 4, 74)
                .easeTempo(17, 22, 118)
                .tempo(23, 64)
                .easeTempo(24, 27, 50)
                .ring(6);
        Part box = score.part(Instrument.MUSIC_BOX)
                .pan(0.35)
                .volume(104)
                .reverb(95)
                .loose(22);
        box.play("!mp r/2 e5/4 g5 | b5 a#5 g5/2 | r/4 e5 g5 b5 | d#6/1 |");
        box.at(9).play("!p r/4 e5 g5 b5 | a#5 g5 d#5/2 | r/1 | r/4 e5 g5 a#5 |");
        box.at(23).play("!p r/2 e5/4 g5 | b5/2 a#5 | g5/1 | d#5/1");
        Part high = score.part(Instrument.TREMOLO_STRINGS).pan(-0.4).volume(88).reverb(90);
        high.at(3)
                .play(
                        "!pp< [b5 c6]/1~ | [b5 c6]~ | [b5 c6]~ | !mp< [b5 c6] | !p [a#5 b5]~ | !mf [a#5 b5]/2 r | !pp< [c6 c#6 d6]/1~ | [c6 c#6 d6]~ | [c6 c#6 d6]~ | !mf [c6 c#6 d6]/2. r/4 |"
                                + "!ff [a#5 b5 e6 f6]/4^ r/2. | !pp< [f5 f#5 b5]/1~ | [f5 f#5 b5]~ | [f5 f#5 b5] | !mp< [f#5 g5 c6]~ | [f#5 g5 c6] | [g5 g#5 c#6]~ | [g5 g#5 c#6]~ | [g5 g#5 c#6]~ | !fff [g5 g#5 c#6]/4 [a5 bb5 eb6 e6]/4^ r/2 | !pp< r/1 | [b5 c6]~ | [b5 c6] !ppp");
        Part low = score.part(Instrument.DOUBLE_BASS)
                .pan(0.2)
                .volume(112)
                .reverb(70)
                .legato();
        low.at(1)
                .play(
                        "!pp< e1/1~ | e1 | !p f1~ | f1 | e1~ | e1 | !mp d#1~ | d#1 | !p e1~ | e1 | bb1~ | bb1 | !ff e1/4^ r/2. | !p f1/1~ | f1 | f#1~ | f#1 | !mp< g1 | g#1 | a1 | a#1 | !fff b1/4 e1^ r/2 | !pp e1/1~ | e1~ | e1~ | e1 ");
        Part cello = score.part(Instrument.CELLO).pan(0.1).volume(96).reverb(70).vibrato(4);
        cello.at(5)
                .play(
                        "!p< r/2 b3 | c4/1 | !mp b3/2. bb3/4 | a3/1 | !p r/1 | r/2 f4 | e4/1 | !mf< d#4/1 | !ff bb2/4^ r/2. |");
        cello.slide(6, 1, 4, 0, 1).slide(8, 1, 4, 0, -1).slide(12, 1, 4, 0, 1.5);
        Part choir = score.part(Instrument.CHOIR).volume(92).reverb(100).legato();
        choir.at(9)
                .play(
                        "!pp< [e3 bb3]/1~ | [e3 bb3] | !p [f3 b3]~ | !p< [f3 b3] | !pp r/1 | !pp< [c3 f#3]~ | [c3 f#3] | [c#3 g3]~ | [c#3 g3] | !mp< [d3 g#3]~ | [d3 g#3] | [d#3 a3]~ | [d#3 a3] | !f [e3 bb3]/4 r/2. | !p< [e3 b3]/1~ | [e3 b3]~ | [e3 b3]~ | [e3 b3] !ppp");
        heart(score.part(Instrument.TIMPANI).volume(104).reverb(60).loose(8));
        blows(score);
        return new Piece(Emotion.FEARFUL, "Behind the Door", "Undertone Strings", Piece.OWN, "Soundtrack", score);
    }

    private static void heart(Part timpani) {
        String beat = "e2/8 e2 r/4 e2/8 e2 r/4 |";
        timpani.at(5).play("!p e2/8 e2 r/4 r/2 | e2/8 e2 r/4 r/2 |" + beat + beat + beat + beat + beat + beat);
        timpani.at(13).play("!ff e2/4^ r/2. |!mp " + beat + beat + beat + beat + "!mf<" + " " + beat + beat);
        timpani.play("e2/8 e2 e2 r e2 e2 e2 r | e2/16 e e e e e e e e e e e e e e e | !fff e2/4 e2^ r/2 |");
        timpani.play("!p r/1 | e2/8 e2 r/4 r/2 | !pp e2/8 e2 r/4 r/2 | e2/8 e2 r/4 r/2");
    }

    private static void blows(Score score) {
        Part piano = score.part(Instrument.PIANO).pan(-0.2).volume(112).reverb(90);
        piano.at(1).play("!mf [e1 f1]/1 | r | r | [d#1 e1]/1 |").at(13).play("!fff [e1 f1 bb1 b1]/1 |");
        piano.at(17)
                .play(
                        "!mp c6/8 r r/4 r/2 | r/4 c6/8 r c#6 r r/4 | d6/8 r c#6 r d6 r eb6 r | d6/8 eb6 d6 eb6 e6 f6 e6 f6 | f#6/16 g6 f#6 g6 f#6 g6 f#6 g6 g#6 a6 g#6 a6 g#6 a6 g#6 a6 |");
        piano.at(22, 2).play("!fff [e1 f1 bb1 b1 eb5 e5]/2. ");
        piano.at(26)
                .play("!mp [e1 f1]/1")
                .pedal(1, 4, 1)
                .pedal(13, 1, 1)
                .pedal(22, 2, 1)
                .pedal(26, 1, 1);
        Part brass = score.part(Instrument.BRASS).volume(108).reverb(80);
        brass.at(13).play("!ff [e3 f3 bb3 b3]/4^ r/2. |").at(22, 2).play("!fff [e3 f3 bb3 b3 eb4]/4^ r/2");
        Part kit = score.part(Instrument.ORCHESTRAL_PERCUSSION)
                .volume(104)
                .reverb(80)
                .level(1, 84);
        kit.beat(13, 1, Drum.CONCERT_BASS_DRUM, "X...").beat(13, 1, Drum.CONCERT_CYMBAL, "X...");
        kit.beat(22, 1, Drum.CONCERT_BASS_DRUM, ".X..").beat(22, 1, Drum.CONCERT_CYMBAL, ".X..");
        kit.beat(23, 1, Drum.CONCERT_BASS_DRUM, "...o").beat(26, 1, Drum.CONCERT_BASS_DRUM, "o...");
    }
}
