package dev.undertone.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.endurance.Acknowledgement.Kind;
import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    private Path folder;

    private Library library;
    private long song;
    private final Ledger ledger = new Ledger();

    @BeforeEach
    void open() throws IOException {
        Path music = Files.createDirectory(folder.resolve("music"));
        Sounds.variant(Sounds.CHIRP, 1, music.resolve("song.mp3"));
        library = Library.open(folder.resolve("data"));
        library.importMusic(List.of(music), ImportProgress.NONE);
        song = library.tracks().getFirst().id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatWasKeptIsFound() {
        Play play = Play.of(song, Instant.EPOCH.plusMillis(7), Duration.ZERO, PlayOutcome.SKIPPED, "happy");
        library.recordPlay(play);
        library.rate(List.of(song), 4);
        library.playlists().create("Mine", List.of(song, song));

        done(Kind.PLAY, Ledger.subject(play), "SKIPPED");
        done(Kind.STARS, "" + song, "4");
        done(Kind.PLAYLIST, "Mine", Ledger.value(List.of(song, song)));

        assertThat(ledger.missing(library)).isEmpty();
    }

    @Test
    void whatIsNotThereOrOtherwiseIsALoss() {
        library.rate(List.of(song), 3);

        done(Kind.PLAY, song + " at 7", "SKIPPED");
        done(Kind.STARS, "" + song, "4");
        done(Kind.PLAYLIST, "Mine", Ledger.value(List.of(song)));
        done(Kind.REVIEW, "a comment", "9");

        assertThat(ledger.missing(library)).hasSize(4);
    }

    @Test
    void whatWasOnlyAskedForMayBeThereOrNot() {
        library.rate(List.of(song), 3);
        done(Kind.STARS, "" + song, "3");
        asked(Kind.STARS, "" + song, "5");
        asked(Kind.PLAYLIST, "Mine", "[1]");
        assertThat(ledger.missing(library)).isEmpty();

        // From here on it is decided.
        library.rate(List.of(song), 5);
        assertThat(ledger.missing(library)).hasSize(1);
    }

    private void done(Kind kind, String subject, String value) {
        ledger.add(new Acknowledgement(kind, subject, value, true));
    }

    private void asked(Kind kind, String subject, String value) {
        ledger.add(new Acknowledgement(kind, subject, value, false));
    }
}
