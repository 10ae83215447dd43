package dev.undertone.library.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Aim;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.Mp3s;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.Track;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.Wish;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir
    Path folder;

    @Test
    void songsGoInByOneDoorAndComeOutByTheSame() {
        Path music = folder.resolve("music");
        Path file = Mp3s.song(music.resolve("a/walk.mp3"), "A Walk", "Ada", "happy");
        Mp3s.song(music.resolve("b/rain.mp3"), "Rain", "Ben", "sad");
        try (Library library = Library.open(folder.resolve("data"))) {
            ImportReport report = library.importMusic(List.of(music), ImportProgress.NONE);

            assertThat(report.added()).isEqualTo(2);
            assertThat(library.tracks()).extracting(Track::title).containsExactly("A Walk", "Rain");
            Track walk = library.track(library.search("emotion:happy").ids()[0]).orElseThrow();
            assertThat(walk.file()).isEqualTo(file);
            assertThat(library.track(file)).contains(walk);
            assertThat(library.track(folder.resolve("elsewhere.mp3"))).isEmpty();
            assertThat(walk.artist()).isEqualTo("Ada");
            assertThat(walk.source()).isEqualTo(EvidenceSource.MOOD_TAG);
            assertThat(walk.duration()).isEqualTo(Duration.ofSeconds(2));
            assertThat(library.planner().plan(1, Wish.of(Mood.said(Emotion.SAD), Aim.MATCH), walk, 2))
                    .extracting(pick -> pick.track().title())
                    .containsExactly("Rain", "A Walk");
        }
    }

    @Test
    void theQueueAndThePlaysAreThereAtTheNextStart() {
        Path music = folder.resolve("music");
        Mp3s.song(music.resolve("walk.mp3"), "A Walk", "Ada", "happy");
        Mp3s.song(music.resolve("rain.mp3"), "Rain", "Ben", "sad");
        SavedQueue queue;
        Play play;
        try (Library library = Library.open(folder.resolve("data"))) {
            library.importMusic(List.of(music), ImportProgress.NONE);
            long walk = library.search("walk").ids()[0];
            long rain = library.search("rain").ids()[0];
            queue = new SavedQueue(walk, Duration.ofMillis(1234), List.of(rain), List.of(walk, rain));
            play = Play.of(rain, Instant.ofEpochMilli(5), Duration.ofSeconds(2), PlayOutcome.FINISHED, "sad");
            library.saveQueue(queue);
            library.recordPlay(play);
        }
        try (Library library = Library.open(folder.resolve("data"))) {
            assertThat(library.savedQueue()).contains(queue);
            assertThat(library.recentPlays(10)).containsExactly(play);
            assertThat(library.entries(List.of(999L, play.trackId())))
                    .singleElement()
                    .satisfies(rain -> {
                        assertThat(rain.track().title()).isEqualTo("Rain");
                        assertThat(rain.plays()).isEqualTo(1);
                    });
            assertThat(library.check().isSound()).isTrue();
        }
    }

    @Test
    void addedFoldersAreKeptOnceAndSingleFilesAreNot() throws IOException {
        Path walk = Mp3s.song(folder.resolve("music/a/walk.mp3"), "A Walk", "Ada", "happy");
        Mp3s.song(folder.resolve("music/b/rain.mp3"), "Rain", "Ben", "sad");
        Path single = Mp3s.song(folder.resolve("elsewhere/run.mp3"), "A Run", "Ben", "happy");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("music"));
        try (Library library = Library.open(folder.resolve("data"))) {
            library.addMusic(List.of(walk.getParent(), single), ImportProgress.NONE);
            assertThat(library.musicFolders()).containsExactly(walk.getParent());
            library.addMusic(List.of(link), ImportProgress.NONE);
            library.addMusic(List.of(walk.getParent()), ImportProgress.NONE);
        }
        try (Library library = Library.open(folder.resolve("data"))) {
            assertThat(library.musicFolders()).containsExactly(folder.resolve("music"));

            Files.delete(walk);
            assertThat(library.removeMusicFolder(folder.resolve("music"))).isTrue();
            assertThat(library.removeMusicFolder(folder.resolve("music"))).isFalse();

            assertThat(library.musicFolders()).isEmpty();
            assertThat(library.tracks())
                    .filteredOn(Track::available)
                    .extracting(Track::title)
                    .containsExactly("A Run");
        }
    }

    @Test
    void aCancelledImportKeepsWhatWasTakenAndWatchesNothing() {
        Mp3s.song(folder.resolve("music/walk.mp3"), "A Walk", "Ada", "happy");
        try (Library library = Library.open(folder.resolve("data"))) {
            ImportReport report = library.addMusic(List.of(folder.resolve("music")), new ImportProgress() {
                @Override
                public void advanced(int done, int found) {}

                @Override
                public boolean isCancelled() {
                    return true;
                }
            });

            assertThat(report.cancelled()).isTrue();
            assertThat(library.musicFolders()).isEmpty();
        }
    }

    @Test
    void aReasonNamesTheMoodAndWhatWasHeard() {
        Mp3s.song(folder.resolve("music/walk.mp3"), "A Walk", "Ada", "happy");
        Mp3s.song(folder.resolve("music/run.mp3"), "A Run", "Ben", "happy");
        try (Library library = Library.open(folder.resolve("data"))) {
            library.importMusic(List.of(folder.resolve("music")), ImportProgress.NONE);

            List<Pick> picks = library.planner().plan(1, Wish.of(Mood.said(Emotion.HAPPY), Aim.MATCH), null, 3);

            assertThat(picks)
                    .extracting(pick -> pick.reason().text())
                    .containsExactly(
                            "happy, like your mood; not heard yet",
                            "happy, like your mood; not heard yet",
                            "again, as no other song may be chosen");
        }
    }
}
