package dev.undertone.app.ui;

import dev.undertone.app.camera.CameraState;
import dev.undertone.app.camera.CameraState.Phase;
import dev.undertone.app.playback.EqualizerPreset;
import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.playback.PlayerStatus.State;
import dev.undertone.app.playback.SoundSettings;
import dev.undertone.app.session.Arc;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.settings.MusicSettings;
import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.camera.CameraCommands;
import dev.undertone.app.ui.camera.FaceMarks;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.mini.MiniView;
import dev.undertone.app.ui.mini.MiniWindow;
import dev.undertone.app.ui.mood.Watching;
import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.music.Told;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.player.PlayerCommands;
import dev.undertone.app.ui.settings.SettingsView;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.theme.Theme;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Aim;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import dev.undertone.models.face.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Photographs the window in each of its states, light and dark, into the folder that the property {@code gallery} names.
 * It feeds the models as the services would, and needs no display.
 */
public final class ScreenshotGallery {

    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-03-20T19:42:00Z"), ZoneOffset.UTC);

    /** What is also photographed as on a screen with two pixels for each of the window's. */
    private static final List<String> LISTENING = List.of("happy", "camera-off", "camera-dot", "lyrics", "lyrics-none");

    private final Path folder;
    private final Map<String, Consumer<Screen>> states = new LinkedHashMap<>();
    private final CountDownLatch done = new CountDownLatch(1);

    /** What a state is made of. */
    record Screen(ListenModel model, Preview preview, WindowView view) {}

    /**
     * A picture to take.
     *
     * @param scale pixels of the picture for each of the window
     * @param mini whether it is of the mini player
     * @param language what the window speaks
     * @param textScale how large its text is beside the usual
     */
    private record Shot(
            String name,
            ThemeChoice theme,
            int width,
            int height,
            double scale,
            boolean mini,
            Consumer<Screen> state,
            Locale language,
            double textScale) {

        Shot(String name, ThemeChoice theme, int width, int height, Consumer<Screen> state) {
            this(name, theme, width, height, 1, false, state);
        }

        Shot(
                String name,
                ThemeChoice theme,
                int width,
                int height,
                double scale,
                boolean mini,
                Consumer<Screen> state) {
            this(name, theme, width, height, scale, mini, state, Locale.ENGLISH, 1);
        }

        Shot(String name, ThemeChoice theme, Consumer<Screen> state, double textScale) {
            this(name, theme, 1280, 800, 1, false, state, Locale.GERMAN, textScale);
        }
    }

    /** The states by name, for whoever looks at them without a photograph. */
    static Map<String, Consumer<Screen>> states() {
        return new ScreenshotGallery(Path.of("none")).states;
    }

    private ScreenshotGallery(Path folder) {
        this.folder = folder;
        states.put("starting", _ -> {});
        states.put("happy", this::happy);
        states.put("paused", screen -> {
            happy(screen);
            screen.model().player().showStatus(Fixtures.status(State.PAUSED, 61, null));
        });
        states.put("unsure", screen -> {
            happy(screen);
            screen.model().mood().showBlend(ListenerStates.read(Mood.unsure(Fixtures.scores(Emotion.NEUTRAL, 0.31))));
            screen.model().mood().showScores(Fixtures.scores(Emotion.NEUTRAL, 0.31));
            screen.model().camera().showFaces(Fixtures.oneFace(Emotion.NEUTRAL, "not sure"));
        });
        states.put("why", this::why);
        states.put("two-faces", screen -> {
            ready(screen);
            camera(screen, Emotion.SURPRISED, Fixtures.twoPortraits());
            screen.model().camera().showFaces(Fixtures.twoFaces());
            playing(screen, Mood.of(Emotion.SURPRISED, Fixtures.scores(Emotion.SURPRISED, 0.74)));
        });
        states.put("by-hand", screen -> {
            happy(screen);
            screen.model().mood().say(Emotion.SAD);
        });
        states.put("no-camera", screen -> {
            ready(screen);
            screen.model()
                    .camera()
                    .showState(new CameraState(
                            Phase.ABSENT,
                            "No webcam was found. Plug one in, choose your mood by hand, or watch the demo camera."));
            screen.model().mood().showWatching(Watching.NO_PICTURE, null);
        });
        states.put("camera-off", screen -> {
            ready(screen);
            screen.model().camera().turnOff();
            screen.model().mood().showWatching(Watching.NO_PICTURE, null);
            screen.model().mood().say(Emotion.NEUTRAL);
            playing(screen, Mood.said(Emotion.NEUTRAL));
        });
        states.put("camera-dot", screen -> {
            happy(screen);
            screen.model().camera().smallProperty().set(true);
        });
        states.put("camera-dot-absent", screen -> {
            state("no-camera").accept(screen);
            screen.model().camera().smallProperty().set(true);
        });
        states.put("lyrics", screen -> {
            state("camera-dot").accept(screen);
            screen.model().lyrics().show(Fixtures.lyrics(true));
            screen.model().lyrics().shownProperty().set(true);
        });
        states.put("lyrics-untimed", screen -> {
            happy(screen);
            screen.model().lyrics().show(Fixtures.lyrics(false));
            screen.model().lyrics().shownProperty().set(true);
        });
        states.put("lyrics-none", screen -> {
            state("camera-off").accept(screen);
            screen.model().lyrics().show(null);
            screen.model().lyrics().shownProperty().set(true);
        });
        states.put("connecting", screen -> {
            ready(screen);
            screen.model().camera().showState(new CameraState(Phase.CONNECTING, "Connecting to Integrated Camera."));
            screen.model().mood().showWatching(Watching.NO_PICTURE, null);
        });
        states.put("lost", screen -> {
            happy(screen);
            screen.model()
                    .camera()
                    .showState(new CameraState(
                            Phase.RETRYING, "Integrated Camera stopped giving pictures. Check its plug."));
            screen.model().mood().showWatching(Watching.NO_PICTURE, null);
        });
        states.put("journey", this::journey);
        states.put("filtered", screen -> {
            happy(screen);
            screen.model().music().filter().toggleGenre("Jazz");
            screen.model().music().filter().toggleGenre("Singer/Songwriter and Acoustic");
            screen.model().queue().showUpcoming(Fixtures.picks(Mood.said(Emotion.HAPPY)));
        });
        states.put("filtered-out", screen -> {
            happy(screen);
            screen.model().music().filter().toggleGenre("Jazz");
            screen.model().queue().showUpcoming(List.of());
        });
        states.put("settings", this::settings);
        for (SettingsView.Section section : SettingsView.Section.values()) {
            states.put("settings-" + section.name().toLowerCase(Locale.ROOT), screen -> {
                settings(screen);
                screen.model()
                        .settings()
                        .soundProperty()
                        .set(SoundSettings.DEFAULT.withEqualizer(EqualizerPreset.ROCK.gains()));
                screen.view().showSettings(section);
            });
        }
        states.put("shortcuts", screen -> {
            happy(screen);
            screen.view().showShortcuts();
        });
        states.put("welcome-music", screen -> screen.model().welcome().begin());
        states.put("welcome-folder", screen -> {
            state("welcome-music").accept(screen);
            screen.model().welcome().add(Path.of("/home/ana/Music"));
        });
        states.put("welcome-camera", screen -> {
            state("welcome-music").accept(screen);
            screen.model().welcome().next();
        });
        states.put("welcome-ready", screen -> {
            state("welcome-camera").accept(screen);
            screen.model().welcome().next();
        });
        states.put("settings-nothing-told", screen -> {
            happy(screen);
            screen.view().showSettings();
            screen.model()
                    .music()
                    .showProblem("This table of emotions cannot be used: there is no emotion “bored”. Correct"
                            + " the file, or choose another; your own table stays as it is.");
        });
        states.put("forget", screen -> {
            happy(screen);
            screen.view().askToForget();
        });
        states.put("no-sound-card", screen -> {
            happy(screen);
            screen.model().player().showStatus(Fixtures.status(State.PLAYING, 0, "No sound card was found."));
            screen.model()
                    .notices()
                    .show(Notice.warning(
                            "sound",
                            "No sound card was found.",
                            "Connect one; the music starts as soon as it is there."));
        });
        states.put(
                "failed",
                screen -> screen.model()
                        .mood()
                        .showWatching(
                                Watching.FAILED,
                                "Another Undertone has the library open. Close it, or give this one a folder of its own."));
        states.put("no-network", this::noNetwork);
        states.put("no-songs", screen -> {
            connect(screen);
            camera(screen, Emotion.HAPPY, Fixtures.portrait(Emotion.HAPPY));
            screen.model().queue().showLibrarySize(0);
        });
        LibraryStates.all().forEach((name, state) -> states.put(name, screen -> state.accept(screen.model())));
        MapStates.all().forEach((name, state) -> states.put(name, screen -> state.accept(screen.model())));
        TimelineStates.all().forEach((name, state) -> states.put(name, screen -> state.accept(screen.model())));
        PlaylistStates.all().forEach((name, state) -> states.put(name, screen -> state.accept(screen.model())));
        states.putAll(ListenerStates.all(this::happy, state("camera-dot")));
        states.put("playlist-dragging", screen -> {
            state("playlist-full").accept(screen);
            whenLaidOut(() -> {
                row(screen, ".table-row-cell", 4)
                        .pseudoClassStateChanged(PseudoClass.getPseudoClass("drop-below"), true);
                row(screen, ".playlist-names .list-cell", 3)
                        .pseudoClassStateChanged(PseudoClass.getPseudoClass("drop-into"), true);
            });
        });
        states.put("timeline-chosen", screen -> {
            state("timeline-full").accept(screen);
            whenLaidOut(() -> {
                ((ListView<?>) screen.view().lookup(".day-list"))
                        .getSelectionModel()
                        .select(3);
                screen.view().getScene().snapshot(null);
            });
        });
        states.put("map-unheard", screen -> {
            state("map-listening").accept(screen);
            screen.view().showUnheard();
        });
        states.put("library-report", screen -> {
            state("library-imported").accept(screen);
            screen.view().showReport();
        });
    }

    /** Photographs everything, then ends. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(System.getProperty("gallery", "target/gallery"));
        Files.createDirectories(folder);
        ScreenshotGallery gallery = new ScreenshotGallery(folder);
        Platform.startup(() -> gallery.photographNext(gallery.shots()));
        gallery.done.await();
        Platform.exit();
    }

    private List<Shot> shots() {
        String only = System.getProperty("only", "");
        List<Shot> shots = new java.util.ArrayList<>();
        states.forEach((name, state) -> {
            shots.add(new Shot(name + "-light", ThemeChoice.LIGHT, 1280, 800, state));
            shots.add(new Shot(name + "-dark", ThemeChoice.DARK, 1280, 800, state));
        });
        shots.add(new Shot("happy-small", ThemeChoice.LIGHT, 960, 640, this::happy));
        shots.add(new Shot("happy-small-dark", ThemeChoice.DARK, 960, 640, this::happy));
        shots.add(new Shot("journey-small", ThemeChoice.LIGHT, 960, 640, this::journey));
        shots.add(new Shot("filtered-small", ThemeChoice.DARK, 960, 640, state("filtered")));
        shots.add(new Shot("journey-large", ThemeChoice.DARK, 2560, 1440, this::journey));
        shots.add(new Shot("settings-small", ThemeChoice.DARK, 960, 640, this::settings));
        shots.add(new Shot("settings-large", ThemeChoice.LIGHT, 2560, 1440, this::settings));
        shots.add(new Shot("why-small", ThemeChoice.LIGHT, 960, 640, this::why));
        shots.add(new Shot("no-network-small", ThemeChoice.LIGHT, 960, 640, this::noNetwork));
        shots.add(new Shot("library-small", ThemeChoice.LIGHT, 960, 640, state("library-texts")));
        shots.add(new Shot("library-edit-small", ThemeChoice.DARK, 960, 640, state("library-edit-one")));
        shots.add(new Shot("library-large", ThemeChoice.DARK, 2560, 1440, state("library-imported")));
        shots.add(new Shot("timeline-small", ThemeChoice.LIGHT, 960, 640, state("timeline-full")));
        shots.add(new Shot("timeline-large", ThemeChoice.DARK, 2560, 1440, state("timeline-full")));
        shots.add(new Shot("playlist-small", ThemeChoice.DARK, 960, 640, state("playlist-full")));
        shots.add(new Shot("playlist-large", ThemeChoice.LIGHT, 2560, 1440, state("playlist-full")));
        for (String name : List.of("mood-mixed", "mood-writing", "listener-guest", "listener-pin")) {
            shots.add(new Shot(name + "-small", ThemeChoice.LIGHT, 960, 640, state(name)));
        }
        shots.add(new Shot("map-small", ThemeChoice.LIGHT, 900, 600, state("map-song")));
        shots.add(new Shot("map-small-dark", ThemeChoice.DARK, 900, 600, state("map-chosen")));
        shots.add(new Shot("map-listening-small", ThemeChoice.DARK, 900, 600, state("map-listening")));
        shots.add(new Shot("map-wide", ThemeChoice.LIGHT, 1600, 1000, state("map-many")));
        shots.add(new Shot("map-wide-dark", ThemeChoice.DARK, 1600, 1000, state("map-song")));
        shots.add(new Shot("camera-dot-large", ThemeChoice.DARK, 2560, 1440, state("camera-dot")));
        shots.add(new Shot("camera-off-large", ThemeChoice.LIGHT, 2560, 1440, state("camera-off")));
        shots.add(new Shot("lyrics-large", ThemeChoice.LIGHT, 2560, 1440, state("lyrics")));
        shots.add(new Shot("camera-dot-small", ThemeChoice.LIGHT, 960, 640, state("camera-dot")));
        shots.add(new Shot("happy-full-hd", ThemeChoice.DARK, 1920, 1080, this::happy));
        shots.add(new Shot("happy-large", ThemeChoice.LIGHT, 2560, 1440, this::happy));
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            String light = theme.name().toLowerCase(Locale.ROOT);
            shots.add(new Shot(
                    "mini-" + light, theme, (int) MiniWindow.WIDTH, (int) MiniWindow.HEIGHT, 2, true, this::happy));
            for (String listening : LISTENING) {
                shots.add(new Shot(listening + "-double-" + light, theme, 1280, 720, 2, false, state(listening)));
            }
        }
        for (String name : List.of(
                "happy",
                "camera-off",
                "library-texts",
                "map-song",
                "settings-sound",
                "welcome-camera",
                "mood-mixed",
                "mood-wrong",
                "sign-in-unknown",
                "enrol",
                "review-form",
                "reviews",
                "listener-pane",
                "listener-pin-wrong",
                "settings-listeners-ana")) {
            shots.add(new Shot(name + "-german", ThemeChoice.LIGHT, state(name), 1));
            shots.add(new Shot(name + "-large-text", ThemeChoice.DARK, state(name), 1.5));
        }
        shots.removeIf(shot -> !shot.name().matches(only.isEmpty() ? ".*" : only));
        return shots;
    }

    private void photographNext(List<Shot> shots) {
        if (shots.isEmpty()) {
            done.countDown();
            return;
        }
        Shot shot = shots.getFirst();
        Words.speak(shot.language());
        BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, Throwable::printStackTrace);
        Preview preview = new Preview(Platform::runLater);
        ListenModel model = ListenModel.create(EVENING);
        Covers covers = new Covers(tasks);
        covers.readFrom(Fixtures::cover);
        WindowView view = new WindowView(model, preview, covers);
        Parent root =
                shot.mini() ? new MiniView(model.mini(), model.player(), model.mood(), model.camera(), covers) : view;
        Scene scene = new Scene(root, shot.width(), shot.height());
        model.theme().choiceProperty().set(shot.theme());
        model.theme().textScaleProperty().set(shot.textScale());
        new Theme(scene).follow(model.theme());
        PlaylistStates.list(model);
        UndoNotices.follow(model.undo(), model.notices());
        // No stage: the headless screen is smaller than the largest window. The first snapshot applies styles and
        // layout.
        scene.snapshot(null);
        shot.state().accept(new Screen(model, preview, view));
        PauseTransition picksLaidOut = new PauseTransition(Duration.seconds(0.3));
        picksLaidOut.setOnFinished(_ -> scene.snapshot(null));
        picksLaidOut.play();
        PauseTransition settle = new PauseTransition(Duration.seconds(1.6));
        settle.setOnFinished(_ -> Platform.runLater(() -> {
            SnapshotParameters scaled = new SnapshotParameters();
            scaled.setTransform(Transform.scale(shot.scale(), shot.scale()));
            write(
                    shot.scale() == 1 ? scene.snapshot(null) : root.snapshot(scaled, null),
                    folder.resolve(shot.name() + ".png"));
            tasks.close();
            photographNext(shots.subList(1, shots.size()));
        }));
        settle.play();
    }

    private static Node row(Screen screen, String rows, int index) {
        return screen.view().lookupAll(rows).stream()
                .filter(node -> node instanceof IndexedCell<?> cell && cell.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private static void whenLaidOut(Runnable work) {
        PauseTransition laidOut = new PauseTransition(Duration.seconds(0.7));
        laidOut.setOnFinished(_ -> work.run());
        laidOut.play();
    }

    /** On the way from sad to calm, with a song that is liked and a word on another. */
    private void journey(Screen screen) {
        ready(screen);
        camera(screen, Emotion.SAD, Fixtures.portrait(Emotion.SAD));
        Mood sad = Mood.of(Emotion.SAD, Fixtures.scores(Emotion.SAD, 0.82));
        playing(screen, sad);
        screen.model().music().showArc(new Arc(sad, Aim.LIFT, 2));
        screen.model().player().showOpinion(Opinion.LIKED);
        screen.model()
                .notices()
                .show(Notice.information(
                        "told", "Not when you look sad: “Badinerie”.", new Notice.Action("Undo", () -> {})));
    }

    private void settings(Screen screen) {
        happy(screen);
        MusicModel music = screen.model().music();
        music.restore(MusicSettings.DEFAULT
                .withTable(MusicTable.DEFAULT
                        .with(
                                Emotion.SAD,
                                new MusicTable.Row(
                                        Aim.LIFT,
                                        List.of("Folk", "Singer/Songwriter and other music with a long name", "Jazz"),
                                        List.of("Metal")))
                        .with(Emotion.HAPPY, new MusicTable.Row(Aim.MATCH, List.of("Bossa nova"), List.of())))
                .withNotAgainWithin(java.time.Duration.ofMinutes(90)));
        screen.view().showSettings();
        music.showTold(List.of(
                told(0, FeedbackKind.NOT_FOR_MOOD),
                told(3, FeedbackKind.NOT_NOW),
                told(4, FeedbackKind.LESS_OF_ARTIST)));
    }

    private static Told told(int song, FeedbackKind kind) {
        Track track = Fixtures.TRACKS.get(song);
        return new Told(new Feedback(Listener.UNNAMED, track.id(), kind, Emotion.SAD, EVENING.instant()), track);
    }

    private void noNetwork(Screen screen) {
        ready(screen);
        camera(screen, Emotion.NEUTRAL, Fixtures.portrait(Emotion.NEUTRAL));
        screen.model().camera().showFaces(FaceMarks.NONE);
        screen.model().mood().showWatching(Watching.BLIND, null);
        screen.model()
                .notices()
                .show(Notice.warning(
                        "faces",
                        "The expression network is missing: there is no models/weights/expression/model.json.",
                        "Install Undertone again, or train the network: see models/weights/expression."));
    }

    private void why(Screen screen) {
        happy(screen);
        screen.model().camera().explain(true);
        screen.model().camera().showFaces(Fixtures.explained(Emotion.HAPPY));
    }

    private Consumer<Screen> state(String name) {
        return Objects.requireNonNull(states.get(name), name);
    }

    private void happy(Screen screen) {
        ready(screen);
        camera(screen, Emotion.HAPPY, Fixtures.portrait(Emotion.HAPPY));
        playing(screen, Mood.of(Emotion.HAPPY, Fixtures.scores(Emotion.HAPPY, 0.82)));
    }

    private void camera(Screen screen, Emotion emotion, Picture picture) {
        Mood mood = Mood.of(emotion, Fixtures.scores(emotion, 0.82));
        screen.preview().offer(picture);
        screen.model().camera().showState(new CameraState(Phase.RUNNING, "Watching through Integrated Camera."));
        screen.model().camera().showFaces(Fixtures.oneFace(emotion, emotion.word() + " 82 %"));
        screen.model().mood().showWatching(Watching.FACE, null);
        screen.model().mood().showScores(mood.scores());
        screen.model().mood().showBlend(ListenerStates.read(mood));
    }

    private void playing(Screen screen, Mood mood) {
        screen.model().player().showPick(Fixtures.firstPick(mood));
        screen.model().player().showStatus(Fixtures.status(PlayerStatus.State.PLAYING, 37, null));
        screen.model().player().showWaveform(Fixtures.waveform());
        screen.model().queue().showUpcoming(Fixtures.picks(mood));
    }

    private static void ready(Screen screen) {
        connect(screen);
        screen.model().queue().showLibrarySize(28);
    }

    private static void connect(Screen screen) {
        screen.model().player().connect(new NoPlayer());
        screen.model().camera().connect(new NoCamera());
        screen.model().camera().showDevices(List.of(new dev.undertone.app.camera.CameraDevice(0, "Integrated Camera")));
        screen.model().camera().turnOn();
        screen.model().player().changeVolume(0.8);
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static final class NoPlayer implements PlayerCommands {
        @Override
        public void play() {}

        @Override
        public void pause() {}

        @Override
        public void next() {}

        @Override
        public void previous() {}

        @Override
        public void seek(java.time.Duration position) {}

        @Override
        public void opine(@Nullable Opinion opinion) {}

        @Override
        public void feedback(Track track, FeedbackKind kind) {}

        @Override
        public void setOrder(PlayOrder order) {}

        @Override
        public void setVolume(double volume) {}
    }

    private static final class NoCamera implements CameraCommands {
        @Override
        public void turnOn(dev.undertone.app.camera.CameraSource source) {}

        @Override
        public void turnOff() {}

        @Override
        public void findDevices() {}

        @Override
        public void explain(boolean wanted) {}
    }
}
