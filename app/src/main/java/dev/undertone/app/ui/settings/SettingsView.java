package dev.undertone.app.ui.settings;

import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.listener.SignInModel;
import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.SheetHead;
import dev.undertone.app.ui.theme.ThemeModel;
import dev.undertone.app.ui.words.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sheet with all that the listener can choose once and for all, in sections; each change counts at once. */
public final class SettingsView extends VBox {

    private static final double ROOM_AROUND_EM = 10;

    /** What the settings are about. */
    public enum Section {
        /** How the window looks and speaks. */
        APPEARANCE("settings.appearance", Feather.EYE),
        /** What is done to the sound. */
        SOUND("settings.sound", Feather.SLIDERS),
        /** How songs are chosen. */
        MUSIC("settings.music", Feather.MUSIC),
        /** Who listens, and what is theirs. */
        LISTENERS("settings.listeners", Feather.USERS),
        /** What is done beside the window. */
        DESKTOP("settings.desktop", Feather.MONITOR),
        /** What is known of the listener. */
        PRIVACY("settings.privacy", Feather.SHIELD);

        private final String key;
        private final Feather sign;

        Section(String key, Feather sign) {
            this.key = key;
            this.sign = sign;
        }
    }

    private final MusicModel music;
    private final ScrollPane scroll = new ScrollPane();
    private final Map<Section, Node> sections = new EnumMap<>(Section.class);
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);

    /**
     * Shows and changes the models' settings.
     *
     * @param ratings shows what the listener thinks of songs
     * @param room the height of the window
     * @param askToForget asks the listener whether they want to be forgotten
     * @param close takes the sheet away
     */
    public SettingsView(
            ThemeModel theme,
            SettingsModel settings,
            MusicModel music,
            ListenersModel listeners,
            SignInModel signIn,
            Runnable ratings,
            ObservableDoubleValue room,
            Runnable askToForget,
            Runnable close) {
        this.music = music;
        getStyleClass().addAll("sheet", "settings");
        setMaxHeight(USE_PREF_SIZE);
        sections.put(Section.APPEARANCE, new AppearanceSection(theme, settings));
        sections.put(Section.SOUND, new SoundSection(settings));
        sections.put(Section.MUSIC, new MusicSection(music));
        sections.put(Section.LISTENERS, new ListenersSection(listeners, signIn, settings, ratings));
        sections.put(Section.DESKTOP, new DesktopSection(settings));
        sections.put(Section.PRIVACY, new PrivacySection(music, settings, listeners, askToForget));
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox body = new HBox(names(), scroll);
        body.getStyleClass().add("settings-body");
        // The same height for every section, so that the sheet does not jump; less where the window is low.
        Label em = new Label();
        em.fontProperty().subscribe(font -> body.setPrefHeight(46 * font.getSize()));
        room.subscribe(height -> body.setMaxHeight(Math.max(
                200, height.doubleValue() - ROOM_AROUND_EM * em.getFont().getSize())));
        getChildren().addAll(new SheetHead(Words.of("settings.title"), close), problem(), body);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        show(Section.APPEARANCE);
    }

    /** Shows a section. */
    public void show(Section section) {
        scroll.setContent(sections.get(section));
        scroll.setVvalue(0);
        buttons.forEach((each, button) -> button.setSelected(each == section));
    }

    /** Moves the keyboard into the sheet. */
    public void focusFirst() {
        buttons.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(Node::requestFocus);
    }

    private VBox names() {
        VBox names = new VBox();
        names.getStyleClass().add("settings-sections");
        for (Section section : Section.values()) {
            ToggleButton button = new ToggleButton(Words.of(section.key), Icons.icon(section.sign));
            button.getStyleClass().add("settings-section");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> show(section));
            buttons.put(section, button);
            names.getChildren().add(button);
        }
        return names;
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(music.problemProperty());
        problem.visibleProperty().bind(music.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }
}
