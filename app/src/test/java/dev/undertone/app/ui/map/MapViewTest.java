package dev.undertone.app.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.FxThread;
import dev.undertone.app.ui.Wheel;
import dev.undertone.app.ui.analysis.AnalysisModel;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.app.ui.mood.MoodModel;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.Track;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MapViewTest {

    private final Commands commands = new Commands();
    private final MapModel model =
            new MapModel(new MoodModel(Clock.systemUTC()), new PlayerModel(Clock.systemUTC()), new UndoModel());
    private @Nullable Stage stage;
    private @Nullable MapPlane plane;

    @AfterEach
    void close() {
        FxThread.run(() -> Objects.requireNonNull(stage).close());
    }

    @Test
    void aClickPlaysTheSongUnderItHoweverNearTheMapIs() {
        MapSong wanted = song(2, 0.3, 0.42);
        open(List.of(song(1, 0.3, 0.4), wanted, song(3, -0.5, -0.5)));

        double x = at(wanted)[0];
        double y = at(wanted)[1];
        FxThread.run(() -> Event.fireEvent(plane(), wheel(x + 30, y - 20, 600)));
        FxThread.await("it came nearer", () -> view().zoom() > 7);
        FxThread.run(() -> click(at(wanted)[0], at(wanted)[1]));

        assertThat(commands.queued).containsExactly(List.of(wanted));
    }

    @Test
    void whatIsUnderTheMouseStaysThereWhileItZooms() {
        open(List.of(song(1, 0.3, 0.4)));
        Affect before = FxThread.call(() -> view().affectAt(500, 200));

        FxThread.run(() -> Event.fireEvent(plane(), wheel(500, 200, 400)));
        FxThread.await("it came nearer", () -> view().zoom() > 3.9);

        Affect after = FxThread.call(() -> view().affectAt(500, 200));
        assertThat(after.distanceTo(before)).isLessThan(1e-6);
    }

    @Test
    void aLassoMakesAQueueOfExactlyTheSongsInside() {
        List<MapSong> songs = IntStream.range(0, 100)
                .mapToObj(i -> song(i, -0.9 + 0.2 * (i % 10), -0.9 + 0.2 * (i / 10)))
                .toList();
        open(songs);
        model.toolProperty().set(Tool.LASSO);

        double[][] corners = FxThread.call(() -> new double[][] {
            {view().x(0.2), view().y(0.2)},
            {view().x(0.8), view().y(0.2)},
            {view().x(0.8), view().y(0.6)},
            {view().x(0.2), view().y(0.6)}
        });
        drag(false, corners);

        assertThat(commands.queued).hasSize(1);
        assertThat(commands.queued.getFirst())
                .hasSize(6)
                .allMatch(song -> song.place().valence() > 0.2
                        && song.place().valence() < 0.8
                        && song.place().arousal() > 0.2
                        && song.place().arousal() < 0.6);
        assertThat(FxThread.call(() -> model.selection().size())).isEqualTo(6);
    }

    @Test
    void draggingASongThatIsChosenMovesAllThatAreChosenAndCanBeUndone() {
        MapSong one = song(1, -0.5, 0.5);
        MapSong other = song(2, 0.9, 0.5);
        open(List.of(one, other, song(3, 0, -0.5)));
        FxThread.run(() -> model.select(List.of(1L, 2L)));

        double[] from = at(one);
        double[] to = FxThread.call(() -> new double[] {view().x(-0.3), view().y(0.1)});
        drag(false, from, to);

        assertThat(commands.placed).hasSize(1);
        assertThat(placeOf(1).distanceTo(new Affect(-0.3, 0.1))).isLessThan(0.01);
        // It is kept from leaving the plane.
        assertThat(placeOf(2).distanceTo(new Affect(1, 0.1))).isLessThan(0.01);

        FxThread.run(() -> {
            model.placing().showPlaced(List.of(Placement.named(1, Emotion.ANGRY), Placement.none(2)));
            Event.fireEvent(plane(), key(KeyCode.Z, true));
        });
        assertThat(commands.placed).hasSize(2);
        assertThat(commands.placed.getLast()).containsExactly(Placement.named(1, Emotion.ANGRY), Placement.none(2));
        assertThat(FxThread.call(() -> model.placing().undoableProperty().get()))
                .isFalse();
    }

    @Test
    void theKeyboardGoesFromSongToSongAndPlaysTheOneThatWasReached() {
        MapSong left = song(1, -0.6, 0);
        MapSong right = song(2, 0.6, 0.1);
        open(List.of(left, right, song(3, 0, 0)));

        FxThread.run(() -> {
            plane().requestFocus();
            Event.fireEvent(plane(), shifted(KeyCode.RIGHT));
            Event.fireEvent(plane(), shifted(KeyCode.RIGHT));
            Event.fireEvent(plane(), key(KeyCode.ENTER, false));
        });

        assertThat(commands.queued).containsExactly(List.of(right));
    }

    @Test
    void twentyThousandSongsArePaintedWhereTheyAre() {
        Random random = new Random(3);
        List<MapSong> songs = new ArrayList<>();
        for (int i = 1; i <= 20_000; i++) {
            songs.add(song(i, -random.nextDouble(), -random.nextDouble()));
        }
        MapSong alone = song(20_001, 0.5, 0.5);
        songs.add(alone);
        open(songs);

        double[] place = at(alone);
        WritableImage picture = FxThread.call(() -> plane().snapshot(null, null));
        int there = picture.getPixelReader().getArgb((int) place[0], (int) place[1]);
        int beside = picture.getPixelReader().getArgb((int) place[0] + 12, (int) place[1]);
        assertThat(there).isNotEqualTo(beside);
        assertThat(FxThread.call(() -> plane().songAt(place[0] + 2, place[1]))).isEqualTo(alone);
        assertThat(FxThread.call(() -> plane().songAt(place[0] + 40, place[1]))).isNull();
        // Beside the plane there is nothing to point at, however many songs lie at its edge.
        assertThat(FxThread.call(() -> plane().songAt(view().x(-1) - 60, view().y(-0.5))))
                .isNull();
    }

    @Test
    void theWayThroughSongsIsShort() {
        List<MapSong> line = IntStream.range(0, 60)
                .mapToObj(i -> song(i, -0.9 + 0.03 * i, 0.2))
                .toList();
        List<MapSong> mixed = new ArrayList<>(line);
        Collections.shuffle(mixed, new Random(5));
        stage = FxThread.call(Stage::new);

        assertThat(ShortestWay.through(mixed, new Affect(-1, 0))).isEqualTo(line);
    }

    @Test
    void songsAtTheSamePlaceAreLaidOutAroundItAndCanEachBeReached() {
        List<MapSong> songs = Fan.out(
                IntStream.range(0, 40).mapToObj(i -> song(i, 0.83, 0.53)).toList());
        open(songs);

        for (MapSong song : songs) {
            assertThat(song.place().distanceTo(new Affect(0.83, 0.53))).isLessThan(0.1);
            assertThat(FxThread.call(() -> plane().songAt(at(song)[0], at(song)[1])))
                    .isEqualTo(song);
        }
    }

    private void open(List<MapSong> songs) {
        FxThread.run(() -> {
            stage = new Stage();
            model.connect(commands);
            MapView view = new MapView(
                    model, new AnalysisModel(), new ImportModel(), new PlayerModel(Clock.systemUTC()), () -> {});
            stage.setScene(new Scene(view, 900, 600));
            stage.show();
            model.show(new SongMap(songs, 0));
            plane = (MapPlane) view.lookup("#mood-map");
            view.applyCss();
            view.layout();
        });
    }

    private MapPlane plane() {
        return Objects.requireNonNull(plane);
    }

    private Viewport view() {
        return plane().viewportProperty().get();
    }

    /** On the FX thread, or while nothing moves. */
    private double[] at(MapSong song) {
        return new double[] {
            view().x(song.place().valence()), view().y(song.place().arousal())
        };
    }

    private Affect placeOf(long id) {
        return FxThread.call(() ->
                Objects.requireNonNull(model.songsProperty().get().song(id)).place());
    }

    private Point2D inScene(double x, double y) {
        return plane().localToScene(x, y);
    }

    private void click(double x, double y) {
        Event.fireEvent(plane(), mouse(MouseEvent.MOUSE_PRESSED, x, y, false));
        Event.fireEvent(plane(), mouse(MouseEvent.MOUSE_RELEASED, x, y, false));
    }

    /** Along straight lines, in steps of a few pixels. */
    private void drag(boolean shift, double[]... corners) {
        FxThread.run(() -> {
            Event.fireEvent(plane(), mouse(MouseEvent.MOUSE_PRESSED, corners[0][0], corners[0][1], shift));
            for (int i = 1; i < corners.length; i++) {
                for (int step = 1; step <= 20; step++) {
                    double x = corners[i - 1][0] + (corners[i][0] - corners[i - 1][0]) * step / 20;
                    double y = corners[i - 1][1] + (corners[i][1] - corners[i - 1][1]) * step / 20;
                    Event.fireEvent(plane(), mouse(MouseEvent.MOUSE_DRAGGED, x, y, shift));
                }
            }
            double[] last = corners[corners.length - 1];
            Event.fireEvent(plane(), mouse(MouseEvent.MOUSE_RELEASED, last[0], last[1], shift));
        });
    }

    private static MapSong song(long id, double valence, double arousal) {
        AffectEstimate estimate = new AffectEstimate(new Affect(valence, arousal), 0.1, 0.1);
        Track track = Track.unknown(id, Path.of(id + ".mp3"), AudioFormat.MP3, Duration.ofMinutes(3));
        return new MapSong(track, estimate, Emotion.HAPPY, false);
    }

    private MouseEvent mouse(EventType<MouseEvent> type, double x, double y, boolean shift) {
        Point2D at = inScene(x, y);
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                shift,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private ScrollEvent wheel(double x, double y, double delta) {
        return Wheel.turned(inScene(x, y), delta);
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private static KeyEvent shifted(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false);
    }

    private static final class Commands implements MapCommands {

        private final List<List<MapSong>> queued = new ArrayList<>();
        private final List<List<Placement>> placed = new ArrayList<>();

        @Override
        public void queue(List<MapSong> songs, Affect from, Turn turn) {
            queued.add(songs);
        }

        @Override
        public void place(List<Placement> placements, boolean undoing) {
            placed.add(placements);
        }

        @Override
        public void describe(Track track) {}

        @Override
        public void explain(List<Track> tracks) {}
    }
}
