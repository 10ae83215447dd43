package dev.undertone.library.catalog.sample;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.MusicBrainzIds;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioFingerprint;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.FileStamp;
import dev.undertone.library.catalog.TrackDetails;
import dev.undertone.models.Emotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A catalog of songs that nobody wrote: artists with albums of twelve songs, a few artists with many of them, words as unevenly
 * common as words are, nearly every song with an emotion, every third one played and every tenth one rated. Always the same for
 * one number of songs.
 */
public final class MadeUpLibrary {

    private static final String[] OPENINGS = {
        "b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr", "ch", "sh", ""
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "ou", "é", "ö"};
    private static final String[] ENDINGS = {"", "", "n", "r", "s", "ng", "th"};
    private static final String[] GENRES = {
        "Rock", "Jazz", "Classical", "Hip Hop", "Pop", "Ambient", "Folk", "Electronic", "Metal", "Blues"
    };
    private static final int SONGS_ON_AN_ALBUM = 12;
    private static final int BATCH = 1_000;

    private final Random random = new Random(20_26);
    private final String[] words = new String[20_000];
    private final List<TrackTags> songs = new ArrayList<>();

    private MadeUpLibrary() {
        for (int i = 0; i < words.length; i++) {
            words[i] = newWord();
        }
    }

    /**
     * Fills the catalog of an empty folder.
     *
     * @param count how many songs, at least 1
     * @return what its songs are called, in the order of their numbers, which begin with 1
     * @throws IllegalStateException if the folder has something in it: nobody's catalog is to be filled with these
     */
    public static List<TrackTags> fill(Path folder, int count) {
        requireEmpty(folder);
        MadeUpLibrary library = new MadeUpLibrary();
        library.addSongs(folder, count);
        try {
            library.say(folder);
        } catch (SQLException e) {
            throw new IllegalStateException("the catalog that was just made cannot be written to", e);
        }
        return library.songs;
    }

    private static void requireEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new IllegalStateException(folder + " is not empty");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalog.db"))) {
            // In one transaction: a play at a time, each safe on the disk, would take an hour.
            connection.setAutoCommit(false);
            addWhatIsSaid(connection);
            try (Statement statement = connection.createStatement()) {
                // What follows from all that is computed when the catalog is opened next.
                statement.executeUpdate("UPDATE affect_rules SET version = 0");
            }
            connection.commit();
        }
    }

    private void addSongs(Path folder, int count) {
        try (Catalog catalog = Catalog.open(folder, InstantSource.system())) {
            List<TrackDetails> batch = new ArrayList<>();
            String artist = "";
            String album = "";
            int year = 0;
            String genre = "";
            for (int i = 0; i < count; i++) {
                if (i % SONGS_ON_AN_ALBUM == 0) {
                    boolean same = random.nextInt(3) > 0;
                    artist = same && !artist.isEmpty() ? artist : phrase(1 + random.nextInt(2));
                    album = phrase(1 + random.nextInt(3));
                    year = 1950 + random.nextInt(75);
                    genre = GENRES[random.nextInt(GENRES.length)];
                }
                TrackTags tags = tags(artist, album, i % SONGS_ON_AN_ALBUM + 1, year, genre);
                songs.add(tags);
                batch.add(details(folder, i, tags));
                if (batch.size() == BATCH || i == count - 1) {
                    catalog.put(batch);
                    batch.clear();
                }
            }
        }
    }

    private TrackTags tags(String artist, String album, int number, int year, String genre) {
        return new TrackTags(
                phrase(1 + random.nextInt(5)),
                artist,
                random.nextInt(3) == 0 ? artist : "",
                album,
                1,
                number,
                year,
                List.of(genre),
                random.nextInt(3) == 0 ? 60.0 + random.nextInt(120) : null,
                "",
                ReplayGain.UNKNOWN,
                MusicBrainzIds.UNKNOWN);
    }

    private TrackDetails details(Path folder, int i, TrackTags tags) {
        ByteBuffer audio = ByteBuffer.allocate(AudioFingerprint.SIZE).putInt(i + 1);
        AudioFormat format = random.nextInt(5) == 0 ? AudioFormat.FLAC : AudioFormat.MP3;
        return new TrackDetails(
                folder.resolve("music").resolve(i / SONGS_ON_AN_ALBUM + "/" + i + "." + format.word()),
                new FileStamp(1, Instant.EPOCH),
                AudioFingerprint.of(audio.array()),
                format,
                Duration.ofMillis(90_000 + random.nextInt(300_000)),
                random.nextInt(10) == 0 ? tags.withMood(Emotion.values()[random.nextInt(7)].word()) : tags);
    }

    private void addWhatIsSaid(Connection connection) throws SQLException {
        long now = System.currentTimeMillis();
        try (PreparedStatement heard = connection.prepareStatement(
                        "INSERT INTO heard (track_id, model, valence, valence_deviation, arousal, arousal_deviation,"
                                + " confidence, traits, made_ms) VALUES (?, '1', ?, 0.4, ?, 0.3, 0.5, 'fast even', 0)");
                PreparedStatement hand = connection.prepareStatement(
                        "INSERT INTO hand_affect (track_id, emotion, made_ms) VALUES (?, ?, 0)");
                PreparedStatement play =
                        connection.prepareStatement("INSERT INTO play (track_id, started_ms, heard_ms, outcome, mood)"
                                + " VALUES (?, ?, 60000, 'finished', 'happy')");
                PreparedStatement rating = connection.prepareStatement(
                        "INSERT INTO rating (listener_id, track_id, stars, rated_ms) VALUES (1, ?, ?, 0)");
                PreparedStatement gone = connection.prepareStatement("UPDATE file SET present = 0 WHERE track_id = ?");
                PreparedStatement added = connection.prepareStatement("UPDATE track SET added_ms = ? WHERE id = ?")) {
            for (int id = 1; id <= songs.size(); id++) {
                added.setLong(
                        1,
                        now
                                - Duration.ofHours((long) id * 24 * 1000 / songs.size())
                                        .toMillis());
                added.setLong(2, id);
                added.executeUpdate();
                if (random.nextInt(20) > 0) {
                    heard.setInt(1, id);
                    heard.setDouble(2, 2 * random.nextDouble() - 1);
                    heard.setDouble(3, 2 * random.nextDouble() - 1);
                    heard.executeUpdate();
                }
                if (random.nextInt(20) == 0) {
                    hand.setInt(1, id);
                    hand.setString(2, Emotion.values()[random.nextInt(7)].word());
                    hand.executeUpdate();
                }
                for (int plays = random.nextInt(3) == 0 ? random.nextInt(6) : 0; plays > 0; plays--) {
                    play.setInt(1, id);
                    play.setLong(
                            2,
                            now - Duration.ofMinutes(random.nextInt(1_000_000)).toMillis());
                    play.executeUpdate();
                }
                if (random.nextInt(10) == 0) {
                    rating.setInt(1, id);
                    rating.setInt(2, 1 + random.nextInt(5));
                    rating.executeUpdate();
                }
                if (random.nextInt(50) == 0) {
                    gone.setInt(1, id);
                    gone.executeUpdate();
                }
            }
        }
    }

    private String phrase(int length) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = words[(int) (words.length * Math.pow(random.nextDouble(), 3))];
            phrase.append(i == 0 ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return phrase.toString();
    }

    private String newWord() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(any(OPENINGS)).append(any(VOWELS));
        }
        return word.append(any(ENDINGS)).toString();
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
