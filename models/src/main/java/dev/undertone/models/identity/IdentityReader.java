package dev.undertone.models.identity;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.FaceView;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns faces into embeddings: {@link LocalBinaryPatterns} of the crop that the expression network sees, too, and linear
 * functions of them that were learnt so that light, pose, expression and camera matter little and the person matters.
 *
 * <p>Whoever reads a face takes one whose {@linkplain dev.undertone.models.face.FaceQuality#isGood quality is good}. One
 * reader belongs to one thread.
 */
public final class IdentityReader implements AutoCloseable {

    private final IdentityModel model;
    private final FaceProjection projection;

    private IdentityReader(IdentityModel model, FaceProjection projection) {
        this.model = model;
        this.projection = projection;
    }

    /**
     * Loads the weights.
     *
     * @param weights folder that holds {@code model.json} and the weights
     * @throws UserFacingException if they are missing or damaged
     */
    public static IdentityReader load(Path weights) {
        IdentityModel model = IdentityModel.read(weights);
        Path file = weights.resolve(IdentityModel.WEIGHTS);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            FaceProjection projection = FaceProjection.read(in);
            if (projection.dimensions() != model.dimensions()) {
                throw new IOException("they are of another model");
            }
            return new IdentityReader(model, projection);
        } catch (IOException e) {
            throw new UserFacingException(
                    file + " cannot be read: " + e.getMessage() + ".", "Install Undertone again.", e);
        }
    }

    /** Least similarity of a template and a face for them to be of one person, and the rates of error that come with it. */
    public IdentityModel model() {
        return model;
    }

    /** The embedding of a face. */
    public FaceEmbedding read(FaceView face) {
        return look(face.crop()).embedding();
    }

    /** The embedding of a face, and how its head is turned. */
    public IdentityReading look(FaceView face) {
        return look(face.crop());
    }

    /** The embedding of a face, and how its head is turned. */
    public IdentityReading look(FaceCrop face) {
        return projection.of(LocalBinaryPatterns.of(face));
    }

    /** Ends the use of the weights. */
    @Override
    public void close() {
        // They are plain numbers: nothing holds memory outside of Java.
    }
}
