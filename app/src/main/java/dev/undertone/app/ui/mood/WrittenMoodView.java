package dev.undertone.app.ui.mood;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.LongestText;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.theme.Unseen;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A box to write how it is going; once it is sent, what was understood of it takes its place until it is taken back. */
public final class WrittenMoodView extends StackPane {

    private static final int MOST_ROWS = 4;

    private final WrittenMoodModel model;
    private final TextArea field = new TextArea();
    private final Text measure = new Text();
    private final HBox writing = new HBox();
    private final HBox told = new HBox();
    private final Label sentence = new Label();
    private final Label understood = new Label();

    /** Writes into the model. */
    public WrittenMoodView(WrittenMoodModel model) {
        this.model = model;
        getStyleClass().add("written");
        fillWriting();
        fillTold();
        Observing.by(this, model.sentenceProperty(), words -> {
            boolean any = !words.isEmpty();
            show(writing, !any);
            show(told, any);
            sentence.setText(Words.of("mood.written", words.lines().findFirst().orElse("")));
            Tip.on(sentence, words);
        });
        getChildren().addAll(Unseen.standIn(writing), Unseen.standIn(told));
        Observing.by(this, model.understoodProperty(), this::showUnderstood);
        Observing.by(
                this,
                model.notUnderstoodProperty(),
                _ -> showUnderstood(model.understoodProperty().get()));
    }

    /** Moves the keyboard to the box; what counts is opened to be written anew. */
    public void write() {
        if (!model.sentenceProperty().get().isEmpty()) {
            model.edit();
        }
        field.requestFocus();
        field.end();
    }

    private void fillWriting() {
        field.setPromptText(Words.of("mood.write"));
        field.setAccessibleText(Words.of("mood.write"));
        field.setAccessibleHelp(Words.of("mood.write.help"));
        field.setWrapText(true);
        field.setPrefRowCount(1);
        field.setTextFormatter(LongestText.of(WrittenMoodModel.LONGEST));
        field.textProperty().bindBidirectional(model.textProperty());
        measure.fontProperty().bind(field.fontProperty());
        measure.textProperty().bind(field.textProperty());
        field.textProperty().subscribe(_ -> grow());
        field.widthProperty().subscribe(_ -> grow());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                model.send();
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                model.clear();
            } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                // A text area takes Tab for a character; here it goes on, as everywhere.
                if (event.isShiftDown()) {
                    field.requestFocusTraversal(TraversalDirection.PREVIOUS);
                } else {
                    field.requestFocusTraversal(TraversalDirection.NEXT);
                }
            } else {
                return;
            }
            event.consume();
        });
        Button send = Icons.button(new Button(), Feather.ARROW_UP, Words.of("mood.write.send"), "plain-button", "send");
        send.setOnAction(_ -> model.send());
        send.disableProperty().bind(model.textProperty().map(String::isBlank));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        writing.getStyleClass().add("writing");
        writing.getChildren().addAll(field, send);
    }

    private void fillTold() {
        sentence.setTextOverrun(OverrunStyle.ELLIPSIS);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        understood.getStyleClass().add("tag");
        understood.setMinWidth(USE_PREF_SIZE);
        Button again =
                Icons.button(new Button(), Feather.EDIT_2, Words.of("mood.write.again"), "plain-button", "small-icon");
        again.setOnAction(_ -> write());
        Button back = Icons.button(
                new Button(), Feather.CORNER_UP_LEFT, Words.of("mood.write.take-back"), "plain-button", "small-icon");
        back.setOnAction(_ -> model.takeBack());
        told.getStyleClass().add("told-words");
        told.getChildren().addAll(sentence, understood, again, back);
    }

    private void showUnderstood(@Nullable EmotionScores scores) {
        Emotion emotion = scores == null ? null : scores.strongest();
        EmotionStyle.apply(understood, emotion);
        understood.setText(
                scores == null || emotion == null
                        ? Words.of(
                                model.notUnderstoodProperty().get()
                                        ? "mood.written.not-understood"
                                        : "mood.written.reading")
                        : EmotionStyle.label(emotion) + " "
                                + Words.of("mood.share", Math.round(100 * scores.of(emotion))));
    }

    private void grow() {
        double room = field.getWidth() - 1.2 * field.getFont().getSize();
        measure.setWrappingWidth(Math.max(1, room));
        double line = 1.3 * field.getFont().getSize();
        int rows = (int) Math.round(measure.getLayoutBounds().getHeight() / line);
        field.setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
    }

    private static void show(HBox row, boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }
}
