package dev.undertone.library.recommend;

import dev.undertone.library.Aim;
import dev.undertone.models.Emotion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which music each emotion asks for: the table that a listener may edit. Immutable; every emotion has a row. */
public record MusicTable(Map<Emotion, Row> rows) {

    /**
     * What is played for an emotion.
     *
     * @param aim what the music is to do with it
     * @param preferred genres that come rather, as they are written in tags, whatever their capitals
     * @param avoided genres that come rather not
     */
    public record Row(Aim aim, List<String> preferred, List<String> avoided) {

        /** Takes copies. */
        public Row {
            preferred = List.copyOf(preferred);
            avoided = List.copyOf(avoided);
        }
    }

    private static final Row MATCH = new Row(Aim.MATCH, List.of(), List.of());

    /** What holds until the listener edits it. */
    public static final MusicTable DEFAULT = new MusicTable(Map.of(
            Emotion.ANGRY, new Row(Aim.CALM, List.of(), List.of()),
            Emotion.DISGUSTED, new Row(Aim.LIFT, List.of(), List.of()),
            Emotion.FEARFUL, new Row(Aim.CALM, List.of("Ambient", "Classical"), List.of("Industrial", "Metal")),
            Emotion.SAD, new Row(Aim.LIFT, List.of(), List.of())));

    /** Takes a copy, and completes it with rows that match the emotion and favour no genre. */
    public MusicTable {
        Map<Emotion, Row> complete = new EnumMap<>(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            complete.put(emotion, rows.getOrDefault(emotion, MATCH));
        }
        rows = Map.copyOf(complete);
    }

    /** What is played for an emotion. */
    public Row of(Emotion emotion) {
        return rows.getOrDefault(emotion, MATCH);
    }

    /** The same with another row. */
    public MusicTable with(Emotion emotion, Row row) {
        Map<Emotion, Row> changed = new EnumMap<>(rows);
        changed.put(emotion, row);
        return new MusicTable(changed);
    }
}
