package dev.undertone.library.recommend;

import dev.undertone.library.Aim;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the features of songs for one listener in one situation. */
final class FeatureReader {

    /** How far from a point a song still meets it, as a standard deviation: half of the way from neutral to sad. */
    private static final double REACH = 0.35;

    private static final double MOST_BESIDE = 0.5;

    /** In how long a song that was heard becomes news again. */
    private static final double NEWS_AGAIN_DAYS = 14;

    private static final double MILLISECONDS_A_DAY = Duration.ofDays(1).toMillis();

    private final SongIndex songs;
    private final Taste taste;
    private final float[] itemBased;
    private final float[] userBased;
    private final double[] table;
    private final double[] words;
    private final double noon;
    private final double evening;
    private final long time;
    private final @Nullable Emotion mood;

    /**
     * @param itemBased predictions by artist, empty for none
     * @param userBased predictions by song, empty for none
     */
    FeatureReader(SongIndex songs, Taste taste, float[] itemBased, float[] userBased, Situation situation) {
        this.songs = songs;
        this.taste = taste;
        this.itemBased = itemBased;
        this.userBased = userBased;
        this.mood = situation.mood();
        this.table = new double[songs.genreCount()];
        this.words = new double[songs.genreCount()];
        this.time = situation.time().toInstant().toEpochMilli();
        double day = 2
                * Math.PI
                * situation.time().toLocalTime().toSecondOfDay()
                / Duration.ofDays(1).toSeconds();
        this.noon = -Math.cos(day);
        this.evening = -Math.sin(day);
        if (mood != null) {
            MusicTable.Row row = situation.table().of(mood);
            lay(row.preferred(), 1);
            lay(row.avoided(), -1);
        }
        if (situation.aim() == Aim.FOCUS) {
            songs.genreNames().forEach((name, genre) -> words[genre] = WordlessGenres.of(name));
        }
    }

    private void lay(List<String> names, double value) {
        Map<String, Integer> genres = songs.genreNames();
        for (String name : names) {
            Integer genre = genres.get(SongIndex.key(name));
            if (genre != null) {
                table[genre] = value;
            }
        }
    }

    /**
     * How near a song lies to a point, each known only so well: 1 for a song that is surely there, and half of that for one of
     * which nothing is known at best.
     */
    double fit(int song, AffectEstimate target) {
        double valenceWanted = REACH * REACH + target.valenceDeviation() * target.valenceDeviation();
        double arousalWanted = REACH * REACH + target.arousalDeviation() * target.arousalDeviation();
        double valenceBoth = valenceWanted + songs.valenceVariance[song];
        double arousalBoth = arousalWanted + songs.arousalVariance[song];
        double valence = songs.valence[song] - target.affect().valence();
        double arousal = songs.arousal[song] - target.affect().arousal();
        // The fourth root of the densities' heights: a song that is known less well is no worse, but less sure.
        double certainty = Math.sqrt(Math.sqrt(valenceWanted * arousalWanted / (valenceBoth * arousalBoth)));
        return certainty * Math.exp(-0.5 * (valence * valence / valenceBoth + arousal * arousal / arousalBoth));
    }

    /** Fills in a song's features, but for {@link Feature#AFFECT}, which is left at 0. */
    void read(int song, double[] features) {
        Arrays.fill(features, 0);
        int artist = songs.artist(song);
        put(features, Feature.BIAS, 1);
        if (taste.bySong().knows(song)) {
            put(features, Feature.SONG, taste.ofSong(song));
        }
        long heard = taste.lastHeard(song);
        if (heard == 0) {
            put(features, Feature.NOVELTY, 1);
        } else {
            put(features, Feature.RECENCY, Math.exp(-Math.abs(time - heard) / MILLISECONDS_A_DAY / NEWS_AGAIN_DAYS));
        }
        put(features, Feature.ARTIST, taste.ofArtist(artist));
        readGenres(songs.genres(song), features);
        put(features, Feature.ITEM_BASED, itemBased.length == 0 ? 0 : itemBased[artist]);
        put(features, Feature.USER_BASED, userBased.length == 0 ? 0 : userBased[song]);
        put(features, Feature.VALENCE, songs.valence[song]);
        put(features, Feature.ENERGY, songs.arousal[song]);
        put(features, Feature.TEMPO, songs.tempo[song]);
        put(features, Feature.ENERGY_AT_NOON, noon * songs.arousal[song]);
        put(features, Feature.ENERGY_IN_THE_EVENING, evening * songs.arousal[song]);
        if (mood != null) {
            features[FeatureVector.valenceFor(mood)] =
                    beside(songs.valence[song] - mood.affect().valence());
            features[FeatureVector.arousalFor(mood)] =
                    beside(songs.arousal[song] - mood.affect().arousal());
        }
    }

    /** How far a song lies from the mood, up to a bound: nobody is to be taken across the circumplex by what was learned. */
    private static double beside(double distance) {
        return Math.clamp(distance, -MOST_BESIDE, MOST_BESIDE);
    }

    private void readGenres(int[] genres, double[] features) {
        if (genres.length == 0) {
            return;
        }
        double affinity = 0;
        double asked = 0;
        double wordless = 0;
        for (int genre : genres) {
            affinity += taste.ofGenre(genre);
            asked += table[genre];
            wordless += words[genre];
        }
        put(features, Feature.GENRE, affinity / genres.length);
        put(features, Feature.TABLE, asked / genres.length);
        put(features, Feature.FEW_WORDS, wordless / genres.length);
    }

    private static void put(double[] features, Feature feature, double value) {
        features[feature.ordinal()] = value;
    }
}
