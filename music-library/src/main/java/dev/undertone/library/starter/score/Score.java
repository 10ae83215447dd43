package dev.undertone.library.starter.score;

import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.Sequence;

/** A piece of music as written: a metre, a course of tempo and parts. */
public final class Score {

    private final Metre metre;
    private final Curve tempo;
    private final List<Part> parts = new ArrayList<>();
    private double ringSeconds = 5;

    /**
     * An empty score.
     *
     * @param tempo beats of the metre's unit a minute
     */
    public Score(int beats, int unit, double tempo) {
        this.metre = new Metre(beats, unit);
        this.tempo = new Curve(quartersPerMinute(tempo));
    }

    /** Sets the tempo from a bar on. */
    public Score tempo(int bar, double beatsPerMinute) {
        tempo.set(metre.tickAt(bar, 1), quartersPerMinute(beatsPerMinute), false);
        return this;
    }

    /** Moves the tempo steadily from what it is at one bar to another at a later bar. */
    public Score easeTempo(int bar, int toBar, double beatsPerMinute) {
        long start = metre.tickAt(bar, 1);
        tempo.set(start, tempo.at(start), true);
        return tempo(toBar, beatsPerMinute);
    }

    /** How long the last notes ring before the recording ends, in seconds; 5 unless told. */
    public Score ring(double seconds) {
        ringSeconds = seconds;
        return this;
    }

    /** Adds a part. At most 15 pitched ones have room, and one of percussion. */
    public Part part(Instrument instrument) {
        Part part = new Part(metre, instrument);
        parts.add(part);
        return part;
    }

    /**
     * Has it played.
     *
     * @param seed of the players' small freedoms: the same seed gives the same performance
     */
    public Sequence perform(long seed) {
        return new Performance(this, seed).sequence();
    }

    private double quartersPerMinute(double beatsPerMinute) {
        return beatsPerMinute * 4 / metre.unit();
    }

    Metre metre() {
        return metre;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Quarters a minute at a tick. */
    double tempoAt(long tick) {
        return tempo.at(tick);
    }

    double ringSeconds() {
        return ringSeconds;
    }

    /** The tick at which the last note ends. */
    long length() {
        return parts.stream()
                .flatMap(part -> part.notes().stream())
                .mapToLong(Note::end)
                .max()
                .orElse(0);
    }
}
