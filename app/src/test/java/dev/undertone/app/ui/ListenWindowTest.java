package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.session.SpareTime;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.library.LibraryModel;
import dev.undertone.app.ui.map.MapSong;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.playlist.PlaylistsModel;
import dev.undertone.app.ui.timeline.TimelineModel;
import dev.undertone.library.Aim;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Playlist;
import dev.undertone.library.door.Library;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenWindowTest {

    @TempDir
    Path data;

    private final BlockingQueue<Mood> moods = new LinkedBlockingQueue<>();
    private @Nullable Stage stage;
    private @Nullable ListenWindow window;
    private volatile @Nullable Library opened;

    @BeforeEach
    void leaveTheCameraOff() {
        new SettingsFile(data).save(Settings.DEFAULT.withWelcomed(true));
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            if (stage != null && window != null) {
                stage.close();
                window.close();
            }
        });
    }

    @Test
    void isOnTheScreenBeforeAnyServiceIsThere() {
        CountDownLatch mayOpen = new CountDownLatch(1);
        ListenModel model = open(() -> {
            mayOpen.await();
            return services();
        });

        assertThat(FxThread.call(() -> stage().isShowing())).isTrue();
        assertThat(FxThread.call(() -> model.player().readyProperty().get())).isFalse();
        assertThat(FxThread.call(() -> model.mood().openingProperty().get())).isEqualTo("Getting ready…");

        mayOpen.countDown();
        FxThread.await(
                "the player is ready", () -> model.player().readyProperty().get());
    }

    @Test
    void aMoodSaidByHandReachesTheSession() throws InterruptedException {
        ListenModel model = open(this::services);
        FxThread.await(
                "the player is ready", () -> model.player().readyProperty().get());

        FxThread.run(() -> model.mood().say(Emotion.SAD));

        assertThat(moods.poll(20, TimeUnit.SECONDS))
                .isNotNull()
                .extracting(Mood::emotion)
                .isEqualTo(Emotion.SAD);
    }

    @Test
    void aMoodSaidBeforeTheServicesAreThereIsNotForgotten() throws InterruptedException {
        CountDownLatch mayOpen = new CountDownLatch(1);
        ListenModel model = open(() -> {
            mayOpen.await();
            return services();
        });
        FxThread.run(() -> model.mood().say(Emotion.HAPPY));

        mayOpen.countDown();

        assertThat(moods.poll(20, TimeUnit.SECONDS))
                .isNotNull()
                .extracting(Mood::emotion)
                .isEqualTo(Emotion.HAPPY);
    }

    @Test
    void whatKeepsItFromStartingIsShownInWords() {
        ListenModel model = open(() -> {
            throw new UserFacingException("Another Undertone has the library open.", "Close it first.");
        });

        FxThread.await(
                "the problem is shown",
                () -> model.mood().detailProperty().get().contains("Another Undertone has the library open."));
        assertThat(shownWords()).contains("Undertone cannot start");
    }

    @Test
    void whatIsChosenBeforeTheServicesAreThereHoldsAndIsKept() {
        CountDownLatch mayOpen = new CountDownLatch(1);
        ListenModel model = open(() -> {
            mayOpen.await();
            return services();
        });
        FxThread.run(() -> {
            model.player().changeVolume(0.3);
            model.music().aim(Aim.CALM);
        });
        mayOpen.countDown();
        FxThread.await(
                "the player is ready", () -> model.player().readyProperty().get());
        FxThread.await(
                "it is known who listens", () -> !model.listeners().listeners().isEmpty());

        assertThat(FxThread.call(() -> model.player().volumeProperty().get())).isEqualTo(0.3);
        assertThat(FxThread.call(() -> model.music().settingsProperty().get().aim()))
                .isEqualTo(Aim.CALM);
        close();
        Settings kept = new SettingsFile(data).load();
        assertThat(kept.volume()).isEqualTo(0.3);
        assertThat(kept.music().aim()).isEqualTo(Aim.CALM);
    }

    @Test
    void whatIsChosenThoughTheLibraryCannotBeOpenedIsKept() {
        ListenModel model = open(() -> {
            throw new UserFacingException("Another Undertone has the library open.", "Close it first.");
        });
        FxThread.run(() -> model.theme().choiceProperty().set(ThemeChoice.LIGHT));
        close();
        assertThat(new SettingsFile(data).load().appearance().theme()).isEqualTo(ThemeChoice.LIGHT);
    }

    @Test
    void anEmptyLibraryIsSaidSo() {
        ListenModel model = open(this::services);

        FxThread.await(
                "the songs are counted", () -> model.queue().songsProperty().get() == 0);
        assertThat(shownWords()).contains("No songs yet");
    }

    @Test
    void musicThatIsAddedIsCountedReportedAndShownInTheLibrary(@TempDir Path music) throws IOException {
        copySong(music);
        Files.writeString(music.resolve("broken.mp3"), "not music");
        ListenModel model = open(this::services);
        FxThread.await(
                "the library is read", () -> model.library().contentProperty().get() == LibraryModel.Content.NO_SONGS);
        FxThread.run(() -> model.panes().shownProperty().set(Pane.LIBRARY));
        assertThat(shownWords()).contains("Drop a folder of music anywhere");

        FxThread.run(() -> model.imports().add(List.of(music)));

        FxThread.await(
                "the song is shown",
                () -> model.library().answerProperty().get().rows().size() == 1);
        assertThat(FxThread.call(() -> model.imports().headlineProperty().get()))
                .isEqualTo("1 song added");
        assertThat(FxThread.call(() -> model.imports().reportProperty().get().rejected()))
                .hasSize(1);
        FxThread.run(() ->
                model.library().rate(model.library().answerProperty().get().rows(), 4));
        FxThread.await(
                "the stars are shown",
                () -> model.library().answerProperty().get().rows().getFirst().stars() == 4);
    }

    @Test
    void whereASongIsPutOnTheMapIsKeptAndWhatWasSaidBeforeComesBack(@TempDir Path music) throws IOException {
        copySong(music);
        ListenModel model = open(this::services);
        FxThread.await(
                "the library is read", () -> model.library().contentProperty().get() == LibraryModel.Content.NO_SONGS);
        FxThread.run(() -> model.imports().add(List.of(music)));
        FxThread.await(
                "the song is on the map",
                () -> model.map().songsProperty().get().size() == 1);
        long id = FxThread.call(() ->
                model.map().songsProperty().get().songs().getFirst().track().id());
        FxThread.run(() -> model.library()
                .setEmotion(model.library().answerProperty().get().rows(), Emotion.SAD));
        FxThread.await("the emotion is on the map", () -> onMap(model).track().source() == EvidenceSource.BY_HAND);

        FxThread.run(() -> model.map().place(Map.of(id, new Affect(0.5, -0.5))));
        FxThread.await(
                "it can be undone",
                () -> model.map().placing().undoableProperty().get());
        FxThread.await(
                "the place is kept",
                () -> onMap(model).track().affect().affect().equals(new Affect(0.5, -0.5)));

        FxThread.run(() -> model.map().placing().undo());
        FxThread.await(
                "the emotion counts again",
                () -> onMap(model).track().affect().affect().equals(Emotion.SAD.affect()));
    }

    @Test
    void starsAreTakenBackByWhoeverGaveThemAlone(@TempDir Path music) throws IOException {
        ListenModel model = openWithASong(music);
        for (int stars : List.of(2, 4)) {
            FxThread.run(() ->
                    model.library().rate(model.library().answerProperty().get().rows(), stars));
            FxThread.await("it has " + stars + " stars", () -> stars(model) == stars);
        }
        FxThread.run(() -> model.undo().undo());
        FxThread.await("it has 2 stars again", () -> stars(model) == 2);

        Listener ana = Objects.requireNonNull(opened).profiles().add("Ana", ListenerColour.TEAL);
        FxThread.run(() -> model.listeners().choose(ana));
        FxThread.await(
                "Ana listens", () -> model.listeners().currentProperty().get().id() == ana.id());
        assertThat(FxThread.call(() -> model.undo().undoableProperty().get())).isFalse();
    }

    @Test
    void aPlaylistIsMadeFilledEmptiedAndBroughtBack(@TempDir Path music) throws IOException {
        ListenModel model = openWithASong(music);
        long song = FxThread.call(() ->
                model.library().answerProperty().get().rows().getFirst().track().id());
        PlaylistsModel playlists = model.playlists();

        FxThread.run(() -> {
            playlists.create(List.of(song, song));
            playlists.formProperty().get().nameProperty().set("Walk");
            playlists.save(playlists.formProperty().get());
        });
        FxThread.await("it is open", () -> model.panes().shownProperty().get() == Pane.PLAYLIST && rows(model) == 2);
        Playlist walk = FxThread.call(() -> playlists.openedProperty().get());
        FxThread.run(() -> playlists.create(List.of()));
        FxThread.run(() -> {
            playlists.formProperty().get().nameProperty().set("walk");
            playlists.save(playlists.formProperty().get());
        });
        FxThread.await(
                "the name is taken",
                () -> playlists.formProperty().get().problemProperty().get().contains("already"));

        FxThread.run(() -> playlists.add(walk, List.of(song)));
        FxThread.await("there are three", () -> rows(model) == 3);
        FxThread.run(() -> playlists.remove(walk, List.of(0, 2)));
        FxThread.await("one is left", () -> rows(model) == 1);
        assertThat(shownWords()).contains("Walk");
        FxThread.run(() -> playlists.delete(walk));
        FxThread.await("it is gone", () -> model.panes().shownProperty().get() == Pane.LIBRARY);
        assertThat(FxThread.call(() -> model.notices().notices().getLast().whatHappened()))
                .isEqualTo("The playlist “Walk” was deleted.");

        FxThread.run(() -> model.undo().undo());
        FxThread.await("it is back", () -> !playlists.playlists().isEmpty());
        FxThread.run(() -> playlists.open(walk));
        FxThread.await("with its song", () -> rows(model) == 1);
        FxThread.run(() -> model.undo().undo());
        FxThread.await("and with those that were removed", () -> rows(model) == 3);
    }

    @Test
    void theMoodsOfADayAreShownWrittenToAFileAndDeleted(@TempDir Path elsewhere) throws IOException {
        try (Library library = Library.open(data)) {
            library.remember(new MoodMoment(
                    Listener.UNNAMED,
                    Instant.now(),
                    Duration.ofSeconds(60),
                    Emotion.HAPPY,
                    Emotion.HAPPY.affect(),
                    false));
        }
        ListenModel model = open(this::services);
        FxThread.await(
                "the player is ready", () -> model.player().readyProperty().get());
        TimelineModel timeline = model.timeline();
        FxThread.run(() -> model.panes().shownProperty().set(Pane.TIMELINE));
        FxThread.await(
                "the day is shown",
                () -> timeline.shownProperty().get() != null
                        && timeline.shownProperty().get().moods().size() == 1);

        Path table = elsewhere.resolve("moods.csv");
        FxThread.run(() -> timeline.export(timeline.shownProperty().get(), timeline.today(), timeline.today(), table));
        FxThread.await("it is told", () -> !model.notices().notices().isEmpty());
        assertThat(Files.readString(table)).contains("happy");

        FxThread.run(timeline::askToDelete);
        assertThat(shownWords()).contains("Delete this day?");
        FxThread.run(() -> timeline.answer(true));
        FxThread.await("it is deleted", () -> timeline.shownProperty().get().isEmpty());
        assertThat(shownWords()).contains("Nothing yet today");
    }

    @Test
    void anAimThatIsChosenReachesTheSessionAndIsFoundAgain() throws InterruptedException {
        ListenModel model = open(this::services);
        FxThread.await(
                "the player is ready", () -> model.player().readyProperty().get());
        FxThread.run(() -> model.music().aim(Aim.CALM));
        FxThread.run(() -> model.mood().say(Emotion.HAPPY));
        FxThread.await(
                "the way is told", () -> model.music().journeyProperty().get().endsWith("calm."));
        close();

        assertThat(new SettingsFile(data).load().music().aim()).isEqualTo(Aim.CALM);
    }

    @Test
    void whatIsOpenedFromOutsidePlaysAtOnceAndItsFolderIsOfferedAndNotTaken(@TempDir Path elsewhere)
            throws IOException {
        CountDownLatch mayOpen = new CountDownLatch(1);
        ListenModel model = open(() -> {
            mayOpen.await();
            return services();
        });
        copySong(elsewhere);
        Path song = elsewhere.resolve("one.mp3");
        Objects.requireNonNull(window)
                .take(OpenRequest.of(List.of(song, elsewhere.resolve("gone.mp3"), elsewhere.resolve("no.txt"))));
        mayOpen.countDown();

        FxThread.await(
                "the song plays",
                () -> model.player().trackProperty().get() != null
                        && model.player().trackProperty().get().file().endsWith("one.mp3"));
        FxThread.await("both are told", () -> model.notices().notices().size() == 2);
        List<Notice> notices = FxThread.call(() -> List.copyOf(model.notices().notices()));
        assertThat(notices.get(0).whatHappened()).endsWith("is not in your library.");
        assertThat(notices.get(1).whatHappened()).isEqualTo("2 of these cannot be played, gone.mp3 among them.");
        assertThat(notices.get(1).whatToDo()).isEqualTo("There is no such file.");
        FxThread.await(
                "the library is read", () -> model.library().contentProperty().get() == LibraryModel.Content.NO_SONGS);

        FxThread.run(
                () -> Objects.requireNonNull(notices.get(0).action()).command().run());
        FxThread.await(
                "the folder is taken",
                () -> model.library().answerProperty().get().rows().size() == 1);
    }

    @Test
    void filesThatAreDroppedOnTheQueueComeThereAndNoPlaylistTakesThem(@TempDir Path elsewhere) throws IOException {
        copySong(elsewhere);
        ListenModel model = open(this::services);
        FxThread.await(
                "the player is ready", () -> model.player().readyProperty().get());

        FxThread.run(() -> model.queue().open(List.of(elsewhere), 0));
        FxThread.await("it is in the queue", () -> outside(model) == 1);
        CarriedSongs song = FxThread.call(() -> model.queue().carried(List.of(0)));
        FxThread.run(() -> model.queue().remove(List.of(0)));
        FxThread.await("it was cut out", () -> outside(model) == 0);
        FxThread.run(() -> model.queue().take(CarriedSongs.of(song.ids()), 0));
        FxThread.await("it was pasted", () -> outside(model) == 1);

        Playlist mine = Objects.requireNonNull(opened).playlists().create("Mine", List.of());
        FxThread.run(() -> model.playlists().add(mine, song.ids()));
        assertThat(FxThread.call(() -> model.notices().notices().getLast().whatHappened()))
                .isEqualTo("One song is not in your library, and so cannot be in a playlist.");
    }

    private static long outside(ListenModel model) {
        return model.queue().upcoming().stream()
                .filter(pick -> !pick.track().isInLibrary())
                .count();
    }

    private static int stars(ListenModel model) {
        return model.library().answerProperty().get().rows().getFirst().stars();
    }

    private static int rows(ListenModel model) {
        return model.playlists().songs().answerProperty().get().rows().size();
    }

    private ListenModel openWithASong(Path music) throws IOException {
        copySong(music);
        ListenModel model = open(this::services);
        FxThread.await(
                "the library is read", () -> model.library().contentProperty().get() == LibraryModel.Content.NO_SONGS);
        FxThread.run(() -> model.imports().add(List.of(music)));
        FxThread.await(
                "the song is shown",
                () -> model.library().answerProperty().get().rows().size() == 1);
        return model;
    }

    private static void copySong(Path music) throws IOException {
        Path tracks = Resource.projectRoot().resolve("music-library").resolve("tracks");
        try (Stream<Path> files = Files.list(tracks)) {
            Path song = files.filter(file -> file.toString().endsWith(".mp3"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            Files.copy(song, music.resolve("one.mp3"));
        }
    }

    private static MapSong onMap(ListenModel model) {
        return model.map().songsProperty().get().songs().getFirst();
    }

    private ListenModel open(Callable<Services> opening) {
        ListenModel model = FxThread.call(() -> {
            stage = new Stage();
            window = new ListenWindow(stage, new SettingsFile(data));
            window.open(opening);
            return window.model();
        });
        FxThread.await("all of the window is there", () -> stage().getScene().getRoot() instanceof WindowView);
        return model;
    }

    private Services services() {
        Library library = Library.open(data);
        opened = library;
        Player player = new Player(new SilentOutput());
        ListeningSession session =
                new ListeningSession(library, player, Resource.projectRoot().resolve("models/weights/text"));
        session.addListener(new SessionListener() {
            @Override
            public void mood(Duration time, Mood mood) {
                moods.add(mood);
            }
        });
        Path noWeights = Path.of("no-weights-needed");
        return new Services(
                library,
                player,
                session,
                library.analysis(noWeights, () -> true),
                new SpareTime(player),
                new FaceWeights(noWeights, noWeights));
    }

    private Stage stage() {
        return Objects.requireNonNull(stage);
    }

    private String shownWords() {
        return FxThread.call(() -> {
            StringBuilder words = new StringBuilder();
            stage().getScene().getRoot().lookupAll(".label").forEach(node -> {
                if (node.isVisible() && node instanceof Labeled label) {
                    words.append(label.getText()).append('\n');
                }
            });
            return words.toString();
        });
    }
}
