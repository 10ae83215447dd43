package dev.undertone.library.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.models.Emotion;
import dev.undertone.testing.Resource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.mp3.MP3File;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.id3.ID3v24Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recordings as they lie in the repository. */
class StarterTracksTest {

    private static final Path TRACKS =
            Resource.projectRoot().resolve("music-library").resolve("tracks");
    private static final int MOST_COVER_BYTES = 120_000;
    private static final long MOST_BYTES = 45_000_000;
    private static final int FEWEST_GENRES = 12;

    static List<Piece> pieces() {
        return StarterLibrary.pieces();
    }

    @Test
    void everyEmotionHasFourSongs() {
        Map<Emotion, Long> songs =
                pieces().stream().collect(Collectors.groupingBy(Piece::emotion, Collectors.counting()));
        assertThat(songs).containsOnlyKeys(Emotion.values());
        assertThat(songs.values()).allMatch(count -> count >= 4);
    }

    @Test
    void thereIsSomethingForEveryTaste() {
        assertThat(pieces().stream().map(Piece::genre).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(FEWEST_GENRES)
                .contains("Classical", "Folk", "Jazz", "Latin", "Electronic", "Rock", "Ambient");
    }

    @Test
    void theLibraryIsSmallEnoughToShip() throws IOException {
        try (Stream<Path> files = Files.list(TRACKS)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @Test
    void theFolderHoldsTheAlbumsAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(TRACKS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".mp3")))
                    .containsExactlyInAnyOrderElementsOf(
                            pieces().stream().map(Piece::fileName).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aRecordingLastsOneToTwoMinutesInDecentQuality(Piece piece) throws Exception {
        MP3File file = open(piece);
        assertThat(file.getMP3AudioHeader().getPreciseTrackLength()).isBetween(60.0, 120.0);
        assertThat(file.getMP3AudioHeader().getBitRateAsNumber()).isGreaterThanOrEqualTo(128);
        assertThat(file.getMP3AudioHeader().getSampleRateAsNumber()).isEqualTo(44_100);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aRecordingSaysWhatItIs(Piece piece) throws Exception {
        Tag tag = open(piece).getTag();
        assertThat(tag).isInstanceOf(ID3v24Tag.class);
        assertThat(tag.getFirst(FieldKey.TITLE)).isEqualTo(piece.title());
        assertThat(tag.getFirst(FieldKey.MOOD)).isEqualTo(piece.emotion().word());
        for (FieldKey key : List.of(
                FieldKey.ARTIST,
                FieldKey.ALBUM,
                FieldKey.COMPOSER,
                FieldKey.TRACK,
                FieldKey.GENRE,
                FieldKey.YEAR,
                FieldKey.COPYRIGHT,
                FieldKey.COMMENT)) {
            assertThat(tag.getFirst(key)).as(key.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aRecordingHasASquareCoverThatLoadsQuickly(Piece piece) throws Exception {
        byte[] cover = open(piece).getTag().getFirstArtwork().getBinaryData();
        assertThat(cover.length).isLessThan(MOST_COVER_BYTES);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(cover));
        assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(600, 600);
    }

    @Test
    void noTwoRecordingsShareACover() throws Exception {
        List<Integer> covers = new ArrayList<>();
        for (Piece piece : pieces()) {
            covers.add(Arrays.hashCode(open(piece).getTag().getFirstArtwork().getBinaryData()));
        }
        assertThat(covers).doesNotHaveDuplicates();
    }

    private static MP3File open(Piece piece) throws Exception {
        return (MP3File) AudioFileIO.read(TRACKS.resolve(piece.fileName()).toFile());
    }
}
