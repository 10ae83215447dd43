package dev.undertone.models.song;

import ai.djl.MalformedModelException;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import dev.undertone.models.network.PyTorch;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of the listeners whose answers are pooled: it has learnt from all songs but those of a few artists. */
public final class SongMember implements AutoCloseable {

    private final FeatureClassifier byFeatures;
    private final List<SpectrogramClassifier> bySpectrogram;
    private final NDManager manager;

    private SongMember(FeatureClassifier byFeatures, List<Block> networks, NDManager manager) {
        this.byFeatures = byFeatures;
        this.bySpectrogram = networks.stream().map(SpectrogramClassifier::new).toList();
        this.manager = manager;
    }

    /** The file in which the classifier by features of a member is kept, the first member being 0. */
    public static Path featuresFile(Path folder, int member) {
        return folder.resolve("features-" + member + ".params");
    }

    /** The file in which one of a member's networks is kept, the first of each being 0. */
    public static Path networkFile(Path folder, int member, int network) {
        return folder.resolve("network-" + member + "-" + network + ".params");
    }

    /**
     * Loads a member.
     *
     * @param folder of the model
     * @param member its number, from 0
     * @param networks how many it has
     * @param width of its networks
     * @throws IOException if it cannot be read
     */
    public static SongMember load(Path folder, int member, int networks, int width) throws IOException {
        FeatureClassifier byFeatures;
        try (DataInputStream in = open(featuresFile(folder, member))) {
            byFeatures = FeatureClassifier.load(in);
        }
        PyTorch.start();
        NDManager manager = NDManager.newBaseManager();
        try {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < networks; i++) {
                Block network = SpectrogramNetwork.create(width);
                try (DataInputStream in = open(networkFile(folder, member, i))) {
                    network.loadParameters(manager, in);
                }
                blocks.add(network);
            }
            return new SongMember(byFeatures, blocks, manager);
        } catch (MalformedModelException e) {
            manager.close();
            throw new IOException("a network of member " + member + " is damaged", e);
        } catch (IOException | RuntimeException e) {
            manager.close();
            throw e;
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** What it says by the features of an excerpt. */
    public double[] byFeatures(SongFeatures features) {
        return byFeatures.probabilities(features.values());
    }

    /** What each of its networks says by the spectrogram of an excerpt. */
    public List<double[]> bySpectrogram(LogMelSpectrogram spectrogram) {
        return bySpectrogram.stream()
                .map(network -> network.probabilities(spectrogram))
                .toList();
    }

    /** {@link FeatureClassifier#strangeness}. */
    public double strangeness(SongFeatures features) {
        return byFeatures.strangeness(features.values());
    }

    @Override
    public void close() {
        bySpectrogram.forEach(SpectrogramClassifier::close);
        manager.close();
    }
}
