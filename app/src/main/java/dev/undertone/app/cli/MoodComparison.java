package dev.undertone.app.cli;

import dev.undertone.library.Evidence;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.HeardSong;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The songs whose files name a mood, with where that lies and where the song was heard. */
final class MoodComparison {

    private static final String ROW = "| %s | %s | %+.2f | %+.2f | %+.2f ± %.2f | %+.2f ± %.2f | %s | %s |";

    /**
     * One song.
     *
     * @param given the mood's word, and where it lies
     * @param heard before anything else that is known of the song is added
     */
    private record Row(String title, Evidence given, AffectEstimate heard) {

        Affect givenPoint() {
            return given.estimate().affect();
        }

        /** A mood in the centre is in no half. */
        boolean isComparable() {
            return !givenPoint().equals(Affect.NEUTRAL);
        }

        boolean sameValence() {
            return givenPoint().valence() > 0 == heard.affect().valence() > 0;
        }

        boolean sameArousal() {
            return givenPoint().arousal() > 0 == heard.affect().arousal() > 0;
        }

        boolean sameQuadrant() {
            return sameValence() && sameArousal();
        }

        Emotion heardEmotion() {
            return heard.scores().strongest();
        }

        boolean sameEmotion() {
            return Emotion.ofWord(given.detail()).equals(Optional.of(heardEmotion()));
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private MoodComparison() {}

    /** Of all songs of a library of which both are known. */
    static MoodComparison of(Library library) {
        MoodComparison comparison = new MoodComparison();
        for (Track track : library.tracks()) {
            Optional<HeardSong> heard = library.heard(track.id());
            library.evidence(track.id()).stream()
                    .filter(evidence -> evidence.source() == EvidenceSource.MOOD_TAG)
                    .findFirst()
                    .ifPresent(given -> heard.ifPresent(song -> comparison.rows.add(
                            new Row(track.title(), given, song.reading().estimate()))));
        }
        return comparison;
    }

    /** A table in Markdown, and what it comes to. */
    List<String> toText() {
        List<String> lines = new ArrayList<>();
        lines.add("| Song | Given | Valence | Arousal | Heard valence | Heard arousal | Heard as | Quadrant |");
        lines.add("|---|---|---:|---:|---:|---:|---|---|");
        for (Row row : rows) {
            Affect given = row.givenPoint();
            Affect heard = row.heard().affect();
            lines.add(ROW.formatted(
                    row.title(),
                    row.given().detail(),
                    given.valence(),
                    given.arousal(),
                    heard.valence(),
                    row.heard().valenceDeviation(),
                    heard.arousal(),
                    row.heard().arousalDeviation(),
                    row.heardEmotion().word(),
                    !row.isComparable() ? "–" : row.sameQuadrant() ? "same" : "other"));
        }
        lines.add("");
        lines.add(
                ("%d of %d songs (those that are given as neutral lie in none) were heard in the quadrant that is given,"
                                + " %d on its side of arousal, %d on its side of valence; of all %d, %d as the emotion that is"
                                + " given; the mean distance of the points is %.2f.")
                        .formatted(
                                count(Row::sameQuadrant),
                                rows.stream().filter(Row::isComparable).count(),
                                count(Row::sameArousal),
                                count(Row::sameValence),
                                rows.size(),
                                rows.stream().filter(Row::sameEmotion).count(),
                                rows.stream()
                                        .mapToDouble(row -> row.givenPoint()
                                                .distanceTo(row.heard().affect()))
                                        .average()
                                        .orElse(0)));
        return lines;
    }

    /** The rows as a program reads them. */
    List<Map<String, Object>> toJson() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("title", row.title());
            object.put("given", row.given().detail());
            object.put("givenValence", Terminal.round(row.givenPoint().valence(), 3));
            object.put("givenArousal", Terminal.round(row.givenPoint().arousal(), 3));
            object.put("heardValence", Terminal.round(row.heard().affect().valence(), 3));
            object.put("heardArousal", Terminal.round(row.heard().affect().arousal(), 3));
            object.put("heardEmotion", row.heardEmotion().word());
            objects.add(object);
        }
        return objects;
    }

    private long count(Predicate<Row> same) {
        return rows.stream().filter(Row::isComparable).filter(same).count();
    }
}
