package dev.undertone.library.audio;

import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file cannot be read, or holds no sound that can be played. */
public final class UnreadableAudioException extends UserFacingException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean lasting;

    private UnreadableAudioException(
            Path file, String complaint, String whatToDo, boolean lasting, @Nullable Throwable cause) {
        super(file + " " + complaint + ".", whatToDo, cause);
        this.reason = "It " + complaint + ".";
        this.lasting = lasting;
    }

    /**
     * Of a file that holds no sound that can be played, as long as it is the same.
     *
     * @param complaint what is wrong with the file, as a sentence without its subject and full stop
     */
    static UnreadableAudioException lasting(Path file, String complaint, String whatToDo, @Nullable Throwable cause) {
        return new UnreadableAudioException(file, complaint, whatToDo, true, cause);
    }

    /**
     * Of a file whose bytes could not be read, which says nothing of what it holds.
     *
     * @param complaint what is wrong with the file, as a sentence without its subject and full stop
     */
    static UnreadableAudioException passing(Path file, String complaint, String whatToDo, @Nullable Throwable cause) {
        return new UnreadableAudioException(file, complaint, whatToDo, false, cause);
    }

    /** What is wrong, a full sentence that calls the file "it": for places that name the file already. */
    public String reason() {
        return reason;
    }

    /** Whether it stays so until the file is another one; false where its bytes could not be read, which may pass. */
    public boolean isLasting() {
        return lasting;
    }
}
