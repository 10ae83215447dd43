package dev.undertone.library.starter.score;

import dev.undertone.library.starter.score.Phrase.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What one instrument plays. Music is written at a cursor, which moves on with it; {@link #at} puts it elsewhere. */
public final class Part {

    private static final Pattern FIGURE_TOKEN = Pattern.compile("(?<!/\\d?)[1-9]");
    private static final int MEZZO_FORTE = 76;

    private final Metre metre;
    private final Instrument instrument;
    private final List<Note> notes = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final Curve loudness = new Curve(MEZZO_FORTE);
    private double timingMillis = 6;
    private double gate;
    private long cursor;
    private int transposition;

    /**
     * A controller's value from a tick on.
     *
     * @param tick when
     * @param number MIDI controller, or {@link #BEND}
     * @param value 0..127; for {@link #BEND} 0..16383
     */
    record Control(long tick, int number, int value) {
        static final int VIBRATO = 1;
        static final int VOLUME = 7;
        static final int PAN = 10;
        static final int EXPRESSION = 11;
        static final int PEDAL = 64;
        static final int REVERB = 91;
        /** Pitch bend, which MIDI does not count among the controllers. */
        static final int BEND = 128;
        /** Semitones that a full pitch bend spans, either way. */
        static final int BEND_RANGE = 12;
    }

    Part(Metre metre, Instrument instrument) {
        this.metre = metre;
        this.instrument = instrument;
        this.gate = instrument.isSustained() ? 0.97 : 0.92;
    }

    /** Where it sits between left (-1) and right (1). */
    public Part pan(double place) {
        return control(0, Control.PAN, (int) Math.round(64 + 63 * place));
    }

    /** Its place in the mix, 0..127; 100 is usual. */
    public Part volume(int volume) {
        return control(0, Control.VOLUME, volume);
    }

    /** How much of the room is heard with it, 0..127. */
    public Part reverb(int amount) {
        return control(0, Control.REVERB, amount);
    }

    /** Depth of the vibrato, 0..127. */
    public Part vibrato(int depth) {
        return control(0, Control.VIBRATO, depth);
    }

    /** Joins the notes, each held a little into the next. */
    public Part legato() {
        gate = 1.02;
        return this;
    }

    /** How far its onsets stray, as a standard deviation in milliseconds; 6 unless told. */
    public Part loose(double millis) {
        timingMillis = millis;
        return this;
    }

    /** Writes everything from here on so many semitones higher than the notation says. */
    public Part up(int semitones) {
        transposition = semitones;
        return this;
    }

    /** Puts the cursor at the start of a bar, counted from 1. */
    public Part at(int bar) {
        return at(bar, 1);
    }

    /** Puts the cursor at a beat of a bar, both counted from 1. */
    public Part at(int bar, double beat) {
        cursor = metre.tickAt(bar, beat);
        return this;
    }

    /** Writes a line of notation, see {@link Notation}. */
    public Part play(String notation) {
        Phrase phrase = Notation.read(metre, notation);
        for (Note note : phrase.notes()) {
            notes.add(new Note(cursor + note.start(), note.length(), note.pitch() + transposition, note.touch()));
        }
        for (Mark mark : phrase.marks()) {
            loudness.set(cursor + mark.tick(), mark.level(), mark.moving());
        }
        cursor += phrase.length();
        return this;
    }

    /**
     * Writes the same figure over one chord after the other.
     *
     * @param figure notation with digits for notes: 1 is the first note of the chord
     * @param chords the notes of each, such as {@code "c3 g3 e4"}, with their octaves
     */
    public Part figure(String figure, String... chords) {
        for (String chord : chords) {
            String[] tones = chord.split(" ", -1);
            play(FIGURE_TOKEN
                    .matcher(figure)
                    .replaceAll(digit -> tones[Integer.parseInt(digit.group()) - 1] + " ")
                    .replaceAll(" +(?=[\\]/~'_^$])", ""));
        }
        return this;
    }

    /** Lets a number of bars pass. */
    public Part rest(int bars) {
        cursor += bars * metre.barTicks();
        return this;
    }

    /**
     * Writes a drum pattern over whole bars, wherever the cursor is.
     *
     * @param bar the first, counted from 1
     * @param bars how many to fill, by repeating the pattern
     * @param pattern one character for each equal step of a bar, bars parted by {@code |}: {@code X} strong, {@code x}
     *     plain, {@code o} weak, {@code .} nothing; blanks are for the eye
     */
    public Part beat(int bar, int bars, Drum drum, String pattern) {
        String[] patternBars = pattern.replace(" ", "").split("\\|", -1);
        for (int index = 0; index < bars; index++) {
            String steps = patternBars[index % patternBars.length];
            for (int step = 0; step < steps.length(); step++) {
                if (steps.charAt(step) != '.') {
                    long start = metre.tickAt(bar + index, 1) + step * metre.barTicks() / steps.length();
                    notes.add(new Note(start, Metre.TICKS_PER_QUARTER / 4, drum.key(), strength(steps.charAt(step))));
                }
            }
        }
        return this;
    }

    private static Note.Touch strength(char sign) {
        return switch (sign) {
            case 'X' -> new Note.Touch(false, true, 18, 0);
            case 'x' -> new Note.Touch(false, true, 0, 0);
            case 'o' -> new Note.Touch(false, true, -26, 0);
            default -> throw new IllegalArgumentException("'" + sign + "' is no sign of a drum pattern");
        };
    }

    /** Sets the loudness from a bar on, where no notation is at hand to say it: velocity, 1..127. */
    public Part level(int bar, int velocity) {
        loudness.set(metre.tickAt(bar, 1), velocity, false);
        return this;
    }

    /** Moves the loudness steadily from one bar to another. */
    public Part swell(int bar, int velocity, int toBar, int toVelocity) {
        loudness.set(metre.tickAt(bar, 1), velocity, true);
        loudness.set(metre.tickAt(toBar, 1), toVelocity, false);
        return this;
    }

    /** Holds the sustain pedal over some bars, and lifts it so many times a bar to let the old harmony go. */
    public Part pedal(int bar, int bars, int liftsPerBar) {
        long span = metre.barTicks() / liftsPerBar;
        long first = metre.tickAt(bar, 1);
        for (long start = first; start < metre.tickAt(bar + bars, 1); start += span) {
            control(start + Metre.TICKS_PER_QUARTER / 16, Control.PEDAL, 127);
            control(start + span - Metre.TICKS_PER_QUARTER / 24, Control.PEDAL, 0);
        }
        return this;
    }

    /** Slides from one distance in semitones to another (within an octave) over some beats, then back to pitch. */
    public Part slide(int bar, double beat, double beats, double from, double to) {
        long start = metre.tickAt(bar, beat);
        int steps = (int) Math.max(1, Math.round(beats * 16));
        long span = Math.round(beats * metre.beatTicks());
        for (int step = 0; step <= steps; step++) {
            double semitones = from + (to - from) * step / steps;
            control(start + span * step / (steps + 1), Control.BEND, bend(semitones));
        }
        return control(start + span, Control.BEND, bend(0));
    }

    private static int bend(double semitones) {
        return Math.clamp(Math.round(8192 + 8191 * semitones / Control.BEND_RANGE), 0, 16383);
    }

    private Part control(long tick, int number, int value) {
        controls.add(new Control(tick, number, value));
        return this;
    }

    Instrument instrument() {
        return instrument;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    List<Control> controls() {
        return List.copyOf(controls);
    }

    double loudnessAt(long tick) {
        return loudness.at(tick);
    }

    double timingMillis() {
        return timingMillis;
    }

    double gate() {
        return gate;
    }
}
