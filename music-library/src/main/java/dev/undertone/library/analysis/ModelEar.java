package dev.undertone.library.analysis;

import dev.undertone.models.song.SongExcerpt;
import dev.undertone.models.song.SongModel;
import dev.undertone.models.song.SongReader;
import dev.undertone.models.song.SongReading;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears songs with a model. For one thread at a time. */
final class ModelEar implements Ear {

    private final Path weights;
    private final String version;
    private @Nullable SongReader reader;

    ModelEar(Path weights) {
        this.weights = weights;
        this.version = SongModel.read(weights).version();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // closed with this
    public void prepare() {
        if (reader == null) {
            reader = SongReader.load(weights);
        }
    }

    @Override
    public SongReading read(List<SongExcerpt> excerpts) {
        if (reader == null) {
            throw new IllegalStateException("it is not prepared");
        }
        return reader.read(excerpts);
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
