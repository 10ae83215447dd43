package dev.undertone.library.starter.render;

import dev.undertone.library.starter.pieces.Album;
import dev.undertone.library.starter.pieces.Piece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.exceptions.CannotReadException;
import org.jaudiotagger.audio.exceptions.CannotWriteException;
import org.jaudiotagger.audio.exceptions.InvalidAudioFrameException;
import org.jaudiotagger.audio.exceptions.ReadOnlyFileException;
import org.jaudiotagger.audio.mp3.MP3File;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.TagException;
import org.jaudiotagger.tag.id3.ID3v24Tag;
import org.jaudiotagger.tag.images.Artwork;
import org.jaudiotagger.tag.images.StandardArtwork;
import org.jaudiotagger.tag.reference.PictureTypes;

/** Writes what a player wants to know about a recording into its file, as ID3v2.4. */
final class Tags {

    private static final String YEAR = "2026";
    private static final String LICENCE = "Recording dedicated to the public domain under CC0 1.0";
    private static final String LICENCE_ADDRESS = "https://creativecommons.org/publicdomain/zero/1.0/";

    /** Held, because the logging system forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("org.jaudiotagger");

    static {
        LIBRARY_LOG.setLevel(Level.WARNING);
    }

    private Tags() {}

    static void write(Path file, Album album, Piece piece, byte[] cover) throws IOException {
        try {
            MP3File mp3 = (MP3File) AudioFileIO.read(file.toFile());
            ID3v24Tag tag = new ID3v24Tag();
            tag.setField(FieldKey.TITLE, piece.title());
            tag.setField(FieldKey.ARTIST, piece.performer());
            tag.setField(FieldKey.ALBUM, album.title());
            tag.setField(FieldKey.ALBUM_ARTIST, "Undertone Ensemble");
            tag.setField(FieldKey.COMPOSER, piece.composer());
            tag.setField(FieldKey.TRACK, String.valueOf(album.placeOf(piece)));
            tag.setField(FieldKey.TRACK_TOTAL, String.valueOf(album.pieces().size()));
            tag.setField(FieldKey.GENRE, piece.genre());
            tag.setField(FieldKey.YEAR, YEAR);
            tag.setField(FieldKey.MOOD, piece.emotion().word());
            tag.setField(FieldKey.COPYRIGHT, LICENCE);
            tag.setField(FieldKey.COMMENT, LICENCE + ": " + LICENCE_ADDRESS);
            tag.setField(artwork(cover));
            mp3.setTag(tag);
            mp3.commit();
        } catch (TagException
                | CannotReadException
                | CannotWriteException
                | InvalidAudioFrameException
                | ReadOnlyFileException refused) {
            throw new IOException("The tags of " + file + " cannot be written.", refused);
        }
    }

    private static Artwork artwork(byte[] cover) {
        StandardArtwork artwork = new StandardArtwork();
        artwork.setBinaryData(cover);
        artwork.setMimeType("image/jpeg");
        artwork.setPictureType(PictureTypes.DEFAULT_ID);
        artwork.setDescription("");
        artwork.setWidth(Cover.SIZE);
        artwork.setHeight(Cover.SIZE);
        return artwork;
    }
}
