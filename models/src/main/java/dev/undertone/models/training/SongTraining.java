package dev.undertone.models.training;

import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import dev.undertone.models.network.WeightsDigest;
import dev.undertone.models.song.FeatureClassifier;
import dev.undertone.models.song.Quadrant;
import dev.undertone.models.song.SongMember;
import dev.undertone.models.song.SongModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Teaches the members of the song model, each on all songs but those of a fifth of the artists, and measures each on those that
 * it has not heard: cross-validation, whose networks are the ones that are kept.
 */
final class SongTraining {

    private static final Logger log = LoggerFactory.getLogger(SongTraining.class);

    /** How many members there are. */
    static final int MEMBERS = 5;

    /** Of a song on the wrong side of a margin; 0.5, 1 and 3 are alike in cross-validation. */
    private static final double COST = 1;

    /** The same for the linear classifier, which is only measured. */
    private static final double LINEAR_COST = 0.003;

    private static final int SEEDS_APART = 100;

    private final List<LabelledSong> songs;
    private final Path out;
    private final SongRecipe recipe;

    SongTraining(List<LabelledSong> songs, Path out, SongRecipe recipe) {
        this.songs = songs;
        this.out = out;
        this.recipe = recipe;
    }

    /**
     * Trains all members, and writes them with {@code model.json}.
     *
     * @param resume whether members that are in the folder already are kept
     * @throws IOException if a file cannot be written
     */
    SongModel run(boolean resume) throws IOException {
        Files.createDirectories(out);
        int[] folds = ArtistFolds.of(songs, MEMBERS, recipe.parts());
        List<SongExample> examples;
        try (ProgressBar progress = TrainingBar.of("Listening", songs.size())) {
            examples = songs.parallelStream()
                    .map(SongExample::of)
                    .peek(song -> progress.step())
                    .toList();
        }
        SongVoices[] voices = new SongVoices[songs.size()];
        for (int fold = 0; fold < MEMBERS; fold++) {
            List<SongExample> others = others(examples, folds, fold);
            FeatureClassifier linear = train(others, FeatureClassifier.Kernel.LINEAR, LINEAR_COST);
            WeightsOutput.write(
                    SongMember.featuresFile(out, fold), train(others, FeatureClassifier.Kernel.GAUSSIAN, COST)::save);
            trainNetworks(fold, others, resume);
            try (SongMember member = SongMember.load(out, fold, recipe.networks(), recipe.width())) {
                for (int song = 0; song < folds.length; song++) {
                    if (folds[song] == fold) {
                        voices[song] = SongVoices.of(member, linear, examples.get(song));
                    }
                }
            }
        }
        SongModel model = describe(examples, List.of(voices), folds);
        model.write(out);
        return model;
    }

    private static List<SongExample> others(List<SongExample> examples, int[] folds, int fold) {
        return IntStream.range(0, folds.length)
                .filter(song -> folds[song] != fold)
                .mapToObj(examples::get)
                .toList();
    }

    private static FeatureClassifier train(List<SongExample> songs, FeatureClassifier.Kernel kernel, double cost) {
        return FeatureClassifier.train(
                songs.stream().map(song -> song.features().values()).toArray(double[][]::new),
                songs.stream().map(SongExample::quadrant).toArray(Quadrant[]::new),
                kernel,
                cost);
    }

    private void trainNetworks(int fold, List<SongExample> songs, boolean resume) throws IOException {
        for (int i = 0; i < recipe.networks(); i++) {
            Path file = SongMember.networkFile(out, fold, i);
            if (resume && Files.isRegularFile(file)) {
                continue;
            }
            String task = "Network %d of %d".formatted(fold * recipe.networks() + i + 1, MEMBERS * recipe.networks());
            try (NDManager manager = NDManager.newBaseManager();
                    ProgressBar progress = TrainingBar.of(task, recipe.epochs())) {
                Block network = new SpectrogramTraining(
                                songs, recipe.epochs(), recipe.seed() + fold + (long) i * SEEDS_APART)
                        .run(manager, recipe.width(), progress::step);
                WeightsOutput.write(file, network::saveParameters);
            }
        }
    }

    private SongModel describe(List<SongExample> examples, List<SongVoices> voices, int[] folds) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int fold = 0; fold < MEMBERS; fold++) {
            describe(SongMember.featuresFile(out, fold), files);
            for (int i = 0; i < recipe.networks(); i++) {
                describe(SongMember.networkFile(out, fold, i), files);
            }
        }
        Map<String, Integer> leftOut = new LinkedHashMap<>();
        for (int song = 0; song < folds.length; song++) {
            leftOut.put(songs.get(song).name(), folds[song]);
        }
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        SongCalibration calibration = new SongCalibration(voices, folds, MEMBERS);
        for (SongPool pool : SongPool.values()) {
            figures.put(pool.word(), calibration.figures(pool).toMap());
        }
        figures.forEach((way, measured) -> log.info("{}: {}", way, measured));
        return new SongModel(
                examples.getFirst().features().names(),
                MEMBERS,
                recipe.networks(),
                recipe.width(),
                files,
                calibration.temperature(SongPool.BOTH),
                calibration.farthest(),
                SongLimits.of(examples.stream().map(SongExample::features).toList()),
                leftOut,
                recipe.describe(songs.size()),
                figures);
    }

    private static void describe(Path file, Map<String, String> files) throws IOException {
        files.put(file.getFileName().toString(), WeightsDigest.sha256(file));
    }
}
