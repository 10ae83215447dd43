package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Texts of a few words that people write of themselves, made of the lexicon: neither data set has many, and that is what the program
 * is asked for.
 */
final class LexiconTexts {

    /** An entry that speaks of one emotion so strongly makes a text of that emotion. */
    private static final double CLEAR = 0.9;

    /** What people say that they are not, and what they are then. */
    private static final List<Denied> DENIED = List.of(
            new Denied(
                    Emotion.SAD,
                    List.of(
                            "happy", "glad", "good", "great", "fine", "ok", "okay", "well", "alright", "excited", "fun",
                            "proud", "hopeful", "myself")),
            new Denied(Emotion.ANGRY, List.of("amused", "impressed", "cool", "pleased", "fair", "funny", "acceptable")),
            new Denied(
                    Emotion.NEUTRAL,
                    List.of(
                            "sad",
                            "bad",
                            "angry",
                            "mad",
                            "afraid",
                            "scared",
                            "worried",
                            "upset",
                            "anxious",
                            "terrible",
                            "horrible",
                            "surprised",
                            "nervous")));

    private static final List<String> DENIALS = List.of(
            "not %s", "i am not %s", "i'm not %s", "never %s", "i don't feel %s", "this is not %s", "it isn't %s");

    private LexiconTexts() {}

    /** A text of each entry that speaks clearly of one emotion, and some that deny one. */
    static List<LabelledText> of(Lexicon lexicon) {
        List<LabelledText> texts = new ArrayList<>();
        for (Lexicon.Entry entry : lexicon.entries()) {
            Lexicon.Group group = lexicon.groups().get(entry.group());
            for (Emotion emotion : Emotion.values()) {
                if (group.weights().get(emotion.ordinal()) >= CLEAR) {
                    Set<Emotion> emotions = EnumSet.of(emotion);
                    texts.add(new LabelledText(entry.text(), "lexicon " + entry.text(), emotions, null));
                }
            }
        }
        for (Denied denied : DENIED) {
            for (String word : denied.words) {
                for (String denial : DENIALS) {
                    String text = denial.formatted(word);
                    texts.add(new LabelledText(text, "lexicon " + text, EnumSet.of(denied.emotion), null));
                }
            }
        }
        return texts;
    }

    private record Denied(Emotion emotion, List<String> words) {}
}
