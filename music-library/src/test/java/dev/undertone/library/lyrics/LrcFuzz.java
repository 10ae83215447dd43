package dev.undertone.library.lyrics;

import dev.undertone.library.Lyrics;
import dev.undertone.testing.FuzzTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An LRC file beside a song. */
public final class LrcFuzz extends FuzzTarget {

    @Override
    public String name() {
        return "lrc";
    }

    @Override
    public void take(byte[] input) throws IOException {
        Files.write(folder().resolve("song.lrc"), input);
        Optional<Lyrics> read = LyricsReader.read(folder().resolve("song.mp3"));
        if (read.isEmpty()) {
            return;
        }
        Lyrics lyrics = read.get();
        require(!lyrics.lines().isEmpty(), "no words", lyrics);
        require(
                lyrics.lines().size() <= LrcParser.MOST_LINES,
                "too many lines",
                lyrics.lines().size());
        Duration above = Duration.ZERO;
        for (Lyrics.Line line : lyrics.lines()) {
            require(line.text().length() <= LrcParser.LONGEST_LINE, "an endless line", line);
            require(line.text().chars().noneMatch(Character::isISOControl), "a line of several", line);
            require((line.at() != null) == lyrics.isTimed(), "some times are missing", lyrics);
            Duration at = Objects.requireNonNullElse(line.at(), above);
            require(at.compareTo(above) >= 0, "it goes back in time", lyrics);
            above = at;
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>(utf8(
                "Words\n\nMore words\r\n",
                "[ti:Title]\n[offset:+500]\n[00:01.00]One\n[00:02.5][00:09.123]Two\n[1:03]Three\nand more",
                "\ufeff[00:01.00]<00:01.20>One <00:01.80>two\n",
                "[ar:Künstler]\n[offset:-9999999]\n[999:99.999]Late\n"));
        seeds.add("\ufeff[00:01.00]Wide".getBytes(StandardCharsets.UTF_16LE));
        seeds.add("[00:01.00]Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        return seeds;
    }

    @Override
    public List<String> words() {
        return List.of("[offset:", "[ti:", "[ar:", "[la:", "[#:", "[00:01.00]", "<00:01.00>", "\n", "\r\n", "]");
    }
}
