package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.library.Listener;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.door.Library;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept while the catalog takes nothing, for want of the tables that it needs. */
class SessionMemoryTest {

    private static final long SOMEBODY_ELSE = 4711;
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

    @TempDir
    private Path folder;

    private Library library;
    private final List<Play> remembered = new ArrayList<>();
    private final List<UserFacingException> notices = new ArrayList<>();
    private SessionMemory memory;

    @BeforeEach
    void open() throws IOException {
        library = MoodSongs.open(folder, 1);
        memory = new SessionMemory(library, new SessionListener() {
            @Override
            public void remembered(Play play) {
                remembered.add(play);
            }

            @Override
            public void notice(UserFacingException problem) {
                notices.add(problem);
            }
        });
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatWasHeardWhileNothingCanBeWrittenIsWrittenInItsOrderAsSoonAsItCan() throws SQLException {
        alter("ALTER TABLE play RENAME TO elsewhere");
        memory.keep(play(0));
        memory.keep(play(1));
        assertThat(notices).isNotEmpty();
        assertThat(remembered).isEmpty();

        alter("ALTER TABLE elsewhere RENAME TO play");
        memory.keep(new PlayQueue(), Duration.ZERO);

        assertThat(remembered).containsExactly(play(0), play(1));
        assertThat(library.recentPlays(10)).containsExactly(play(1), play(0));
    }

    @Test
    void whatIsToBeForgottenIsNotWrittenLater() throws SQLException {
        alter("ALTER TABLE play RENAME TO elsewhere");
        memory.keep(play(0));
        memory.keep(play(1));
        memory.keep(play(2));
        memory.dropWaiting(SOMEBODY_ELSE, Instant.MIN, Instant.MAX);
        memory.dropWaiting(Listener.UNNAMED, play(1).started(), play(2).started());

        alter("ALTER TABLE elsewhere RENAME TO play");
        memory.keep(new PlayQueue(), Duration.ZERO);
        assertThat(library.recentPlays(10)).containsExactly(play(2), play(0));

        alter("ALTER TABLE play RENAME TO elsewhere");
        memory.keep(play(3));
        memory.dropWaiting(Listener.UNNAMED, Instant.MIN, Instant.MAX);

        alter("ALTER TABLE elsewhere RENAME TO play");
        memory.keep(new PlayQueue(), Duration.ZERO);
        assertThat(library.recentPlays(10)).containsExactly(play(2), play(0));
    }

    @Test
    void aPlayOfASongThatIsNotThereKeepsNoOtherWaiting() {
        memory.keep(Play.of(4711, NOON, Duration.ofSeconds(3), PlayOutcome.SKIPPED, "happy"));
        memory.keep(play(0));

        assertThat(remembered).containsExactly(play(0));
    }

    private Play play(int minute) {
        long song = library.tracks().getFirst().id();
        return Play.of(song, NOON.plusSeconds(60L * minute), Duration.ofSeconds(3), PlayOutcome.SKIPPED, "happy");
    }

    private void alter(String sql) throws SQLException {
        Path data = folder.resolve("data/catalog.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
