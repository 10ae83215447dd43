package dev.undertone.library.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Aim;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.SongFacts;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecommenderTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void liftAndCalmAreMonotoneAndArriveAmongTenThousandSongs() {
        Recommender recommender = recommender(10_000);
        SongIndex songs = recommender.songs();
        for (Emotion mood : Emotion.values()) {
            for (int seed = 0; seed < 5; seed++) {
                List<Choice> lift = choose(recommender, Wish.of(Mood.said(mood), Aim.LIFT), seed);
                assertThat(lift.stream().map(choice -> songs.valence[choice.song()]))
                        .isSorted();
                assertThat(songs.valence[lift.getLast().song()]).isGreaterThan(0.6f);
                List<Choice> calm = choose(recommender, Wish.of(Mood.said(mood), Aim.CALM), seed);
                assertThat(calm.stream().map(choice -> -songs.arousal[choice.song()]))
                        .isSorted();
                assertThat(songs.arousal[calm.getLast().song()]).isLessThan(-0.4f);
                List<Choice> focus = choose(recommender, Wish.of(Mood.said(mood), Aim.FOCUS), seed);
                assertThat(focus).allMatch(choice -> Math.abs(songs.arousal[choice.song()] + 0.1) < 0.3);
            }
        }
    }

    @Test
    void aMoodThatIsReadUnsurelyLeavesMoreRoom() {
        Recommender recommender = recommender(2_000);
        double sure = spread(recommender, new AffectEstimate(new Affect(0.5, 0.5), 0.05, 0.05));
        double unsure = spread(recommender, new AffectEstimate(new Affect(0.5, 0.5), 0.7, 0.7));

        assertThat(unsure).isGreaterThan(1.3 * sure);
    }

    @Test
    void whatIsLearnedTakesNoMoreRoomHoweverMuchIsHeard() {
        Recommender recommender = recommender(5_000);
        hear(recommender, 10_000);
        long before = used();
        hear(recommender, 200_000);

        assertThat(used() - before).isLessThan(1_000_000);
    }

    private static void hear(Recommender recommender, int plays) {
        for (int i = 0; i < plays; i++) {
            recommender.learn(
                    new Play(
                            1 + i % 3,
                            1 + i % 5_000,
                            NOW.plusSeconds(200L * i),
                            Duration.ofSeconds(200),
                            PlayOutcome.FINISHED,
                            Duration.ofSeconds(200),
                            null,
                            "happy",
                            Aim.MATCH,
                            Emotion.HAPPY.affect()),
                    MusicTable.DEFAULT);
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** How far the songs are that fit at least half as well as the best. */
    private static double spread(Recommender recommender, AffectEstimate target) {
        SongIndex songs = recommender.songs();
        Wish wish = Wish.of(Mood.UNKNOWN, Aim.MATCH);
        FeatureReader reader = new FeatureReader(
                songs,
                recommender.taste(1),
                new float[0],
                new float[0],
                new Situation(null, Aim.MATCH, wish.table(), NOW.atZone(ZoneOffset.UTC)));
        double farthest = 0;
        for (int song = 0; song < songs.size(); song++) {
            if (reader.fit(song, target) > 0.4) {
                farthest = Math.max(
                        farthest,
                        Math.hypot(
                                songs.valence[song] - target.affect().valence(),
                                songs.arousal[song] - target.affect().arousal()));
            }
        }
        return farthest;
    }

    private static List<Choice> choose(Recommender recommender, Wish wish, long seed) {
        List<Choice> choices = recommender.choose(1, wish, _ -> true, -1, Arc.LENGTH, NOW, seed);
        assertThat(choices).hasSize(Arc.LENGTH).extracting(Choice::song).doesNotHaveDuplicates();
        return choices;
    }

    private static Recommender recommender(int size) {
        SplittableRandom random = new SplittableRandom(5);
        List<SongFacts> facts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            AffectEstimate affect = new AffectEstimate(
                    new Affect(random.nextDouble(-1, 1), random.nextDouble(-1, 1)),
                    random.nextDouble(0.1, 0.5),
                    random.nextDouble(0.1, 0.5));
            facts.add(new SongFacts(
                    i + 1, true, "artist " + i / 10, "", List.of("genre " + i % 9), 120.0, affect, Emotion.HAPPY));
        }
        Recommender recommender = new Recommender(EnumSet.allOf(Part.class), ZoneOffset.UTC);
        recommender.know(new SongIndex(facts));
        return recommender;
    }
}
