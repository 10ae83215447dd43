package dev.undertone.library.playlist;

import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.PlaylistTable;
import dev.undertone.library.search.Search;
import dev.undertone.library.search.SearchMatch;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A listener's playlists. Safe to use from any thread; a call may take as long as the disk does.
 *
 * <p>Every method throws {@link dev.undertone.library.catalog.CatalogException} when the catalog cannot be read or written; one
 * that is given a playlist that is not there any more, or a song that never was, throws {@link IllegalArgumentException}.
 */
public final class Playlists {

    private final Catalog catalog;
    private final PlaylistTable table;
    private final InstantSource clock;

    /** The playlists of a catalog; ages in searches are counted back from the clock's time. */
    public Playlists(Catalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.table = catalog.playlists();
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<Playlist> list() {
        return table.all();
    }

    /** The one of a name, whatever its capitals. */
    public Optional<Playlist> named(String name) {
        String wanted = name.strip();
        return list().stream()
                .filter(playlist -> playlist.name().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /**
     * Makes one of songs in their order; a song may stand there twice.
     *
     * @throws UserFacingException if the name is empty, too long or taken
     */
    public Playlist create(String name, List<Long> trackIds) {
        return create(name, null, trackIds);
    }

    /**
     * Makes one that holds whatever a search finds, now and later.
     *
     * @param search in the language that {@link Search} describes
     * @throws UserFacingException if the name is empty, too long or taken, or the search is too long
     */
    public Playlist createSmart(String name, String search) {
        return create(name, checked(search), List.of());
    }

    /**
     * Gives one another name.
     *
     * @throws UserFacingException if the name is empty, too long or another's
     */
    public void rename(long id, String name) {
        String tidy = tidy(name);
        require(id);
        if (!table.rename(id, tidy)) {
            throw taken(tidy);
        }
    }

    /**
     * Gives a smart playlist another search.
     *
     * @throws UserFacingException if it is not smart, or the search is too long
     */
    public void changeSearch(long id, String search) {
        Playlist playlist = require(id);
        if (!playlist.isSmart()) {
            throw new UserFacingException(
                    "The songs of the playlist " + playlist.name() + " are chosen one by one.",
                    "Make a smart playlist for a search.");
        }
        table.setSearch(id, checked(search));
    }

    /** Forgets one; its songs stay in the library. */
    public void delete(long id) {
        table.delete(id);
    }

    /**
     * Puts one back that was deleted, under its own number and its own name, with a number behind that where it is taken by now.
     * Where it is there, nothing happens.
     *
     * @param trackIds what {@link #tracks} said before it was deleted; of a smart one it does not count
     */
    public Playlist restore(Playlist deleted, List<Long> trackIds) {
        Optional<Playlist> there =
                list().stream().filter(each -> each.id() == deleted.id()).findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        Playlist again = named(deleted.name()).isEmpty()
                ? deleted
                : new Playlist(deleted.id(), freeName(deleted.name()), deleted.search(), deleted.changed());
        table.restore(again, deleted.isSmart() ? List.of() : trackIds);
        return again;
    }

    /** The numbers of its songs, in its order; a smart playlist is in the library's order. */
    public List<Long> tracks(long id) {
        return tracks(require(id));
    }

    /** The numbers of the songs of several, without those playlists that are not there any more. */
    public Set<Long> tracks(Collection<Long> ids) {
        Set<Long> tracks = new HashSet<>();
        list().stream()
                .filter(playlist -> ids.contains(playlist.id()))
                .forEach(playlist -> tracks.addAll(tracks(playlist)));
        return tracks;
    }

    /**
     * Puts songs in the place of those that are in it, which is also how their order is changed.
     *
     * @throws UserFacingException if it is smart
     */
    public void replaceTracks(long id, List<Long> trackIds) {
        requireChosen(id);
        table.replaceTracks(id, trackIds);
    }

    /**
     * Adds songs at its end.
     *
     * @throws UserFacingException if it is smart
     */
    public void add(long id, List<Long> trackIds) {
        requireChosen(id);
        table.add(id, trackIds);
    }

    /**
     * Puts songs among those that are in it.
     *
     * @param before the place, from 0, of the song that they are to come before; beyond the last for the end
     * @throws UserFacingException if it is smart
     */
    public void insert(long id, List<Long> trackIds, int before) {
        requireChosen(id);
        List<Long> tracks = new ArrayList<>(table.tracks(id));
        tracks.addAll(Math.clamp(before, 0, tracks.size()), trackIds);
        table.replaceTracks(id, tracks);
    }

    /**
     * Moves songs within it; among themselves they keep their order.
     *
     * @param places theirs, from 0; those that there are not are passed over
     * @param before the place, as it is now, of the song that they are to come before; beyond the last for the end
     * @throws UserFacingException if it is smart
     */
    public void move(long id, Collection<Integer> places, int before) {
        requireChosen(id);
        Set<Integer> moved = new HashSet<>(places);
        List<Long> tracks = table.tracks(id);
        List<Long> order = new ArrayList<>(tracks.size());
        List<Long> among = new ArrayList<>();
        int at = 0;
        for (int place = 0; place < tracks.size(); place++) {
            if (moved.contains(place)) {
                among.add(tracks.get(place));
            } else {
                order.add(tracks.get(place));
                at += place < before ? 1 : 0;
            }
        }
        order.addAll(at, among);
        if (!order.equals(tracks)) {
            table.replaceTracks(id, order);
        }
    }

    /**
     * Takes songs out of it by their places, from 0; a song that stands there twice stays at the other place.
     *
     * @throws UserFacingException if it is smart
     */
    public void remove(long id, Collection<Integer> places) {
        requireChosen(id);
        Set<Integer> removed = new HashSet<>(places);
        List<Long> tracks = table.tracks(id);
        List<Long> left = new ArrayList<>();
        for (int place = 0; place < tracks.size(); place++) {
            if (!removed.contains(place)) {
                left.add(tracks.get(place));
            }
        }
        table.replaceTracks(id, left);
    }

    /**
     * Makes a playlist of an M3U or XSPF file's entries that are in the library, called by the file's name, with a number where
     * that is taken. Where none of them is, none is made. Every other entry is in the report.
     *
     * @throws UserFacingException if the file cannot be read, is larger than 16 MB or no playlist
     */
    public PlaylistImportReport importFile(Path file) {
        return new PlaylistImport(catalog, this).run(file);
    }

    /**
     * Writes a playlist to a file, through a temporary one beside it.
     *
     * @param file its ending says which format: {@code .m3u8}, {@code .m3u} or {@code .xspf}
     * @param relative whether songs are named by the way from the file's folder, for both to be moved together; otherwise by
     *     their whole paths
     * @return how many songs were written
     * @throws UserFacingException if the ending is another, or the file cannot be written
     */
    public int exportFile(long id, Path file, boolean relative) {
        Playlist playlist = require(id);
        List<Long> ids = tracks(playlist);
        Map<Long, Track> tracks = new HashMap<>();
        catalog.entries(ids).forEach(entry -> tracks.put(entry.track().id(), entry.track()));
        List<Track> entries = ids.stream()
                .flatMap(track -> Optional.ofNullable(tracks.get(track)).stream())
                .toList();
        PlaylistExport.write(playlist.name(), entries, file, relative);
        return entries.size();
    }

    /** A name like this one that no playlist has. */
    String freeName(String wanted) {
        String name = TrackTags.onOneLine(wanted);
        name = name.isEmpty()
                ? "Playlist"
                : name.substring(0, Math.min(name.length(), Playlist.LONGEST_NAME - 10))
                        .strip();
        String free = name;
        for (int number = 2; named(free).isPresent(); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private Playlist create(String name, @Nullable String search, List<Long> trackIds) {
        String tidy = tidy(name);
        return table.create(tidy, search, trackIds).orElseThrow(() -> taken(tidy));
    }

    private List<Long> tracks(Playlist playlist) {
        return playlist.search().map(this::found).orElseGet(() -> table.tracks(playlist.id()));
    }

    private List<Long> found(String search) {
        SearchMatch match = catalog.search(Search.parse(search, clock.instant().atZone(ZoneId.systemDefault())));
        return catalog.inOrder(match);
    }

    private Playlist require(long id) {
        return list().stream()
                .filter(playlist -> playlist.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no playlist " + id));
    }

    private void requireChosen(long id) {
        Playlist playlist = require(id);
        if (playlist.isSmart()) {
            throw new UserFacingException(
                    "The playlist " + playlist.name() + " holds what its search finds.",
                    "Change its search, or add the songs to a playlist of another kind.");
        }
    }

    private static String tidy(String name) {
        String tidy = TrackTags.onOneLine(name);
        if (tidy.isEmpty()) {
            throw new UserFacingException("A playlist needs a name.", "Give it one.");
        }
        if (tidy.length() > Playlist.LONGEST_NAME) {
            throw new UserFacingException(
                    String.format(
                            Locale.ROOT,
                            "A playlist's name has at the most %,d characters; this one has %,d.",
                            Playlist.LONGEST_NAME,
                            tidy.length()),
                    "Choose a shorter one.");
        }
        return tidy;
    }

    private static String checked(String search) {
        if (search.length() > Playlist.LONGEST_SEARCH) {
            throw new UserFacingException(
                    String.format(
                            Locale.ROOT,
                            "A search has at the most %,d characters; this one has %,d.",
                            Playlist.LONGEST_SEARCH,
                            search.length()),
                    "Choose a shorter one.");
        }
        return search.strip();
    }

    private static UserFacingException taken(String name) {
        return new UserFacingException("There is a playlist called " + name + " already.", "Choose another name.");
    }
}
