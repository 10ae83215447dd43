package dev.undertone.library.audio;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Opens files as sound. */
public final class AudioDecoders {

    private AudioDecoders() {}

    /**
     * Opens a file at its first frame. A file that breaks off is as long as what is left of it.
     *
     * @throws UnreadableAudioException if it is not there, may not be read or holds no sound
     */
    public static AudioDecoder open(Path file) {
        FileBytes bytes = openBytes(file);
        try {
            return new Mp3Decoder(file, bytes, index(file, bytes));
        } catch (RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * How long a file sounds, found by looking at every frame but decoding none.
     *
     * @throws UnreadableAudioException if it is not there, may not be read or holds no sound
     */
    public static Duration durationOf(Path file) {
        try (FileBytes bytes = openBytes(file)) {
            return index(file, bytes).duration();
        }
    }

    private static FileBytes openBytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableAudioException(file, "is a folder", "Choose a file in it.", null);
        }
        try {
            return FileBytes.open(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableAudioException(file, "is not there", "Put it back, or play another song.", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableAudioException(
                    file, "may not be read", "Change its permissions, or play another song.", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Mp3Index index(Path file, FileBytes bytes) {
        try {
            return Mp3Index.of(bytes)
                    .orElseThrow(() -> new UnreadableAudioException(
                            file, "holds no MP3 audio", "Play another song; the file may be damaged.", null));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static UnreadableAudioException unreadable(Path file, IOException cause) {
        return new UnreadableAudioException(
                file,
                "cannot be read: " + cause.getMessage(),
                "Check that its disk is still connected, or play another song.",
                cause);
    }
}
