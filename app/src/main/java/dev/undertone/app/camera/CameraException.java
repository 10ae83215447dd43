package dev.undertone.app.camera;

import dev.undertone.models.UserFacingException;
import org.jspecify.annotations.Nullable;

/** A camera is missing, cannot be opened or was lost. */
public final class CameraException extends UserFacingException {

    /** Whether it is worth looking again. */
    enum Outlook {
        /** It may be plugged in at any moment. */
        MAY_APPEAR,
        /** It is there, but does not answer; another program may hold it. */
        MAY_ANSWER,
        /** It will not become a camera by waiting. */
        FINAL
    }

    private static final long serialVersionUID = 1L;

    private final Outlook outlook;

    CameraException(Outlook outlook, String whatHappened, String whatToDo, @Nullable Throwable cause) {
        super(whatHappened, whatToDo, cause);
        this.outlook = outlook;
    }

    Outlook outlook() {
        return outlook;
    }
}
