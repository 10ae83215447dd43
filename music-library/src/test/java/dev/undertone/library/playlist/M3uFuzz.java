package dev.undertone.library.playlist;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An M3U file. */
public final class M3uFuzz extends PlaylistFuzz {

    public M3uFuzz() {
        super("m3u");
    }

    @Override
    List<FileEntry> read(byte[] input) {
        return M3uReader.read(input);
    }

    @Override
    void write(Written written, StringWriter writer) throws IOException {
        M3uWriter.write(written.name(), written.tracks(), written.base(), writer);
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>(utf8(
                "#EXTM3U\n#PLAYLIST:List\n#EXTINF:61,Artist - Song\nsong.mp3\n",
                "\ufeffMusic\\song.mp3\r\nC:\\Music\\song.mp3\r\n",
                "Mu%20sic/%C3%89dith.mp3\nhttp://example.org/radio\nfile:///tmp/song.mp3\nfile://localhost/a%20b.mp3",
                "../song.mp3\n  spaced.mp3  \n%FF.mp3\nfile:///C:/song.mp3\n\\\\server\\share\\song.mp3"));
        seeds.add("\ufeffwide.mp3\n".getBytes(StandardCharsets.UTF_16LE));
        seeds.add("caf\u00e9.mp3\n".getBytes(StandardCharsets.ISO_8859_1));
        return seeds;
    }

    @Override
    public List<String> words() {
        return List.of(
                "#EXTM3U",
                "#EXTINF:",
                "file://",
                "file:///",
                "file:",
                "localhost",
                "http://",
                "../",
                "./",
                "%00",
                "%2F",
                "%C3%89",
                "\\\\",
                "C:\\",
                "C:/",
                "\n",
                "\r\n",
                "song.mp3",
                "?",
                "#");
    }
}
