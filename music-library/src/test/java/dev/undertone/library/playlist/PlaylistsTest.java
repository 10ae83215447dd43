package dev.undertone.library.playlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Playlist;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Arrivals;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaylistsTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    @TempDir
    private Path folder;

    private Catalog catalog;
    private Playlists playlists;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("data"), InstantSource.fixed(NOW));
        playlists = new Playlists(catalog, InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void songsStandInTheOrderTheyWerePutAndMayStandThereTwice() {
        long first = song("First");
        long second = song("Second");
        long id = playlists.create("Walk", List.of(second, first, second)).id();
        playlists.add(id, List.of(first, first));
        assertThat(playlists.tracks(id)).containsExactly(second, first, second, first, first);

        playlists.remove(id, List.of(0, 3, 99));
        assertThat(playlists.tracks(id)).containsExactly(first, second, first);

        playlists.replaceTracks(id, List.of(second));
        assertThat(playlists.tracks(id)).containsExactly(second);
        assertThatThrownBy(() -> playlists.add(id, List.of(first, 99L))).isInstanceOf(IllegalArgumentException.class);
        assertThat(playlists.tracks(id)).containsExactly(second);
    }

    @Test
    void songsArePutAmongOthersAndMovedWithinItWithoutLosingOne() {
        long a = song("A");
        long b = song("B");
        long c = song("C");
        long id = playlists.create("Walk", List.of(a, b)).id();
        playlists.insert(id, List.of(c, c), 1);
        assertThat(playlists.tracks(id)).containsExactly(a, c, c, b);
        playlists.insert(id, List.of(b), 99);
        assertThat(playlists.tracks(id)).containsExactly(a, c, c, b, b);

        playlists.move(id, List.of(4, 0), 3);
        assertThat(playlists.tracks(id)).containsExactly(c, c, a, b, b);
        playlists.move(id, List.of(2), 0);
        assertThat(playlists.tracks(id)).containsExactly(a, c, c, b, b);
        playlists.move(id, List.of(0, 77), 99);
        assertThat(playlists.tracks(id)).containsExactly(c, c, b, b, a);
        long smart = playlists.createSmart("All", "").id();
        assertThatThrownBy(() -> playlists.move(smart, List.of(0), 1)).isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> playlists.insert(smart, List.of(a), 0)).isInstanceOf(UserFacingException.class);
    }

    @Test
    void aDeletedPlaylistComesBackUnderItsNumberAndANameThatIsFree() {
        long a = song("A");
        long b = song("B");
        Playlist walk = playlists.create("Walk", List.of(b, a, b));
        Playlist smart = playlists.createSmart("Unheard", "played:never");
        playlists.delete(walk.id());
        playlists.delete(smart.id());

        assertThat(playlists.restore(walk, List.of(b, a, b))).isEqualTo(walk);
        assertThat(playlists.restore(smart, List.of(a))).isEqualTo(smart);
        assertThat(playlists.tracks(walk.id())).containsExactly(b, a, b);
        assertThat(playlists.tracks(smart.id())).containsExactly(a, b);

        playlists.delete(walk.id());
        long other = playlists.create("walk", List.of()).id();
        assertThat(playlists.restore(walk, List.of(a)).name()).isEqualTo("Walk (2)");
        assertThat(playlists.restore(walk, List.of(b)).name()).isEqualTo("Walk (2)");
        assertThat(playlists.tracks(walk.id())).containsExactly(a);
        assertThat(playlists.tracks(other)).isEmpty();
    }

    @Test
    void aSmartPlaylistFollowsPlaysStarsAndCorrections() {
        long blue = song("Blue");
        long red = song("Red");
        long unheard = playlists.createSmart("Not heard yet", "played:never").id();
        long loved = playlists.createSmart("Loved", "rating:>=4 artist:ada").id();
        assertThat(playlists.tracks(unheard)).containsExactly(blue, red);
        assertThat(playlists.tracks(loved)).isEmpty();

        catalog.add(Play.of(blue, NOW, Duration.ZERO, PlayOutcome.FINISHED, "happy"));
        catalog.rate(List.of(red), 5);
        assertThat(playlists.tracks(unheard)).containsExactly(red);
        assertThat(playlists.tracks(loved)).isEmpty();

        catalog.edit(Map.of(red, new TrackEdit(null, "Ada", null, null, null, null)));
        assertThat(playlists.tracks(loved)).containsExactly(red);

        playlists.changeSearch(loved, "title:blue");
        assertThat(playlists.tracks(loved)).containsExactly(blue);
        assertThatThrownBy(() -> playlists.add(loved, List.of(red)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("what its search finds");
    }

    @Test
    void noTwoNamesAreTheSameButForCapitals() {
        Playlist summer = playlists.create("  Été \n 2026 ", List.of());
        assertThat(summer.name()).isEqualTo("Été 2026");
        assertThatThrownBy(() -> playlists.createSmart("ÉTÉ 2026", "jazz"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("already");
        playlists.rename(summer.id(), "été 2026");
        long other = playlists.create("Other", List.of()).id();
        assertThatThrownBy(() -> playlists.rename(other, "Été 2026")).isInstanceOf(UserFacingException.class);
        assertThat(playlists.list()).extracting(Playlist::name).containsExactlyInAnyOrder("été 2026", "Other");

        playlists.delete(summer.id());
        playlists.delete(summer.id());
        assertThat(playlists.named("ÉTÉ 2026")).isEmpty();
        assertThatThrownBy(() -> playlists.tracks(summer.id())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAndSearchesWithoutEndAreRefusedWithTheirLength() {
        assertThatThrownBy(() -> playlists.create("n".repeat(10_000), List.of()))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("200 characters; this one has 10,000");
        assertThatThrownBy(() -> playlists.create("\t", List.of())).isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> playlists.createSmart("Smart", "s".repeat(10_000)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("1,000 characters");
        assertThat(playlists.list()).isEmpty();
    }

    private long song(String title) {
        Path file = folder.resolve(title + ".mp3");
        catalog.put(List.of(Arrivals.details(file, title, TrackTags.of(title, "", "", List.of()), null)));
        return catalog.track(file).orElseThrow().id();
    }
}
