package dev.undertone.library.analysis;

import dev.undertone.library.catalog.Readings;
import dev.undertone.models.song.SongExcerpt;
import dev.undertone.models.song.SongReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hears the same in every song, and remembers how many excerpts it was given of each. */
final class TestEar implements Ear {

    static final SongReading READING = Readings.at(0.5, 0.25);

    final List<Integer> excerpts = new ArrayList<>();
    private final String version;
    private final Consumer<Integer> whenHearing;

    TestEar(String version) {
        this(version, _ -> {});
    }

    /**
     * @param whenHearing is told which song of this ear's it is, from 1
     */
    TestEar(String version, Consumer<Integer> whenHearing) {
        this.version = version;
        this.whenHearing = whenHearing;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public SongReading read(List<SongExcerpt> given) {
        excerpts.add(given.size());
        whenHearing.accept(excerpts.size());
        return READING;
    }

    @Override
    public void close() {}
}
