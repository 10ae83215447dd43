package dev.undertone.app.opening;

import dev.undertone.testing.FuzzTarget;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What another start of the program hands to the window, and what a desktop asks for. */
public final class RequestFuzz extends FuzzTarget {

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public void take(byte[] input) throws RequestLines.NotUnderstoodException {
        RequestLines.isWhole(input, input.length);
        try {
            check(RequestLines.read(input, input.length));
        } catch (RequestLines.NotUnderstoodException e) {
            require(!String.valueOf(e.getMessage()).isEmpty(), "no reason", e);
        }
        check(OpenRequest.ofArguments(List.of(new String(input, StandardCharsets.UTF_8).split("\n", -1))));
    }

    private static void check(OpenRequest request) throws RequestLines.NotUnderstoodException {
        require(request.places().stream().allMatch(Path::isAbsolute), "a place that begins nowhere", request);
        byte[] lines = RequestLines.write(request);
        require(RequestLines.isWhole(lines, lines.length), "what is written is not whole", request);
        OpenRequest again = RequestLines.read(lines, lines.length);
        require(again.places().equals(request.places()), "other places", again);
        require(again.unusable().size() == request.unusable().size(), "other texts", again);
    }

    @Override
    public List<byte[]> seeds() {
        return utf8(
                "undertone-open 1\nopen file:///home/ada/Music/A%20song.mp3\nopen file:///%C6.mp3\nend\n",
                "undertone-open 1\nunusable http%3A%2F%2Fa+b\nend\n",
                "undertone-open 1\nend\n",
                "song.mp3\nfile:///a%20b.mp3\nfile://localhost/c.mp3\nfile:/d.mp3\n/tmp/../e.mp3\nhttp://f\n");
    }

    @Override
    public List<String> words() {
        return List.of(
                "undertone-open 1\n",
                "open ",
                "unusable ",
                "end\n",
                "file:///",
                "file://",
                "file:/",
                "localhost",
                "%2F",
                "%00",
                "%C6",
                "//",
                "../",
                "?",
                "#",
                "+");
    }
}
