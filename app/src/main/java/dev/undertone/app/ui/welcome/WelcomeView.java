package dev.undertone.app.ui.welcome;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.settings.LanguageBox;
import dev.undertone.app.ui.settings.SettingsModel;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Logo;
import dev.undertone.app.ui.welcome.WelcomeModel.Step;
import dev.undertone.app.ui.words.Words;
import java.io.File;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The first run, over all of the window. Enter does what is offered first, Escape skips a step. */
public final class WelcomeView extends BorderPane {

    private final WelcomeModel model;
    private final VBox card = new VBox();
    private @Nullable Button first;

    /** Asks what the model says. */
    public WelcomeView(WelcomeModel model, SettingsModel settings) {
        this.model = model;
        getStyleClass().add("welcome");
        setTop(head(settings));
        card.getStyleClass().addAll("welcome-card", "card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("welcome-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Observing.by(this, model.folders(), () -> show(model.stepProperty().get()));
        Observing.by(this, model.stepProperty(), this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.next();
                event.consume();
            }
        });
    }

    private void show(@Nullable Step step) {
        setVisible(step != null);
        if (step == null) {
            return;
        }
        card.getChildren()
                .setAll(
                        switch (step) {
                            case MUSIC -> music();
                            case CAMERA -> camera();
                            case READY -> ready();
                        });
        card.getChildren().add(dots(step));
        Button offered = first;
        if (offered != null) {
            offered.requestFocus();
            // A window that has just opened moves the keyboard to its first control, which would be the language. And
            // the card is in the window only when the scroll pane around it has its style.
            Platform.runLater(() -> {
                applyCss();
                offered.requestFocus();
            });
        }
    }

    private List<Node> music() {
        Button choose = offered(primary(Words.of("welcome.music.choose"), Feather.FOLDER_PLUS, this::chooseFolder));
        if (model.folders().isEmpty()) {
            return List.of(
                    sign(Feather.MUSIC),
                    title(Words.of("welcome.music")),
                    words(Words.of("welcome.music.note")),
                    buttons(choose, secondary(Words.of("welcome.music.starter"), model::next)));
        }
        VBox chosen = new VBox();
        chosen.getStyleClass().add("welcome-folders");
        model.folders().forEach(folder -> {
            Label name = new Label(folder.toString(), Icons.icon(Feather.FOLDER));
            name.setMinWidth(0);
            chosen.getChildren().add(name);
        });
        Button another = secondary(Words.of("welcome.music.another"), this::chooseFolder);
        return List.of(
                sign(Feather.MUSIC),
                title(Words.of("welcome.music")),
                words(Words.of("welcome.music.adding")),
                chosen,
                buttons(offered(primary(Words.of("welcome.continue"), Feather.ARROW_RIGHT, model::next)), another));
    }

    private List<Node> camera() {
        VBox facts = new VBox(
                fact(Feather.CHECK, Words.of("welcome.camera.does")),
                fact(Feather.CHECK, Words.of("welcome.camera.here")),
                fact(Feather.X, Words.of("welcome.camera.never-kept")),
                fact(Feather.X, Words.of("welcome.camera.not-inside")));
        facts.getStyleClass().add("welcome-facts");
        return List.of(
                sign(Feather.CAMERA),
                title(Words.of("welcome.camera")),
                facts,
                words(Words.of("welcome.camera.note")),
                buttons(
                        primary(Words.of("welcome.camera.use"), Feather.CAMERA, model::useCamera),
                        // Nobody is to agree by pressing Enter once more.
                        offered(secondary(Words.of("welcome.camera.without"), model::next)),
                        back()));
    }

    private List<Node> ready() {
        return List.of(
                sign(Feather.HEADPHONES),
                title(Words.of("welcome.ready")),
                words(Words.of(model.isCameraAgreed() ? "welcome.ready.camera" : "welcome.ready.by-hand")),
                words(Words.of("welcome.ready.keys")),
                buttons(offered(primary(Words.of("welcome.ready.play"), Feather.PLAY, model::next)), back()));
    }

    private static Button primary(String words, Feather symbol, Runnable command) {
        Button button = new Button(words, Icons.icon(symbol));
        button.getStyleClass().add("pill-button");
        button.setOnAction(_ -> command.run());
        return button;
    }

    /** Enter does it from wherever the keyboard is in the card. */
    private Button offered(Button button) {
        button.setDefaultButton(true);
        first = button;
        return button;
    }

    private static Button secondary(String words, Runnable command) {
        Button button = new Button(words);
        button.getStyleClass().addAll("pill-button", "secondary");
        button.setOnAction(_ -> command.run());
        return button;
    }

    private Button back() {
        return Icons.button(secondary("", model::back), Feather.ARROW_LEFT, Words.of("welcome.back"));
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Words.of("welcome.music.choose"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            model.add(folder.toPath());
        }
    }

    private static HBox head(SettingsModel settings) {
        Label name = new Label(Words.of("window.name"));
        name.getStyleClass().add("wordmark");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(new Logo(), name, space, new LanguageBox(settings));
        head.getStyleClass().add("header");
        return head;
    }

    private static StackPane sign(Feather symbol) {
        StackPane sign = new StackPane(Icons.icon(symbol));
        sign.getStyleClass().add("welcome-sign");
        return sign;
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("welcome-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "welcome-words");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static HBox fact(Feather symbol, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox fact = new HBox(Icons.icon(symbol), label);
        fact.getStyleClass().add("welcome-fact");
        return fact;
    }

    private static HBox buttons(Node... buttons) {
        HBox line = new HBox(buttons);
        line.getStyleClass().add("welcome-buttons");
        return line;
    }

    private static HBox dots(Step step) {
        HBox dots = new HBox();
        dots.getStyleClass().add("welcome-dots");
        dots.setAccessibleText(Words.of("welcome.step", step.ordinal() + 1, Step.values().length));
        for (Step each : Step.values()) {
            Region dot = new Region();
            dot.getStyleClass().add(each == step ? "dot-now" : "dot-other");
            dots.getChildren().add(dot);
        }
        return dots;
    }
}
