package dev.undertone.library.recommend;

import dev.undertone.library.SongFacts;
import dev.undertone.models.Emotion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All songs, laid out so that all of them can be judged in a few milliseconds. Songs are known by their
 * place, from 0; so are artists and genres, whatever the capitals of their names. Immutable.
 */
public final class SongIndex {

    private static final double WALKING_PACE = 110;

    private final long[] ids;
    private final int[] artist;
    private final int[][] genres;
    final float[] valence;
    final float[] arousal;
    final float[] valenceVariance;
    final float[] arousalVariance;
    final float[] tempo;
    private final byte[] emotion;
    private final boolean[] available;
    private final Map<String, Integer> artists = new HashMap<>();
    private final Map<String, Integer> genreNames = new HashMap<>();

    /**
     * @param songs by their ids, ascending
     */
    public SongIndex(List<SongFacts> songs) {
        int size = songs.size();
        ids = new long[size];
        artist = new int[size];
        genres = new int[size][];
        valence = new float[size];
        arousal = new float[size];
        valenceVariance = new float[size];
        arousalVariance = new float[size];
        tempo = new float[size];
        emotion = new byte[size];
        available = new boolean[size];
        artists.put("", 0);
        for (int song = 0; song < size; song++) {
            put(song, songs.get(song));
        }
    }

    private void put(int song, SongFacts facts) {
        ids[song] = facts.id();
        available[song] = facts.available();
        artist[song] = artists.computeIfAbsent(key(facts.artist()), _ -> artists.size());
        genres[song] = facts.genres().stream()
                .mapToInt(name -> genreNames.computeIfAbsent(key(name), _ -> genreNames.size()))
                .toArray();
        valence[song] = (float) facts.affect().affect().valence();
        arousal[song] = (float) facts.affect().affect().arousal();
        valenceVariance[song] = squared(facts.affect().valenceDeviation());
        arousalVariance[song] = squared(facts.affect().arousalDeviation());
        Double pace = facts.beatsPerMinute();
        tempo[song] = pace == null ? 0 : (float) Math.clamp(Math.log(pace / WALKING_PACE) / Math.log(2), -1, 1);
        Emotion felt = facts.emotion();
        emotion[song] = (byte) (felt == null ? -1 : felt.ordinal());
    }

    /** The form in which names of artists and genres are compared. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public int size() {
        return ids.length;
    }

    public long id(int song) {
        return ids[song];
    }

    /** The place of a song; negative where it is not among them. */
    public int place(long id) {
        return Arrays.binarySearch(ids, id);
    }

    /** Whether a file of it is there. */
    public boolean isAvailable(int song) {
        return available[song];
    }

    /** The place of its artist; 0 for an unknown one, who may be anyone. */
    public int artist(int song) {
        return artist[song];
    }

    public int artistCount() {
        return artists.size();
    }

    /** The artists' places by their names, as {@link #key} writes them. */
    Map<String, Integer> artistNames() {
        return artists;
    }

    public int[] genres(int song) {
        return genres[song];
    }

    int genreCount() {
        return genreNames.size();
    }

    /** The genres' places by their names, as {@link #key} writes them. */
    Map<String, Integer> genreNames() {
        return genreNames;
    }

    /** The emotion that a song most likely expresses. */
    public @Nullable Emotion emotion(int song) {
        return emotion[song] < 0 ? null : Emotion.values()[emotion[song]];
    }

    private static float squared(double deviation) {
        return (float) (deviation * deviation);
    }
}
