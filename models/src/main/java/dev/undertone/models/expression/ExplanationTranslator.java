package dev.undertone.models.expression;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import dev.undertone.models.Emotion;
import dev.undertone.models.face.FaceCrop;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One face to its reading and its map: the latter from the features that the pooling before the heads averages. */
final class ExplanationTranslator
        implements NoBatchifyTranslator<ExplanationTranslator.Question, ExpressionExplanation> {

    private static final String QUESTION = "question";

    private final FaceTranslator faces;
    private final Supplier<LinearHead> ferplusHead;

    /**
     * @param emotion whose map is wanted; null for that of the likeliest
     */
    record Question(FaceCrop face, @Nullable Emotion emotion) {}

    /**
     * @param faces reads the heads
     * @param ferplusHead the second head's present parameters; asked for at every face, since training changes them
     */
    ExplanationTranslator(FaceTranslator faces, Supplier<LinearHead> ferplusHead) {
        this.faces = faces;
        this.ferplusHead = ferplusHead;
    }

    @Override
    public NDList processInput(TranslatorContext context, Question question) {
        context.setAttachment(QUESTION, question);
        return faces.processInput(context, List.of(question.face()));
    }

    @Override
    public ExpressionExplanation processOutput(TranslatorContext context, NDList outputs) {
        ExpressionReading reading = faces.processOutput(context, outputs).getFirst();
        NDArray features = outputs.get(2);
        if (features.getShape().dimension() != 4) {
            throw new UnsupportedOperationException("this network does not pool its features over the face");
        }
        Emotion wanted = ((Question) context.getAttachment(QUESTION)).emotion();
        Emotion emotion = wanted == null ? reading.scores().strongest() : wanted;
        int edge = (int) features.getShape().get(3);
        return new ExpressionExplanation(
                reading, ActivationMap.of(emotion, features.toFloatArray(), edge, ferplusHead.get()));
    }
}
