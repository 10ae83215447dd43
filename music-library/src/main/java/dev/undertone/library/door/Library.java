package dev.undertone.library.door;

import dev.undertone.library.Evidence;
import dev.undertone.library.Feedback;
import dev.undertone.library.HeardSong;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Listener;
import dev.undertone.library.Lyrics;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Review;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.Track;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.Waveform;
import dev.undertone.library.analysis.SongAnalysis;
import dev.undertone.library.analysis.SongMeasuring;
import dev.undertone.library.backup.Backup;
import dev.undertone.library.backup.BackupReport;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.CatalogCheck;
import dev.undertone.library.catalog.CatalogException;
import dev.undertone.library.catalog.ForgetReport;
import dev.undertone.library.catalog.MergeReport;
import dev.undertone.library.catalog.TimeSpan;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.library.importing.EditReport;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import dev.undertone.library.importing.LibraryListener;
import dev.undertone.library.importing.LibraryWatch;
import dev.undertone.library.importing.MusicImport;
import dev.undertone.library.importing.MusicOpening;
import dev.undertone.library.importing.OpenedMusic;
import dev.undertone.library.importing.TagReader;
import dev.undertone.library.importing.TrackEditing;
import dev.undertone.library.lyrics.LyricsReader;
import dev.undertone.library.moods.MoodExport;
import dev.undertone.library.moods.ReviewExport;
import dev.undertone.library.playlist.Playlists;
import dev.undertone.library.profile.Profiles;
import dev.undertone.library.recommend.QueuePlanner;
import dev.undertone.library.recommend.SpreadShuffle;
import dev.undertone.library.search.Search;
import dev.undertone.library.search.SearchMatch;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A listener's songs. Safe to use from any thread; a call may take as long as the disk does, so none belongs on a user
 * interface's thread.
 *
 * <p>Every method throws {@link CatalogException} when the catalog cannot be read or written, and {@link
 * IllegalStateException} after {@link #close()}. What a writing method was given is on disk when it returns.
 */
public final class Library implements AutoCloseable {

    private final Catalog catalog;
    private final InstantSource clock;
    private final QueuePlanner planner;
    private final Playlists playlists;
    private final Profiles profiles;
    private @Nullable LibraryWatch watch;

    private Library(Catalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
        this.playlists = new Playlists(catalog, clock);
        this.profiles = new Profiles(catalog, clock);
        this.planner = planner(RandomGenerator.getDefault().nextLong());
    }

    /**
     * Opens the library of a data folder. Folder and catalog are created where they are missing, and only their owner may
     * read them.
     *
     * @throws CatalogException if the folder cannot be used, the catalog is damaged or made by a newer program, or another
     *     program has it open
     */
    public static Library open(Path dataDirectory) {
        return open(dataDirectory, InstantSource.system());
    }

    /**
     * Opens it like {@link #open(Path)}, by another clock.
     *
     * @param clock tells what time it is, which may jump
     * @throws CatalogException as {@link #open(Path)} does
     */
    public static Library open(Path dataDirectory, InstantSource clock) {
        return new Library(Catalog.open(dataDirectory, clock), clock);
    }

    /**
     * Takes in the audio files below some folders, or some files, where they are; nothing is copied. Files known already are
     * read again only if they changed, and songs whose files are gone from there become unavailable.
     *
     * @param places folders and files
     * @param progress is told how far it got, and can end it
     * @throws UserFacingException if one of the places is not there or may not be read; nothing is taken then
     */
    public ImportReport importMusic(List<Path> places, ImportProgress progress) {
        return MusicImport.run(catalog, places, progress);
    }

    /**
     * Takes in audio files as {@link #importMusic} does, and keeps the folders among the places as music folders, which are
     * looked through again from then on; if it is cancelled, what was taken stays and no folder is kept.
     *
     * @param places folders and files
     * @param progress is told how far it got, and can end it
     * @throws UserFacingException if one of the places is not there or may not be read; nothing is taken then
     */
    public ImportReport addMusic(List<Path> places, ImportProgress progress) {
        ImportReport report = importMusic(places, progress);
        if (!report.cancelled()) {
            for (Path place : places) {
                if (Files.isDirectory(place)) {
                    catalog.addFolder(real(place));
                }
            }
        }
        return report;
    }

    /**
     * The songs of files that the listener opens, for them to be played. Nothing is taken in: a song that is not in the library has a
     * number that no other has until the program ends, and nothing can be kept of it.
     *
     * @param places audio files, playlist files and folders, which need not be there
     * @return the songs in the order of the places, those of a playlist in its order, and those of a folder as on their albums; and
     *     what cannot be played, with the reason
     */
    public OpenedMusic openMusic(List<Path> places) {
        return MusicOpening.run(catalog, places);
    }

    /** The folders that are looked through again when something changes in them, by their names. */
    public List<Path> musicFolders() {
        return catalog.folders();
    }

    /**
     * Looks through the music folders now, in the background, and from now on whenever something changes in them, until the
     * library is closed. A folder that is not there, as on a disk that is not connected, makes its songs unavailable until it
     * is back.
     *
     * @param listener hears of it on another thread
     * @throws IllegalStateException if they are watched already
     */
    public synchronized void watch(LibraryListener listener) {
        if (watch != null) {
            throw new IllegalStateException("the music folders are watched already");
        }
        watch = LibraryWatch.start(catalog, listener);
    }

    /**
     * Looks through a music folder no longer. Its songs are kept with all that is known of them, and are unavailable.
     *
     * @param folder one of {@link #musicFolders}
     * @return false if it is none of them
     */
    public boolean removeMusicFolder(Path folder) {
        return catalog.removeFolder(folder);
    }

    /** All songs with what was done with them, available or not, by artist, album, place on it and title. */
    public List<LibraryEntry> entries() {
        return catalog.entries();
    }

    /** Some songs with what was done with them, in the order of {@link #entries()}; without those that there are not. */
    public List<LibraryEntry> entries(List<Long> trackIds) {
        return catalog.entries(trackIds);
    }

    /** All songs, available or not, by artist, album, place on it and title. */
    public List<Track> tracks() {
        return catalog.tracks();
    }

    /** One song. */
    public Optional<Track> track(long id) {
        return catalog.track(id);
    }

    /** The song of a file, the path taken as it is or through links; empty if it is not registered. */
    public Optional<Track> track(Path file) {
        return catalog.track(real(file));
    }

    /** The path without links; what is gone is still known by the path it had. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /**
     * The songs that somebody looks for, quick enough to be asked at every key stroke.
     *
     * @param text in the language that {@link Search} describes; every text is one, and one of spaces finds all songs
     */
    public SearchMatch search(String text) {
        return catalog.search(Search.parse(text, clock.instant().atZone(ZoneId.systemDefault())));
    }

    /**
     * Keeps the listener's corrections of songs, which stand before what files say, for all of these songs or none. Writing
     * them to files too takes a while and goes on with the next where one cannot be written; an interrupt of the thread
     * ends it. Every copy of a song is written, through a temporary file beside it, and its audio stays the same byte for
     * byte.
     *
     * @param alsoToFiles whether the songs' files are to say it too, with the stars and the emotion that the listener gave them
     * @return what became of the files; nothing where they are not asked for
     * @throws IllegalArgumentException if there is no such song
     */
    public EditReport edit(List<Long> trackIds, TrackEdit edit, boolean alsoToFiles) {
        return TrackEditing.run(catalog, trackIds, edit, alsoToFiles);
    }

    /**
     * Keeps the stars of {@link #listener} for songs, for all of them or none; none of the guest's.
     *
     * @param stars 1 to 5; 0 takes away those that are there
     * @throws IllegalArgumentException if there is no such song, or the stars are out of range
     */
    public void rate(List<Long> trackIds, int stars) {
        catalog.rate(trackIds, stars);
    }

    /**
     * Keeps what the listener says of songs' emotion, for all of them or none. It outweighs every other source, for good, as
     * long as the listener says nothing else of them.
     *
     * @param emotion null to take back what was said
     * @throws IllegalArgumentException if there is no such song
     */
    public void setEmotion(List<Long> trackIds, @Nullable Emotion emotion) {
        catalog.setByHand(trackIds, emotion == null ? null : HandAffect.of(emotion, clock.instant()));
    }

    /**
     * Keeps where the listener puts songs on the circumplex, for all of them or none. It counts as an emotion by hand does; of
     * both, the later. What was heard in other songs is seen in its light from then on, which the package {@code evidence} tells.
     *
     * @param affect null to take back what was said, be it a point or an emotion
     * @throws IllegalArgumentException if there is no such song
     */
    public void setAffect(List<Long> trackIds, @Nullable Affect affect) {
        catalog.setByHand(trackIds, affect == null ? null : HandAffect.of(affect, clock.instant()));
    }

    /**
     * Keeps where the listener hears songs, each at a place of its own, as {@link #setAffect(List, Affect)} keeps one for all.
     *
     * @param places by the songs' ids
     * @throws IllegalArgumentException if there is no such song
     */
    public void setAffect(Map<Long, Affect> places) {
        Map<Long, HandAffect> said = HashMap.newHashMap(places.size());
        places.forEach((id, place) -> said.put(id, HandAffect.of(place, clock.instant())));
        catalog.setByHand(said);
    }

    /**
     * Who listens to the songs. It does nothing until it is started or run, and is to be closed before this library.
     *
     * @param weights the folder of the model that reads songs
     * @param disturbs whether listening would disturb now; {@link SongAnalysis#of} tells when it is asked
     */
    public SongAnalysis analysis(Path weights, BooleanSupplier disturbs) {
        return SongAnalysis.of(catalog, weights, disturbs);
    }

    /** What was heard when a song was listened to; empty where it was not yet. */
    public Optional<HeardSong> heard(long trackId) {
        return catalog.heard(trackId);
    }

    /** What each source says of a song's affect, by what says most; nothing where there is no such song. */
    public List<Evidence> evidence(long trackId) {
        return catalog.evidence(trackId);
    }

    /**
     * Remembers that a song was heard. Of what the guest hears nothing is kept; it only does not come again to the same guest within
     * the pause that a plan is asked to keep.
     *
     * @throws IllegalArgumentException if there is no such song or listener
     */
    public void recordPlay(Play play) {
        planner.record(play);
    }

    /**
     * Remembers what is known of a play that goes on, such as what the listener says of the song, as if it ended here. {@link
     * #recordPlay} of the same song, listener and beginning takes its place. Nothing of the guest.
     *
     * @throws IllegalArgumentException if there is no such song or listener
     */
    public void recordSoFar(Play play) {
        planner.recordSoFar(play);
    }

    /** Takes back what {@link #recordSoFar} kept of a play; nothing happens where it has ended. */
    public void takeBack(Play play) {
        planner.takeBack(play);
    }

    /** What was heard last, whoever listened, the latest first. */
    public List<Play> recentPlays(int count) {
        return catalog.latestPlays(count);
    }

    /** What a listener heard last, the latest first. */
    public List<Play> recentPlays(long id, int count) {
        return catalog.latestPlays(id, count);
    }

    /**
     * Remembers what a listener says of being given a song; it counts in the next plan. Nothing that the guest says is kept.
     *
     * @throws IllegalArgumentException if there is no such song or listener
     */
    public void give(Feedback feedback) {
        catalog.feedback().add(feedback);
    }

    /** Takes back what a listener said; nothing happens where it was not said. */
    public void takeBack(Feedback feedback) {
        catalog.feedback().takeBack(feedback);
    }

    /** What a listener said of being given songs and did not take back, the latest first. */
    public List<Feedback> feedback(long listener) {
        return catalog.feedback().of(listener);
    }

    /** The genres of the available songs, each as it is written most often, that of most songs first. */
    public List<String> genres() {
        return catalog.genres();
    }

    /** Some songs in a new order, by chance but with artists and albums evenly spread, as {@link SpreadShuffle} does it. */
    public List<Track> shuffled(List<Track> tracks) {
        return SpreadShuffle.shuffled(tracks, Track::artist, Track::album, RandomGenerator.getDefault());
    }

    /**
     * How a song is brought to the loudness of others: of each of the four numbers, what its file says, and otherwise what was
     * measured, if it was. The measured gain is {@link ReplayGain#REFERENCE} less the loudness; silence has none. An album is all
     * songs that name the same album and owner of it; its loudness is the energy mean of those that were measured, each weighted by
     * how long it lasts, without the gating across songs that EBU R 128 does within one.
     */
    public ReplayGain replayGain(Track track) {
        return track.tags().replayGain().orElse(catalog.measurements().gain(track));
    }

    /**
     * The outline of a song's sound. Where it was not measured yet, it is now, with its loudness, which takes some seconds of a long
     * song; an interrupt of the thread ends that.
     *
     * @return empty if its file cannot be decoded, or the thread was interrupted
     */
    public Optional<Waveform> waveform(Track track) {
        return SongMeasuring.waveform(catalog, track);
    }

    /** The words of a song, from its file or from a file {@code .lrc} of the same name beside it. */
    public Optional<Lyrics> lyrics(Track track) {
        return LyricsReader.read(track.file());
    }

    /**
     * Remembers how a listener looked, or what they said their mood was, in the place of what began in the same millisecond; nothing
     * of the guest.
     *
     * @throws IllegalArgumentException if there is no such listener
     */
    public void remember(MoodMoment moment) {
        catalog.moods().add(moment);
    }

    /** A listener's moods that began within a span of time, the earliest first. */
    public List<MoodMoment> moods(long listener, Instant from, Instant until) {
        return catalog.moods().within(listener, new TimeSpan(from, until));
    }

    /** What a listener began to hear within a span of time, the earliest first. */
    public List<Play> plays(long listener, Instant from, Instant until) {
        return catalog.plays(listener, new TimeSpan(from, until));
    }

    /**
     * Writes a listener's moods and plays of a span of time as a table for other programs, whole or not at all, in the place of
     * a file that is there. {@link MoodExport} tells its columns. Only its owner may read it.
     *
     * @throws UserFacingException if it cannot be written
     */
    public void exportMoods(long listener, Instant from, Instant until, Path file) {
        MoodExport.write(catalog, listener, new TimeSpan(from, until), file);
    }

    /**
     * Deletes a listener's moods and plays that began within a span of time for good, as {@link Profiles#forget} deletes all of them,
     * and what was learned from them. What they said of songs stays, and so does their saved queue. There is nothing to delete of the
     * guest.
     *
     * @return how much was deleted
     * @throws IllegalArgumentException if there is no such listener
     */
    public ForgetReport forget(long listener, Instant from, Instant until) {
        return listener == Listener.GUEST
                ? ForgetReport.NOTHING
                : catalog.listeners().forget(listener, new TimeSpan(from, until));
    }

    /**
     * Says who listens from now on. The stars and plays that songs show and that searches ask for, the stars that are given and the
     * saved queue are this listener's; the guest has none, and nothing is kept of the guest. A guest is another one each time.
     *
     * @throws IllegalArgumentException if there is no such listener
     */
    public void setListener(long id) {
        catalog.setListener(id);
        planner.forgetGuest();
    }

    /** Who listens; {@link Listener#UNNAMED} at first. */
    public long listener() {
        return catalog.listener();
    }

    /** The listeners. Always the same object. */
    public Profiles profiles() {
        return profiles;
    }

    /**
     * Keeps what a listener said of a reading of their face, in the place of what they said in the same millisecond; nothing of the
     * guest.
     *
     * @throws IllegalArgumentException if there is no such listener
     */
    public void keep(ReadingCorrection correction) {
        catalog.readingCorrections().add(correction);
    }

    /** What a listener said of readings of their face, the latest first. */
    public List<ReadingCorrection> readingCorrections(long id) {
        return catalog.readingCorrections().of(id);
    }

    /**
     * Keeps a listener's rating; it counts in the next plan where it is of a song. Nothing of the guest is kept.
     *
     * @return the rating as it is kept: where they gave another in the same millisecond, it counts as given after that
     * @throws IllegalArgumentException if there is no such song or listener
     */
    public Review keep(Review review) {
        return catalog.reviews().add(review);
    }

    /** A listener's ratings, the latest first. */
    public List<Review> reviews(long id) {
        return catalog.reviews().of(id);
    }

    /**
     * Deletes one of a listener's ratings for good, as {@link Profiles#forget} deletes all of them; nothing happens where it is not
     * kept.
     */
    public void drop(Review review) {
        catalog.reviews().drop(review);
    }

    /**
     * Writes a listener's ratings as a table for other programs, whole or not at all, in the place of a file that is there. Only its
     * owner may read it. {@link ReviewExport} tells its columns.
     *
     * @throws UserFacingException if it cannot be written
     */
    public void exportReviews(long id, Path file) {
        ReviewExport.write(catalog, id, file);
    }

    /** The picture in a song's file: the bytes of a JPEG, PNG or other image file. */
    public Optional<byte[]> cover(Track track) {
        return TagReader.cover(track.file());
    }

    /**
     * Keeps the queue of {@link #listener} in the place of the one kept before; none of the guest's.
     *
     * @throws IllegalArgumentException if it holds a song that is not in the library
     */
    public void saveQueue(SavedQueue queue) {
        catalog.save(queue);
    }

    /** The queue of {@link #listener} as it was last kept, from this start of the program or an earlier one. */
    public Optional<SavedQueue> savedQueue() {
        return catalog.savedQueue();
    }

    /** The playlists. Always the same object. */
    public Playlists playlists() {
        return playlists;
    }

    /** Plans what to play next as {@link #planner()} does, but the same for the same seed, history and time. */
    public QueuePlanner planner(long seed) {
        return new QueuePlanner(catalog, playlists, clock, seed);
    }

    /** Plans what to play next. Always the same planner. */
    public QueuePlanner planner() {
        return planner;
    }

    /**
     * Writes all that is known of the songs, and all that the listener did with them, into a folder, in the place of what was
     * written there before. The package {@code backup} tells the format.
     *
     * @throws UserFacingException if the folder cannot be written to
     */
    public BackupReport exportTo(Path folder) {
        return Backup.write(catalog, playlists, folder);
    }

    /**
     * Merges what {@link #exportTo} wrote into this library, all of it or none. Songs are known by their audio, of what the
     * listener said the later counts, and nothing is there twice.
     *
     * @throws UserFacingException if there is nothing of the kind, or it is damaged; nothing is changed then
     */
    public MergeReport restoreFrom(Path folder) {
        return Backup.restore(catalog, folder);
    }

    /** Examines the whole catalog, which takes seconds when it is large. */
    public CatalogCheck check() {
        return catalog.check();
    }

    /** Closes the catalog and lets other programs have it. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        if (watch != null) {
            watch.close();
        }
        catalog.close();
    }
}
