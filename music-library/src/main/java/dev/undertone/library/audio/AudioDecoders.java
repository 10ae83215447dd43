package dev.undertone.library.audio;

import dev.undertone.library.AudioFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens files as sound. What a file holds decides how it is read; its name is asked only where that says nothing. */
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
            AudioContainer container = AudioContainer.of(file, bytes);
            if (container == AudioContainer.MP3) {
                Mp3Index index = Mp3Index.of(bytes).orElseThrow(() -> noAudio(file, container, null));
                return new Mp3Decoder(file, bytes, index);
            }
            bytes.close();
            return openMedia(file, container);
        } catch (IOException e) {
            bytes.close();
            throw unreadable(file, e);
        } catch (RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * Looks at a file without decoding it from beginning to end: of most files, little is read.
     *
     * @throws UnreadableAudioException if it is not there, may not be read or holds no sound
     */
    public static AudioFacts inspect(Path file) {
        AudioContainer container;
        try (FileBytes bytes = openBytes(file)) {
            container = AudioContainer.of(file, bytes);
            if (container == AudioContainer.MP3) {
                Mp3Audio audio = Mp3Audio.of(bytes).orElseThrow(() -> noAudio(file, AudioContainer.MP3, null));
                return audio.facts(bytes).orElseThrow(() -> noAudio(file, AudioContainer.MP3, null));
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        try (MediaStream stream = openStream(file, container)) {
            AudioFormat format = format(file, stream);
            return MediaFacts.of(file, container, stream, format);
        } catch (IOException e) {
            throw noAudio(file, container, e);
        }
    }

    /**
     * What is written in a file beside its sound; empty for MP3, where it is no part of the format.
     *
     * @throws UnreadableAudioException if it is not there, may not be read or is no such file as it seems to be
     */
    public static Optional<WrittenTags> tags(Path file) {
        AudioContainer container;
        try (FileBytes bytes = openBytes(file)) {
            container = AudioContainer.of(file, bytes);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (container == AudioContainer.MP3) {
            return Optional.empty();
        }
        try (MediaFile media = MediaFile.open(file, container)) {
            return Optional.of(MediaTags.of(media));
        } catch (IOException e) {
            throw noAudio(file, container, e);
        }
    }

    /**
     * Whether two files sound the same to the last bit, whatever is written beside the sound: every byte of MP3 audio, and
     * every packet of other formats, is compared.
     *
     * @throws UnreadableAudioException if one is not there, may not be read or holds no sound
     */
    public static boolean haveSameAudio(Path file, Path other) {
        if (!inspect(file).equals(inspect(other))) {
            return false;
        }
        try (FileBytes bytes = openBytes(file);
                FileBytes others = openBytes(other)) {
            AudioContainer container = AudioContainer.of(file, bytes);
            if (container != AudioContainer.of(other, others)) {
                return false;
            }
            return container == AudioContainer.MP3
                    ? Mp3Audio.isSame(bytes, others)
                    : SameMedia.of(file, other, container);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Whether every byte of a file can be read, whatever they mean. Takes as long as reading it does. */
    public static boolean canBeRead(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static MediaDecoder openMedia(Path file, AudioContainer container) {
        MediaStream stream = openStream(file, container);
        try {
            format(file, stream);
            MediaDecoder decoder = new MediaDecoder(file, stream, MediaLength.of(stream, container));
            decoder.seek(0);
            return decoder;
        } catch (IOException e) {
            stream.close();
            throw noAudio(file, container, e);
        } catch (RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private static MediaStream openStream(Path file, AudioContainer container) {
        try {
            return new MediaStream(file, container);
        } catch (IOException e) {
            throw noAudio(file, container, e);
        }
    }

    private static AudioFormat format(Path file, MediaStream stream) {
        return MediaFacts.format(stream.codec())
                .orElseThrow(() -> UnreadableAudioException.lasting(
                        file, "holds a kind of audio that Undertone does not play", "Play another song.", null));
    }

    private static FileBytes openBytes(Path file) {
        if (Files.isDirectory(file)) {
            throw UnreadableAudioException.passing(file, "is a folder", "Choose a file in it.", null);
        }
        try {
            return FileBytes.open(file);
        } catch (NoSuchFileException e) {
            throw UnreadableAudioException.passing(file, "is not there", "Put it back, or play another song.", e);
        } catch (AccessDeniedException e) {
            throw UnreadableAudioException.passing(
                    file, "may not be read", "Change its permissions, or play another song.", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UnreadableAudioException noAudio(Path file, AudioContainer container, @Nullable IOException cause) {
        if (cause != null && !(cause instanceof UndecodableException)) {
            return unreadable(file, cause);
        }
        return UnreadableAudioException.lasting(
                file, "holds no " + container.title() + " audio", "Play another song; the file may be damaged.", cause);
    }

    static UnreadableAudioException unreadable(Path file, IOException cause) {
        if (cause instanceof UndecodableException) {
            return UnreadableAudioException.lasting(
                    file,
                    "cannot be decoded: " + cause.getMessage(),
                    "Play another song; the file may be damaged.",
                    cause);
        }
        return UnreadableAudioException.passing(
                file,
                "cannot be read: " + cause.getMessage(),
                "Check that its disk is still connected, or play another song.",
                cause);
    }
}
