package dev.undertone.models.training;

import ai.djl.MalformedModelException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import dev.undertone.models.expression.ExpressionArchitecture;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;

/**
 * All that a run needs to go on: progress, weights, their average and the optimiser's velocities, in one file that is
 * replaced whole, so that a run ended at any moment leaves a good one.
 */
final class Checkpoint {

    private static final int FORMAT = 1;

    private final Path file;
    private final NDManager manager;
    private final ExpressionArchitecture architecture;
    private final Block network;
    private final AveragedNetwork average;
    private final NesterovOptimizer optimizer;

    Checkpoint(
            Path folder,
            NDManager manager,
            ExpressionArchitecture architecture,
            Block network,
            AveragedNetwork average,
            NesterovOptimizer optimizer) {
        this.file = folder.resolve("checkpoint.bin");
        this.manager = manager;
        this.architecture = architecture;
        this.network = network;
        this.average = average;
        this.optimizer = optimizer;
    }

    void save(TrainingProgress progress) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            out.writeInt(FORMAT);
            out.writeInt(progress.epoch());
            out.writeDouble(progress.bestScore());
            out.writeInt(progress.bestEpoch());
            network.saveParameters(out);
            average.block().saveParameters(out);
            optimizer.save(out);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was saved last, or the start where nothing was. */
    TrainingProgress load() throws IOException {
        if (!Files.exists(file)) {
            return TrainingProgress.START;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != FORMAT) {
                throw new IOException(file + " is no checkpoint of this program");
            }
            TrainingProgress progress = new TrainingProgress(in.readInt(), in.readDouble(), in.readInt());
            readParameters(network, in);
            readParameters(average.block(), in);
            optimizer.load(manager, in);
            return progress;
        }
    }

    private void readParameters(Block block, DataInputStream in) throws IOException {
        Block saved = architecture.create();
        try (NDManager temporary = manager.newSubManager()) {
            saved.loadParameters(temporary, in);
            copy(saved, block);
        } catch (MalformedModelException e) {
            throw new IOException(file + " is damaged", e);
        }
    }

    /** Copies into the arrays that the optimiser and the average may already hold, instead of replacing them. */
    static void copy(Block from, Block to) {
        Iterator<Parameter> sources = from.getParameters().values().iterator();
        for (Parameter parameter : to.getParameters().values()) {
            NDArray source = sources.next().getArray();
            source.copyTo(parameter.getArray());
        }
    }
}
