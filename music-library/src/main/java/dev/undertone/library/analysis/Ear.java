package dev.undertone.library.analysis;

import dev.undertone.models.song.SongExcerpt;
import dev.undertone.models.song.SongReading;
import java.nio.file.Path;
import java.util.List;

/** Who hears songs: the model, or a test in its place, which need not load it to see what becomes of what is heard. */
interface Ear extends AutoCloseable {

    String version();

    /**
     * Loads what it needs to read songs; does nothing the second time.
     *
     * @throws dev.undertone.models.UserFacingException if the model is damaged, or PyTorch does not start
     */
    default void prepare() {}

    /** Reads a song, once it is prepared. */
    SongReading read(List<SongExcerpt> excerpts);

    @Override
    void close();

    /**
     * The model of a folder. Its parameters are not loaded before {@link #prepare}: whether there is anything to hear is known
     * by its version alone.
     *
     * @throws dev.undertone.models.UserFacingException if it is missing or damaged
     */
    static Ear of(Path weights) {
        return new ModelEar(weights);
    }
}
