package dev.undertone.library.audio;

import dev.undertone.models.UserFacingException;
import org.jspecify.annotations.Nullable;

/** A file holds no sound that can be played. */
public final class UnreadableAudioException extends UserFacingException {

    private static final long serialVersionUID = 1L;

    UnreadableAudioException(String whatHappened, String whatToDo, @Nullable Throwable cause) {
        super(whatHappened, whatToDo, cause);
    }
}
