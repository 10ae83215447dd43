package dev.undertone.models.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import dev.undertone.models.face.FaceCrop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Networks trained before, whose answers a new one learns from beside the labels (Hinton et al., "Distilling the knowledge
 * in a neural network", 2015; with teachers of the student's own size: Furlanello et al., "Born-again neural networks",
 * ICML 2018). They see the very pictures that the student sees, as soon as those have the full size that the teachers were
 * measured on. One of them answers at each step, in turn, which costs as little as a single teacher and is the same target
 * on average.
 */
final class Teachers {

    private static final float SHARE = 0.5f;

    private final List<Block> networks = new ArrayList<>();
    private final ParameterStore parameters;

    /**
     * @param folders of weights that {@link WeightsFile} wrote; none for a student without teachers
     * @throws IOException if one cannot be read
     */
    Teachers(List<Path> folders, NDManager manager) throws IOException {
        parameters = new ParameterStore(manager, false);
        for (Path folder : folders) {
            Block network = WeightsFile.read(folder, manager);
            network.freezeParameters(true);
            networks.add(network);
        }
    }

    /**
     * Mixes what the teacher whose turn it is says of the faces into the targets.
     *
     * @param step of the run, from 0
     * @param faces {@code (N, 1, S, S)}
     * @param targets for each head {@code (N, classes)}; a row's sum is the picture's weight, and stays
     */
    NDList blend(long step, NDArray faces, NDList targets) {
        if (networks.isEmpty() || faces.getShape().get(2) < FaceCrop.SIZE) {
            return targets;
        }
        Block teacher = networks.get((int) (step % networks.size()));
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            NDList logits = teacher.forward(parameters, new NDList(faces), false);
            NDList blended = new NDList();
            for (int head = 0; head < targets.size(); head++) {
                NDArray target = targets.get(head);
                NDArray weight = target.sum(new int[] {1}, true);
                NDArray taught = logits.get(head).softmax(1).mul(weight).mul(SHARE);
                blended.add(target.mul(1 - SHARE).add(taught));
            }
            NDScope.unregister(blended);
            return blended;
        }
    }
}
