package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All listeners, one of whom is chosen with a click, the guest, and the way to add one. */
public final class ListenersPane extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ListenersModel model;
    private final Runnable close;
    private final Runnable settings;
    private final VBox rows = new VBox();

    /**
     * @param close puts the pane away
     * @param settings shows all that belongs to a listener
     */
    public ListenersPane(ListenersModel model, Runnable close, Runnable settings) {
        this.model = model;
        this.close = close;
        this.settings = settings;
        getStyleClass().add("listeners-pane");
        Label title = new Label(Words.of("listener.who"));
        title.getStyleClass().add("overline");
        rows.getStyleClass().add("listener-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(title, scroll);
        Observing.by(this, model.listeners(), this::showAll);
        Observing.by(this, model.currentProperty(), _ -> showAll());
    }

    /** Moves the keyboard to the one who listens. */
    void focusCurrent() {
        rows.getChildren().stream()
                .filter(row -> row.getPseudoClassStates().contains(CURRENT))
                .findFirst()
                .or(() -> rows.getChildren().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private void showAll() {
        List<Node> shown = new ArrayList<>();
        model.listeners().forEach(listener -> shown.add(row(listener, "")));
        shown.add(row(Listener.guest(), Words.of("listener.guest.note")));
        Region line = new Region();
        line.getStyleClass().add("listener-line");
        shown.add(line);
        shown.add(command(Words.of("listener.add"), Feather.USER_PLUS, model::add));
        shown.add(command(Words.of("listener.manage"), Feather.SETTINGS, settings));
        rows.getChildren().setAll(shown);
    }

    private Button row(Listener listener, String note) {
        Label name = new Label(ListenerWords.name(listener));
        name.getStyleClass().add("name");
        VBox words = new VBox(name);
        words.getStyleClass().add("listener-words");
        if (!note.isEmpty()) {
            Label quiet = new Label(note);
            quiet.getStyleClass().add("quiet");
            words.getChildren().add(quiet);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new ListenerSign(listener), words);
        line.getStyleClass().add("listener-row");
        if (listener.hasPin()) {
            line.getChildren().add(Icons.icon(Feather.LOCK));
        }
        boolean current = listener.id() == model.currentProperty().get().id();
        if (current) {
            line.getChildren().add(Icons.icon(Feather.CHECK));
        }
        Button button = button(line, () -> model.choose(listener));
        button.setAccessibleText(Words.of(
                current ? "listener.spoken.current" : listener.hasPin() ? "listener.spoken.pin" : "listener.spoken",
                ListenerWords.name(listener)));
        button.pseudoClassStateChanged(CURRENT, current);
        return button;
    }

    private Button command(String words, Feather symbol, Runnable command) {
        Label name = new Label(words);
        HBox line = new HBox(Icons.icon(symbol), name);
        line.getStyleClass().addAll("listener-row", "listener-command");
        Button button = button(line, command);
        button.setAccessibleText(words);
        return button;
    }

    private Button button(HBox line, Runnable command) {
        Button button = new Button();
        button.getStyleClass().add("listener-button");
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setOnAction(_ -> {
            close.run();
            command.run();
        });
        return button;
    }
}
