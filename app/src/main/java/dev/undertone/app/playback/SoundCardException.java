package dev.undertone.app.playback;

import dev.undertone.models.UserFacingException;
import org.jspecify.annotations.Nullable;

/** There is no sound card, or it has gone while it was in use. */
public final class SoundCardException extends UserFacingException {

    private static final long serialVersionUID = 1L;

    SoundCardException(String whatHappened, @Nullable Throwable cause) {
        super(whatHappened, "Connect or switch on a sound card; the music goes on as soon as there is one.", cause);
    }
}
