package dev.undertone.models.training;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import dev.undertone.models.expression.ExpressionLabels;
import dev.undertone.models.expression.ExpressionNetwork;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.face.FaceCrop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import me.tongfei.progressbar.ProgressBar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One training run of the expression network: a checkpoint every epoch, the best average kept, an early end when
 * PublicTest has stopped to improve.
 *
 * <p>The loss is the sum of two cross-entropies: to FER2013's smoothed label, and to the distribution of the FER+ votes
 * where there is one; where there are teachers, their answers are half of both targets.
 */
final class ExpressionTraining {

    private static final Logger log = LoggerFactory.getLogger(ExpressionTraining.class);

    private static final int BATCH = 128;
    private static final float WEIGHT_DECAY = 5e-4f;
    private static final int PATIENCE = 15;
    private static final int ASSESS_EVERY = 5;

    private final List<FacePhoto> training;
    private final List<FacePhoto> publicTest;
    private final Path out;
    private final ExpressionRecipe recipe;

    /**
     * @param training to fit on
     * @param publicTest to choose the epoch on
     * @param out where the checkpoint and the kept weights go
     * @param recipe of the run
     */
    ExpressionTraining(List<FacePhoto> training, List<FacePhoto> publicTest, Path out, ExpressionRecipe recipe) {
        this.training = training;
        this.publicTest = publicTest;
        this.out = out;
        this.recipe = recipe;
    }

    /**
     * Trains to the end of the schedule, or until it stops to help.
     *
     * @param resume goes on from the checkpoint in the folder, if there is one
     * @throws IOException if the checkpoint or the weights cannot be written or read
     */
    void run(boolean resume) throws IOException {
        run(resume, recipe.epochs());
    }

    /** Trains as {@link #run(boolean)} does, but leaves off after an epoch of the schedule, as if it had been ended there. */
    void run(boolean resume, int lastEpoch) throws IOException {
        Engine engine = Engine.getInstance();
        engine.setRandomSeed((int) recipe.seed());
        try (NDManager manager = NDManager.newBaseManager(Device.cpu());
                ExecutorService augmenting = Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().factory())) {
            Block network = recipe.architecture().create();
            network.initialize(manager, DataType.FLOAT32, ExpressionNetwork.inputShape(BATCH));
            if (recipe.start() != null) {
                try (NDManager temporary = manager.newSubManager()) {
                    Checkpoint.copy(WeightsFile.read(recipe.start(), temporary), network);
                }
            }
            AveragedNetwork average = new AveragedNetwork(recipe.architecture(), network, manager);
            NesterovOptimizer optimizer = new NesterovOptimizer(network, manager, WEIGHT_DECAY);
            Checkpoint checkpoint = new Checkpoint(out, manager, recipe.architecture(), network, average, optimizer);
            TrainingProgress progress = resume ? checkpoint.load() : TrainingProgress.START;
            ParameterStore parameters = new ParameterStore(manager, false);
            Teachers teachers = new Teachers(recipe.teachers(), manager);

            try (ExpressionReader reader = ExpressionReader.of(average.block())) {
                while (progress.epoch() < lastEpoch && !isStale(progress)) {
                    int epoch = progress.epoch() + 1;
                    engine.setRandomSeed((int) (recipe.seed() * 1_000 + epoch));
                    PhotoBatches batches = new PhotoBatches(
                            training,
                            BATCH,
                            recipe.side(epoch),
                            recipe.strength(epoch),
                            recipe.seed(),
                            epoch,
                            augmenting);
                    double loss = learn(epoch, batches, manager, network, parameters, teachers, optimizer, average);
                    progress = isAssessed(epoch)
                            ? assess(epoch, loss, average.block(), reader, progress)
                            : new TrainingProgress(epoch, progress.bestScore(), progress.bestEpoch());
                    checkpoint.save(progress);
                }
            }
        }
    }

    /** PublicTest shows the full size, which the last part alone learns: before it a look now and then is enough. */
    private boolean isAssessed(int epoch) {
        return recipe.side(epoch) == FaceCrop.SIZE || epoch % ASSESS_EVERY == 1;
    }

    private boolean isStale(TrainingProgress progress) {
        return recipe.side(progress.epoch()) == FaceCrop.SIZE && progress.epoch() - progress.bestEpoch() >= PATIENCE;
    }

    private double learn(
            int epoch,
            PhotoBatches batches,
            NDManager manager,
            Block network,
            ParameterStore parameters,
            Teachers teachers,
            NesterovOptimizer optimizer,
            AveragedNetwork average) {
        int steps = PhotoBatches.count(training.size(), BATCH);
        double sum = 0;
        try (ProgressBar bar = TrainingBar.of("Epoch %d of %d".formatted(epoch, recipe.epochs()), steps)) {
            for (int i = 0; batches.hasNext(); i++) {
                long step = (epoch - 1L) * steps + i;
                double loss = backward(step, batches.next(), manager, network, parameters, teachers);
                optimizer.step((float) recipe.rate(step, (long) recipe.epochs() * steps));
                average.update(step);
                sum += loss;
                bar.setExtraMessage("loss %.3f".formatted(sum / (i + 1)));
                bar.step();
            }
        }
        return sum / steps;
    }

    private static double backward(
            long number,
            PhotoBatches.Batch batch,
            NDManager manager,
            Block network,
            ParameterStore parameters,
            Teachers teachers) {
        int size = batch.size();
        try (NDManager step = manager.newSubManager();
                NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            NDArray faces = step.create(batch.pixels(), ExpressionNetwork.inputShape(size, batch.side()));
            NDList targets = teachers.blend(
                    number,
                    faces,
                    new NDList(
                            step.create(batch.labels(), new Shape(size, ExpressionLabels.FER2013.size())),
                            step.create(batch.votes(), new Shape(size, ExpressionLabels.FERPLUS.size()))));
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDList logits = network.forward(parameters, new NDList(faces), true);
                NDArray loss = crossEntropy(logits.get(0), targets.get(0), size)
                        .add(crossEntropy(logits.get(1), targets.get(1), Math.max(1, batch.voted())));
                collector.backward(loss);
                return loss.getFloat();
            }
        }
    }

    private static NDArray crossEntropy(NDArray logits, NDArray target, int count) {
        return logits.logSoftmax(1).mul(target).sum().mul(-1f / count);
    }

    private TrainingProgress assess(
            int epoch, double loss, Block average, ExpressionReader reader, TrainingProgress before)
            throws IOException {
        ExpressionEvaluation evaluation = ExpressionEvaluation.of(publicTest, reader);
        double score = evaluation.fer2013().accuracy() + evaluation.ferplus().accuracy();
        boolean best = score > before.bestScore();
        if (best) {
            WeightsFile.write(out, recipe.architecture(), average, recipe.describe(epoch), evaluation);
        }
        log.info(
                "Epoch {}: loss {}, PublicTest {} % of 7 classes, {} % of FER+{}",
                epoch,
                "%.4f".formatted(loss),
                "%.2f".formatted(100 * evaluation.fer2013().accuracy()),
                "%.2f".formatted(100 * evaluation.ferplus().accuracy()),
                best ? ", kept" : "");
        return new TrainingProgress(epoch, best ? score : before.bestScore(), best ? epoch : before.bestEpoch());
    }
}
