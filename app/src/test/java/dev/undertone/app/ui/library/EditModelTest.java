package dev.undertone.app.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.library.EditModel.Field;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditModelTest {

    private final List<String> kept = new ArrayList<>();
    private final EditModel two = new EditModel(
            List.of(entry(1, "One", "Ana", 3), entry(2, "Two", "Ana", 4)), new Recorded(), () -> kept.add("end"));

    @Test
    void onlyWhatWasChangedIsKept() {
        assertThat(two.isMixed(Field.TITLE)).isTrue();
        assertThat(two.textProperty(Field.ARTIST).get()).isEqualTo("Ana");

        two.textProperty(Field.ALBUM).set("Blue");
        two.textProperty(Field.ARTIST).set("");
        two.textProperty(Field.GENRE).set(" Jazz ;; Soul");
        two.starsProperty().set(5);
        two.save();

        assertThat(kept)
                .containsExactly(
                        "edit 2 "
                                + new SongChanges(
                                        new TrackEdit(null, "", null, "Blue", List.of("Jazz", "Soul"), null),
                                        5,
                                        null,
                                        false),
                        "end");
    }

    @Test
    void nothingChangedIsNothingKept() {
        two.save();

        assertThat(kept).containsExactly("end");
    }

    @Test
    void whatCannotBeKeptIsSaidAndNothingIsLost() {
        two.textProperty(Field.YEAR).set("soon");
        two.save();

        assertThat(two.problemProperty().get()).contains("year");
        assertThat(kept).isEmpty();

        two.textProperty(Field.YEAR).set("1999");
        two.textProperty(Field.TITLE).set("long ".repeat(2000));
        two.save();

        assertThat(two.problemProperty().get()).contains("title");
        assertThat(kept).isEmpty();
        assertThat(two.textProperty(Field.TITLE).get()).hasSize(10_000);
    }

    private static LibraryEntry entry(long id, String title, String artist, int stars) {
        Track track = new Track(
                id,
                Path.of("music", id + ".mp3"),
                AudioFormat.MP3,
                TrackTags.of(title, artist, "", List.of()),
                Duration.ofMinutes(2),
                new AffectEstimate(Emotion.HAPPY.affect(), 0.2, 0.2),
                EmotionScores.certain(Emotion.HAPPY),
                EvidenceSource.BY_HAND,
                true);
        return new LibraryEntry(track, stars, 0, null, Instant.EPOCH);
    }

    private final class Recorded implements LibraryCommands {

        @Override
        public void play(List<Track> tracks) {
            kept.add("play " + tracks.size());
        }

        @Override
        public void playShuffled(List<Track> tracks) {}

        @Override
        public void playNext(List<Track> tracks) {
            kept.add("play next " + tracks.size());
        }

        @Override
        public void enqueue(List<Track> tracks) {
            kept.add("enqueue " + tracks.size());
        }

        @Override
        public void rate(List<Track> tracks, int stars) {
            kept.add("rate " + tracks.size() + " " + stars);
        }

        @Override
        public void setEmotion(List<Track> tracks, Emotion emotion) {
            kept.add("emotion " + tracks.size() + " " + emotion);
        }

        @Override
        public void edit(List<Track> tracks, SongChanges changes) {
            kept.add("edit " + tracks.size() + " " + changes);
        }

        @Override
        public List<Long> songs(Section section, String group) {
            return List.of();
        }

        @Override
        public void addToPlaylist(List<Track> tracks, @Nullable Playlist playlist) {}

        @Override
        public void keepSearch(String search) {}

        @Override
        public void explain(List<Track> tracks) {}

        @Override
        public void showOnMap(List<Track> tracks) {}

        @Override
        public void showInFolder(Track track) {
            kept.add("show " + track.id());
        }
    }
}
