package dev.undertone.library.importing;

import dev.undertone.library.EvidenceSource;
import dev.undertone.library.FileName;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.FileStamp;
import dev.undertone.library.catalog.KnownFile;
import dev.undertone.library.catalog.TrackDetails;
import dev.undertone.library.importing.FileScan.FoundFile;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The listener's corrections on their way: into the catalog, where they stand before what files say, and into the files if
 * asked. Once every file of a song says the same, the catalog keeps no correction of its own, so that a later change by another
 * program counts; as long as one does not, the correction stays and nothing is lost.
 */
public final class TrackEditing {

    private static final Logger LOG = LoggerFactory.getLogger(TrackEditing.class);

    private final Catalog catalog;
    private final TrackEdit edit;
    private final List<Path> written = new ArrayList<>();
    private final List<RejectedFile> notWritten = new ArrayList<>();

    private TrackEditing(Catalog catalog, TrackEdit edit) {
        this.catalog = catalog;
        this.edit = edit;
    }

    /**
     * Keeps an edit of some songs: all of it or none in the catalog, then file by file. When the thread is interrupted, which
     * stays so, the remaining files are left as they are and reported.
     *
     * @throws IllegalArgumentException if one of the songs does not exist; nothing is changed then
     */
    public static EditReport run(Catalog catalog, List<Long> trackIds, TrackEdit edit, boolean alsoToFiles) {
        TrackEditing editing = new TrackEditing(catalog, edit);
        Map<Long, TrackEdit> kept = new LinkedHashMap<>();
        trackIds.forEach(id -> kept.put(id, editing.kept(id)));
        if (!edit.isEmpty()) {
            catalog.edit(kept);
        }
        if (alsoToFiles) {
            kept.forEach(editing::writeAll);
        }
        return editing.report();
    }

    private EditReport report() {
        return new EditReport(written, notWritten);
    }

    /** The edit as the catalog keeps it: a song is never without a title. */
    private TrackEdit kept(long id) {
        String title = edit.title();
        if (title == null || !title.isEmpty()) {
            return edit;
        }
        Optional<Track> track = catalog.track(id);
        return track.map(song -> edit.withTitle(FileName.title(song.file()))).orElse(edit);
    }

    private void writeAll(long id, TrackEdit kept) {
        List<TrackDetails> read = new ArrayList<>();
        Judgement judgement = catalog.entries(List.of(id)).stream()
                .findFirst()
                .map(TrackEditing::judgement)
                .orElse(Judgement.NONE);
        Map<Path, KnownFile> files = catalog.filesOf(id);
        files.forEach((file, known) -> {
            try {
                read.add(write(file, known, judgement));
                written.add(file);
            } catch (UserFacingException e) {
                notWritten.add(new RejectedFile(file, e.whatHappened()));
            } catch (UncheckedIOException e) {
                LOG.warn("{} was written and cannot be read again", file, e);
                notWritten.add(new RejectedFile(file, "It cannot be read any more."));
            }
        });
        // The files' new stamps, so that the next scan finds them unchanged.
        catalog.put(read);
        if (read.size() == files.size() && read.stream().allMatch(details -> kept.agreesWith(details.tags()))) {
            catalog.forgetEdit(id, kept);
        }
    }

    private TrackDetails write(Path file, KnownFile known, Judgement judgement) {
        if (Thread.currentThread().isInterrupted()) {
            throw refused("The writing was stopped before it was reached.");
        }
        if (!Files.exists(file)) {
            throw refused("It is not there now.");
        }
        // Somebody may have put another song into its place since it was last looked at.
        if (known.fingerprint() != null
                && !AudioDecoders.inspect(file).fingerprint().equals(known.fingerprint())) {
            throw refused("It holds another song by now.");
        }
        TagWriter.write(file, edit, judgement);
        try {
            return new FileReading(
                            new FoundFile(file, FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class))))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Judgement judgement(LibraryEntry entry) {
        Track track = entry.track();
        // A point by hand is no mood's word.
        boolean named = track.source() == EvidenceSource.BY_HAND
                && track.scores().equals(EmotionScores.certain(track.scores().strongest()));
        return new Judgement(entry.stars(), named ? track.scores().strongest() : null);
    }

    private static UserFacingException refused(String why) {
        return new UserFacingException(why, "Try again.");
    }
}
