package dev.undertone.library.catalog;

import dev.undertone.models.UserFacingException;
import org.jspecify.annotations.Nullable;

/** The catalog cannot be opened, read or written. */
public final class CatalogException extends UserFacingException {

    private static final long serialVersionUID = 1L;

    CatalogException(String whatHappened, String whatToDo, @Nullable Throwable cause) {
        super(whatHappened, whatToDo, cause);
    }
}
