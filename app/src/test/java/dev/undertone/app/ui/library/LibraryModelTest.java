package dev.undertone.app.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.settings.TableLayout;
import dev.undertone.app.ui.library.LibraryModel.Content;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.search.SearchMatch;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LibraryModelTest {

    private final Shelf shelf = new Shelf(List.of(
            entry(1, "Élan", "Ana", "Blue", List.of("Jazz"), Emotion.HAPPY, 3),
            entry(2, "apple", "Ana", "Blue", List.of("jazz", "Soul"), Emotion.SAD, 0),
            entry(3, "Zebra", "Ben", "Blue", List.of(), null, 5),
            entry(4, "Eager", "Ben", "", List.of("Soul"), Emotion.HAPPY, 0)));

    @Test
    void songsSortAsInADictionaryAndThoseWithNothingComeLastEitherWay() {
        assertThat(titles(order(SongColumn.TITLE, false))).containsExactly("apple", "Eager", "Élan", "Zebra");
        assertThat(titles(order(SongColumn.STARS, false))).containsExactly("Élan", "Zebra", "apple", "Eager");
        assertThat(titles(order(SongColumn.STARS, true))).containsExactly("Zebra", "Élan", "apple", "Eager");
    }

    @Test
    void aSecondColumnDecidesWhereTheFirstDoesNot() {
        SongOrder order = new SongOrder(
                List.of(new SongOrder.Key(SongColumn.ARTIST, true), new SongOrder.Key(SongColumn.TITLE, false)));

        assertThat(titles(order)).containsExactly("Eager", "Zebra", "apple", "Élan");
    }

    @Test
    void twoAlbumsOfOneNameAreTwoAndGenresThatDifferInCaseAreOne() {
        assertThat(groups(Section.ALBUMS)).containsExactly("Blue", "Blue", "Songs without an album");
        assertThat(groups(Section.GENRES)).containsExactly("Jazz", "Soul", "No genre");
        assertThat(groups(Section.EMOTIONS)).containsExactly("Happy", "Sad", "Not known yet");
    }

    @Test
    void aChosenGroupAndASearchNarrowEachOther() {
        LibraryQuery query = new LibraryQuery("e", Section.ARTISTS, "ben", SongOrder.NATURAL);

        LibraryAnswer answer = shelf.answer(query, matching(1, 4));

        assertThat(answer.rows()).extracting(row -> row.track().id()).containsExactly(4L);
        assertThat(answer.groups()).extracting(SongGroup::name).containsExactly("Ana", "Ben");
        assertThat(answer.found()).isEqualTo(2);
    }

    @Test
    void aSongThatChangedTakesItsPlaceInEveryOrder() {
        Shelf changed = shelf.with(List.of(entry(2, "apple", "Ana", "Blue", List.of(), Emotion.SAD, 4)));

        assertThat(changed.answer(query(order(SongColumn.STARS, true)), null).rows())
                .extracting(row -> row.track().id())
                .containsExactly(3L, 2L, 1L, 4L);
    }

    @Test
    void whatTheModelIsAskedBecomesOneQuery() {
        LibraryModel model = new LibraryModel();

        model.show(Section.GENRES);
        model.open("soul");
        model.searchProperty().set("eag");
        model.sort(order(SongColumn.LENGTH, true));

        assertThat(model.queryProperty().get())
                .isEqualTo(new LibraryQuery("eag", Section.GENRES, "soul", order(SongColumn.LENGTH, true)));
        model.show(Section.ALBUMS);
        assertThat(model.queryProperty().get().group()).isNull();
    }

    @Test
    void anEmptyLibraryIsNotASearchWithoutResult() {
        LibraryModel model = new LibraryModel();
        assertThat(model.contentProperty().get()).isEqualTo(Content.STARTING);

        model.show(new Shelf(List.of()).answer(LibraryQuery.EVERYTHING, null));
        assertThat(model.contentProperty().get()).isEqualTo(Content.NO_SONGS);

        model.show(shelf.answer(LibraryQuery.EVERYTHING, matching()));
        assertThat(model.contentProperty().get()).isEqualTo(Content.NOTHING_FOUND);

        model.show(shelf.answer(LibraryQuery.EVERYTHING, null));
        assertThat(model.contentProperty().get()).isEqualTo(Content.SONGS);
        assertThat(model.summaryProperty().get()).isEqualTo("4 songs  ·  8 min");
    }

    @Test
    void columnsThatNoOneKnowsAnyMoreAreLeftOutOfAKeptOrder() {
        TableLayout kept = new TableLayout(
                List.of(), List.of(new TableLayout.Sort("loudness", true), new TableLayout.Sort("plays", true)));

        assertThat(SongOrder.of(kept)).isEqualTo(order(SongColumn.PLAYS, true));
    }

    private List<String> titles(SongOrder order) {
        return shelf.answer(query(order), null).rows().stream()
                .map(row -> row.track().title())
                .toList();
    }

    private List<String> groups(Section section) {
        return shelf.answer(new LibraryQuery("", section, null, SongOrder.NATURAL), null).groups().stream()
                .map(SongGroup::name)
                .toList();
    }

    private static LibraryQuery query(SongOrder order) {
        return new LibraryQuery("", Section.SONGS, null, order);
    }

    private static SongOrder order(SongColumn column, boolean descending) {
        return new SongOrder(List.of(new SongOrder.Key(column, descending)));
    }

    private static SearchMatch matching(int... ids) {
        BitSet numbers = new BitSet();
        for (int id : ids) {
            numbers.set(id);
        }
        return new SearchMatch(numbers, Optional.empty());
    }

    private static LibraryEntry entry(
            long id,
            String title,
            String artist,
            String album,
            List<String> genres,
            @Nullable Emotion emotion,
            int stars) {
        Track track = new Track(
                id,
                Path.of("music", id + ".mp3"),
                AudioFormat.MP3,
                TrackTags.of(title, artist, album, genres),
                Duration.ofMinutes(2),
                emotion == null ? AffectEstimate.UNKNOWN : new AffectEstimate(emotion.affect(), 0.2, 0.2),
                emotion == null ? EmotionScores.UNIFORM : EmotionScores.certain(emotion),
                emotion == null ? EvidenceSource.UNKNOWN : EvidenceSource.BY_HAND,
                true);
        return new LibraryEntry(track, stars, 0, null, Instant.EPOCH);
    }
}
