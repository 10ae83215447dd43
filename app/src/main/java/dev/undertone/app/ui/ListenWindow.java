package dev.undertone.app.ui;

import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.desktop.Desktop;
import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.session.Perception;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.mini.MiniView;
import dev.undertone.app.ui.mini.MiniWindow;
import dev.undertone.app.ui.mood.Watching;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.theme.Theme;
import dev.undertone.app.ui.words.Languages;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.UserFacingException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window, from its first showing without a single service to its end. All methods belong to the FX thread. */
public final class ListenWindow implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ListenWindow.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private final ListenModel model = ListenModel.create(Clock.system(ZoneId.systemDefault()));
    private final BackgroundTasks tasks = new BackgroundTasks(Platform::runLater, this::showFailure);
    private final Preview preview = new Preview(Platform::runLater);
    private final Covers covers = new Covers(tasks);
    private final Later<Scene> mini = new Later<>(this::miniScene);
    private final Settings settings;
    private final SettingsKeeper keeper;
    private final Languages languages;
    private final Scene scene;
    private final StageOnDesktop place;
    private final OpeningLink opening = new OpeningLink(model, tasks);
    private @Nullable WindowView view;
    private @Nullable Services services;
    private @Nullable CameraLink camera;
    private @Nullable Desktop desktop;
    private StartWatch watch = new StartWatch(StartReport.NONE, System.out, Platform::exit);
    private boolean closed;

    /**
     * Shows the window at once, with its outlines alone; all that belongs in it comes with the next picture.
     *
     * @param settingsFile the listener's choices
     */
    public ListenWindow(Stage stage, SettingsFile settingsFile) {
        settings = settingsFile.load();
        keeper = new SettingsKeeper(settingsFile, settings, tasks);
        model.library().layoutProperty().set(settings.songs());
        model.playlists().songs().layoutProperty().set(settings.songs());
        model.music().restore(settings.music());
        model.camera().smallProperty().set(settings.listen().cameraSmall());
        model.lyrics().shownProperty().set(settings.listen().lyrics());
        model.mini().placeProperty().set(settings.listen().miniPlace());
        model.theme().restore(settings.appearance());
        model.panes().sidebarWideProperty().set(settings.appearance().wideSidebar());
        model.settings().restore(settings);
        model.player().changeVolume(settings.volume());
        languages = new Languages(settingsFile.folder());
        languages.speak(settings.appearance().language()).ifPresent(this::showFailure);
        scene = new Scene(new FirstView(settings.welcomed()), WIDTH, HEIGHT);
        new Theme(scene).follow(model.theme());
        model.settings().languageProperty().addListener((_, _, tag) -> speak(tag));
        tasks.load(languages::offered, model.settings().languages()::setAll);
        UndoNotices.follow(model.undo(), model.notices());
        Keys.install(scene, WindowCommands.of(model, this::view));
        if (!settings.welcomed()) {
            model.welcome().begin();
            model.welcome()
                    .stepProperty()
                    .addListener((_, _, _) -> model.settings()
                            .welcomedProperty()
                            .set(model.welcome().isSettled()));
        }
        place = new StageOnDesktop(stage, model.mini());
        stage.setTitle(Words.of("window.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
        keeper.follow(model);
        FirstFrame.after(scene, this::view);
        onFirst(model.mini().shownProperty(), true, () -> new MiniWindow(model.mini(), stage, mini.get()));
    }

    /** Tells on standard output how long the start takes; to be called before anything is drawn. */
    public void report(StartReport report) {
        watch = new StartWatch(report, System.out, Platform::exit);
        watch.shown(scene);
    }

    /**
     * Fills the window as soon as the services are there.
     *
     * @param opening opens them; called off the FX thread
     */
    public void open(Callable<Services> opening) {
        if (settings.cameraAtStart()) {
            Perception.prepare();
        }
        long last = settings.listeners().last();
        tasks.load(
                () -> {
                    Services services = opening.call();
                    ListenersLink.begin(services.library(), last);
                    return services;
                },
                this::connect,
                this::showCannotStart);
    }

    /**
     * Comes to the front, and plays what was opened with Undertone as soon as the services are there. May be called from any thread.
     */
    public void take(OpenRequest request) {
        if (request.isEmpty() || !place.isFocused()) {
            place.raise();
        }
        Platform.runLater(() -> opening.open(request));
    }

    /** What the window shows, for whoever feeds or tests it. */
    ListenModel model() {
        return model;
    }

    /** Switches the camera off, keeps what is to be kept and closes the services. The window should be hidden by then. */
    @Override
    public void close() {
        closed = true;
        keeper.flush();
        if (camera != null) {
            camera.close();
        }
        if (desktop != null) {
            desktop.close();
        }
        if (services != null) {
            services.close();
        }
        tasks.close();
    }

    /** All that belongs in the window, made when it is first asked for. */
    private WindowView view() {
        WindowView made = view;
        if (made == null) {
            made = furnish();
            watch.furnished(scene);
        }
        return made;
    }

    private WindowView furnish() {
        WindowView made = new WindowView(model, preview, covers);
        view = made;
        scene.setRoot(made);
        // No button has the keyboard at first, so that space plays.
        made.requestFocus();
        return made;
    }

    private Scene miniScene() {
        Scene small = new Scene(miniView(), MiniWindow.WIDTH, MiniWindow.HEIGHT);
        new Theme(small).follow(model.theme());
        Keys.install(small, WindowCommands.ofPlayer(model));
        return small;
    }

    private MiniView miniView() {
        return new MiniView(model.mini(), model.player(), model.mood(), model.camera(), covers);
    }

    private void connect(Services opened) {
        if (closed) {
            opened.close();
            return;
        }
        services = opened;
        Settings latest = keeper.latest();
        covers.readFrom(opened.library()::cover);
        new ImportLink(opened.library(), model.imports(), tasks, Platform::runLater, opened.session()::libraryChanged)
                .start();
        MapLink map = new MapLink(opened, model.map(), tasks, Platform::runLater);
        map.start();
        PlaylistLink playlists = new PlaylistLink(opened.library(), model, tasks, Platform::runLater);
        playlists.start();
        LibraryLink library = new LibraryLink(opened, model, tasks, Platform::runLater, shelf -> {
            map.show(shelf);
            playlists.songsChanged();
        });
        library.start();
        AnalysisLink analysis = new AnalysisLink(opened, model.analysis(), tasks, Platform::runLater, library::refresh);
        analysis.start();
        onFirst(model.panes().shownProperty(), Pane.MAP, analysis::findUnheard);
        new ListenersLink(opened, model, keeper::music, tasks, Platform::runLater).start();
        new ReviewsLink(opened, model, tasks, Platform::runLater).start();
        new TimelineLink(opened, model, tasks, Platform::runLater).start();
        new MusicLink(opened, model, tasks, Platform::runLater).start();
        model.settings().desktopProperty().subscribe(desktop -> opened.session().keepMoods(desktop.keepMoods()));
        model.settings().soundProperty().subscribe(opened.session()::setSound);
        Desktop beside = new Desktop(
                opened.session(),
                opened.player().status(),
                place,
                request -> Platform.runLater(() -> opening.open(request)));
        desktop = beside;
        model.settings().desktopProperty().subscribe(beside::apply);
        beside.start();
        new SessionLink(opened, model, ids -> opening.tracks(ids, library::tracks), opening::insert, Platform::runLater)
                .start(latest.volume());
        new SongLink(opened.library(), model, tasks).start();
        opening.connect(opened);
        SignInLink signIn = new SignInLink(opened, model, tasks, Platform::runLater);
        signIn.start();
        CameraLink link = new CameraLink(opened, signIn.watch(), model, preview, tasks, Platform::runLater);
        camera = link;
        model.camera().connect(link);
        model.mood().showWatching(Watching.NO_PICTURE, null);
        link.findDevices();
        model.camera().prepare(CameraSource.parse(latest.cameraSource()));
        if (latest.cameraAtStart()) {
            model.camera().turnOn();
        }
        model.welcome().connect(new WelcomeLink(model));
        model.settings().welcomedProperty().set(model.welcome().isSettled());
        opened.session().setOrder(latest.order());
        opened.session().addListener(new SessionListener() {
            @Override
            public void order(PlayOrder order) {
                Platform.runLater(() -> keeper.keep(order));
            }
        });
        watch.connected(model);
    }

    /** Says all that the window shows in another language, at once. */
    private void speak(String tag) {
        tasks.load(() -> languages.speak(tag), problem -> {
            model.describe();
            boolean settingsShown = view().isShowingSettings();
            WindowView inOtherWords = furnish();
            mini.ifMade(small -> small.setRoot(miniView()));
            if (settingsShown) {
                inOtherWords.showSettings();
            }
            problem.ifPresent(this::showFailure);
        });
    }

    private static <T> void onFirst(ObservableValue<T> observed, T awaited, Runnable action) {
        if (awaited.equals(observed.getValue())) {
            action.run();
            return;
        }
        observed.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends T> property, T before, T now) {
                if (awaited.equals(now)) {
                    observed.removeListener(this);
                    action.run();
                }
            }
        });
    }

    private void showCannotStart(Throwable failure) {
        log("The services cannot be opened", failure);
        model.mood().showWatching(Watching.FAILED, words(failure).getMessage());
        model.queue().showUnavailable();
        model.library().showUnavailable();
        model.map().showUnavailable();
    }

    private void showFailure(Throwable failure) {
        log("Something failed in the background", failure);
        UserFacingException problem = words(failure);
        model.notices().show(Notice.warning(problem.whatHappened(), problem.whatHappened(), problem.whatToDo()));
    }

    /** What the listener reads in the window needs no stack trace; what nobody foresaw does. */
    private static void log(String what, Throwable failure) {
        if (failure instanceof UserFacingException problem) {
            LOG.warn("{}: {}", what, problem.getMessage());
        } else {
            LOG.error(what, failure);
        }
    }

    private static UserFacingException words(Throwable failure) {
        return failure instanceof UserFacingException problem
                ? problem
                : new UserFacingException(Words.of("problem.inside"), Words.of("problem.inside.fix"), failure);
    }
}
