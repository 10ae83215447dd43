package dev.undertone.library.importing;

import dev.undertone.library.FileName;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.library.audio.AudioFacts;
import dev.undertone.library.audio.UnreadableAudioException;
import dev.undertone.library.catalog.TrackDetails;
import dev.undertone.library.importing.FileScan.FoundFile;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file being read on a thread of its own, for no longer than a bound. */
final class FileReading implements Callable<TrackDetails> {

    /** What a file is read for at most; the largest on the slowest disk take a tenth of it. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

    private final FoundFile found;

    FileReading(FoundFile found) {
        this.found = found;
    }

    @Override
    public TrackDetails call() {
        AudioFacts audio = AudioDecoders.inspect(found.file());
        TrackTags tags = TagReader.read(found.file());
        TrackTags titled = tags.title().isEmpty() ? tags.withTitle(FileName.title(found.file())) : tags;
        return new TrackDetails(
                found.file(), found.stamp(), audio.fingerprint(), audio.format(), audio.duration(), titled);
    }

    /**
     * Waits for what a file is found to hold.
     *
     * @throws RejectedException if it is not to be taken
     * @throws InterruptedException if the waiting thread should end
     */
    static TrackDetails result(FoundFile found, Future<TrackDetails> reading)
            throws RejectedException, InterruptedException {
        try {
            return reading.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new RejectedException("Reading it took longer than " + LONGEST.toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableAudioException unreadable) {
                throw new RejectedException(unreadable.reason());
            }
            // Nothing in a file may stop an import, whatever it makes a library trip over.
            LOG.warn("{} cannot be read", found.file(), e.getCause());
            throw new RejectedException("It is damaged in a way that Undertone does not understand.");
        }
    }

    /** A file is not taken; the reason is a sentence. */
    static final class RejectedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        RejectedException(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
