package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** An adagio in B minor for strings: a cello sings alone over suspensions, then the violins climb and let go. */
final class AdagioForAnEmptyChair {

    private AdagioForAnEmptyChair() {}

    static Piece piece() {
        Score score = new Score(4, 4, 61)
                .easeTempo(8, 9, 56)
                .easeTempo(9, 12, 64)
                .easeTempo(13, 17, 46)
                .ring(4);
        Part soloist = score.part(Instrument.CELLO)
                .pan(0.1)
                .volume(118)
                .reverb(60)
                .vibrato(26)
                .legato()
                .loose(16);
        soloist.play("!p< f#3/2. g3/4 | !mp f#3/2 c#4 | !mp< c#4/4 b3/2 a3/8 g3 | b3/4 a3/2 d4/4 |"
                + "!mf d4/2 b3/4 e4 | e4/4 d4/2 f#4/4 | !f< g4/2 e4/4 c#4 | !mp b3/2 a#3 |");
        soloist.play(
                "!mf b3/1 | b3 | a3/2 d4 | !f c#4/1 | b3/2 f#3 | !mf b3/2 e3 | f#3/1 | !p r/2 f#3/4 d3 | !p< b2/1 !ppp");
        Part violins = score.part(Instrument.STRINGS)
                .pan(-0.4)
                .volume(98)
                .reverb(75)
                .vibrato(12)
                .legato()
                .loose(14);
        violins.at(9)
                .play("!mf< f#5/1 | f#5/4 g5/2 b5/4 | a5/2 f#5/4 d5 | !ff c#6/2 b5/4 a#5 | b5/2 !f< f#5 |"
                        + "!mf g5/4 f#5 e5 d5 | !mp c#5/4 b4/2 a#4/4 | !p< b4/1~ | b4 !ppp");
        Part seconds = score.part(Instrument.SLOW_STRINGS)
                .pan(-0.2)
                .volume(84)
                .reverb(75)
                .legato()
                .loose(14);
        seconds.play("!pp< d4/1 | c#4 | d4 | !p d4/2 f#4 | !mp< g4/1 | f#4 | !mf g4/2 e4 | !p f#4 e4 |"
                + "!mf< d5/1 | d5 | d5/2 a4 | !f e5 c#5 | d5/1 | !mf b4 | !mp f#4/1 | !p< f#4/1~ | f#4 !ppp");
        Part violas = score.part(Instrument.VIOLA)
                .pan(0.25)
                .volume(86)
                .reverb(70)
                .legato()
                .loose(14);
        violas.play("!pp< b3/1 | a3 | b3 | !p a3 | !mp< b3 | b3 | !mf b3 | !p c#4 |"
                + "!mf< f#4/1 | g4 | f#4 | !f f#4 | f#4 | !mf g4/2 e4 | !mp c#4/1 | !p< d4~ | d4 !ppp");
        Part cellos = score.part(Instrument.SLOW_STRINGS)
                .pan(0.4)
                .volume(84)
                .reverb(70)
                .legato()
                .loose(14);
        cellos.play("!pp< b2/1 | f#3 | g3 | !p a3/2 f#3 | !mp< e3/1 | f#3 | !mf e3 | !p f#3 |"
                + "!mf< d4/1 | d4 | d4/2 a3 | !f c#4/1 | b3 | !mf e3/2 g3 | !mp e3/1 | !p< b2~ | b2 !ppp");
        Part basses = score.part(Instrument.DOUBLE_BASS)
                .pan(0.15)
                .volume(90)
                .reverb(60)
                .legato()
                .loose(14);
        basses.at(2)
                .play("!pp< a2/1 | g2 | !p f#2 | !mp< e2 | d2 | !mf c#2 | !p f#2 |"
                        + "!mf< b1/1 | g2 | a2 | !f a#2 | b2/2 a2 | !mf g2/2 e2 | !mp f#2/1 | !p< b1~ | b1 !ppp");
        Part harp = score.part(Instrument.HARP).pan(-0.3).volume(78).reverb(75).loose(12);
        harp.at(9)
                .play("!mp")
                .figure(
                        "1/8 2 3 4 5/2",
                        "b2 f#3 b3 d4 f#4",
                        "g2 d3 b3 d4 g4",
                        "a2 f#3 a3 d4 f#4",
                        "a#2 f#3 c#4 e4 f#4",
                        "b2 f#3 b3 d4 f#4",
                        "e2 b2 g3 b3 e4",
                        "f#2 c#3 f#3 a#3 e4")
                .play("!p [b1 f#2 b2 d3 f#3 b3]/1$")
                .pedal(9, 9, 1);
        return new Piece(Emotion.SAD, "Adagio for an Empty Chair", "Undertone Strings", Piece.OWN, "Chamber", score);
    }
}
