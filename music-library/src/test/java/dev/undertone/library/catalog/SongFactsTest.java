package dev.undertone.library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Listener;
import dev.undertone.library.MusicBrainzIds;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.SongFacts;
import dev.undertone.library.Track;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SongFactsTest {

    private static final Instant TIME = Instant.parse("2026-05-01T10:00:00Z");

    @TempDir
    Path folder;

    private Catalog catalog;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("data"), InstantSource.fixed(TIME));
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void theyAreThoseOfAllSongsAsTheSongsThemselvesTellThem() {
        long tagged = song("tagged", List.of("Jazz", "Blues"), 90.0, Emotion.SAD);
        long heard = song("heard", List.of(), null, null);
        catalog.listening().keep(heard, Readings.at(0.5, -0.5), "1");
        long byGenre = song("by genre", List.of("Death Metal"), null, null);
        long unknown = song("unknown", List.of(), null, null);
        long gone = song("gone", List.of(), null, Emotion.HAPPY);
        catalog.setPresent(List.of(file("gone")), false);

        List<SongFacts> facts = catalog.songFacts();

        assertThat(facts).extracting(SongFacts::id).containsExactly(tagged, heard, byGenre, unknown, gone);
        assertThat(facts).allSatisfy(song -> {
            Track track = catalog.track(song.id()).orElseThrow();
            assertThat(song.available()).isEqualTo(track.available());
            assertThat(song.artist()).isEqualTo(track.artist());
            assertThat(song.album()).isEqualTo(track.album());
            assertThat(song.genres()).isEqualTo(track.tags().genres());
            assertThat(song.affect()).isEqualTo(track.affect());
            assertThat(song.emotion()).isEqualTo(track.emotion().orElse(null));
        });
        assertThat(facts.get(0).emotion()).isEqualTo(Emotion.SAD);
        assertThat(facts.get(0).beatsPerMinute()).isEqualTo(90);
        assertThat(facts.get(1).beatsPerMinute())
                .isEqualTo(catalog.heard(heard).orElseThrow().reading().beatsPerMinute());
        assertThat(facts.get(2).emotion()).isNull();
        assertThat(facts.get(3).affect()).isEqualTo(AffectEstimate.UNKNOWN);
        assertThat(facts.get(4).available()).isFalse();
    }

    @Test
    void theirVersionIsAnotherWheneverTheyAre() {
        changes(() -> song("song", List.of(), null, null), true, false);
        long id = catalog.track(file("song")).orElseThrow().id();
        Feedback feedback = new Feedback(Listener.UNNAMED, id, FeedbackKind.NOT_NOW, null, TIME);

        changes(() -> catalog.edit(Map.of(id, new TrackEdit(null, "Ada", null, null, null, null))), true, false);
        changes(() -> catalog.setByHand(List.of(id), HandAffect.of(Emotion.SAD, TIME)), true, false);
        changes(() -> catalog.listening().keep(id, Readings.at(0, 0), "1"), true, false);
        changes(() -> catalog.setPresent(List.of(file("song")), false), true, false);
        changes(() -> catalog.merge(visitor -> {}), true, true);
        changes(() -> catalog.add(Play.of(id, TIME, Duration.ZERO, PlayOutcome.SKIPPED, "sad")), false, false);
        changes(() -> catalog.feedback().add(feedback), false, true);
        changes(() -> catalog.feedback().takeBack(feedback), false, true);
        changes(() -> catalog.save(new SavedQueue(id, Duration.ZERO, List.of(), List.of())), false, false);
        changes(() -> catalog.listeners().forget(Listener.UNNAMED), true, true);
    }

    @Test
    void genresAreThoseOfTheAvailableSongsTheCommonestFirst() {
        song("1", List.of("rock", "Blues"), null, null);
        song("2", List.of("Rock"), null, null);
        song("3", List.of("Rock", "Jazz"), null, null);
        song("4", List.of("Blues"), null, null);
        song("5", List.of("Polka"), null, null);
        catalog.setPresent(List.of(file("5")), false);

        assertThat(catalog.genres()).containsExactly("Rock", "Blues", "Jazz");
    }

    private void changes(Runnable writing, boolean songs, boolean history) {
        long songsBefore = catalog.songsVersion();
        long historyBefore = catalog.historyVersion();
        writing.run();
        assertThat(catalog.songsVersion() != songsBefore).isEqualTo(songs);
        assertThat(catalog.historyVersion() != historyBefore).isEqualTo(history);
    }

    private Path file(String title) {
        return folder.resolve(title + ".mp3");
    }

    private long song(String title, List<String> genres, @Nullable Double tempo, @Nullable Emotion mood) {
        TrackTags tags = new TrackTags(
                title,
                "Ada",
                "",
                "Album",
                null,
                null,
                null,
                genres,
                tempo,
                "",
                ReplayGain.UNKNOWN,
                MusicBrainzIds.UNKNOWN);
        catalog.put(List.of(Arrivals.details(file(title), title, tags, mood)));
        return catalog.track(file(title)).orElseThrow().id();
    }
}
