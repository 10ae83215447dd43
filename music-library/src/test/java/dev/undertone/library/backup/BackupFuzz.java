package dev.undertone.library.backup;

import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.CatalogException;
import dev.undertone.library.catalog.MergeReport;
import dev.undertone.library.catalog.MergeReport.Count;
import dev.undertone.library.playlist.Playlists;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.FuzzTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A backup, restored into an empty catalog: all of it, so that it can be written out and is known when it is restored again; or
 * nothing, with a message.
 */
public final class BackupFuzz extends FuzzTarget {

    private static final String FILE = "undertone-backup.json";

    private @Nullable Catalog catalog;

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void take(byte[] input) throws IOException {
        Path backup = Files.createDirectories(folder().resolve("backup"));
        Files.write(backup.resolve(FILE), input);
        Catalog into = catalog();
        try {
            Backup.restore(into, backup);
        } catch (CatalogException e) {
            throw e;
        } catch (UserFacingException e) {
            require(!e.whatToDo().isEmpty(), "nothing to do", e);
            require(into.tracks().isEmpty() && into.folders().isEmpty(), "something was changed", e);
            require(into.playlists().all().isEmpty(), "something was changed", e);
            return;
        }
        into.tracks().forEach(BackupFuzz::check);
        Playlists playlists = new Playlists(into, InstantSource.system());
        Path again = folder().resolve("again");
        Backup.write(into, playlists, again);
        checkNothingAdded(Backup.restore(into, again));
        require(into.check().problems().isEmpty(), "the catalog is damaged", into.check());
        renew();
    }

    private static void check(Track track) {
        require(!track.title().isBlank(), "a song without a title", track);
        require(!track.duration().isNegative(), "a duration", track.duration());
        TrackTags tags = track.tags();
        for (Double peak :
                new Double[] {tags.replayGain().trackPeak(), tags.replayGain().albumPeak()}) {
            require(peak == null || (peak >= 0 && Double.isFinite(peak)), "a peak", peak);
        }
        for (Double gain :
                new Double[] {tags.replayGain().trackGain(), tags.replayGain().albumGain()}) {
            require(gain == null || Double.isFinite(gain), "a gain", gain);
        }
        Double tempo = tags.beatsPerMinute();
        require(tempo == null || (tempo > 0 && Double.isFinite(tempo)), "a tempo", tempo);
        require(tags.genres().stream().noneMatch(String::isBlank), "an empty genre", tags.genres());
        for (String id : List.of(
                tags.musicBrainz().recording(),
                tags.musicBrainz().release(),
                tags.musicBrainz().artist())) {
            require(id.isEmpty() || id.length() == 36, "a number of MusicBrainz", id);
        }
    }

    private static void checkNothingAdded(MergeReport report) {
        Stream.of(
                        report.tracks(),
                        report.listeners(),
                        report.ratings(),
                        report.plays(),
                        report.moods(),
                        report.feedback(),
                        report.reviews(),
                        report.corrections(),
                        report.playlists())
                .map(Count::added)
                .forEach(added -> require(added == 0, "what was written out is not known", report));
    }

    private Catalog catalog() throws IOException {
        if (catalog == null) {
            catalog = Catalog.open(folder().resolve("data"), InstantSource.system());
        }
        return catalog;
    }

    /** An empty catalog for the next. */
    private void renew() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        if (catalog != null) {
            catalog.close();
            catalog = null;
        }
        super.close();
    }

    @Override
    public List<byte[]> seeds() {
        return utf8(
                """
                {"format":"undertone-backup","version":3,"folders":["file:///music/"],
                "listeners":[{"settings":"{}"},{"id":2,"name":"Ada","colour":"teal"}],
                "tracks":[{"id":7,"fingerprint":"00112233445566778899aabbccddeeff","format":"mp3","milliseconds":61234,"added":1000,
                "tags":{"title":"Song","artist":"Artist","album":"Album","disc":1,"number":2,"year":1987,"genres":["Rock","Pop"],
                "beatsPerMinute":120.5,"mood":"happy","trackGain":-7.5,"trackPeak":0.9,
                "musicbrainzRecording":"01234567-89ab-cdef-0123-456789abcdef"},
                "files":[{"uri":"file:///music/song.mp3","size":10,"modified":5,"present":true}],
                "edit":{"title":"Edited","genres":["Jazz"],"year":1999,"made":6},
                "hand":{"valence":0.5,"arousal":-0.5,"made":7},
                "heard":{"model":"1","valence":0.1,"valenceDeviation":0.3,"arousal":0.2,"arousalDeviation":0.4,"confidence":0.6,
                "beatsPerMinute":99.0,"traits":["fast"],"made":8}}],
                "ratings":[{"listener":2,"track":7,"stars":4,"made":9}],
                "plays":[{"track":7,"started":10,"heard":1000,"outcome":"skipped","endedAt":900,"opinion":"liked","mood":"sad",
                "aim":"lift","targetValence":0.5,"targetArousal":0.1}],
                "moods":[{"started":11,"lasted":500,"emotion":"happy","valence":0.8,"arousal":0.5,"said":true}],
                "playlists":[{"name":"List","created":12,"changed":13,"tracks":[7,7]},
                {"name":"Smart","search":"genre:rock","created":12,"changed":13,"tracks":[]}],
                "queues":[{"current":7,"position":100,"chosen":[7],"planned":[7]}]}
                """,
                """
                {"format":"undertone-backup","version":3,"tracks":[{"id":1,"format":"flac","milliseconds":5,"added":0,
                "tags":{"title":"a"},"lastPlace":"file:///a.flac"}],
                "feedback":[{"track":1,"kind":"not_now","mood":"sad","given":3}],
                "reviews":[{"track":1,"mood":"happy","rating":7,"comment":"good","given":4}],
                "corrections":[{"scores":{"angry":0.1,"disgusted":0.1,"fearful":0.1,"happy":0.4,"neutral":0.1,"sad":0.1,"surprised":0.1},
                "label":"sad","given":5}]}
                """,
                """
                {"format":"undertone-backup","version":1,"folders":[],"tracks":[{"id":1,"fingerprint":"00112233445566778899aabbccddeeff",
                "format":"mp3","milliseconds":5,"added":0,"tags":{"title":"a"},"files":[],"lastPlace":"file:///a.mp3",
                "rating":{"stars":5,"made":1},"emotions":[{"source":"by_hand","scores":{"angry":0,"disgusted":0,"fearful":0,"happy":1,"neutral":0,"sad":0,"surprised":0},"made":2}]}],
                "plays":[],"queue":{"position":0,"chosen":[],"planned":[1]},"unknown":{"a":[1,{"b":null}]}}
                """,
                "{\"format\":\"undertone-backup\",\"version\":4}",
                "{\"format\":\"undertone-backup\",\"version\":3}");
    }

    @Override
    public List<String> words() {
        return List.of(
                "\"fingerprint\":",
                "\"tracks\":",
                "\"tags\":",
                "\"title\":",
                "\"files\":",
                "\"lastPlace\":",
                "\"edit\":",
                "\"hand\":",
                "\"heard\":",
                "\"listener\":",
                "\"plays\":",
                "\"moods\":",
                "\"feedback\":",
                "\"reviews\":",
                "\"corrections\":",
                "\"playlists\":",
                "\"queues\":",
                "\"search\":",
                "file:///",
                "null",
                "true",
                "-1",
                "1e999",
                "9223372036854775807",
                "\\u0000",
                "\\ud800",
                "[]",
                "{}");
    }
}
