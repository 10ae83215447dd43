package dev.undertone.app.ui;

import atlantafx.base.controls.ModalPane;
import dev.undertone.app.ui.analysis.AnalysisView;
import dev.undertone.app.ui.analysis.UnheardView;
import dev.undertone.app.ui.camera.CameraSign;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Backdrop;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.drag.DropInto;
import dev.undertone.app.ui.importing.DropTarget;
import dev.undertone.app.ui.importing.ImportReportView;
import dev.undertone.app.ui.importing.ImportView;
import dev.undertone.app.ui.library.LibraryView;
import dev.undertone.app.ui.listener.SignInBar;
import dev.undertone.app.ui.map.MapView;
import dev.undertone.app.ui.map.OriginView;
import dev.undertone.app.ui.mini.MiniButton;
import dev.undertone.app.ui.notice.NoticesView;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.PlayerBar;
import dev.undertone.app.ui.playlist.PlaylistView;
import dev.undertone.app.ui.playlist.PlaylistsModel;
import dev.undertone.app.ui.settings.ForgetView;
import dev.undertone.app.ui.settings.SettingsView;
import dev.undertone.app.ui.shortcuts.ShortcutsView;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Logo;
import dev.undertone.app.ui.theme.ThemeMenu;
import dev.undertone.app.ui.theme.Unseen;
import dev.undertone.app.ui.timeline.TimelineView;
import dev.undertone.app.ui.welcome.WelcomeView;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All of the window: the panes and the buttons that show them, messages, and sheets that lie over the rest. */
final class WindowView extends StackPane {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final PseudoClass VAST = PseudoClass.getPseudoClass("vast");

    private final ListenModel model;
    private final ListenView listen;
    private final Later<LibraryView> library;
    private final Later<MapView> map;
    private final Later<TimelineView> timeline;
    private final Later<PlaylistView> playlist;
    private final StackPane pages = new StackPane();
    private final Sidebar sidebar;
    private final ModalPane sheets = new ModalPane();
    /** Made when it is first asked for, and kept, because it follows the model. */
    private @Nullable SettingsView settings;

    private @Nullable ShortcutsView shortcuts;

    private boolean fromSettings;

    WindowView(ListenModel model, Preview preview, Covers covers) {
        this.model = model;
        getStyleClass().add("listen");
        listen = new ListenView(model, preview, covers);
        library = new Later<>(() -> new LibraryView(model.library(), model.imports(), model.player(), covers));
        map = new Later<>(
                () -> new MapView(model.map(), model.analysis(), model.imports(), model.player(), this::showUnheard));
        playlist = new Later<>(() -> new PlaylistView(model.playlists(), model.player()));
        timeline = new Later<>(() -> new TimelineView(model.timeline(), covers));
        Later<PlayerBar> bar = new Later<>(() -> bar(model, covers));
        sidebar = new Sidebar(
                model.panes(),
                model.playlists(),
                model.listeners(),
                () -> showSettings(SettingsView.Section.LISTENERS),
                widthProperty().divide(model.theme().textScaleProperty()),
                model.queue()::enqueue);
        SignInBar signIn = new SignInBar(model.signIn(), model.listeners(), this::chooseListener);
        BorderPane page = new BorderPane(pages);
        page.setLeft(sidebar);
        page.setTop(
                new VBox(new StackPane(header(), Unseen.standIn(signIn)), imports(), new NoticesView(model.notices())));
        Backdrop backdrop = new Backdrop(covers, model.player().trackProperty());
        sheets.setId("sheets");
        SheetFocus.keepIn(sheets);
        // A sheet whose opacity moves is painted a second time in the corner by JavaFX's software renderer, and stays
        // there.
        sheets.setInTransitionFactory(null);
        sheets.setOutTransitionFactory(null);
        WelcomeView welcome = new WelcomeView(model.welcome(), model.settings());
        page.visibleProperty().bind(welcome.visibleProperty().not());
        getChildren()
                .addAll(
                        backdrop,
                        page,
                        Unseen.standIn(welcome),
                        Unseen.standIn(new DropTarget(
                                model.imports(), this, PlaylistsModel::isFile, model.playlists()::importFiles)),
                        sheets);
        Observing.by(this, model.panes().shownProperty(), pane -> {
            showPage(pane);
            page.setBottom(pane == Pane.LISTEN ? null : bar.get());
            backdrop.setQuiet(pane != Pane.LISTEN);
        });
        WrittenSheets.follow(this, model, preview, this::write);
        Observing.by(this, model.map().placing().openProperty(), origin -> {
            if (origin == null) {
                sheets.hide(true);
            } else {
                sheets.show(new OriginView(origin));
            }
        });
        Observing.by(this, model.mood().emotionProperty(), emotion -> EmotionStyle.apply(this, emotion));
        widthProperty().subscribe(this::fit);
        sidebar.widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
        Observing.by(this, model.theme().textScaleProperty(), this::fit);
    }

    /** Shows the library and moves the keyboard to its search. */
    void search() {
        model.panes().shownProperty().set(Pane.LIBRARY);
        library.get().search();
    }

    /** Shows the words of the song, or hides them. */
    void toggleLyrics() {
        boolean shown = model.panes().shownProperty().get() == Pane.LISTEN
                && model.lyrics().shownProperty().get();
        model.panes().shownProperty().set(Pane.LISTEN);
        model.lyrics().shownProperty().set(!shown);
    }

    /** Moves the keyboard to where the listener writes how it is going. */
    void writeMood() {
        model.panes().shownProperty().set(Pane.LISTEN);
        listen.write();
    }

    /** Opens the form that rates the song that plays. */
    void rate() {
        model.panes().shownProperty().set(Pane.LISTEN);
        if (model.player().trackProperty().get() != null) {
            listen.rate();
        }
    }

    /** Offers all listeners. */
    void chooseListener() {
        sidebar.chooseListener();
    }

    /** Shows what became of every file of the last import. */
    void showReport() {
        if (model.imports().reportProperty().get() != null) {
            sheets.show(new ImportReportView(model.imports().reportProperty().get(), sheets::hide));
        }
    }

    /** Shows the songs that could not be listened to. */
    void showUnheard() {
        sheets.show(new UnheardView(model.analysis(), sheets::hide));
    }

    /** Shows a section of the settings. */
    void showSettings(SettingsView.Section section) {
        showSettings();
        if (settings != null) {
            settings.show(section);
        }
    }

    /** Shows the settings. */
    void showSettings() {
        model.music().findTold();
        SettingsView shown = settings;
        if (shown == null) {
            shown = new SettingsView(
                    model.theme(),
                    model.settings(),
                    model.music(),
                    model.listeners(),
                    model.signIn(),
                    model.reviews()::open,
                    heightProperty(),
                    this::askToForget,
                    sheets::hide);
            settings = shown;
        }
        sheets.show(shown);
        shown.focusFirst();
    }

    /** Shows all that can be done by keys. */
    void showShortcuts() {
        ShortcutsView shown = shortcuts;
        if (shown == null) {
            // Once: it follows the window's height for as long as the window is there.
            shown = new ShortcutsView(heightProperty(), sheets::hide);
            shortcuts = shown;
        }
        sheets.show(shown);
        shown.focusFirst();
    }

    /** Whether the settings are on show. */
    boolean isShowingSettings() {
        return settings != null && sheets.isDisplay() && sheets.getContent() == settings;
    }

    /** Asks whether the listener is to be forgotten. */
    void askToForget() {
        Listener listener = model.listeners().currentProperty().get();
        if (listener.id() != Listener.UNNAMED && listener.id() != Listener.GUEST) {
            model.listeners().askToForget(listener);
            return;
        }
        ForgetView asking = new ForgetView(() -> model.music().forget(listener.id()), sheets::hide);
        sheets.show(asking);
        asking.focusKeep();
    }

    private void showPage(Pane pane) {
        Node shown = page(pane);
        if (!pages.getChildren().contains(shown)) {
            pages.getChildren().add(shown);
        }
        pages.getChildren().forEach(page -> show(page, page == shown));
        if (pane == Pane.MAP) {
            map.get().focus();
        } else if (pane == Pane.TIMELINE) {
            timeline.get().focus();
        }
    }

    private Node page(Pane pane) {
        return switch (pane) {
            case LISTEN -> listen;
            case LIBRARY -> library.get();
            case MAP -> map.get();
            case TIMELINE -> timeline.get();
            case PLAYLIST -> playlist.get();
        };
    }

    private static PlayerBar bar(ListenModel model, Covers covers) {
        PlayerBar bar =
                new PlayerBar(model.player(), covers, new CameraSign(model.camera()), new MiniButton(model.mini()));
        DropInto.on(bar, () -> true, model.queue()::enqueue);
        return bar;
    }

    private VBox imports() {
        ImportView view = new ImportView(model.imports(), this::showReport);
        VBox room = new VBox(Unseen.standIn(view));
        room.getStyleClass().add("imports");
        room.managedProperty().bind(view.managedProperty());
        return room;
    }

    private HBox header() {
        Label name = new Label(Words.of("window.name"));
        name.getStyleClass().add("wordmark");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button settings = Icons.button(new Button(), Feather.SETTINGS, Words.of("settings.button"), "plain-button");
        settings.setOnAction(_ -> showSettings());
        HBox header = new HBox(
                new Logo(),
                name,
                space,
                Unseen.standIn(new AnalysisView(model.analysis())),
                new ThemeMenu(model.theme()),
                settings);
        header.getStyleClass().add("header");
        return header;
    }

    /** Shows a sheet that is written on, which a click beside it must not lose; null to put it away. */
    private void write(@Nullable Node sheet) {
        sheets.setPersistent(sheet != null);
        if (sheet != null) {
            fromSettings |= isShowingSettings();
            sheets.show(sheet);
        } else if (fromSettings) {
            fromSettings = false;
            showSettings();
        } else {
            sheets.hide(true);
        }
    }

    /** Gives type and pictures the size that the window has room for. */
    private void fit() {
        // Larger text leaves less room, as a smaller window does.
        double scale = model.theme().textScaleProperty().get();
        double width = getWidth() / scale;
        double height = getHeight() / scale;
        pseudoClassStateChanged(COMPACT, width < Sidebar.LEAST_WINDOW || height < 760);
        boolean vast = width >= 2300 && height >= 1250;
        pseudoClassStateChanged(VAST, vast);
        pseudoClassStateChanged(ROOMY, !vast && width >= 1760 && height >= 980);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
