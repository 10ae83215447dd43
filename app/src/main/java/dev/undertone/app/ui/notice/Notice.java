package dev.undertone.app.ui.notice;

/**
 * One message.
 *
 * @param topic what it is about: a new message replaces the one on the same topic
 * @param whatHappened a sentence
 * @param whatToDo a sentence, may be empty
 */
public record Notice(Kind kind, String topic, String whatHappened, String whatToDo) {

    /** How much it matters. */
    public enum Kind {
        /** Good to know. */
        INFORMATION,
        /** Something does not work. */
        WARNING
    }

    /** Something does not work. */
    public static Notice warning(String topic, String whatHappened, String whatToDo) {
        return new Notice(Kind.WARNING, topic, whatHappened, whatToDo);
    }

    /** Good to know. */
    public static Notice information(String topic, String whatHappened) {
        return new Notice(Kind.INFORMATION, topic, whatHappened, "");
    }
}
