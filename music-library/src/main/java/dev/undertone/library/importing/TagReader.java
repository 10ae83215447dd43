package dev.undertone.library.importing;

import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioDecoder;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.library.audio.FileBytes;
import dev.undertone.library.audio.UnreadableAudioException;
import dev.undertone.library.audio.WrittenTags;
import dev.undertone.library.importing.Id3Frame.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is written about a song into its file, in every format that is played, and reads past what is wrong with it. */
public final class TagReader {

    private static final Logger LOG = LoggerFactory.getLogger(TagReader.class);

    private static final int FRONT_COVER = 3;

    // In hertz; layer III has half as many samples in a frame of MPEG 2, which has the lower rates.
    private static final int LOWEST_RATE_OF_MPEG_1 = 32_000;

    private TagReader() {}

    /**
     * The picture of a song: the one in its file, or one called cover, folder, front or album beside it.
     *
     * @return the bytes of a JPEG, PNG or other image file, 32 MB at the most; empty where there is none
     */
    public static Optional<byte[]> cover(Path file) {
        Optional<byte[]> inside = pictureIn(file);
        return inside.isPresent() ? inside : CoverFile.beside(file, WrittenTags.LARGEST_PICTURE);
    }

    /** The words of a song, as they are written into its file; none where its tags cannot be read. */
    public static WrittenLyrics lyrics(Path file) {
        WrittenLyrics lyrics = new WrittenLyrics();
        try {
            Optional<WrittenTags> written = AudioDecoders.tags(file);
            if (written.isEmpty()) {
                addMp3Lyrics(file, lyrics);
            } else {
                written.get().texts().forEach(lyrics::addField);
            }
        } catch (IOException | UnreadableAudioException e) {
            LOG.debug("The words in {} cannot be read", file, e);
        }
        return lyrics;
    }

    private static void addMp3Lyrics(Path file, WrittenLyrics lyrics) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            for (Id3Tag tag : Id3Tag.in(bytes)) {
                tag.read(
                        Id3Frame::isLyrics,
                        WrittenTags.LARGEST_TEXT,
                        frame -> frame.addTo(lyrics, () -> frameMillis(file)));
            }
        }
    }

    private static double frameMillis(Path file) {
        try (AudioDecoder audio = AudioDecoders.open(file)) {
            int samples = audio.sampleRate() < LOWEST_RATE_OF_MPEG_1 ? 576 : 1152;
            return 1000.0 * samples / audio.sampleRate();
        }
    }

    /** What a file's tags say; {@link TrackTags#NONE} where they cannot be read. */
    static TrackTags read(Path file) {
        try {
            Optional<WrittenTags> written = AudioDecoders.tags(file);
            if (written.isEmpty()) {
                return Tags.of(mp3(file));
            }
            TagTexts texts = new TagTexts();
            written.get().texts().forEach((name, bytes) -> texts.add(name, TextRepair.decoded(bytes)));
            return Tags.of(texts);
        } catch (IOException | UnreadableAudioException e) {
            LOG.debug("The tags of {} cannot be read", file, e);
            return TrackTags.NONE;
        }
    }

    /** What the tags of an MP3 file say: the first that speaks of a field is asked, and ID3v1, which cuts texts, at last. */
    private static TagTexts mp3(Path file) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            TagTexts texts = new TagTexts();
            for (Id3Tag tag : Id3Tag.in(bytes)) {
                TagTexts more = new TagTexts();
                tag.read(Id3Frame::isText, WrittenTags.LARGEST_TEXT, frame -> frame.addTo(more));
                texts.addMissing(more);
            }
            texts.addMissing(ApeTag.read(bytes));
            texts.addMissing(Id3v1.read(bytes));
            return texts;
        }
    }

    private static Optional<byte[]> pictureIn(Path file) {
        try {
            Optional<WrittenTags> written = AudioDecoders.tags(file);
            if (written.isEmpty()) {
                return mp3Picture(file);
            }
            return written.get().picture();
        } catch (IOException | UnreadableAudioException e) {
            LOG.debug("The picture in {} cannot be read", file, e);
            return Optional.empty();
        }
    }

    private static Optional<byte[]> mp3Picture(Path file) throws IOException {
        AtomicReference<@Nullable Picture> best = new AtomicReference<>();
        try (FileBytes bytes = FileBytes.open(file)) {
            for (Id3Tag tag : Id3Tag.in(bytes)) {
                tag.read(
                        Id3Frame::isPicture,
                        WrittenTags.LARGEST_PICTURE,
                        frame -> best.accumulateAndGet(frame.picture(), TagReader::better));
            }
        }
        return Optional.ofNullable(best.get()).map(Picture::bytes);
    }

    private static @Nullable Picture better(@Nullable Picture one, @Nullable Picture other) {
        return one == null || (other != null && other.type() == FRONT_COVER && one.type() != FRONT_COVER) ? other : one;
    }
}
