package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.SheetHead;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** A sheet that asks for a PIN, by keyboard or by ten buttons; what is entered is shown as dots. Enter enters it, Escape gives it up. */
public final class PinView extends VBox {

    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");
    private static final String DIGITS = "123456789";

    private final PinModel model;
    private final FlowPane dots = new FlowPane();
    private final Timeline countdown;

    /**
     * @param listener whose PIN it is
     * @param onForgotten asked what to do where nobody knows it any more
     */
    public PinView(PinModel model, Listener listener, Runnable onForgotten) {
        this.model = model;
        getStyleClass().addAll("sheet", "pin");
        setMaxHeight(USE_PREF_SIZE);
        Label prompt = new Label();
        prompt.textProperty().bind(model.promptProperty());
        prompt.setWrapText(true);
        prompt.setMinHeight(USE_PREF_SIZE);
        HBox who = new HBox(new ListenerSign(listener), prompt);
        who.getStyleClass().add("pin-who");
        dots.getStyleClass().add("pin-dots");
        dots.setFocusTraversable(true);
        dots.setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        dots.setOnMousePressed(_ -> dots.requestFocus());
        model.entry().lengthProperty().subscribe(length -> showDots(length.intValue()));
        Label message = new Label();
        message.getStyleClass().add("pin-message");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        getChildren()
                .addAll(
                        new SheetHead(Words.of("listener.pin"), model::end),
                        who,
                        dots,
                        message,
                        pad(),
                        foot(onForgotten));
        addEventFilter(KeyEvent.KEY_TYPED, this::handleTyped);
        addEventFilter(KeyEvent.KEY_PRESSED, this::handlePressed);
        countdown = new Timeline(new KeyFrame(Duration.millis(250), _ -> model.tick()));
        countdown.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                countdown.stop();
            } else {
                countdown.play();
                Platform.runLater(dots::requestFocus);
            }
        });
    }

    private GridPane pad() {
        GridPane pad = new GridPane();
        pad.getStyleClass().add("pin-pad");
        for (int i = 0; i < DIGITS.length(); i++) {
            pad.add(key(DIGITS.charAt(i)), i % 3, i / 3);
        }
        pad.add(key('0'), 1, 3);
        Button back =
                Icons.button(new Button(), Feather.DELETE, Words.of("listener.pin.back"), "plain-button", "pin-key");
        back.setOnAction(_ -> model.back());
        pad.add(back, 2, 3);
        return pad;
    }

    private Button key(char digit) {
        Button key = new Button(String.valueOf(digit));
        key.getStyleClass().addAll("plain-button", "pin-key");
        key.setOnAction(_ -> model.type(digit));
        return key;
    }

    private HBox foot(Runnable onForgotten) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space);
        foot.getStyleClass().add("edit-foot");
        if (model.isKnown()) {
            Button forgotten = new Button(Words.of("listener.pin.forgotten"));
            forgotten.getStyleClass().add("link-button");
            forgotten.setOnAction(_ -> onForgotten.run());
            foot.getChildren().addFirst(forgotten);
        }
        Button enter = new Button(Words.of("listener.pin.enter"));
        enter.getStyleClass().add("pill-button");
        enter.disableProperty().bind(model.mayEnterProperty().not());
        enter.setOnAction(_ -> model.enter());
        foot.getChildren().add(enter);
        return foot;
    }

    private void showDots(int length) {
        List<Node> shown = IntStream.range(0, Math.max(PinEntry.SHORTEST, length))
                .<Node>mapToObj(i -> {
                    Region dot = new Region();
                    dot.getStyleClass().add("pin-dot");
                    dot.pseudoClassStateChanged(VACANT, i >= length);
                    return dot;
                })
                .toList();
        dots.getChildren().setAll(shown);
        dots.setAccessibleText(Words.of("listener.pin.entered", length));
    }

    private void handleTyped(KeyEvent event) {
        if (!event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCharacter().isEmpty()) {
            char character = event.getCharacter().charAt(0);
            // A button that has the keyboard is pressed by space.
            if (!Character.isISOControl(character) && !(character == ' ' && event.getTarget() instanceof Button)) {
                model.type(character);
                event.consume();
            }
        }
    }

    private void handlePressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.end();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            model.back();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            model.enter();
        } else {
            return;
        }
        event.consume();
    }
}
