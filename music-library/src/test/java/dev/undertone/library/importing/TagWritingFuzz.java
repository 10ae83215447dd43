package dev.undertone.library.importing;

import dev.undertone.library.TrackEdit;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.FuzzTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A whole music file that an edit is written into: it is a music file afterwards, or is as it was. */
public final class TagWritingFuzz extends FuzzTarget {

    private static final TrackEdit EDIT =
            new TrackEdit("Another title", "Another artist", "", null, List.of("Rock", "Jazz"), 1999);

    @Override
    public String name() {
        return "tag-writing";
    }

    @Override
    public void take(byte[] input) throws IOException {
        Path music = Files.createDirectories(folder().resolve("music"));
        Path file = Files.write(music.resolve("song.mp3"), input);
        try {
            TagWriter.write(file, EDIT, new Judgement(4, Emotion.HAPPY));
            TagsFuzz.check(TagReader.read(file));
        } catch (UserFacingException e) {
            require(Arrays.equals(input, Files.readAllBytes(file)), "a file was changed", e);
        }
        try (Stream<Path> left = Files.list(music)) {
            require(left.count() == 1, "something was left behind", music);
        }
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        try (TagsFuzz tags = new TagsFuzz()) {
            return tags.seeds();
        }
    }

    @Override
    public List<String> words() {
        return new TagsFuzz().words();
    }
}
