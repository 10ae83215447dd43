package dev.undertone.library.playlist;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.FuzzTarget;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A playlist file: it is refused with a message, or what its entries may mean is written into such a file again, which must mean
 * the same.
 */
abstract class PlaylistFuzz extends FuzzTarget {

    private static final int MOST_WRITTEN = 50;

    private final String ending;
    private @Nullable Catalog catalog;

    PlaylistFuzz(String ending) {
        this.ending = ending;
    }

    /** A playlist to be written. */
    record Written(String name, List<Track> tracks, Optional<Path> base) {}

    abstract List<FileEntry> read(byte[] input) throws XMLStreamException;

    abstract void write(Written written, StringWriter writer) throws XMLStreamException, IOException;

    @Override
    public final String name() {
        return ending;
    }

    @Override
    public final void take(byte[] input) throws IOException, XMLStreamException {
        Path lists = Files.createDirectories(folder().resolve("lists"));
        Path file = Files.write(lists.resolve("list." + ending), input);
        List<FileEntry> entries;
        try {
            entries = read(input);
        } catch (XMLStreamException e) {
            importInto(catalog(), file);
            return;
        }
        if (entries.isEmpty()) {
            importInto(catalog(), file);
        }
        List<Track> tracks = new ArrayList<>();
        for (FileEntry entry : entries) {
            require(entry.line() > 0, "a line", entry);
            Set<Path> paths = EntryPaths.isNoFile(entry.location()) ? Set.of() : EntryPaths.of(entry.location(), lists);
            require(paths.stream().allMatch(Path::isAbsolute), "a path that begins nowhere", paths);
            paths.stream()
                    // A song is no folder that the playlist lies in.
                    .filter(path -> tracks.size() < MOST_WRITTEN && !lists.startsWith(path))
                    .forEach(path -> tracks.add(Track.unknown(1, path, AudioFormat.MP3, Duration.ZERO)));
        }
        comesBack(lists, new Written("A\nname", tracks, Optional.empty()));
        comesBack(lists, new Written("", tracks, Optional.of(lists)));
    }

    private void importInto(Catalog into, Path file) {
        try {
            PlaylistImportReport report = new Playlists(into, InstantSource.system()).importFile(file);
            require(report.playlist().isEmpty() && report.taken() == 0, "songs from nowhere", report);
        } catch (UserFacingException e) {
            require(!e.whatToDo().isEmpty(), "nothing to do", e);
        }
    }

    private void comesBack(Path lists, Written written) throws XMLStreamException, IOException {
        StringWriter writer = new StringWriter();
        write(written, writer);
        List<FileEntry> entries = read(writer.toString().getBytes(StandardCharsets.UTF_8));
        require(entries.size() == written.tracks().size(), "another number of entries", writer);
        for (int i = 0; i < entries.size(); i++) {
            Path path = written.tracks().get(i).file();
            String location = entries.get(i).location();
            require(!EntryPaths.isNoFile(location), "no file by now", location);
            Set<Path> means = EntryPaths.of(location, lists);
            require(means.contains(path), path + " does not come back", means);
        }
    }

    private Catalog catalog() throws IOException {
        if (catalog == null) {
            catalog = Catalog.open(folder().resolve("data"), InstantSource.system());
        }
        return catalog;
    }

    @Override
    public final void close() throws IOException {
        if (catalog != null) {
            catalog.close();
            catalog = null;
        }
        super.close();
    }
}
