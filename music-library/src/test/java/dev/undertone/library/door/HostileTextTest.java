package dev.undertone.library.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.Mp3s;
import dev.undertone.library.Review;
import dev.undertone.library.Track;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody writes into tags, names and comments stays text. */
class HostileTextTest {

    private static final List<String> TEXTS = List.of(
            "'; DROP TABLE track; --",
            "\"); DELETE FROM listener; --",
            "' OR '1'='1",
            "100% _ \\ * ? [a-z]",
            "NEAR(a b) AND OR NOT \"x* ^y : {title}: -",
            "track_search MATCH 'a' UNION SELECT 1",
            "\u202egnp.exe",
            "../../escaped",
            "..\\..\\escaped",
            "/etc/passwd",
            "~/escaped",
            "$(touch escaped) `touch escaped` | touch escaped",
            "%s%n%x {0} ${jndi:ldap://x}",
            "<script>alert(1)</script> &amp; ]]>",
            "CON",
            ".",
            "-rf",
            "\uD83C\uDFB5\uFFFF");

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void tagsAreFoundAsTheyWereWrittenAndSearchesOfAnyTextAreSearches() {
        for (String text : TEXTS) {
            Path file = folder.resolve("music/" + TEXTS.indexOf(text) + ".mp3");
            Mp3s.song(file, text + TEXTS.indexOf(text), text, text);
        }
        Mp3s.song(folder.resolve("music/plain.mp3"), "Plain", "Artist", "happy");
        Mp3s.song(folder.resolve("music/long.mp3"), "a".repeat(10_000), "b ".repeat(5_000), "c".repeat(10_000));
        library.importMusic(List.of(folder.resolve("music")), ImportProgress.NONE);

        assertThat(library.tracks())
                .hasSize(TEXTS.size() + 2)
                .allMatch(track -> track.title().length() <= 10_000);
        List<String> searches = new ArrayList<>(TEXTS);
        for (String text : TEXTS) {
            searches.addAll(
                    List.of("title:" + text, "\"" + text + "\"", "-" + text, "rating:" + text, "added:" + text));
        }
        searches.addAll(
                List.of("\0", "a\0b", "'".repeat(10_000), "\"".repeat(10_001), "(".repeat(10_000), "a ".repeat(5_000)));
        for (String search : searches) {
            assertThatCode(() -> library.search(search)).as(search).doesNotThrowAnyException();
        }
        assertThat(library.search("plain").size()).isEqualTo(1);
        assertThat(library.search("DROP TABLE track").size()).isEqualTo(1);
        assertThat(library.check().problems()).isEmpty();
    }

    @Test
    void namesOfPlaylistsAndListenersWriteNoFileOutsideTheFolderThatTheyAreExportedTo() throws IOException {
        Mp3s.song(folder.resolve("music/song.mp3"), "Song", "Artist", "happy");
        library.importMusic(List.of(folder.resolve("music")), ImportProgress.NONE);
        Track song = library.tracks().getFirst();
        Set<Path> before = files(folder);
        Path exports = folder.resolve("a/b/exports");
        int refused = 0;
        for (String text : TEXTS) {
            try {
                library.playlists().create(text, List.of(song.id()));
                long id = library.profiles().add(text, ListenerColour.TEAL).id();
                library.profiles().export(id, exports, true);
            } catch (UserFacingException e) {
                refused++;
            }
        }
        library.exportTo(exports);

        assertThat(refused).isZero();
        Set<Path> written = files(folder);
        written.removeAll(before);
        assertThat(written).hasSize(2 * TEXTS.size() + 1).allMatch(file -> file.startsWith(exports));
        assertThat(written.stream().map(file -> file.getFileName().toString()))
                .noneMatch(
                        name -> name.codePoints().anyMatch(c -> c < ' ' || Character.getType(c) == Character.FORMAT));
        try (Library other = Library.open(folder.resolve("other"))) {
            assertThat(other.restoreFrom(exports).listeners().added()).isEqualTo(TEXTS.size());
            assertThat(other.profiles().all())
                    .extracting(Listener::name)
                    .containsExactlyElementsOf(library.profiles().all().stream()
                            .map(Listener::name)
                            .toList());
            assertThat(other.playlists().list()).hasSize(TEXTS.size());
        }
    }

    @Test
    void commentsAndChoicesAreKeptAsTheyWereWritten() throws IOException {
        long ada = library.profiles().add("Ada", ListenerColour.TEAL).id();
        List<String> texts = new ArrayList<>(TEXTS);
        texts.add("one\r\ntwo\0three\t\u0007");
        texts.add("a".repeat(Review.LONGEST_COMMENT));
        for (int i = 0; i < texts.size(); i++) {
            library.keep(new Review(ada, null, null, 1 + i % 10, texts.get(i), Instant.ofEpochMilli(i)));
            library.profiles().keepSettings(ada, texts.get(i));
            assertThat(library.profiles().settings(ada)).contains(texts.get(i));
        }
        assertThat(library.reviews(ada).reversed()).extracting(Review::comment).containsExactlyElementsOf(texts);
        library.exportReviews(ada, folder.resolve("ratings.csv"));
        assertThat(Files.readString(folder.resolve("ratings.csv"))).contains("\"one\r\ntwo\0three\t\u0007\"");
        for (Review review : library.reviews(ada).subList(0, 3)) {
            library.drop(review);
        }
        assertThat(library.reviews(ada)).hasSize(texts.size() - 3);
        assertThat(library.reviews(Listener.UNNAMED)).isEmpty();
    }

    private static Set<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }
}
