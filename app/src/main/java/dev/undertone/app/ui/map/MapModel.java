package dev.undertone.app.ui.map;

import dev.undertone.app.ui.map.MapCommands.Turn;
import dev.undertone.app.ui.mood.MoodModel;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.library.Track;
import dev.undertone.models.Affect;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The songs at their places, those that the listener chose among them, and what can be done with them. */
public final class MapModel {

    /** What there is to show. */
    public enum Content {
        /** It is not known yet. */
        STARTING,
        /** The library cannot be opened. */
        NOTHING,
        /** The library has no song. */
        NO_SONGS,
        /** There are songs, but of none is it known where it lies. */
        NONE_PLACED,
        /** Songs. */
        SONGS
    }

    private final ReadOnlyObjectWrapper<SongMap> songs = new ReadOnlyObjectWrapper<>(SongMap.EMPTY);
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.STARTING);
    private final ReadOnlyObjectWrapper<Set<Long>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable MapSong> pointed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SongOrigin> origin = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MoodPlace> mood = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper reveals = new ReadOnlyIntegerWrapper();
    private final PlacingModel placing;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.LOOK);
    private final PlayerModel player;
    private @Nullable MapCommands commands;

    /**
     * A map with no library behind it.
     *
     * @param present the mood that is drawn into it
     * @param player whose song is marked
     * @param undo remembers what the listener changes
     */
    public MapModel(MoodModel present, PlayerModel player, UndoModel undo) {
        this.player = player;
        placing = new PlacingModel(undo);
        present.presentProperty().subscribe(read -> mood.set(MoodPlace.of(read)));
    }

    /** Puts a library behind the commands. */
    public void connect(MapCommands library) {
        commands = library;
        placing.connect(library);
    }

    /** Shows the songs as they are now. */
    public void show(SongMap read) {
        MapSong under = pointed.get();
        songs.set(read);
        content.set(read.size() > 0 ? Content.SONGS : read.unplaced() > 0 ? Content.NONE_PLACED : Content.NO_SONGS);
        Set<Long> still =
                selected.get().stream().filter(id -> read.song(id) != null).collect(Collectors.toUnmodifiableSet());
        if (still.size() < selected.get().size()) {
            selected.set(still);
        }
        if (under != null) {
            origin.set(null);
            point(read.song(under.track().id()));
        }
    }

    /** There will be no songs, because the library cannot be opened. */
    public void showUnavailable() {
        content.set(Content.NOTHING);
    }

    /** What is known of the song that the mouse is on; what is known of another is not shown. */
    public void showOrigin(SongOrigin known) {
        MapSong under = pointed.get();
        if (under != null && under.track().id() == known.song()) {
            origin.set(known);
        }
    }

    /** The mouse, or the keyboard, is on a song; null where it is on none. */
    public void point(@Nullable MapSong song) {
        MapSong under = pointed.get();
        if (song == null || under == null || under.track().id() != song.track().id()) {
            origin.set(null);
        }
        pointed.set(song);
        if (song != null && commands != null && origin.get() == null) {
            commands.describe(song.track());
        }
    }

    /** Plays one song now. */
    public void play(MapSong song) {
        queue(List.of(song), Turn.NOW);
    }

    /** Makes a queue of songs. */
    public void queue(List<MapSong> wanted, Turn turn) {
        if (commands != null && !wanted.isEmpty()) {
            commands.queue(wanted, beginning(wanted), turn);
        }
    }

    /**
     * Chooses the songs inside a line that was drawn around them.
     *
     * @param play whether they are to be played too
     * @return how many they are
     */
    public int choose(Outline line, boolean play) {
        List<MapSong> inside = songs.get().inside(line);
        select(ids(inside));
        if (play) {
            queue(inside, Turn.NOW);
        }
        return inside.size();
    }

    /** Chooses these songs and no others. */
    public void select(Collection<Long> ids) {
        selected.set(Set.copyOf(ids));
    }

    /** Chooses these songs and shows them, wherever the map was looked at. */
    public void reveal(Collection<Long> ids) {
        select(ids);
        reveals.set(reveals.get() + 1);
    }

    /** Chooses a song as well, or not any more. */
    public void toggle(MapSong song) {
        Set<Long> others = new HashSet<>(selected.get());
        if (!others.remove(song.track().id())) {
            others.add(song.track().id());
        }
        select(others);
    }

    /** The songs that are chosen, those that have a place. */
    public List<MapSong> selection() {
        return songs.get().songs().stream().filter(this::isSelected).toList();
    }

    /** Whether a song is among those chosen. */
    public boolean isSelected(MapSong song) {
        return selected.get().contains(song.track().id());
    }

    /** Opens all that is known of where songs lie. */
    public void explain(List<Track> wanted) {
        if (commands != null && !wanted.isEmpty()) {
            commands.explain(wanted);
        }
    }

    /** Puts songs where the listener hears them. */
    public void place(Map<Long, Affect> places) {
        songs.set(songs.get().with(places));
        placing.place(places.entrySet().stream()
                .map(entry -> Placement.at(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Moves songs by the same way, as far as the edges of the plane let each. */
    public void move(List<MapSong> moved, double valence, double arousal) {
        place(moved.stream()
                .collect(Collectors.toMap(song -> song.track().id(), song -> moved(song.place(), valence, arousal))));
    }

    /** The songs that have a place. */
    public ReadOnlyObjectProperty<SongMap> songsProperty() {
        return songs.getReadOnlyProperty();
    }

    /** What there is to show. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The ids of the songs that are chosen. */
    public ReadOnlyObjectProperty<Set<Long>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The song that the mouse or the keyboard is on; null where it is on none. */
    public ReadOnlyObjectProperty<@Nullable MapSong> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** What is known of that song; null until it is there. */
    public ReadOnlyObjectProperty<@Nullable SongOrigin> originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** How often {@link #reveal} was called. */
    ReadOnlyIntegerProperty revealsProperty() {
        return reveals.getReadOnlyProperty();
    }

    /** What the listener says of where songs lie. */
    public PlacingModel placing() {
        return placing;
    }

    /** What dragging the mouse does. */
    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /** Where the present mood lies; null where nothing was read or said. */
    ReadOnlyObjectProperty<@Nullable MoodPlace> moodProperty() {
        return mood.getReadOnlyProperty();
    }

    /** A queue begins where the listener is: at their mood, or near the song that they hear. */
    private Affect beginning(List<MapSong> wanted) {
        MoodPlace present = mood.get();
        if (present != null && present.emotion() != null) {
            return present.estimate().affect();
        }
        Track playing = player.trackProperty().get();
        MapSong heard = playing == null ? null : songs.get().song(playing.id());
        return (heard == null ? wanted.getFirst() : heard).place();
    }

    private static Affect moved(Affect place, double valence, double arousal) {
        return new Affect(Math.clamp(place.valence() + valence, -1, 1), Math.clamp(place.arousal() + arousal, -1, 1));
    }

    private static List<Long> ids(List<MapSong> wanted) {
        return wanted.stream().map(song -> song.track().id()).toList();
    }
}
