package dev.undertone.models.text;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads in a sentence what mood it was written in. Safe to use from several threads; the same text is always read alike. It needs
 * neither PyTorch nor to be closed.
 */
public final class TextReader {

    /** How many characters of a text are looked at: the first of them, up to the end of a word. */
    public static final int LONGEST = 2000;

    private final TextModel model;
    private final Lexicon lexicon;
    private final BagNetwork bag;
    private final List<SequenceNetwork> sequences;
    private final Spelling spelling;

    private TextReader(TextModel model, Lexicon lexicon, BagNetwork bag, List<SequenceNetwork> sequences) {
        this.model = model;
        this.lexicon = lexicon;
        this.bag = bag;
        this.sequences = sequences;
        this.spelling = new Spelling(bag, lexicon);
    }

    /**
     * Loads a model, which takes a few hundredths of a second.
     *
     * @param weights the folder with its parameters and its {@code model.json}, such as {@code models/weights/text}
     * @throws UserFacingException if they are missing or damaged
     */
    public static TextReader load(Path weights) {
        TextModel model = TextModel.read(weights);
        try (DataInputStream in = TextModel.open(TextModel.bagFile(weights))) {
            BagNetwork bag = BagNetwork.load(in);
            List<SequenceNetwork> sequences = new ArrayList<>();
            for (int i = 0; i < model.networks(); i++) {
                sequences.add(sequence(TextModel.networkFile(weights, i)));
            }
            return new TextReader(model, Lexicon.load(), bag, List.copyOf(sequences));
        } catch (IOException e) {
            throw new UserFacingException(
                    "The text model in " + weights + " cannot be read: " + e.getMessage() + ".",
                    "Install Undertone again.",
                    e);
        }
    }

    private static SequenceNetwork sequence(Path file) throws IOException {
        try (DataInputStream in = TextModel.open(file)) {
            return SequenceNetwork.load(in);
        }
    }

    /**
     * Reads a text.
     *
     * @param text of any length and content; at most {@link #LONGEST} characters of it are looked at
     */
    public TextReading read(String text) {
        List<Token> tokens = tokens(text);
        double trust = Familiarity.of(tokens, lexicon, bag);
        if (trust == 0) {
            return TextReading.NOTHING;
        }
        float[] outputs = outputs(tokens);
        EmotionScores scores =
                EmotionScores.UNIFORM.mixedWith(model.calibration().scores(outputs), trust);
        return new TextReading(
                scores, model.calibration().affect(outputs, scores, trust), trust * scores.of(scores.strongest()));
    }

    /** All emotions that a text speaks of, at least one, by thresholds that treat rare emotions like common ones. */
    public Set<Emotion> labels(String text) {
        return model.calibration().labels(outputs(tokens(text)));
    }

    private List<Token> tokens(String text) {
        return spelling.corrected(Tokens.of(text));
    }

    private float[] outputs(List<Token> tokens) {
        return model.calibration()
                .pooled(
                        bag.outputs(TextFeatures.of(tokens, lexicon)),
                        sequences.stream()
                                .map(network -> network.outputs(tokens, lexicon))
                                .toList());
    }
}
