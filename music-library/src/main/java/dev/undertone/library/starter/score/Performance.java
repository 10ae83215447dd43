package dev.undertone.library.starter.score;

import dev.undertone.library.starter.score.Part.Control;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** Plays a score into a MIDI sequence, with the small unevenness of people: onsets stray, no two notes weigh alike. */
final class Performance {

    private static final int PERCUSSION_CHANNEL = 9;
    private static final int CHANNELS = 16;
    private static final int TEMPO_META = 0x51;
    private static final int TRACK_END_META = 0x2F;
    private static final int GRID = Metre.TICKS_PER_QUARTER / 8;
    private static final int LEAD_IN = Metre.TICKS_PER_QUARTER / 4;
    private static final double VELOCITY_SPREAD = 3;
    private static final double ROLL_MILLIS = 28;

    private final Score score;
    private final long seed;
    private final long end;

    Performance(Score score, long seed) {
        this.score = score;
        this.seed = seed;
        long length = score.length();
        this.end = length + ticks(length, 1000 * score.ringSeconds());
    }

    private record Sounding(long start, long end, int pitch, int velocity) {}

    Sequence sequence() {
        try {
            Sequence sequence = new Sequence(Sequence.PPQ, Metre.TICKS_PER_QUARTER);
            writeTempo(sequence.createTrack());
            int channel = 0;
            for (Part part : score.parts()) {
                boolean percussion = part.instrument().isPercussion();
                if (!percussion && channel == PERCUSSION_CHANNEL) {
                    channel++;
                }
                if (channel >= CHANNELS) {
                    throw new IllegalStateException("a score has room for 15 pitched parts");
                }
                writePart(sequence.createTrack(), part, percussion ? PERCUSSION_CHANNEL : channel++);
            }
            return sequence;
        } catch (InvalidMidiDataException impossible) {
            throw new IllegalStateException("all values were kept within MIDI's ranges", impossible);
        }
    }

    private void writeTempo(Track track) throws InvalidMidiDataException {
        double written = 0;
        for (long tick = 0; tick <= score.length(); tick += GRID) {
            double tempo = score.tempoAt(tick);
            if (tempo != written) {
                int micros = (int) Math.round(60_000_000 / tempo);
                byte[] data = {(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros};
                track.add(
                        new MidiEvent(new MetaMessage(TEMPO_META, data, data.length), tick == 0 ? 0 : LEAD_IN + tick));
                written = tempo;
            }
        }
        // FluidSynth stops with the last event: this one lets the room ring out.
        track.add(new MidiEvent(new MetaMessage(TRACK_END_META, new byte[0], 0), LEAD_IN + end));
    }

    private void writePart(Track track, Part part, int channel) throws InvalidMidiDataException {
        add(
                track,
                0,
                new ShortMessage(
                        ShortMessage.PROGRAM_CHANGE, channel, part.instrument().program(), 0));
        // Registered parameter 0, the range of the pitch bend.
        control(track, 0, channel, 101, 0);
        control(track, 0, channel, 100, 0);
        control(track, 0, channel, 6, Control.BEND_RANGE);
        for (Control control : part.controls()) {
            if (control.number() == Control.BEND) {
                int value = control.value();
                add(track, control.tick(), new ShortMessage(ShortMessage.PITCH_BEND, channel, value & 127, value >> 7));
            } else {
                control(track, control.tick(), channel, control.number(), control.value());
            }
        }
        if (part.instrument().isSustained()) {
            writeExpression(track, part, channel);
        }
        for (Sounding note : soundings(part, new Random(seed * 31 + channel))) {
            add(track, note.start(), new ShortMessage(ShortMessage.NOTE_ON, channel, note.pitch(), note.velocity()));
            add(track, note.end(), new ShortMessage(ShortMessage.NOTE_OFF, channel, note.pitch(), 0));
        }
    }

    private void writeExpression(Track track, Part part, int channel) throws InvalidMidiDataException {
        int written = -1;
        for (long tick = 0; tick <= score.length(); tick += GRID) {
            int level = expression(part.loudnessAt(tick));
            if (level != written) {
                control(track, tick, channel, Control.EXPRESSION, level);
                written = level;
            }
        }
    }

    /** Synthesisers square the controller, which would put a held piano 16 dB below full: this halves the distance. */
    private static int expression(double loudness) {
        return (int) Math.round(127 * Math.pow(loudness / 127, 0.55));
    }

    private List<Sounding> soundings(Part part, Random random) {
        Map<Integer, Integer> lastOfPitch = new HashMap<>();
        List<Sounding> soundings = new ArrayList<>();
        List<Note> notes = part.notes().stream()
                .sorted(Comparator.comparingLong(Note::start).thenComparingInt(Note::pitch))
                .toList();
        for (Note note : notes) {
            Sounding sounding = play(part, note, random);
            Integer earlier = lastOfPitch.get(note.pitch());
            if (earlier != null && sounding.start() < soundings.get(earlier).start() + GRID) {
                // Two lines of a part meet on one key, which can be struck only once.
                continue;
            }
            if (earlier != null) {
                soundings.set(earlier, endedBefore(soundings.get(earlier), sounding.start()));
            }
            lastOfPitch.put(note.pitch(), soundings.size());
            soundings.add(sounding);
        }
        return soundings;
    }

    /** A key must come up before it goes down again, else its two notes end together. */
    private static Sounding endedBefore(Sounding note, long tick) {
        long end = Math.max(note.start() + 1, Math.min(note.end(), tick - 1));
        return new Sounding(note.start(), end, note.pitch(), note.velocity());
    }

    private Sounding play(Part part, Note note, Random random) {
        Note.Touch touch = note.touch();
        double strayMillis = Math.clamp(random.nextGaussian(), -2, 2) * part.timingMillis();
        long start =
                Math.max(1 - LEAD_IN, note.start() + ticks(note.start(), strayMillis + ROLL_MILLIS * touch.rank()));
        double held = touch.staccato() ? 0.45 : touch.tenuto() ? 1 : part.gate();
        long length = Math.max(GRID / 2, Math.round(held * note.length()) - (start - note.start()));
        double level = part.loudnessAt(note.start()) + touch.accent();
        double velocity = part.instrument().isSustained()
                ? 66 + 0.3 * level + 0.4 * touch.accent()
                : level + weightOfBeat(note.start());
        velocity += VELOCITY_SPREAD * random.nextGaussian();
        return new Sounding(start, start + length, note.pitch(), Math.clamp(Math.round(velocity), 1, 127));
    }

    private double weightOfBeat(long tick) {
        if (tick % score.metre().barTicks() == 0) {
            return 4;
        }
        return tick % Metre.TICKS_PER_QUARTER == 0 ? 0 : -4;
    }

    private long ticks(long tick, double millis) {
        return Math.round(millis * score.tempoAt(tick) * Metre.TICKS_PER_QUARTER / 60_000);
    }

    private static void control(Track track, long tick, int channel, int number, int value)
            throws InvalidMidiDataException {
        add(track, tick, new ShortMessage(ShortMessage.CONTROL_CHANGE, channel, number, value));
    }

    /** What is set at the very start stands before the lead-in, so that no first note sounds without it. */
    private static void add(Track track, long tick, MidiMessage message) {
        boolean note = message instanceof ShortMessage sent
                && (sent.getCommand() == ShortMessage.NOTE_ON || sent.getCommand() == ShortMessage.NOTE_OFF);
        track.add(new MidiEvent(message, tick == 0 && !note ? 0 : LEAD_IN + tick));
    }
}
