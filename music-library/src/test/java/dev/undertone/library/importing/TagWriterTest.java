package dev.undertone.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.library.audio.AudioFacts;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jaudiotagger.tag.FieldKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagWriterTest {

    private static final TrackEdit EDIT =
            new TrackEdit("Füße 日本", "Artist", "Album Artist", "Album", List.of("Rock", "Jazz"), 1999);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPUS")
    void whatIsWrittenIsReadAgainAndTheSoundIsTheSame(Samples sample) throws IOException {
        Path file = sample.write(sample.in(folder), 300);
        float[] before = Samples.decoded(file);
        AudioFacts facts = AudioDecoders.inspect(file);

        TagWriter.write(file, EDIT, Judgement.NONE);
        isWritten(file);
        TagWriter.write(
                file,
                new TrackEdit("", null, "", "Other", List.of("Folk"), TrackEdit.NO_YEAR),
                new Judgement(4, Emotion.SAD));

        assertThat(TagReader.read(file))
                .returns("", TrackTags::title)
                .returns("Artist", TrackTags::artist)
                .returns("Other", TrackTags::album)
                .returns(List.of("Folk"), TrackTags::genres)
                .returns("", TrackTags::albumArtist)
                .returns(null, TrackTags::year)
                .returns("sad", TrackTags::mood);
        assertThat(TagReader.read(file).mood()).isEqualTo("sad");
        assertThat(AudioDecoders.inspect(file)).isEqualTo(facts);
        assertThat(Samples.decoded(file)).isEqualTo(before);
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void anMp3KeepsEveryByteOfItsAudioAndWhatElseIsWritten() throws IOException {
        byte[] v1 = Arrays.copyOf("TAGOld title".getBytes(StandardCharsets.ISO_8859_1), 128);
        byte[] audio = Mp3s.stereo();
        byte[] both = Arrays.copyOf(audio, audio.length + v1.length);
        System.arraycopy(v1, 0, both, audio.length, v1.length);
        for (byte[] bytes : new byte[][] {audio, both}) {
            Path bare = Mp3s.write(folder.resolve("song.mp3"), bytes);
            TagWriter.write(bare, EDIT, Judgement.NONE);
            isWritten(bare);
        }

        Path file = Mp3s.write(folder.resolve("song.mp3"), audio);
        Mp3s.tag(file, FieldKey.TITLE, "Old", FieldKey.MOOD, "happy");
        Mp3s.cover(file, new byte[] {1, 2, 3});
        TagWriter.write(file, EDIT, Judgement.NONE);

        isWritten(file);
        assertThat(TagReader.read(file).mood()).isEqualTo("happy");
        assertThat(TagReader.cover(file)).contains(new byte[] {1, 2, 3});
        byte[] written = Files.readAllBytes(file);
        assertThat(Arrays.copyOfRange(written, written.length - audio.length, written.length))
                .isEqualTo(audio);
    }

    @Test
    void rightsLinksAndOddNamesStayAsTheyAre() throws IOException {
        Path odd = Files.createDirectory(Path.of(URI.create(folder.toUri() + "caf%E9%FF")));
        Path file = Path.of(URI.create(odd.toUri() + "Latin%E9.mp3"));
        Mp3s.write(file, Mp3s.stereo());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-xr--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.mp3"), file);

        TagWriter.write(link, EDIT, Judgement.NONE);

        isWritten(file);
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-xr--");
        assertThat(filesIn(odd)).containsExactly(file);
    }

    @Test
    void whatCannotBeWrittenIsLeftAsItWasAndExplained() throws IOException {
        Path opus = Samples.OPUS.write(Samples.OPUS.in(folder), 300);
        Path locked = Mp3s.write(folder.resolve("locked.mp3"), Mp3s.stereo());
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        // Sound in a container that the name of the format does not tell.
        Path film = Samples.FLAC.write(folder.resolve("song.flac"), 300);
        byte[] damaged = Files.readAllBytes(film);
        damaged[4] = 0x7e;
        Files.write(film, damaged);

        isRefused(opus, "cannot write the tags of Opus files");
        isRefused(locked, "You may not change");
        isRefused(film, "song.flac");
        assertThatThrownBy(() -> TagWriter.write(folder.resolve("gone.mp3"), EDIT, Judgement.NONE))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("is not there");
        assertThat(filesIn(folder)).containsExactlyInAnyOrder(opus, locked, film);
    }

    @Test
    void aFolderThatNobodyMayWriteToIsExplained() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("shut"));
        Path song = Mp3s.write(shut.resolve("song.mp3"), Mp3s.stereo());
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(shut), "the administrator may write everywhere");
            isRefused(song, "You may not change");
        } finally {
            Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void isRefused(Path file, String why) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> TagWriter.write(file, EDIT, Judgement.NONE))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining(why);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static void isWritten(Path file) {
        assertThat(TagReader.read(file))
                .returns(EDIT.title(), TrackTags::title)
                .returns(EDIT.artist(), TrackTags::artist)
                .returns(EDIT.albumArtist(), TrackTags::albumArtist)
                .returns(EDIT.album(), TrackTags::album)
                .returns(EDIT.genres(), TrackTags::genres)
                .returns(EDIT.year(), TrackTags::year);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
