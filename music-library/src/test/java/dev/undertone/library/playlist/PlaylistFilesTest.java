package dev.undertone.library.playlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Arrivals;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaylistFilesTest {

    @TempDir
    private Path folder;

    private Catalog catalog;
    private Playlists playlists;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("data"), InstantSource.system());
        playlists = new Playlists(catalog, InstantSource.system());
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @ParameterizedTest
    @CsvSource({"m3u8, false", "m3u8, true", "m3u, true", "xspf, false", "xspf, true"})
    void whatIsWrittenComesBackWhateverTheSongsAreCalled(String ending, boolean relative) throws IOException {
        List<Long> songs = new ArrayList<>();
        for (String name : List.of(
                "plain",
                "#hash",
                "a: b",
                " space before",
                "100%25",
                "what?&<\"'>",
                "quer#y",
                "Gymnopédie ½ 🎵",
                "two\nlines",
                "back\\slash",
                "file:",
                "a+b",
                "c\u0327a")) {
            songs.add(song("music/" + name + ".mp3", name + "\u0001"));
        }
        songs.add(songs.getFirst());
        long id = playlists.create("All & <sundry>", songs).id();
        Path file = Files.createDirectories(folder.resolve("lists")).resolve("odd." + ending);

        assertThat(playlists.exportFile(id, file, relative)).isEqualTo(songs.size());
        PlaylistImportReport report = playlists.importFile(file);

        assertThat(report.missing()).isEmpty();
        assertThat(playlists.tracks(report.playlist().orElseThrow().id())).isEqualTo(songs);
        assertThat(report.playlist().orElseThrow().name()).isEqualTo("odd");
        assertThat(playlists.importFile(file).playlist().orElseThrow().name()).isEqualTo("odd (2)");
        if (relative) {
            assertThat(file)
                    .content(StandardCharsets.UTF_8)
                    .doesNotContain(folder.toString())
                    .contains("../music/plain.mp3");
        }
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void anExportedM3uSaysLengthArtistAndTitle() throws IOException {
        Path file = folder.resolve("list.m3u8");
        playlists.exportFile(
                playlists.create("Piano", List.of(song("a.mp3", "Song"))).id(), file, true);

        assertThat(file)
                .content(StandardCharsets.UTF_8)
                .isEqualTo("#EXTM3U\n#PLAYLIST:Piano\n#EXTINF:61,Artist - Song\na.mp3\n");
    }

    @Test
    void whatOtherPlayersWriteIsUnderstood() throws IOException {
        long song = song("Mu sic/Édith.mp3", "Song");
        String absolute = folder.resolve("Mu sic/Édith.mp3").toString();
        assertImported("latin.m3u", "Mu sic/Édith.mp3".getBytes(StandardCharsets.ISO_8859_1), song);
        assertImported("bom.m3u8", "\uFEFFMu sic/Édith.mp3".getBytes(StandardCharsets.UTF_8), song);
        assertImported("wide.m3u", "\uFEFFMu sic/Édith.mp3".getBytes(StandardCharsets.UTF_16LE), song);
        assertImported("windows.m3u8", "#EXTM3U\r\n.\\Mu sic\\Édith.mp3\r\n".getBytes(StandardCharsets.UTF_8), song);
        assertImported("escaped.m3u", "Mu%20sic/%C3%89dith.mp3".getBytes(StandardCharsets.UTF_8), song);
        assertImported("apart.m3u8", "Mu sic/E\u0301dith.mp3".getBytes(StandardCharsets.UTF_8), song);
        assertImported("uri.m3u8", folder.resolve(absolute).toUri().toString().getBytes(StandardCharsets.UTF_8), song);
        assertImported("spaced.m3u8", ("file://" + absolute).getBytes(StandardCharsets.UTF_8), song);
        assertImported("host.m3u8", ("file://localhost" + absolute + "  ").getBytes(StandardCharsets.UTF_8), song);
        assertImported(
                "twice.xspf",
                ("<playlist xmlns='http://xspf.org/ns/0/' version='1'><trackList><track><title>x</title>"
                                + "<location>Mu%20sic/%C3%89dith.mp3</location><location>other.mp3</location></track></trackList></playlist>")
                        .getBytes(StandardCharsets.UTF_8),
                song);
    }

    @Test
    void everyEntryWithoutASongIsReportedWithItsLineAndReason() throws IOException {
        song("known.mp3", "Song");
        Path there = Files.createFile(folder.resolve("there.mp3"));
        Path file = Files.writeString(
                folder.resolve("list.m3u8"),
                "#EXTM3U\n\ngone.mp3\nknown.mp3\nthere.mp3\nhttp://example.org/a.mp3\nC:\\Music\\b.mp3\nbad\0name\n");

        PlaylistImportReport report = playlists.importFile(file);

        assertThat(report.taken()).isOne();
        assertThat(report.missing())
                .extracting(entry -> entry.line() + " " + entry.written() + ": " + entry.reason())
                .containsExactly(
                        "3 gone.mp3: there is no such file",
                        "5 there.mp3: the file is there but not in the library; import it first",
                        "6 http://example.org/a.mp3: it is an address, and Undertone plays files",
                        "7 C:\\Music\\b.mp3: there is no such file",
                        "8 bad\0name: there is no such file");
        assertThat(report.missing().get(1).file()).contains(there);
    }

    @Test
    void whereNoSongIsKnownNoPlaylistIsMade() throws IOException {
        PlaylistImportReport report = playlists.importFile(Files.writeString(folder.resolve("a.m3u8"), "gone.mp3"));

        assertThat(report.playlist()).isEmpty();
        assertThat(report.missing()).hasSize(1);
        assertThat(playlists.list()).isEmpty();
    }

    @Test
    void filesThatAreNoPlaylistsAreRefusedAndReadNothingElse() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path xml = Files.writeString(
                folder.resolve("entity.xspf"),
                "<!DOCTYPE p [<!ENTITY x SYSTEM '" + secret.toUri()
                        + "'>]><playlist><trackList><track><location>&x;</location></track></trackList></playlist>");
        Path html = Files.writeString(folder.resolve("page.xspf"), "<html/>");
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada");
        Path large = folder.resolve("large.m3u8");
        Files.write(large, new byte[(16 << 20) + 1]);

        try {
            assertThat(playlists.importFile(xml).missing().toString())
                    .doesNotContain("\"secret\"")
                    .doesNotContain("=secret");
        } catch (UserFacingException e) {
            assertThat(e).hasMessageContaining("entity.xspf");
        }
        for (Path file : List.of(
                html, letter, large, folder.resolve("none.m3u8"), Files.createDirectory(folder.resolve("d.m3u")))) {
            assertThatThrownBy(() -> playlists.importFile(file))
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
        long id = playlists.create("Empty", List.of()).id();
        assertThatThrownBy(() -> playlists.exportFile(id, folder.resolve("no/where.m3u8"), false))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("there is no folder");
    }

    private void assertImported(String name, byte[] content, long song) throws IOException {
        PlaylistImportReport report = playlists.importFile(Files.write(folder.resolve(name), content));
        assertThat(report.missing()).as(name).isEmpty();
        assertThat(playlists.tracks(report.playlist().orElseThrow().id()))
                .as(name)
                .containsExactly(song);
    }

    @Test
    void aFileOfMoreSongsThanAnyLibraryHasIsRefusedBeforeTheyAreLookedUp() throws IOException {
        Path m3u = Files.writeString(folder.resolve("many.m3u"), "a\n".repeat(FileEntry.MOST + 1));
        Path xspf = Files.writeString(
                folder.resolve("many.xspf"), "<playlist>" + "<track/>".repeat(FileEntry.MOST + 1) + "</playlist>");

        assertThatThrownBy(() -> playlists.importFile(m3u)).hasMessageContaining("Split it");
        assertThatThrownBy(() -> playlists.importFile(xspf)).hasMessageContaining("Split it");
    }

    private long song(String name, String title) throws IOException {
        Path file = folder.toRealPath().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[1]);
        catalog.put(List.of(Arrivals.details(file, name, TrackTags.of(title, "Artist", "", List.of()), null)));
        return catalog.track(file).orElseThrow().id();
    }
}
