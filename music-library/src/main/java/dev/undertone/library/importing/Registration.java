package dev.undertone.library.importing;

import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.library.audio.UnreadableAudioException;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.FileStamp;
import dev.undertone.library.catalog.KnownFile;
import dev.undertone.library.catalog.TrackDetails;
import dev.undertone.library.importing.FileScan.FoundFile;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run through one folder, or one file: brings the catalog up to date with what is there. */
public final class Registration {

    // A batch is one transaction: large enough that the disk is not waited for at every song, small enough that those
    // who read meanwhile hardly wait, and that little is done again after a break.
    private static final int BATCH = 200;

    private final Catalog catalog;
    private final Map<Path, KnownFile> known;
    private final FileScan scan;
    private final List<RejectedFile> rejected;
    private final List<TrackDetails> batch = new ArrayList<>();
    private final List<Long> back = new ArrayList<>();
    private int added;
    private int updated;
    private int unchanged;

    private Registration(Catalog catalog, Map<Path, KnownFile> known, FileScan scan) {
        this.catalog = catalog;
        this.known = known;
        this.scan = scan;
        this.rejected = new ArrayList<>(scan.rejected());
    }

    /**
     * Registers the audio files below a folder, or one file. Songs whose files are gone from there become unavailable.
     *
     * @throws UserFacingException if the folder is not there or may not be read
     */
    public static RegistrationReport run(Catalog catalog, Path place) {
        try {
            Path real = place.toRealPath();
            return new Registration(catalog, catalog.knownBelow(real), FileScan.of(real)).run();
        } catch (IOException e) {
            throw new UserFacingException(
                    "The music folder " + place + " cannot be read.",
                    "Check that it is there, that its disk is connected and that you may read it.",
                    e);
        }
    }

    private RegistrationReport run() {
        for (FoundFile found : scan.found()) {
            take(found);
            if (batch.size() >= BATCH) {
                flush();
            }
        }
        flush();
        catalog.setAvailable(back, true);
        int found = scan.found().size() + scan.rejected().size();
        return new RegistrationReport(found, added, updated, unchanged, markGone(), rejected);
    }

    private void take(FoundFile found) {
        FileStamp stamp = new FileStamp(
                found.attributes().size(), found.attributes().lastModifiedTime().toInstant());
        KnownFile before = known.remove(found.file());
        if (before != null && before.stamp().equals(stamp)) {
            if (before.available()) {
                unchanged++;
            } else {
                back.add(before.trackId());
                updated++;
            }
            return;
        }
        try {
            batch.add(read(found.file(), stamp));
        } catch (UnreadableAudioException e) {
            rejected.add(new RejectedFile(found.file(), e.reason()));
            return;
        }
        if (before == null) {
            added++;
        } else {
            updated++;
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            catalog.put(batch);
            batch.clear();
        }
    }

    private int markGone() {
        List<Long> gone = known.values().stream()
                .filter(KnownFile::available)
                .map(KnownFile::trackId)
                .toList();
        catalog.setAvailable(gone, false);
        return gone.size();
    }

    private static TrackDetails read(Path file, FileStamp stamp) {
        Duration duration = AudioDecoders.inspect(file).duration();
        Tags read = TagReader.read(file);
        TrackTags tags = read.tags();
        String title = tags.title().isEmpty() ? TagText.tidy(FileName.withoutExtension(file)) : tags.title();
        return new TrackDetails(
                file,
                stamp,
                title,
                tags.artist(),
                tags.album(),
                tags.genres().isEmpty() ? null : tags.genres().getFirst(),
                duration,
                read.emotion());
    }
}
