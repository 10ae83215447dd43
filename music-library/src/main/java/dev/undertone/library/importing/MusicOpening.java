package dev.undertone.library.importing;

import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.FileStamp;
import dev.undertone.library.catalog.TrackDetails;
import dev.undertone.library.importing.FileReading.RejectedException;
import dev.undertone.library.importing.FileScan.FoundFile;
import dev.undertone.library.playlist.PlaylistEntry;
import dev.undertone.library.playlist.PlaylistReader;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * From files that the listener opens to songs that can be played. Those of the catalog are these; others are read, and the catalog
 * hears nothing of them.
 */
public final class MusicOpening {

    /** Two for each processor, so that none waits while a file is fetched from the disk. */
    private static final int READERS = 2 * Runtime.getRuntime().availableProcessors();

    /** Numbers of songs that no catalog knows: below zero, and never the same twice. */
    private static final AtomicLong OUTSIDE = new AtomicLong();

    private static final Comparator<Track> AS_ON_THE_ALBUM = Comparator.comparing(
                    (Track track) -> track.file().getParent(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(track -> track.tags().disc(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(track -> track.tags().number(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Track::file);

    private final Catalog catalog;
    private final ExecutorService readers;
    private final List<Track> tracks = new ArrayList<>();
    private final List<RejectedFile> rejected = new ArrayList<>();

    private MusicOpening(Catalog catalog, ExecutorService readers) {
        this.catalog = catalog;
        this.readers = readers;
    }

    /**
     * The songs of files, of playlist files in their order, and of folders as on their albums. A file is read whatever its name is.
     * Ends early when the thread is interrupted, which stays so.
     */
    public static OpenedMusic run(Catalog catalog, List<Path> places) {
        ExecutorService readers = Executors.newFixedThreadPool(
                READERS, Thread.ofPlatform().daemon().name("opening-", 0).factory());
        try {
            MusicOpening opening = new MusicOpening(catalog, readers);
            for (Path place : places) {
                opening.add(place);
            }
            return new OpenedMusic(opening.tracks, opening.rejected);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new OpenedMusic(List.of(), List.of());
        } finally {
            // Not waited for: what is still read may be what never ends.
            readers.shutdownNow();
        }
    }

    private void add(Path place) throws InterruptedException {
        try {
            Path real = place.toRealPath();
            if (Files.isDirectory(real)) {
                addFolder(real);
            } else if (PlaylistReader.reads(real)) {
                addPlaylist(real);
            } else {
                tracks.addAll(read(List.of(found(real))));
            }
        } catch (UserFacingException unreadable) {
            rejected.add(new RejectedFile(place, unreadable.whatHappened() + " " + unreadable.whatToDo()));
        } catch (IOException e) {
            rejected.add(new RejectedFile(place, reason(e)));
        }
    }

    private void addFolder(Path folder) throws IOException, InterruptedException {
        FileScan scan = new FileScan();
        scan.add(folder);
        List<Track> songs = read(scan.found());
        rejected.addAll(scan.rejected());
        if (songs.isEmpty() && scan.rejected().isEmpty()) {
            rejected.add(new RejectedFile(folder, "There is no music in this folder."));
        }
        tracks.addAll(songs.stream().sorted(AS_ON_THE_ALBUM).toList());
    }

    private void addPlaylist(Path playlist) throws InterruptedException {
        List<FoundFile> files = new ArrayList<>();
        for (PlaylistEntry entry : PlaylistReader.read(playlist)) {
            Optional<Path> file = entry.file();
            try {
                if (file.isPresent()) {
                    files.add(found(file.get().toRealPath()));
                } else {
                    rejected.add(new RejectedFile(
                            playlist,
                            String.format(
                                    Locale.ROOT, "Line %d, %s: %s.", entry.line(), entry.written(), entry.reason())));
                }
            } catch (IOException e) {
                rejected.add(new RejectedFile(file.get(), reason(e)));
            }
        }
        tracks.addAll(read(files));
    }

    /** The songs of files, in their order. */
    private List<Track> read(List<FoundFile> files) throws InterruptedException {
        List<@Nullable Future<TrackDetails>> readings = new ArrayList<>();
        List<Optional<Track>> known = new ArrayList<>();
        for (FoundFile file : files) {
            Optional<Track> track = catalog.track(file.file());
            known.add(track);
            readings.add(track.isPresent() ? null : readers.submit(new FileReading(file)));
        }
        List<Track> songs = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Future<TrackDetails> reading = readings.get(i);
            if (reading == null) {
                known.get(i).ifPresent(songs::add);
                continue;
            }
            try {
                songs.add(outside(FileReading.result(files.get(i), reading)));
            } catch (RejectedException e) {
                rejected.add(new RejectedFile(files.get(i).file(), e.reason()));
            }
        }
        return songs;
    }

    private static Track outside(TrackDetails details) {
        return Track.unknown(
                OUTSIDE.decrementAndGet(), details.file(), details.format(), details.tags(), details.duration());
    }

    private static FoundFile found(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new IOException("it is a device or a pipe, not a file");
        }
        return new FoundFile(file, FileStamp.of(attributes));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "You may not read it.";
            case NoSuchFileException _ -> "There is no such file.";
            default -> "It cannot be read: " + e.getMessage() + ".";
        };
    }
}
