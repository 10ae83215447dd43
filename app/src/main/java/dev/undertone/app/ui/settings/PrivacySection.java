package dev.undertone.app.ui.settings;

import static dev.undertone.app.ui.settings.SettingsPart.quiet;

import dev.undertone.app.settings.DesktopSettings;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.music.Told;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is known of the listener, what of it is kept, and the way to be forgotten. */
final class PrivacySection extends VBox {

    private final MusicModel model;
    private final VBox told = new VBox();

    PrivacySection(MusicModel model, SettingsModel settings, ListenersModel listeners, Runnable askToForget) {
        this.model = model;
        getStyleClass().add("settings-parts");
        told.getStyleClass().add("told");
        Observing.by(this, model.told(), this::showTold);
        showTold();
        Button forget = new Button(Words.of("settings.forget"));
        forget.getStyleClass().addAll("pill-button", "secondary", "small");
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setOnAction(_ -> askToForget.run());
        // Of the guest there is nothing to forget.
        Observing.by(this, listeners.currentProperty(), now -> {
            forget.setVisible(now.id() != Listener.GUEST);
            forget.setManaged(forget.isVisible());
        });
        getChildren()
                .addAll(
                        new SettingsPart(Words.of("settings.camera"), quiet(Words.of("settings.camera.note"))),
                        new SettingsPart(
                                Words.of("settings.known"),
                                quiet(Words.of("settings.known.note")),
                                DesktopSection.box(
                                        settings.desktopProperty(),
                                        Words.of("settings.keep-moods"),
                                        Words.of("settings.keep-moods.note"),
                                        DesktopSettings::keepMoods,
                                        DesktopSettings::withKeepMoods),
                                forget),
                        new SettingsPart(Words.of("settings.told"), told));
    }

    private void showTold() {
        if (model.told().isEmpty()) {
            told.getChildren().setAll(quiet(Words.of("settings.told.nothing")));
            return;
        }
        told.getChildren().setAll(model.told().stream().map(this::line).toList());
    }

    private Node line(Told said) {
        Label words = new Label(said.words());
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button back = new Button(Words.of("settings.take-back"));
        back.getStyleClass().addAll("pill-button", "secondary", "small");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText(Words.of("settings.take-back.what", said.words()));
        back.setOnAction(_ -> model.takeBack(said.feedback()));
        HBox line = new HBox(words, back);
        line.getStyleClass().add("settings-line");
        return line;
    }
}
