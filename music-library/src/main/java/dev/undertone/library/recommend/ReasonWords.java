package dev.undertone.library.recommend;

import dev.undertone.library.Aim;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Reason.Part;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
            return new Reason("again", "again, as no other song may be chosen");
        }
        List<Choice.Contribution> worth = choice.contributions().stream()
                .filter(contribution -> contribution.value() >= LEAST)
                .toList();
        Stream<Part> affect = worth.stream()
                .filter(contribution -> contribution.feature() == Feature.AFFECT.ordinal() && choice.fit() >= LEAST_FIT)
                .map(_ -> affect(choice.song(), before, step));
        Stream<Part> others = worth.stream()
                .filter(contribution -> contribution.feature() != Feature.AFFECT.ordinal())
                .flatMap(contribution -> words(contribution.feature(), choice.song(), track).stream());
        List<Part> parts =
                Stream.concat(affect, others).distinct().limit(MOST_PARTS).toList();
        return parts.isEmpty() ? new Reason("as-good", "as good as any other that may be chosen") : new Reason(parts);
    }

    private Part affect(int song, int before, int step) {
        Aim aim = wish.aim();
        if (aim == Aim.FOCUS) {
            return Part.of("steady", "steady, neither rousing nor sleepy");
        }
        if (step > 0 && before >= 0 && aim == Aim.LIFT && songs.valence[song] > songs.valence[before]) {
            return Part.of("brighter", "brighter than the last one, on the way up");
        }
        if (step > 0 && before >= 0 && aim == Aim.CALM && songs.arousal[song] < songs.arousal[before]) {
            return Part.of("calmer", "calmer than the last one, on the way to calm");
        }
        if (step >= Arc.LENGTH - 1 && aim != Aim.MATCH) {
            return aim == Aim.LIFT
                    ? Part.of("lifted", "bright, where you are to be lifted to")
                    : Part.of("rested", "calm, where you are to come to rest");
        }
        Emotion mood = wish.mood().emotion();
        if (mood == null) {
            return Part.of("unclear", "near the middle while your mood is unclear");
        }
        return songs.emotion(song) == mood
                ? Part.of("like-mood", "%s, like your mood", mood)
                : aim == Aim.MATCH || step == 0
                        ? Part.of("near-mood", "near your mood")
                        : Part.of("near-way", "near where the way leads now");
    }

    private Optional<Part> words(int place, int song, Track track) {
        if (place >= Feature.values().length) {
            return forMood(place, song);
        }
        return switch (Feature.values()[place]) {
            case SONG -> finished(taste.bySong(), song, "");
            case ARTIST -> finished(taste.byArtist(), songs.artist(song), track.artist());
            case GENRE -> genre(song, track);
            case ITEM_BASED ->
                Optional.of(Part.of("item-based", "%s is enjoyed here along with artists you enjoy", track.artist()));
            case USER_BASED ->
                Optional.of(Part.of("user-based", "enjoyed by listeners here whose taste is like yours"));
            case NOVELTY, RECENCY -> Optional.of(heard(song));
            case ENERGY -> Optional.of(liked(energy(song)));
            case ENERGY_AT_NOON, ENERGY_IN_THE_EVENING ->
                Optional.of(
                        Part.of(energy(song) + "-liked-now", energy(song) + ", as you like it at this time of day"));
            case VALENCE -> Optional.of(liked(songs.valence[song] > 0 ? "bright" : "dark"));
            case TEMPO ->
                songs.tempo[song] == 0 ? Optional.empty() : Optional.of(liked(songs.tempo[song] > 0 ? "fast" : "slow"));
            case TABLE -> table(track);
            case FEW_WORDS -> Optional.of(Part.of("few-words", "few words, by its genre"));
            case BIAS, AFFECT -> Optional.empty();
        };
    }

    private static Part liked(String trait) {
        return Part.of(trait + "-liked", trait + ", as you like it");
    }

    private String energy(int song) {
        return songs.arousal[song] > 0 ? "energetic" : "quiet";
    }

    /** What is learned of where the listener wants to be taken from a mood. */
    private Optional<Part> forMood(int place, int song) {
        Emotion mood = wish.mood().emotion();
        if (mood == null) {
            return Optional.empty();
        }
        String word = place == FeatureVector.valenceFor(mood)
                ? songs.valence[song] > mood.affect().valence() ? "brighter" : "darker"
                : songs.arousal[song] > mood.affect().arousal() ? "livelier" : "calmer";
        return Optional.of(Part.of(word + "-than", word + " than %s, as you like it then", mood));
    }

    /**
     * @param what was finished; empty for the song itself
     */
    private static Optional<Part> finished(AffinityTable table, int kind, String what) {
        int plays = table.plays(kind);
        int finished = table.finished(kind);
        if (plays == 0 || 2 * finished <= plays) {
            return Optional.empty();
        }
        if (what.isEmpty()) {
            return Optional.of(
                    plays == 1
                            ? Part.of("finished-it-once", "you finished it once")
                            : Part.of("finished-it", "you finished it %d times in %d", finished, plays));
        }
        return Optional.of(
                plays == 1
                        ? Part.of("finished-once", "you finished %s once", what)
                        : Part.of("finished", "you finished %s %d times in %d", what, finished, plays));
    }

    private Optional<Part> genre(int song, Track track) {
        int[] genres = songs.genres(song);
        return IntStream.range(0, genres.length)
                .boxed()
                .max(Comparator.comparingDouble(place -> taste.ofGenre(genres[place])))
                .flatMap(place -> finished(
                        taste.byGenre(), genres[place], track.tags().genres().get(place)));
    }

    private Optional<Part> table(Track track) {
        Emotion mood = wish.mood().emotion();
        if (mood == null) {
            return Optional.empty();
        }
        List<String> preferred =
                wish.table().of(mood).preferred().stream().map(SongIndex::key).toList();
        return track.tags().genres().stream()
                .filter(genre -> preferred.contains(SongIndex.key(genre)))
                .findFirst()
                .map(genre -> Part.of("table", "%s, which your table prefers for %s", genre, mood));
    }

    private Part heard(int song) {
        long last = taste.lastHeard(song);
        if (last == 0) {
            return Part.of("not-heard", "not heard yet");
        }
        Duration past = Duration.between(Instant.ofEpochMilli(last), time);
        if (past.toDays() > 0) {
            return ago(past.toDays(), "day");
        }
        if (past.toHours() > 0) {
            return ago(past.toHours(), "hour");
        }
        return past.toMinutes() > 0 ? ago(past.toMinutes(), "minute") : Part.of("heard-now", "last heard a moment ago");
    }

    private static Part ago(long count, String unit) {
        return Part.of("heard-" + unit + "s", "last heard %d " + (count == 1 ? unit : unit + "s") + " ago", count);
    }
}
