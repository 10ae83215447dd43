package dev.undertone.app.ui.map;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Evidence;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.HeardSong;
import dev.undertone.library.Track;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Where songs lie by all that is known of them, and where the listener wants them to. */
public final class OriginModel {

    private final List<Track> tracks;
    private final OriginDetails details;
    private final PlacingModel placing;
    private final Affect former;
    private final ObjectProperty<Affect> place;
    private final ReadOnlyBooleanWrapper moved = new ReadOnlyBooleanWrapper();

    OriginModel(List<Track> tracks, OriginDetails details, PlacingModel placing) {
        this.tracks = List.copyOf(tracks);
        this.details = details;
        this.placing = placing;
        former = middle(tracks);
        place = new SimpleObjectProperty<>(former);
        place.subscribe(now -> moved.set(!now.equals(former)));
    }

    /** How many songs it is about, at least 1. */
    public int count() {
        return tracks.size();
    }

    /** What it is about. */
    String title() {
        return count() == 1
                ? Words.of("origin.title.one", tracks.getFirst().title())
                : Words.of("origin.title.many", count());
    }

    /** How the song sounds, and when that was heard. */
    String heard() {
        HeardSong heard = details.heard();
        if (heard == null) {
            return count() == 1 ? Words.of("origin.not-heard.one") : Words.of("origin.not-heard.many");
        }
        return OriginWords.traits(heard.reading());
    }

    /** When it was heard, and by what; empty where it was not. */
    String made() {
        HeardSong heard = details.heard();
        return heard == null
                ? ""
                : Words.of(
                        "origin.made",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Words.language())
                                .format(heard.made().atZone(ZoneId.systemDefault())),
                        heard.modelVersion());
    }

    /** What each source says. */
    List<Evidence> evidence() {
        return details.evidence();
    }

    /** Where the one song lies by all of that; null for several, and where nothing is known. */
    @Nullable AffectEstimate estimate() {
        Track track = tracks.getFirst();
        return count() == 1 && track.source() != EvidenceSource.UNKNOWN ? track.affect() : null;
    }

    /** Where the listener wants them. */
    public ObjectProperty<Affect> placeProperty() {
        return place;
    }

    /** Whether that is elsewhere than they are. */
    ReadOnlyBooleanProperty movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /** Whether the listener has said of one of them where it lies, or its emotion. */
    boolean isByHand() {
        return tracks.stream().anyMatch(track -> track.source() == EvidenceSource.BY_HAND);
    }

    /** Puts the songs where the listener wants them. */
    public void save() {
        if (moved.get()) {
            placing.place(tracks.stream()
                    .map(track -> Placement.at(track.id(), place.get()))
                    .toList());
        }
        placing.close();
    }

    /** Takes back what the listener said of them. */
    public void takeBack() {
        placing.takeBack(tracks.stream().map(Track::id).toList());
        placing.close();
    }

    /** Leaves everything as it is. */
    public void cancel() {
        placing.close();
    }

    private static Affect middle(List<Track> tracks) {
        double valence = 0;
        double arousal = 0;
        for (Track track : tracks) {
            valence += track.affect().affect().valence() / tracks.size();
            arousal += track.affect().affect().arousal() / tracks.size();
        }
        return new Affect(Math.clamp(valence, -1, 1), Math.clamp(arousal, -1, 1));
    }
}
