package dev.undertone.library.moods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.Listener;
import dev.undertone.library.Review;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Arrivals;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewExportTest {

    private static final Instant TIME = Instant.parse("2026-05-01T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void everyRatingIsARowTheEarliestFirstAndNoCommentIsAFormulaOrBreaksOut() throws IOException {
        Path file = folder.resolve("ratings.csv");
        try (Catalog catalog = Catalog.open(folder.resolve("data"), InstantSource.fixed(TIME))) {
            Path song = folder.resolve("song.mp3");
            TrackTags tags = TrackTags.of("-1 \"day\"", "+Ada", "@, so", List.of());
            catalog.put(List.of(Arrivals.details(song, "song", tags, null)));
            long id = catalog.track(song).orElseThrow().id();
            catalog.reviews()
                    .add(new Review(
                            Listener.UNNAMED,
                            id,
                            Emotion.SAD,
                            10,
                            "=cmd|'/C calc'!A0, \"so\"\nand, more",
                            TIME.plusMillis(1)));
            catalog.reviews().add(new Review(Listener.UNNAMED, null, null, 1, "", TIME));

            ReviewExport.write(catalog, Listener.UNNAMED, file);

            assertThat(Files.readString(file).replaceAll("2026-\\S*?(?=,)", "T"))
                    .isEqualTo(
                            "time,rating,comment,emotion,title,artist,album\r\n"
                                    + "T,1,,,,,\r\n"
                                    + "T,10,\"'=cmd|'/C calc'!A0, \"\"so\"\"\nand, more\",sad,\"'-1 \"\"day\"\"\",'+Ada,\"'@, so\"\r\n");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            Path impossible = folder.resolve("missing/ratings.csv");
            assertThatThrownBy(() -> ReviewExport.write(catalog, Listener.UNNAMED, impossible))
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageStartingWith("The ratings cannot be written to " + impossible);
        }
    }
}
