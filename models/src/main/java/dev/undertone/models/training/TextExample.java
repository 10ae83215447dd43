package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.text.Lexicon;
import dev.undertone.models.text.TextFeatures;
import dev.undertone.models.text.TextOutputs;
import dev.undertone.models.text.Token;
import dev.undertone.models.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A text to learn from, taken apart.
 *
 * @param text with what people said of it
 * @param tokens of the text
 * @param features of the text
 */
record TextExample(LabelledText text, List<Token> tokens, TextFeatures features) {

    /** One text of so many is held out of what is learnt from, to choose by and to calibrate on. */
    private static final int HELD_OUT = 10;

    static TextExample of(LabelledText text, Lexicon lexicon) {
        List<Token> tokens = Tokens.of(text.text());
        return new TextExample(text, tokens, TextFeatures.of(tokens, lexicon));
    }

    /** Whether it is held out: by its name alone, so that it is so in every run. */
    boolean isHeldOut() {
        CRC32 crc = new CRC32();
        crc.update(text.id().getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % HELD_OUT == 0;
    }

    /** Writes what the networks shall answer, and which of the answers anyone was asked for, as 1. */
    void target(float[] targets, float[] asked, int row) {
        int at = row * TextOutputs.COUNT;
        if (text.emotions() != null) {
            for (Emotion emotion : Emotion.values()) {
                targets[at + emotion.ordinal()] = text.emotions().contains(emotion) ? 1 : 0;
                asked[at + emotion.ordinal()] = 1;
            }
        }
        if (text.affect() != null) {
            targets[at + TextOutputs.VALENCE] = (float) text.affect().valence();
            targets[at + TextOutputs.AROUSAL] = (float) text.affect().arousal();
            asked[at + TextOutputs.VALENCE] = 1;
            asked[at + TextOutputs.AROUSAL] = 1;
        }
    }
}
