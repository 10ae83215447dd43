package dev.undertone.app.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpenRequestTest {

    @TempDir
    private Path folder;

    @Test
    void pathsAndUrisOfFilesArePlacesAndOtherAddressesAreNot() {
        Path song = folder.resolve("Ä song, 100 % + more.mp3");
        OpenRequest request = OpenRequest.ofArguments(List.of(
                song.toString(),
                song.toUri().toString(),
                song.toUri().toASCIIString().replace("file:///", "file://localhost/"),
                "relative/song.mp3",
                "https://example.org/song.mp3",
                "smb://host/song.mp3",
                ""));

        assertThat(request.places())
                .containsExactly(song, song, song, Path.of("relative/song.mp3").toAbsolutePath());
        assertThat(request.unusable()).containsExactly("https://example.org/song.mp3", "smb://host/song.mp3", "");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file is called so there")
    void aFileThatIsCalledLikeAUriIsMeantWhereItIsThere() throws Exception {
        Path song = Files.writeString(folder.resolve("https:song.mp3"), "");
        String argument = Path.of("").toAbsolutePath().relativize(song.getParent()) + "/https:song.mp3";

        assertThat(OpenRequest.ofArguments(List.of(song.toString(), argument)).places())
                .allMatch(Files::exists)
                .hasSize(2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names are texts there")
    void everyFileNameArrivesByteForByte() throws Exception {
        Path breaks = folder.resolve("line\nfeed\r\nopen end\nend\n.mp3");
        Path bytes = Path.of(URI.create(folder.toUri() + "caf%E9%FF.mp3"));
        OpenRequest request = new OpenRequest(List.of(breaks, bytes), List.of("http://a b/ü\n€"));
        byte[] lines = RequestLines.write(request);

        assertThat(new String(lines, StandardCharsets.US_ASCII).lines()).hasSize(5);
        assertThat(RequestLines.isWhole(lines, lines.length)).isTrue();
        assertThat(RequestLines.isWhole(lines, lines.length - 1)).isFalse();
        assertThat(RequestLines.read(lines, lines.length)).isEqualTo(request);
    }

    @Test
    void whatIsNoRequestIsRefused() {
        for (String text : List.of(
                "",
                "end\n",
                "GET / HTTP/1.1\n\nend\n",
                "undertone-open 2\nend\n",
                "undertone-open 1\nopen http://example.org/a.mp3\nend\n",
                "undertone-open 1\nopen file:relative\nend\n",
                "undertone-open 1\nunusable %zz\nend\n",
                "undertone-open 1\ndelete file:///\nend\n")) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            assertThatThrownBy(() -> RequestLines.read(bytes, bytes.length))
                    .as(text)
                    .isInstanceOf(RequestLines.NotUnderstoodException.class);
        }
    }
}
