package dev.undertone.library.analysis;

import dev.undertone.models.song.SongExcerpt;
import dev.undertone.models.song.SongReader;
import dev.undertone.models.song.SongReading;
import java.nio.file.Path;
import java.util.List;

/** Who hears songs: the model, or a test in its place, which need not load it to see what becomes of what is heard. */
interface Ear extends AutoCloseable {

    String version();

    SongReading read(List<SongExcerpt> excerpts);

    @Override
    void close();

    /**
     * The model of a folder.
     *
     * @throws dev.undertone.models.UserFacingException if it is missing or damaged
     */
    @SuppressWarnings("MustBeClosedChecker") // the ear's owner closes it
    static Ear load(Path weights) {
        SongReader reader = SongReader.load(weights);
        return new Ear() {
            @Override
            public String version() {
                return reader.version();
            }

            @Override
            public SongReading read(List<SongExcerpt> excerpts) {
                return reader.read(excerpts);
            }

            @Override
            public void close() {
                reader.close();
            }
        };
    }
}
