package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How large the network is, and where its weights come from, as {@code model.json} tells it. */
final class TrainingSection implements CardSection {

    private static final List<String> TOLD = List.of("seed", "epochs", "epoch", "teachers");

    private final ExpressionModel model;

    TrainingSection(ExpressionModel model) {
        this.model = model;
    }

    @Override
    public Map<String, String> write(Path folder) {
        NetworkSize size = NetworkSize.of(model.network());
        return Map.of(
                "training",
                told(model.training()),
                "sha",
                model.sha256(),
                "parameters",
                "%.2f".formatted(size.parameters() / 1e6),
                "multiply-adds",
                "%.0f".formatted(size.multiplyAdds() / 1e6));
    }

    /** What there is to tell of a run, and of the one whose weights it went on from, in one line. */
    static String told(Map<?, ?> training) {
        String run = TOLD.stream()
                .filter(training::containsKey)
                .map(key -> "%s %s".formatted(key, training.get(key)))
                .collect(Collectors.joining(", "));
        return training.get(ExpressionRecipe.START) instanceof Map<?, ?> start
                ? "%s, begun with the weights of another run: %s".formatted(run, told(start))
                : run;
    }
}
