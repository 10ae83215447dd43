package dev.undertone.library.recommend;

import dev.undertone.library.Aim;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says why a song was chosen: what contributed most to its score, in words that anyone can check. */
final class ReasonWords {

    /** What contributes less is not worth a word. */
    private static final double LEAST = 0.02;

    /** A song that fits less is not called near: it is two thirds of the way from neutral to sad away, or little known. */
    private static final double LEAST_FIT = 0.4;

    private static final int MOST_PARTS = 3;

    private final SongIndex songs;
    private final Taste taste;
    private final Wish wish;
    private final Instant time;

    /**
     * @param time when the choice is made
     */
    ReasonWords(SongIndex songs, Taste taste, Wish wish, Instant time) {
        this.songs = songs;
        this.taste = taste;
        this.wish = wish;
        this.time = time;
    }

    /**
     * @param before the place of the song before it, negative for none
     * @param step of the arc
     */
    Reason reason(Choice choice, Track track, int before, int step) {
        if (choice.again()) {
            return new Reason("again, as no other song may be chosen");
        }
        List<Choice.Contribution> worth = choice.contributions().stream()
                .filter(contribution -> contribution.value() >= LEAST)
                .toList();
        Stream<String> affect = worth.stream()
                .filter(contribution -> contribution.feature() == Feature.AFFECT.ordinal() && choice.fit() >= LEAST_FIT)
                .map(_ -> affect(choice.song(), before, step));
        Stream<String> others = worth.stream()
                .filter(contribution -> contribution.feature() != Feature.AFFECT.ordinal())
                .flatMap(contribution -> words(contribution.feature(), choice.song(), track).stream());
        List<String> parts =
                Stream.concat(affect, others).distinct().limit(MOST_PARTS).toList();
        return new Reason(parts.isEmpty() ? "as good as any other that may be chosen" : String.join("; ", parts));
    }

    private String affect(int song, int before, int step) {
        Aim aim = wish.aim();
        if (aim == Aim.FOCUS) {
            return "steady, neither rousing nor sleepy";
        }
        if (step > 0 && before >= 0 && aim == Aim.LIFT && songs.valence[song] > songs.valence[before]) {
            return "brighter than the last one, on the way up";
        }
        if (step > 0 && before >= 0 && aim == Aim.CALM && songs.arousal[song] < songs.arousal[before]) {
            return "calmer than the last one, on the way to calm";
        }
        if (step >= Arc.LENGTH - 1 && aim != Aim.MATCH) {
            return aim == Aim.LIFT ? "bright, where you are to be lifted to" : "calm, where you are to come to rest";
        }
        Emotion mood = wish.mood().emotion();
        if (mood == null) {
            return "near the middle while your mood is unclear";
        }
        return songs.emotion(song) == mood
                ? mood.word() + ", like your mood"
                : aim == Aim.MATCH || step == 0 ? "near your mood" : "near where the way leads now";
    }

    private Optional<String> words(int place, int song, Track track) {
        if (place >= Feature.values().length) {
            return forMood(place, song);
        }
        return switch (Feature.values()[place]) {
            case SONG -> finished(taste.bySong(), song, "it");
            case ARTIST -> finished(taste.byArtist(), songs.artist(song), track.artist());
            case GENRE -> genre(song, track);
            case ITEM_BASED -> Optional.of(track.artist() + " is enjoyed here along with artists you enjoy");
            case USER_BASED -> Optional.of("enjoyed by listeners here whose taste is like yours");
            case NOVELTY, RECENCY -> Optional.of(heard(song));
            case ENERGY -> Optional.of(energy(song) + ", as you like it");
            case ENERGY_AT_NOON, ENERGY_IN_THE_EVENING ->
                Optional.of(energy(song) + ", as you like it at this time of day");
            case VALENCE -> Optional.of((songs.valence[song] > 0 ? "bright" : "dark") + ", as you like it");
            case TEMPO ->
                songs.tempo[song] == 0
                        ? Optional.empty()
                        : Optional.of((songs.tempo[song] > 0 ? "fast" : "slow") + ", as you like it");
            case TABLE -> table(track);
            case FEW_WORDS -> Optional.of("few words, by its genre");
            case BIAS, AFFECT -> Optional.empty();
        };
    }

    private String energy(int song) {
        return songs.arousal[song] > 0 ? "energetic" : "quiet";
    }

    /** What is learned of where the listener wants to be taken from a mood. */
    private Optional<String> forMood(int place, int song) {
        Emotion mood = wish.mood().emotion();
        if (mood == null) {
            return Optional.empty();
        }
        String word = place == FeatureVector.valenceFor(mood)
                ? songs.valence[song] > mood.affect().valence() ? "brighter" : "darker"
                : songs.arousal[song] > mood.affect().arousal() ? "livelier" : "calmer";
        return Optional.of("%s than %s, as you like it then".formatted(word, mood.word()));
    }

    private static Optional<String> finished(AffinityTable table, int kind, String what) {
        int plays = table.plays(kind);
        int finished = table.finished(kind);
        if (plays == 0 || 2 * finished <= plays) {
            return Optional.empty();
        }
        return Optional.of(
                plays == 1
                        ? "you finished %s once".formatted(what)
                        : "you finished %s %d times in %d".formatted(what, finished, plays));
    }

    private Optional<String> genre(int song, Track track) {
        int[] genres = songs.genres(song);
        return IntStream.range(0, genres.length)
                .boxed()
                .max(Comparator.comparingDouble(place -> taste.ofGenre(genres[place])))
                .flatMap(place -> finished(
                        taste.byGenre(), genres[place], track.tags().genres().get(place)));
    }

    private Optional<String> table(Track track) {
        Emotion mood = wish.mood().emotion();
        if (mood == null) {
            return Optional.empty();
        }
        List<String> preferred =
                wish.table().of(mood).preferred().stream().map(SongIndex::key).toList();
        return track.tags().genres().stream()
                .filter(genre -> preferred.contains(SongIndex.key(genre)))
                .findFirst()
                .map(genre -> "%s, which your table prefers for %s".formatted(genre, mood.word()));
    }

    private String heard(int song) {
        long last = taste.lastHeard(song);
        return last == 0 ? "not heard yet" : "last heard " + ago(Duration.between(Instant.ofEpochMilli(last), time));
    }

    private static String ago(Duration past) {
        if (past.toDays() > 0) {
            return counted(past.toDays(), "day") + " ago";
        }
        if (past.toHours() > 0) {
            return counted(past.toHours(), "hour") + " ago";
        }
        return past.toMinutes() > 0 ? counted(past.toMinutes(), "minute") + " ago" : "a moment ago";
    }

    private static String counted(long count, String unit) {
        return String.format(Locale.ROOT, count == 1 ? "1 %2$s" : "%1$d %2$ss", count, unit);
    }
}
