package dev.undertone.models;

import org.jspecify.annotations.Nullable;

/** Something went wrong that the person at the screen should read about: what happened, and what they can do. */
public class UserFacingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String whatHappened;
    private final String whatToDo;

    /**
     * @param whatHappened a full sentence
     * @param whatToDo a full sentence
     */
    public UserFacingException(String whatHappened, String whatToDo) {
        this(whatHappened, whatToDo, null);
    }

    /**
     * @param whatHappened a full sentence
     * @param whatToDo a full sentence
     * @param cause for the log
     */
    public UserFacingException(String whatHappened, String whatToDo, @Nullable Throwable cause) {
        super(whatHappened + " " + whatToDo, cause);
        this.whatHappened = whatHappened;
        this.whatToDo = whatToDo;
    }

    /** What happened, a full sentence. */
    public String whatHappened() {
        return whatHappened;
    }

    /** What the person can do, a full sentence. */
    public String whatToDo() {
        return whatToDo;
    }
}
