package dev.undertone.models.text;

import dev.undertone.models.Emotion;

/** What the networks answer: a logit for each emotion, in the order of {@link Emotion#values()}, then valence and arousal. */
public final class TextOutputs {

    /** How many emotions there are; as many logits come first. */
    public static final int EMOTIONS = Emotion.values().length;

    /** Where valence stands, -1 to 1 on EmoBank's scale. */
    public static final int VALENCE = EMOTIONS;

    /** Where arousal stands, likewise. */
    public static final int AROUSAL = EMOTIONS + 1;

    /** How many there are in all. */
    public static final int COUNT = EMOTIONS + 2;

    private TextOutputs() {}
}
