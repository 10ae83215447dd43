package dev.undertone.library.starter.pieces.tides;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.score.Drum;
import dev.undertone.library.starter.score.Instrument;
import dev.undertone.library.starter.score.Part;
import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;

/** A chase in five through tall reeds: plucked feet, bows that tremble, a stop to listen, and the steps come nearer. */
final class TheReedsAreMoving {

    private static final String STEPS = "c#2/8^ g#2' c#3^ d3' c#3' |";
    private static final String NEARER = "c#2/8^ g#2' d3^ c#3' g2' |";
    private static final String SCURRY = "c#5/16 d5 c#5 b4 c#5 d5 e5 d5 c#5 b4 | c#5/16 d5 e5 f5 g5 f5 e5 d5 c#5 b4 |";
    private static final String CALL = "r/4. d4/8 c#4 | g3/4.~ g3/4 | r/4. f4/8 e4 | bb3/4.~ bb3/4 |";

    private TheReedsAreMoving() {}

    static Piece piece() {
        Score score = new Score(5, 8, 318)
                .tempo(25, 276)
                .tempo(29, 330)
                .easeTempo(45, 53, 372)
                .tempo(53, 230)
                .easeTempo(57, 64, 150)
                .ring(4);
        feet(score);
        Part tremolo =
                score.part(Instrument.TREMOLO_STRINGS).pan(-0.4).volume(98).reverb(80);
        tremolo.at(5)
                .play(
                        "!ppp< [g#5 a5]/4.~ [g#5 a5]/4~ | [g#5 a5]/4.~ [g#5 a5]/4~ | !p [g#5 a5]/4.~ [g#5 a5]/4~ | !ppp [g#5 a5]/4.~ [g#5 a5]/4 |");
        tremolo.at(25)
                .play(
                        "!pp< [d5 eb5 a5]/4.~ [d5 eb5 a5]/4~ | [d5 eb5 a5]/4.~ [d5 eb5 a5]/4~ | !mp [d5 eb5 a5]/4.~ [d5 eb5 a5]/4~ | !f [d5 eb5 a5]/4.~ [d5 eb5 a5]/4 |");
        tremolo.at(54)
                .play(
                        "!pp< [g5 g#5 c#6]/4.~ [g5 g#5 c#6]/4~ | [g5 g#5 c#6]/4.~ [g5 g#5 c#6]/4~ | [g5 g#5 c#6]/4.~ [g5 g#5 c#6]/4 | !ppp")
                .at(61)
                .play(
                        "!ppp< [d6 eb6]/4.~ [d6 eb6]/4~ | [d6 eb6]/4.~ [d6 eb6]/4~ | !p [d6 eb6]/4.~ [d6 eb6]/4~ | !ppp [d6 eb6]/4.~ [d6 eb6]/4");
        runners(score);
        brass(score);
        Part piano = score.part(Instrument.PIANO).pan(0.25).volume(104).reverb(80);
        piano.at(25)
                .play("!mp r/4 c#6/8 d6 r | r/4. r/8 c#6 | d6/8 r r/4. | c#6/8 d6 c#6 d6 eb6 |")
                .at(53)
                .play("!fff [c#1 d1 g1 g#1]/4.~ [c#1 d1 g1 g#1]/4~ | [c#1 d1 g1 g#1]/4.~ [c#1 d1 g1 g#1]/4");
        piano.at(64).play("!pp [c#1 g#1]/4. r/4").pedal(53, 4, 1).pedal(64, 2, 1);
        Part choir = score.part(Instrument.CHOIR).volume(84).reverb(100).legato();
        choir.at(37)
                .play(
                        "!p< [c#4 g4]/4.~ [c#4 g4]/4~ | [c#4 g4]/4.~ [c#4 g4]/4 | [d4 g#4]/4.~ [d4 g#4]/4~ | [d4 g#4]/4.~ [d4 g#4]/4 | [e4 bb4]/4.~ [e4 bb4]/4~ | [e4 bb4]/4.~ [e4 bb4]/4 |"
                                + "[f4 b4]/4.~ [f4 b4]/4~ | !f [f4 b4]/4.~ [f4 b4]/4 |")
                .at(54)
                .play(
                        "!p< [c#3 g3 c#4 d4]/4.~ [c#3 g3 c#4 d4]/4~ | [c#3 g3 c#4 d4]/4.~ [c#3 g3 c#4 d4]/4 | !ppp r/4. r/4 |");
        drums(score.part(Instrument.ORCHESTRAL_PERCUSSION)
                .volume(100)
                .reverb(65)
                .loose(4));
        return new Piece(
                Emotion.FEARFUL, "The Reeds Are Moving", "Undertone Night Orchestra", Piece.OWN, "Soundtrack", score);
    }

    private static void feet(Score score) {
        Part pizzicato = score.part(Instrument.PIZZICATO).pan(0.2).volume(100).reverb(45);
        pizzicato.play("!p " + STEPS.repeat(8) + "!mp " + (STEPS + STEPS + NEARER + STEPS).repeat(4));
        pizzicato
                .at(29)
                .play("!f " + (NEARER + STEPS).repeat(4))
                .up(3)
                .play((NEARER + STEPS).repeat(2))
                .up(6)
                .play((NEARER + STEPS).repeat(2))
                .up(0);
        pizzicato
                .at(57)
                .play(
                        "!p c#2/8 g#2' c#3 d3' c#3' | c#2/8 g#2' r d3' r | !pp c#2/8 r r d3' r | c#2/8 r r/4. | r/4. d3/8' r | r/4. r/4 | c#2/8 r r/4.");
        Part cellos = score.part(Instrument.CELLO).pan(0.35).volume(124).reverb(50);
        cellos.at(17)
                .play("!mp< " + STEPS.repeat(8) + "!f")
                .at(29)
                .play("!f " + (NEARER + STEPS).repeat(4))
                .up(3)
                .play((NEARER + STEPS).repeat(2))
                .up(6)
                .play((NEARER + STEPS).repeat(2))
                .up(0)
                .play("!ff " + "c#3/8^' c#3' c#3^' d3' d3' |".repeat(4) + "f3/8^' f3' f3^' g3' g3' |".repeat(4));
        Part basses = score.part(Instrument.DOUBLE_BASS).pan(0.1).volume(108).reverb(50);
        basses.at(29)
                .up(-12)
                .play("!f")
                .figure(
                        "1/4.^ 2/4^",
                        "c#2 g2",
                        "c#2 g2",
                        "c#2 g2",
                        "c#2 g2",
                        "c#2 g2",
                        "c#2 g2",
                        "c#2 g2",
                        "c#2 g2",
                        "e2 bb2",
                        "e2 bb2",
                        "e2 bb2",
                        "e2 bb2",
                        "g2 c#3",
                        "g2 c#3",
                        "g2 c#3",
                        "g2 c#3")
                .play("!ff " + "c#2/8^' c#2' c#2^' d2' d2' |".repeat(4) + "f2/8^' f2' f2^' g2' g2' |".repeat(4))
                .up(0);
        basses.at(61).play("!pp< c#2/4.~ c#2/4~ | c#2/4.~ c#2/4~ | c#2/4.~ c#2/4~ | c#2/4.~ c#2/4 !ppp");
    }

    private static void runners(Score score) {
        Part bassoon =
                score.part(Instrument.BASSOON).pan(-0.2).volume(112).reverb(60).vibrato(8);
        bassoon.at(9)
                .play("!mp " + CALL + "!mf " + CALL)
                .at(58)
                .play("!p r/4. d4/8 c#4 | g3/4.~ g3/4 | r/4. r/4 | !pp r/4. d4/8 c#4 |");
        Part clarinet = score.part(Instrument.CLARINET).pan(0.4).volume(96).reverb(60);
        clarinet.at(13)
                .up(12)
                .play("!mp " + CALL)
                .up(0)
                .at(17)
                .play(
                        "!mf " + "r/8 c#5/16 d5 eb5 d5 c#5/8' r | r/4. r/4 |".repeat(2)
                                + "r/8 e5/16 f5 gb5 f5 e5/8' r | r/8 g5/16 ab5 a5 ab5 g5/8' r | r/8 bb5/16 b5 c6 b5 bb5/8' r | bb5/16 b5 c6 b5 bb5 b5 c6 b5 bb5 a5 |");
        Part violins = score.part(Instrument.STRINGS).pan(-0.35).volume(104).reverb(60);
        violins.at(17).play("!mf " + "r/4 [c#4 d4 g4]/8^' r [c#4 d4 g4]' | r/4. [c#4 d4 g4]/8^' r |".repeat(4));
        violins.at(29).play("!mf " + SCURRY + SCURRY);
        violins.up(3)
                .play("!f " + SCURRY)
                .up(6)
                .play(SCURRY)
                .up(3)
                .play(SCURRY)
                .up(6)
                .play(SCURRY)
                .up(9)
                .play("!ff< " + SCURRY)
                .up(12)
                .play(SCURRY)
                .up(0);
        violins.play("!ff " + "[g5 c#6]/8^' [g5 c#6]' [g5 c#6]^' [g#5 d6]' [g#5 d6]' |".repeat(4)
                + "[b5 f6]/8^' [b5 f6]' [b5 f6]^' [c#6 g6]' [c#6 g6]' |".repeat(4));
        Part flute = score.part(Instrument.PICCOLO).pan(-0.1).volume(74).reverb(65);
        flute.at(37)
                .up(12)
                .play("!mf " + SCURRY)
                .up(15)
                .play(SCURRY)
                .up(18)
                .play(SCURRY)
                .up(12)
                .play(SCURRY)
                .up(0);
    }

    private static void brass(Score score) {
        Part horns = score.part(Instrument.HORN).pan(-0.15).volume(100).reverb(70);
        horns.at(17)
                .play(
                        "!mp< c#4/4.~ c#4/4~ | c#4/4.~ c#4/4 | d4/4.~ d4/4 | c#4/4.~ c#4/4 | f4/4.~ f4/4~ | f4/4.~ f4/4 | e4/4.~ e4/4~ | !f e4/4.~ e4/4 |");
        horns.at(33)
                .play(
                        "!f g3/4. g#3/4 | c#4/4.~ c#4/4 | g3/4. g#3/4 | d4/4.~ d4/4 | bb3/4. b3/4 | e4/4.~ e4/4 | c#4/4. d4/4 | g4/4.~ g4/4 | bb3/4. b3/4 | f4/4.~ f4/4 | !ff e4/4. f4/4 | g#4/4.~ g#4/4 |");
        Part low = score.part(Instrument.TROMBONE).pan(0.3).volume(72).reverb(65);
        low.at(37)
                .play(
                        "!f [c#3 d3]/4.^ r/4 | r/4. r/4 | [e3 f3]/4.^ r/4 | r/4. r/4 | [g3 g#3]/4.^ r/4 | r/4. r/4 | [bb3 b3]/4.^ r/4 | r/4. r/4 |");
        low.play("!ff " + "[c#3 g3]/4.^ [d3 g#3]/4^ |".repeat(4) + "[f3 b3]/4.^ [g3 c#4]/4^ |".repeat(4)
                + "!fff [c#2 c#3 d3 g3]/4.^~ [c#2 c#3 d3 g3]/4");
    }

    private static void drums(Part kit) {
        kit.level(1, 56)
                .level(17, 76)
                .level(25, 50)
                .level(29, 92)
                .level(45, 104)
                .level(54, 50);
        kit.beat(5, 20, Drum.CONCERT_BASS_DRUM, "x....|x..o.")
                .beat(25, 4, Drum.CONCERT_BASS_DRUM, "xo...")
                .beat(29, 16, Drum.CONCERT_BASS_DRUM, "x..x.")
                .beat(29, 8, Drum.WOOD_BLOCK, "..x.x|.x..x")
                .beat(37, 8, Drum.CONCERT_SNARE, "..x.x|.xx.x")
                .beat(45, 8, Drum.CONCERT_SNARE, "x.xxx|xoxxx")
                .beat(45, 8, Drum.CONCERT_BASS_DRUM, "X..X.")
                .beat(53, 1, Drum.CONCERT_CYMBAL, "X....")
                .beat(53, 1, Drum.CONCERT_BASS_DRUM, "X....")
                .beat(57, 5, Drum.CONCERT_BASS_DRUM, "xo...")
                .beat(64, 1, Drum.CONCERT_BASS_DRUM, "x....");
    }
}
