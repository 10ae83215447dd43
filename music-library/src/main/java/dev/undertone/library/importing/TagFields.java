package dev.undertone.library.importing;

import dev.undertone.library.TrackEdit;
import java.io.File;
import java.util.List;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.mp3.MP3File;
import org.jaudiotagger.audio.wav.WavOptions;
import org.jaudiotagger.audio.wav.WavSaveOptions;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.TagException;
import org.jaudiotagger.tag.TagOptionSingleton;
import org.jaudiotagger.tag.flac.FlacTag;
import org.jaudiotagger.tag.id3.ID3v1Tag;
import org.jaudiotagger.tag.id3.ID3v24Tag;
import org.jaudiotagger.tag.vorbiscomment.VorbisCommentTag;
import org.jaudiotagger.tag.wav.WavTag;
import org.jspecify.annotations.Nullable;

/** Puts an edit into the tag of a file, in place, with the tag library. */
final class TagFields {

    static {
        TagLibraryLog.silence();
        TagOptionSingleton options = TagOptionSingleton.getInstance();
        // A number stands for one genre, and a text for as many as there are.
        options.setWriteMp4GenresAsText(true);
        options.setWriteMp3GenresAsText(true);
        // A WAV file has two tags, and programs read the one or the other.
        options.setWavOptions(WavOptions.READ_ID3_UNLESS_ONLY_INFO_AND_SYNC);
        options.setWavSaveOptions(WavSaveOptions.SAVE_BOTH_AND_SYNC);
    }

    /** One to five stars as Windows Explorer writes them into ID3's popularimeter, and most players read them. */
    private static final List<String> ID3_STARS = List.of("1", "64", "128", "196", "255");

    /** One to five stars in formats that count to a hundred. */
    private static final List<String> PERCENT_STARS = List.of("20", "40", "60", "80", "100");

    private TagFields() {}

    /** Writes an edit and a judgement; of a file that the library cannot write, an exception of one kind or another tells. */
    static void write(File file, TrackEdit edit, Judgement judgement) throws Exception {
        AudioFile audio = AudioFileIO.read(file);
        if (audio instanceof MP3File mp3) {
            if (mp3.hasID3v1Tag()) {
                put(mp3.getID3v1Tag(), edit);
            }
            if (!mp3.hasID3v2Tag()) {
                mp3.setID3v2Tag(mp3.hasID3v1Tag() ? new ID3v24Tag(mp3.getID3v1Tag()) : new ID3v24Tag());
            }
            put(mp3.getID3v2Tag(), edit);
            put(mp3.getID3v2Tag(), judgement, ID3_STARS);
            mp3.save();
        } else {
            Tag tag = audio.getTagOrCreateAndSetDefault();
            put(tag, edit);
            put(tag, judgement, tag instanceof WavTag ? ID3_STARS : PERCENT_STARS);
            audio.commit();
        }
    }

    private static void put(Tag tag, TrackEdit edit) throws TagException {
        put(tag, FieldKey.TITLE, edit.title());
        put(tag, FieldKey.ARTIST, edit.artist());
        put(tag, FieldKey.ALBUM, edit.album());
        if (!(tag instanceof ID3v1Tag)) {
            put(tag, FieldKey.ALBUM_ARTIST, edit.albumArtist());
        }
        put(tag, FieldKey.YEAR, year(edit.year()));
        List<String> genres = edit.genres();
        if (genres == null) {
            return;
        }
        if (tag instanceof FlacTag || tag instanceof VorbisCommentTag) {
            tag.deleteField(FieldKey.GENRE);
            for (String genre : genres) {
                tag.addField(FieldKey.GENRE, genre);
            }
        } else {
            put(tag, FieldKey.GENRE, String.join("; ", genres));
        }
    }

    private static void put(Tag tag, Judgement judgement, List<String> stars) throws TagException {
        if (judgement.stars() > 0) {
            put(tag, FieldKey.RATING, stars.get(judgement.stars() - 1));
        }
        if (judgement.emotion() != null) {
            put(tag, FieldKey.MOOD, judgement.emotion().word());
        }
    }

    private static @Nullable String year(@Nullable Integer year) {
        if (year == null) {
            return null;
        }
        return year == TrackEdit.NO_YEAR ? "" : String.valueOf(year);
    }

    private static void put(Tag tag, FieldKey key, @Nullable String value) throws TagException {
        if (value == null) {
            return;
        }
        tag.deleteField(key);
        if (!value.isBlank()) {
            tag.setField(key, value);
        }
    }
}
