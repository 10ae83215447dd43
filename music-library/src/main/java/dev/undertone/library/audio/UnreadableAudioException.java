package dev.undertone.library.audio;

import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file holds no sound that can be played. */
public final class UnreadableAudioException extends UserFacingException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param complaint what is wrong with the file, as a sentence without its subject and full stop
     */
    UnreadableAudioException(Path file, String complaint, String whatToDo, @Nullable Throwable cause) {
        super(file + " " + complaint + ".", whatToDo, cause);
        this.reason = "It " + complaint + ".";
    }

    /** What is wrong, a full sentence that calls the file "it": for places that name the file already. */
    public String reason() {
        return reason;
    }
}
