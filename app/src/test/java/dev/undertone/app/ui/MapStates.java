package dev.undertone.app.ui;

import dev.undertone.app.playback.PlayerStatus.State;
import dev.undertone.app.ui.map.MapCommands;
import dev.undertone.app.ui.map.MapSong;
import dev.undertone.app.ui.map.OriginDetails;
import dev.undertone.app.ui.map.Outline;
import dev.undertone.app.ui.map.Placement;
import dev.undertone.app.ui.map.SongMap;
import dev.undertone.app.ui.map.SongOrigin;
import dev.undertone.app.ui.map.Tool;
import dev.undertone.app.ui.mood.Watching;
import dev.undertone.library.Evidence;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.HeardSong;
import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysisProgress;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import dev.undertone.models.song.SongReading;
import dev.undertone.models.song.SongTrait;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

/** The states of the mood map that a photograph is worth, by name, and songs scattered over it as a real library's are. */
final class MapStates {

    private static final List<String> TITLES = List.of(
            "Sunlit Kitchen", "夜に駆ける 〜 Racing into the Night", "Gymnopédie No. 1", "شيء من البحر", "Maple Leaf Rag");

    private MapStates() {}

    static Map<String, Consumer<ListenModel>> all() {
        Map<String, Consumer<ListenModel>> states = new LinkedHashMap<>();
        states.put("map-few", model -> open(model, 28, 0));
        states.put("map-many", model -> open(model, 5000, 412));
        states.put("map-vast", model -> open(model, 20_000, 0));
        states.put("map-song", model -> {
            open(model, 600, 12);
            point(model);
        });
        states.put("map-chosen", model -> {
            open(model, 1500, 0);
            model.map().toolProperty().set(Tool.LASSO);
            model.map().choose(circle(0.55, 0.35, 0.3), false);
        });
        states.put("map-origin", model -> {
            open(model, 600, 12);
            MapSong song = model.map().songsProperty().get().nearest(0.4, 0.4, 1, 1);
            model.map().placing().open(List.of(Objects.requireNonNull(song).track()), details());
        });
        states.put("map-unsure", model -> {
            open(model, 300, 0);
            model.mood().showBlend(ListenerStates.read(Mood.unsure(Fixtures.scores(Emotion.NEUTRAL, 0.31))));
        });
        states.put("map-listening", model -> {
            open(model, 900, 4100);
            model.analysis()
                    .showProgress(new AnalysisProgress(
                            AnalysisProgress.State.LISTENING, 912, 5012, 3, Fixtures.TRACKS.getFirst()));
            for (Track track : Fixtures.TRACKS.subList(0, 3)) {
                model.analysis().showUnheard(track, "There is no audio in it: it ends after 12 bytes.");
            }
        });
        states.put("map-empty", model -> open(model, 0, 0));
        states.put("map-unplaced", model -> open(model, 0, 5000));
        return states;
    }

    /** Songs that cluster as those of a few genres do, the same each time. */
    static SongMap scattered(int count, int unplaced) {
        Random random = new Random(7);
        double[][] clusters = {
            {0.45, 0.5, 0.22}, {-0.45, 0.55, 0.2}, {-0.4, -0.45, 0.22}, {0.4, -0.5, 0.24}, {0.1, 0.1, 0.3}
        };
        List<MapSong> songs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double[] cluster = clusters[random.nextInt(clusters.length)];
            double deviation = 0.12 + 0.3 * random.nextDouble();
            AffectEstimate estimate = new AffectEstimate(
                    new Affect(
                            Math.clamp(cluster[0] + cluster[2] * random.nextGaussian(), -1, 1),
                            Math.clamp(cluster[1] + cluster[2] * random.nextGaussian(), -1, 1)),
                    deviation,
                    0.8 * deviation);
            Emotion emotion = estimate.scores().strongest();
            Track track = Fixtures.track(
                    i + 1, TITLES.get(i % TITLES.size()), "Artist " + i % 97, "Album", emotion, 100 + i % 200);
            songs.add(new MapSong(track, estimate, emotion, false));
        }
        return new SongMap(songs, unplaced);
    }

    static Outline circle(double valence, double arousal, double radius) {
        Outline outline = new Outline();
        for (int i = 0; i < 48; i++) {
            double angle = 2 * Math.PI * i / 48;
            outline.add(valence + radius * Math.cos(angle), arousal + radius * Math.sin(angle));
        }
        return outline;
    }

    private static void open(ListenModel model, int count, int unplaced) {
        model.panes().shownProperty().set(Pane.MAP);
        model.player().connect(new ScreenshotGallery.NoPlayer());
        model.map().connect(new NoMap());
        model.map().show(scattered(count, unplaced));
        Mood mood = Mood.of(Emotion.HAPPY, Fixtures.scores(Emotion.HAPPY, 0.72));
        model.mood().showWatching(Watching.FACE, null);
        model.mood().showBlend(ListenerStates.read(mood));
        model.player().showPick(Fixtures.firstPick(mood));
        model.player().showStatus(Fixtures.status(State.PLAYING, 37, null));
    }

    private static OriginDetails details() {
        SongReading reading = new SongReading(
                new AffectEstimate(new Affect(0.5, 0.6), 0.3, 0.2),
                0.71,
                124.0,
                List.of(SongTrait.FAST, SongTrait.BRIGHT, SongTrait.MAJOR, SongTrait.STEADY_PULSE));
        return new OriginDetails(
                new HeardSong(reading, "3", Instant.parse("2026-03-20T19:42:00Z")),
                List.of(
                        new Evidence(
                                EvidenceSource.MOOD_TAG, new AffectEstimate(Emotion.HAPPY.affect(), 0.3, 0.3), "happy"),
                        new Evidence(EvidenceSource.HEARD, reading.estimate(), "fast, bright, major, steady pulse"),
                        new Evidence(
                                EvidenceSource.GENRE,
                                new AffectEstimate(new Affect(0.2, 0.1), 0.45, 0.4),
                                "Ragtime; Piano")));
    }

    private static void point(ListenModel model) {
        MapSong song = model.map().songsProperty().get().nearest(-0.3, -0.4, 1, 1);
        model.map().point(song);
        if (song != null) {
            model.map()
                    .showOrigin(new SongOrigin(
                            song.track().id(), "slow, dark, minor, even", "unpleasant and calm, heard, fairly sure"));
        }
    }

    static final class NoMap implements MapCommands {

        @Override
        public void queue(List<MapSong> songs, Affect from, Turn turn) {}

        @Override
        public void place(List<Placement> placements, boolean undoing) {}

        @Override
        public void describe(Track track) {}

        @Override
        public void explain(List<Track> tracks) {}
    }
}
