package dev.undertone.app.ui.notice;

import org.jspecify.annotations.Nullable;

/**
 * One message.
 *
 * @param topic what it is about: a new message replaces the one on the same topic
 * @param whatHappened a sentence
 * @param whatToDo a sentence, may be empty
 * @param action what can be done about it at once; null for nothing
 */
public record Notice(
        Kind kind,
        String topic,
        String whatHappened,
        String whatToDo,
        @Nullable Action action) {

    /**
     * A button of a message, which takes it away as well.
     *
     * @param words the button's
     */
    public record Action(String words, Runnable command) {}

    /** How much it matters. */
    public enum Kind {
        /** Good to know. */
        INFORMATION,
        /** Something does not work. */
        WARNING
    }

    /** Something does not work. */
    public static Notice warning(String topic, String whatHappened, String whatToDo) {
        return new Notice(Kind.WARNING, topic, whatHappened, whatToDo, null);
    }

    /** Good to know. */
    public static Notice information(String topic, String whatHappened) {
        return new Notice(Kind.INFORMATION, topic, whatHappened, "", null);
    }

    /** Good to know, and something to do at once. */
    public static Notice information(String topic, String whatHappened, Action action) {
        return new Notice(Kind.INFORMATION, topic, whatHappened, "", action);
    }
}
