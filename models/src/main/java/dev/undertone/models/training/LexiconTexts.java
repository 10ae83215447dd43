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

    private LexiconTexts() {}

    /** A text of each entry that speaks clearly of one emotion. */
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
        return texts;
    }
}
