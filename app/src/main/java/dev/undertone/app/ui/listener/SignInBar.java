package dev.undertone.app.ui.listener;

import dev.undertone.app.profile.SignInState;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import dev.undertone.models.identity.Challenge;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** A line over the window that says who is recognised, asks them to move, or what to do with a face that nobody knows. */
public final class SignInBar extends HBox {

    /** Long enough to read it and to reach the button; whoever listens stands in the sidebar as well. */
    private static final Duration HELLO = Duration.seconds(8);

    private final SignInModel model;
    private final ListenersModel listeners;
    private final Runnable choose;
    private final PauseTransition hello = new PauseTransition(HELLO);

    /**
     * @param choose offers all listeners
     */
    public SignInBar(SignInModel model, ListenersModel listeners, Runnable choose) {
        this.model = model;
        this.listeners = listeners;
        this.choose = choose;
        getStyleClass().add("sign-in-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        hello.setOnFinished(_ -> show(false));
        Observing.by(this, model.stageProperty(), this::say);
    }

    private void say(SignInState stage) {
        hello.stop();
        switch (stage) {
            case SignInState.Off(), SignInState.Nobody(), SignInState.Chosen(Listener _) -> say(List.of());
            case SignInState.Looking() ->
                say(List.of(Icons.icon(Feather.SEARCH), words(Words.of("sign-in.looking")), someoneElse(), close()));
            case SignInState.Asked(Listener listener, Challenge challenge) ->
                say(List.of(
                        new ListenerSign(listener),
                        Icons.icon(challenge == Challenge.TURN_LEFT ? Feather.ARROW_LEFT : Feather.ARROW_RIGHT),
                        words(Words.of(
                                challenge == Challenge.TURN_LEFT ? "sign-in.turn-left" : "sign-in.turn-right",
                                ListenerWords.name(listener))),
                        otherWay(listener)));
            case SignInState.Refused(Listener listener) ->
                say(List.of(
                        new ListenerSign(listener),
                        words(Words.of("sign-in.failed")),
                        button("sign-in.again", model::lookAgain, false),
                        otherWay(listener),
                        close()));
            case SignInState.SignedIn(Listener listener) -> {
                say(List.of(
                        new ListenerSign(listener),
                        words(Words.of("sign-in.hello", ListenerWords.name(listener))),
                        button("sign-in.not-me", model::refuse, false)));
                hello.playFromStart();
            }
            case SignInState.Stranger() ->
                say(List.of(
                        Icons.icon(Feather.USER),
                        words(Words.of("sign-in.unknown")),
                        button("sign-in.register", model::register, true),
                        button("listener.guest", model::listenAsGuest, false),
                        someoneElse(),
                        close()));
        }
    }

    private void say(List<Node> nodes) {
        getChildren().setAll(nodes);
        setAccessibleText(nodes.stream()
                .filter(node -> node instanceof Label)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse(""));
        show(!nodes.isEmpty());
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private Button otherWay(Listener listener) {
        return listener.hasPin()
                ? button(
                        "sign-in.pin",
                        () -> {
                            model.leave();
                            listeners.choose(listener);
                        },
                        false)
                : someoneElse();
    }

    private Button someoneElse() {
        return button(
                "sign-in.other",
                () -> {
                    model.leave();
                    choose.run();
                },
                false);
    }

    private Button close() {
        Button close = Icons.button(new Button(), Feather.X, Words.of("notice.dismiss"), "plain-button", "small-icon");
        close.setOnAction(_ -> model.leave());
        return close;
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("words");
        return label;
    }

    private static Button button(String key, Runnable command, boolean strong) {
        Button button = new Button(Words.of(key));
        button.getStyleClass().addAll("pill-button", "small");
        if (!strong) {
            button.getStyleClass().add("secondary");
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> command.run());
        return button;
    }
}
