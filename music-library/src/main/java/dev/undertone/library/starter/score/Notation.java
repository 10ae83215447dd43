package dev.undertone.library.starter.score;

import dev.undertone.library.starter.score.Phrase.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads music that is written as text, such as {@code "!p< c4/4 e g/8 [c4 e g]/2. | !f c5/1"}.
 *
 * <ul>
 *   <li>A note is a letter, an accidental ({@code #} or {@code b}) and an octave (4 holds middle C); {@code r} is a
 *       rest; brackets make a chord. The octave stays until another is written.
 *   <li>{@code /4} is a quarter, {@code /4.} a dotted one, {@code /8t} an eighth of a triplet; it, too, stays.
 *   <li>After the note: {@code '} staccato, {@code _} tenuto, {@code ^} accent, {@code $} a chord rolled from below,
 *       {@code ~} tied to the next note of the same pitch.
 *   <li>{@code !mf} sets the loudness, {@code !mf<} lets it move steadily from here to the next mark, up or down.
 *   <li>{@code |} is a bar line. It sounds like nothing and catches most mistakes: it must stand at the end of a bar.
 * </ul>
 */
final class Notation {

    private static final Pattern TOKEN = Pattern.compile("\\||\\[[^\\]]*][^\\s|]*|[^\\s|]+");
    private static final Pattern SOUND = Pattern.compile("(?<pitches>\\[(?: ?[a-g][#b]?\\d?)+]|r|[a-g][#b]?\\d?)"
            + "(?:/(?<value>\\d+)(?<dots>\\.*)(?<triplet>t?))?(?<signs>[~'_^$]*)");
    private static final Pattern PITCH = Pattern.compile("(?<letter>[a-g])(?<accidental>[#b]?)(?<octave>\\d?)");
    private static final Pattern DYNAMIC = Pattern.compile("!(?<name>[pmf]+)(?<moving><?)");
    private static final Map<String, Integer> LEVELS =
            Map.of("ppp", 28, "pp", 38, "p", 50, "mp", 62, "mf", 76, "f", 92, "ff", 108, "fff", 122);
    private static final String LETTERS = "c d ef g a b";
    private static final int ACCENT = 16;

    private final Metre metre;
    private final String text;
    private final List<Note> notes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, Integer> tied = new HashMap<>();
    private long position;
    private long length = Metre.TICKS_PER_QUARTER;
    private int octave = 4;

    private Notation(Metre metre, String text) {
        this.metre = metre;
        this.text = text;
    }

    /**
     * Reads a line of notation.
     *
     * @throws IllegalArgumentException if it cannot be read, a bar line stands inside a bar or a tie leads nowhere
     */
    static Phrase read(Metre metre, String text) {
        Notation notation = new Notation(metre, text);
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            notation.take(tokens.group());
        }
        if (!notation.tied.isEmpty()) {
            throw notation.mistake("a tie leads nowhere");
        }
        return new Phrase(List.copyOf(notation.notes), List.copyOf(notation.marks), notation.position);
    }

    private void take(String token) {
        Matcher sound = SOUND.matcher(token);
        Matcher dynamic = DYNAMIC.matcher(token);
        if (token.equals("|")) {
            checkBar();
        } else if (dynamic.matches() && LEVELS.containsKey(dynamic.group("name"))) {
            int level = LEVELS.get(dynamic.group("name"));
            marks.add(new Mark(position, level, !dynamic.group("moving").isEmpty()));
        } else if (sound.matches()) {
            takeSound(sound);
        } else {
            throw mistake("'" + token + "' is neither note nor sign");
        }
    }

    private void checkBar() {
        if (position % metre.barTicks() != 0) {
            double beats = (double) (position % metre.barTicks()) / metre.beatTicks();
            throw mistake("bar " + (position / metre.barTicks() + 1) + " has " + beats + " beats");
        }
    }

    private void takeSound(Matcher sound) {
        if (sound.group("value") != null) {
            length = lengthOf(sound);
        }
        String signs = sound.group("signs");
        boolean tie = signs.contains("~");
        int rank = 0;
        Matcher pitches = PITCH.matcher(sound.group("pitches"));
        while (pitches.find()) {
            add(pitchOf(pitches), touch(signs, rank++), tie);
        }
        position += length;
    }

    private void add(int pitch, Note.Touch touch, boolean tie) {
        Integer earlier = tied.remove(pitch);
        int index = earlier == null ? notes.size() : earlier;
        if (earlier == null) {
            notes.add(new Note(position, length, pitch, touch));
        } else {
            notes.set(index, notes.get(index).lengthenedBy(length));
        }
        if (tie) {
            tied.put(pitch, index);
        }
    }

    private static long lengthOf(Matcher sound) {
        long whole = Metre.TICKS_PER_WHOLE / Integer.parseInt(sound.group("value"));
        long dotted = whole;
        for (int dot = 1; dot <= sound.group("dots").length(); dot++) {
            dotted += whole >> dot;
        }
        return sound.group("triplet").isEmpty() ? dotted : dotted * 2 / 3;
    }

    private static Note.Touch touch(String signs, int rank) {
        return new Note.Touch(
                signs.contains("'"),
                signs.contains("_"),
                signs.contains("^") ? ACCENT : 0,
                signs.contains("$") ? rank : 0);
    }

    private int pitchOf(Matcher pitch) {
        if (!pitch.group("octave").isEmpty()) {
            octave = Integer.parseInt(pitch.group("octave"));
        }
        int accidental = switch (pitch.group("accidental")) {
            case "#" -> 1;
            case "b" -> -1;
            default -> 0;
        };
        return 12 * (octave + 1) + LETTERS.indexOf(pitch.group("letter")) + accidental;
    }

    private IllegalArgumentException mistake(String what) {
        return new IllegalArgumentException(what + " in: " + text);
    }
}
