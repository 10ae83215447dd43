package dev.undertone.models.training;

import ai.djl.ndarray.NDManager;
import dev.undertone.models.network.PyTorch;
import dev.undertone.models.network.WeightsDigest;
import dev.undertone.models.text.BagNetwork;
import dev.undertone.models.text.Lexicon;
import dev.undertone.models.text.SequenceNetwork;
import dev.undertone.models.text.TextCalibration;
import dev.undertone.models.text.TextModel;
import dev.undertone.models.text.TextReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Teaches the networks of the text model on nine tenths of the texts, and calibrates them on the tenth. */
final class TextTraining {

    private static final Logger log = LoggerFactory.getLogger(TextTraining.class);

    private final List<LabelledText> texts;
    private final Path out;
    private final TextRecipe recipe;
    private final Lexicon lexicon = Lexicon.load();

    /**
     * @param texts with emotions or affect, of the training parts of their data sets
     * @param out folder for parameters and {@code model.json}
     */
    TextTraining(List<LabelledText> texts, Path out, TextRecipe recipe) {
        this.texts = List.copyOf(texts);
        this.out = out;
        this.recipe = recipe;
    }

    /**
     * Trains all networks, and writes them with {@code model.json}.
     *
     * @param resume whether networks that are in the folder already are kept
     * @throws IOException if a file cannot be written
     */
    TextModel run(boolean resume) throws IOException {
        Files.createDirectories(out);
        PyTorch.start();
        List<TextExample> examples =
                texts.stream().map(text -> TextExample.of(text, lexicon)).toList();
        List<TextExample> heldOut =
                examples.stream().filter(TextExample::isHeldOut).toList();
        List<TextExample> learnt = Stream.concat(
                        examples.stream().filter(example -> !example.isHeldOut()),
                        LexiconTexts.of(lexicon).stream().map(text -> TextExample.of(text, lexicon)))
                .toList();
        BagNetwork bag = bag(learnt, resume);
        List<SequenceNetwork> sequences = new ArrayList<>();
        for (int i = 0; i < recipe.shapes().size(); i++) {
            sequences.add(sequence(learnt, i, resume));
        }
        TextCalibration calibration = new TextCalibrationFit(heldOut.stream()
                        .map(example -> TextVoices.of(example, lexicon, bag, sequences))
                        .toList())
                .fit();
        Map<String, String> files = new LinkedHashMap<>();
        describe(TextModel.bagFile(out), files);
        for (int i = 0; i < sequences.size(); i++) {
            describe(TextModel.networkFile(out, i), files);
        }
        TextModel model = new TextModel(
                TextModel.words(),
                sequences.size(),
                files,
                calibration,
                recipe.describe(emotional(texts), texts.size() - emotional(texts), heldOut.size()),
                Map.of());
        model.write(out);
        TextModel measured =
                new TextModel(model.labels(), model.networks(), files, calibration, model.training(), figures(heldOut));
        measured.write(out);
        return measured;
    }

    private BagNetwork bag(List<TextExample> examples, boolean resume) throws IOException {
        Path file = TextModel.bagFile(out);
        if (!resume || !Files.isRegularFile(file)) {
            try (NDManager manager = NDManager.newBaseManager();
                    ProgressBar progress = TrainingBar.of("Linear network", recipe.bagEpochs())) {
                BagNetwork bag =
                        new BagTraining(examples, recipe.bagEpochs(), recipe.seed()).run(manager, progress::step);
                WeightsOutput.write(file, bag::save);
            }
        }
        try (DataInputStream in = open(file)) {
            return BagNetwork.load(in);
        }
    }

    private SequenceNetwork sequence(List<TextExample> examples, int number, boolean resume) throws IOException {
        Path file = TextModel.networkFile(out, number);
        if (!resume || !Files.isRegularFile(file)) {
            String task =
                    "Network %d of %d".formatted(number + 1, recipe.shapes().size());
            try (NDManager manager = NDManager.newBaseManager();
                    ProgressBar progress = TrainingBar.of(task, recipe.epochs())) {
                SequenceNetwork network = new SequenceTraining(
                                examples, lexicon, recipe.shapes().get(number), recipe.epochs(), recipe.seed() + number)
                        .run(manager, progress::step);
                WeightsOutput.write(file, network::save);
            }
        }
        try (DataInputStream in = open(file)) {
            return SequenceNetwork.load(in);
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** What is measured on the texts that all of this was chosen by: better than on others, and for comparison alone. */
    private Map<String, Map<String, Double>> figures(List<TextExample> heldOut) {
        TextReader reader = TextReader.load(out);
        List<TextAnswer> answers = heldOut.stream()
                .map(example -> TextAnswer.of(example.text(), reader))
                .toList();
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        figures.put(
                "heldOutEmotions",
                EmotionFigures.of(answers.stream()
                                .filter(answer -> answer.text().emotions() != null)
                                .toList())
                        .toMap());
        figures.put(
                "heldOutAffect",
                AffectFigures.of(answers.stream()
                                .filter(answer -> answer.text().affect() != null)
                                .toList())
                        .toMap());
        figures.forEach((data, measured) -> log.info("{}: {}", data, measured));
        return figures;
    }

    private static int emotional(List<LabelledText> texts) {
        return (int) texts.stream().filter(text -> text.emotions() != null).count();
    }

    private static void describe(Path file, Map<String, String> files) throws IOException {
        files.put(file.getFileName().toString(), WeightsDigest.sha256(file));
    }
}
