package dev.undertone.library.importing;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.FileName;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the tags of a song. All is done to a copy beside it, which takes the song's place in one step once its sound is
 * known to be the same: whatever goes wrong before, the song is as it was.
 */
public final class TagWriter {

    // Room for a longer tag than the song has.
    private static final long SPARE = 1 << 20;

    private TagWriter() {}

    /**
     * Writes an edit, and what the listener thinks of the song, into its file.
     *
     * @throws UserFacingException if that is not possible; the file is then as it was
     */
    static void write(Path file, TrackEdit edit, Judgement judgement) {
        try {
            Path song = file.toRealPath();
            String extension = extension(file, AudioDecoders.inspect(song).format());
            FileRights rights = FileRights.of(song);
            if (!rights.allowWriting()) {
                throw new AccessDeniedException(song.toString());
            }
            if (Files.getFileStore(song).getUsableSpace() < Files.size(song) + SPARE) {
                throw full(file, null);
            }
            Path folder = song.getParent();
            Path copy = Files.createTempFile(folder, ".undertone", extension);
            try {
                Files.copy(song, copy, StandardCopyOption.REPLACE_EXISTING);
                ReadableName.change(copy, plain -> TagFields.write(plain, edit, judgement));
                if (!AudioDecoders.haveSameAudio(song, copy)) {
                    throw failed(file, "Writing its tags would have changed its sound.", null);
                }
                rights.giveTo(copy);
                try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(copy, song, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (UserFacingException e) {
            throw e;
        } catch (Exception | OutOfMemoryError e) {
            // The tag library raises most kinds of exception, checked or not, on one damaged file or another, and makes
            // room for
            // whatever a packed frame claims to be: the one array that is too large for the memory is all that fails
            // then.
            throw explained(file, e);
        }
    }

    private static String extension(Path file, AudioFormat format) {
        return switch (format) {
            case MP3 -> ".mp3";
            case FLAC -> ".flac";
            case VORBIS -> ".ogg";
            case AAC, ALAC -> ".m4a";
            case WAV -> ".wav";
            case OPUS ->
                throw new UserFacingException(
                        String.format(
                                Locale.ROOT,
                                "Undertone cannot write the tags of Opus files, as %s is one.",
                                FileName.of(file)),
                        "Use another program for it; Undertone reads what that writes.");
        };
    }

    private static UserFacingException explained(Path file, Throwable e) {
        if (e instanceof NoSuchFileException) {
            return new UserFacingException(file + " is not there.", "Put it back, and try again.", e);
        }
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return new UserFacingException(
                    "You may not change " + file + ", or its folder.", "Change their permissions, and try again.", e);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException && (message.contains("no space left") || message.contains("disk full"))) {
                return full(file, e);
            }
            if (cause instanceof IOException && message.contains("read-only file system")) {
                return new UserFacingException(
                        "The disk that holds " + file + " cannot be written to.", "Copy the song to another disk.", e);
            }
        }
        return failed(file, "Its tags cannot be written.", e);
    }

    private static UserFacingException full(Path file, @Nullable Throwable cause) {
        return new UserFacingException(
                "There is no room on the disk that holds " + file + ".", "Make some, and try again.", cause);
    }

    private static UserFacingException failed(Path file, String why, @Nullable Throwable cause) {
        return new UserFacingException(
                file + " cannot be changed. " + why, "It is as it was; it may be damaged.", cause);
    }
}
