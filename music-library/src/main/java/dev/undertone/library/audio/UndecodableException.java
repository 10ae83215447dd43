package dev.undertone.library.audio;

import java.io.IOException;

/** The bytes of a file were read, and no sound can be made of them. */
final class UndecodableException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param complaint what is wrong, without a full stop
     */
    UndecodableException(String complaint) {
        super(complaint);
    }
}
