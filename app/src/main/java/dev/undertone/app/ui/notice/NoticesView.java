package dev.undertone.app.ui.notice;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** The messages, one line each. */
public final class NoticesView extends VBox {

    private final NoticesModel model;

    /** Shows the model's messages, and takes no room while there are none. */
    public NoticesView(NoticesModel model) {
        this.model = model;
        getStyleClass().add("notices");
        Observing.by(this, model.notices(), this::showAll);
        showAll();
    }

    private void showAll() {
        getChildren().setAll(model.notices().stream().map(this::line).toList());
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private Node line(Notice notice) {
        Text what = new Text(notice.whatHappened());
        what.getStyleClass().add("what");
        Text action = new Text(notice.whatToDo().isEmpty() ? "" : "  " + notice.whatToDo());
        action.getStyleClass().add("action");
        TextFlow words = new TextFlow(what, action);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button dismiss =
                Icons.button(new Button(), Feather.X, Words.of("notice.dismiss"), "plain-button", "small-icon");
        dismiss.setOnAction(_ -> model.dismiss(notice));
        boolean warning = notice.kind() == Notice.Kind.WARNING;
        HBox line = new HBox(Icons.icon(warning ? Feather.ALERT_TRIANGLE : Feather.INFO), words);
        Notice.Action offered = notice.action();
        if (offered != null) {
            Button button = new Button(offered.words());
            button.getStyleClass().addAll("pill-button", "secondary");
            button.setOnAction(_ -> {
                model.dismiss(notice);
                offered.command().run();
            });
            line.getChildren().add(button);
        }
        line.getChildren().add(dismiss);
        line.setFillHeight(false);
        line.getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(notice.whatHappened() + " " + notice.whatToDo());
        return line;
    }
}
