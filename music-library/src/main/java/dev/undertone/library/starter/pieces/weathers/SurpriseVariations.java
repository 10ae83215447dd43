package dev.undertone.library.starter.pieces.weathers;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** Haydn's joke from the Symphony in G, No. 94, made eight times over: the blow never falls where it fell before. */
final class SurpriseVariations {

    private static final String THEME =
            "c4/8' c' e' e' | g' g' e/4' | f4/8' f' d' d' | b3' b' g/4' | c4/8' c' e' e' | g' g' e/4' | c5/8' c' f#4' f#' | g4/4' r |";
    private static final String MINOR =
            "c4/8^ c eb eb | g g eb/4 | ab4/8^ ab f f | d d b3/4 | c4/8^ c eb eb | g g c5/4 | eb5/8^ d c b4 | c5/4^ r |";
    private static final String RUNS =
            "c5/16 d e f g f e d | e5/16 g c6 g e5 g c5 e | f5/16 g f e d e f d | b4/16 d5 g d b4 d5 g4/8' | c5/16 d e f g a b c6 | e6/16 c b5 c6 g5 c6 e5 g | a5/16 c6 a5 f# d f# a c6 | b5/8' g' d6' r |";
    private static final String[] ROOTS = {"c3 g2", "c3 e3", "d3 g2", "g2 d3", "c3 g2", "c3 e3", "a2 d3", "g2 d3"};
    private static final String[] CHORDS = {
        "e3 g3 c4", "e3 g3 c4", "f3 g3 b3", "f3 g3 b3", "e3 g3 c4", "e3 g3 c4", "f#3 a3 c4", "g3 b3 d4"
    };

    private SurpriseVariations() {}

    static Piece piece() {
        Score score = new Score(2, 4, 116)
                .tempo(17, 138)
                .tempo(41, 104)
                .tempo(49, 138)
                .tempo(57, 144)
                .easeTempo(57, 65, 176)
                .tempo(69, 112)
                .tempo(73, 150)
                .ring(5);
        Part pizzicato = score.part(Instrument.PIZZICATO).pan(-0.25).volume(88).reverb(50);
        pizzicato.play("!mp " + THEME + "!p " + THEME.replace("g4/4' r |", "g4/4' "));
        pizzicato
                .at(25)
                .play("!mp")
                .figure("1/8' [12]' 1' [12]'", ROOTS)
                .at(65)
                .play(
                        "!mf c4/8' r e' r | g' r e' r | !p f' r d' r | b3' r g' r | !pp c4' r r/4 | e4/8' r r/4 | g4/8' r r/4 |");
        Part bassoon = score.part(Instrument.BASSOON).pan(0.3).volume(104).reverb(40);
        bassoon.at(1)
                .play("!p")
                .figure("1/8' r 2' r", ROOTS)
                .at(41)
                .up(-12)
                .play("!mf " + THEME)
                .up(0);
        Part strings = score.part(Instrument.STRINGS).pan(-0.1).volume(104).reverb(60);
        strings.at(17).play("!ff " + MINOR).at(33).up(4).play("!f").figure("r/8 [123]' r [123]'", CHORDS);
        strings.at(49)
                .up(-4)
                .play("!f")
                .figure("[123]/8^' [123]' r [123]'", CHORDS)
                .at(57)
                .up(12)
                .play("!ff " + THEME)
                .up(0);
        Part cellos = score.part(Instrument.CELLO).pan(0.3).volume(104).reverb(55);
        cellos.at(17)
                .up(-12)
                .play("!ff " + MINOR)
                .at(33)
                .up(4)
                .play("!f")
                .figure("1/4' 2'", ROOTS)
                .at(49)
                .up(-4)
                .figure("1/4' 2'", ROOTS)
                .at(57)
                .up(0)
                .play("!ff")
                .figure("1/8^' 1' 2' 1'", ROOTS);
        Part flute = score.part(Instrument.FLUTE).pan(-0.35).volume(96).reverb(55);
        flute.at(25).play("!mf " + RUNS).at(57).play("!f " + RUNS);
        Part xylophone = score.part(Instrument.XYLOPHONE).pan(0.4).volume(118).reverb(45);
        xylophone
                .at(33)
                .up(4)
                .play("!f " + RUNS)
                .at(57)
                .up(12)
                .play("!f " + RUNS)
                .up(0);
        Part clarinet = score.part(Instrument.CLARINET).pan(0.1).volume(96).reverb(50);
        clarinet.at(33).up(16).play("!f " + THEME).at(57).up(12).play(THEME).up(0);
        Part trumpets = score.part(Instrument.TRUMPET).pan(0.15).volume(108).reverb(60);
        trumpets.at(49)
                .up(8)
                .play("!f " + THEME.replace("c4/8' c' e' e'", "c4/8^ c/16 c e/8^ e"))
                .at(57)
                .up(12)
                .play("!ff " + THEME)
                .up(0);
        blows(score);
        return new Piece(
                Emotion.SURPRISED,
                "Surprise Variations",
                "Undertone Philharmonic",
                "Undertone, after Joseph Haydn",
                "Classical",
                score);
    }

    /** The loud chords, each in its own bar, beat and key. */
    private static void blows(Score score) {
        Part brass = score.part(Instrument.BRASS).volume(124).reverb(65);
        Part high = score.part(Instrument.STRINGS).pan(-0.3).volume(116).reverb(65);
        Part timpani = score.part(Instrument.TIMPANI).volume(100).reverb(60);
        Part kit = score.part(Instrument.ORCHESTRAL_PERCUSSION)
                .volume(100)
                .reverb(60)
                .level(1, 104);
        double[][] blows = {
            {16, 2, 0},
            {28, 1.5, 1},
            {36, 2.5, 4},
            {40, 2, -4},
            {44, 1.5, -3},
            {45, 2, 5},
            {52, 2.5, -1},
            {56, 2, 0},
            {63, 1, 2},
            {64, 1, 0},
            {74, 1, 0}
        };
        for (double[] blow : blows) {
            int bar = (int) blow[0];
            int key = (int) blow[2];
            brass.at(bar, blow[1]).up(key).play("!fff [g3 b3 d4 g4]/4^'");
            high.at(bar, blow[1]).up(key).play("!fff [g4 d5 b5 g6]/4^'");
            timpani.at(bar, blow[1]).up(key).play("!fff g2/4^");
            String hit = blow[1] == 1 ? "X..." : blow[1] == 1.5 ? ".X.." : blow[1] == 2 ? "..X." : "...X";
            kit.beat(bar, 1, Drum.CONCERT_CYMBAL, hit).beat(bar, 1, Drum.CONCERT_BASS_DRUM, hit);
        }
        kit.beat(49, 8, Drum.CONCERT_SNARE, "x.xx").beat(57, 6, Drum.CONCERT_SNARE, "xxox");
        kit.beat(57, 6, Drum.CONCERT_BASS_DRUM, "x...");
        // The last one resolves: two chords up, from the dominant home.
        for (Part part : new Part[] {brass, high}) {
            part.at(74, 2).up(part == high ? 12 : 0).play("!fff [g3 c4 e4]/4^' [e3 g3 c4 e4]/4^");
        }
        timpani.at(74, 2).up(0).play("c3/4^ c3^");
        kit.beat(75, 1, Drum.CONCERT_CYMBAL, "X...").beat(75, 1, Drum.CONCERT_BASS_DRUM, "X...");
    }
}
