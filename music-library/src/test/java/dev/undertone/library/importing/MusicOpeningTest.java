package dev.undertone.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MusicOpeningTest {

    @TempDir
    private Path folder;

    private Library library;
    private List<Path> starters;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(folder.resolve("data"));
        try (Stream<Path> files = Files.list(Resource.projectRoot().resolve("music-library/tracks"))) {
            starters = files.filter(file -> file.toString().endsWith(".mp3"))
                    .sorted()
                    .limit(3)
                    .toList();
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void songsOfTheLibraryAreTheseAndOthersAreReadWithoutBeingTakenIn() throws IOException {
        library.importMusic(starters.subList(0, 1), ImportProgress.NONE);
        Path outside = Files.copy(starters.get(1), folder.resolve("no ending"));
        OpenedMusic opened = library.openMusic(List.of(outside, starters.get(0), outside));

        assertThat(opened.rejected()).isEmpty();
        assertThat(opened.tracks())
                .extracting(Track::file)
                .containsExactly(outside.toRealPath(), starters.get(0).toRealPath(), outside.toRealPath());
        assertThat(opened.tracks().get(1)).isEqualTo(library.tracks().getFirst());
        Track read = opened.tracks().getFirst();
        assertThat(read.isInLibrary()).isFalse();
        assertThat(read.title()).isNotEqualTo("no ending").isNotEmpty();
        assertThat(read.duration()).isPositive();
        assertThat(library.cover(read)).isPresent();
        assertThat(library.waveform(read)).isPresent();
        assertThat(read.id()).isNotEqualTo(opened.tracks().get(2).id());
        assertThat(library.tracks()).hasSize(1);
        assertThat(library.musicFolders()).isEmpty();
    }

    @Test
    void aPlaylistIsOpenedInItsOrderAndAFolderAsItsAlbumGoes() throws IOException {
        Path album = Files.createDirectory(folder.resolve("album"));
        for (int i = 0; i < 3; i++) {
            // The songs know their places on the album; their names here say the contrary.
            Files.copy(starters.get(i), album.resolve((9 - i) + ".mp3"));
        }
        Path list = Files.writeString(folder.resolve("list.m3u8"), """
            album/7.mp3
            https://example.org/radio
            gone.mp3
            album/9.mp3
            """);
        OpenedMusic opened = library.openMusic(List.of(list, album));

        assertThat(opened.tracks()).hasSize(5);
        assertThat(opened.tracks().subList(0, 2))
                .extracting(track -> track.file().getFileName().toString())
                .containsExactly("7.mp3", "9.mp3");
        assertThat(opened.tracks().subList(2, 5))
                .extracting(track -> track.tags().number())
                .isSorted();
        assertThat(opened.rejected())
                .extracting(RejectedFile::reason)
                .containsExactly(
                        "Line 2, https://example.org/radio: it is an address, and Undertone plays files.",
                        "Line 3, gone.mp3: there is no such file.");
    }

    @Test
    void whatCannotBePlayedIsNamedAndTheRestIsPlayed() throws IOException {
        Path text = Files.writeString(folder.resolve("text.mp3"), "I am not a song.\n".repeat(100));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path gone = folder.resolve("gone.mp3");
        Path broken = Files.writeString(folder.resolve("broken.xspf"), "<playlist>");
        OpenedMusic opened = library.openMusic(List.of(text, empty, gone, broken, starters.getFirst()));

        assertThat(opened.tracks()).hasSize(1);
        assertThat(opened.rejected())
                .extracting(RejectedFile::file)
                .containsExactly(text.toRealPath(), empty, gone, broken);
        assertThat(opened.rejected()).extracting(RejectedFile::reason).allMatch(reason -> reason.endsWith("."));
    }
}
