package dev.undertone.app.ui.player;

import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The choice of when the music is to end. */
final class SleepPane extends VBox {

    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60);
    private static final int USUAL_MINUTES = 90;

    private final OrderModel model;
    private final Runnable close;
    private final CheckBox afterSong = new CheckBox(Words.of("order.after-song"));

    /**
     * @param close called when a time was chosen
     */
    SleepPane(OrderModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("sleep-pane");
        Label title = new Label(Words.of("order.sleep-in"));
        title.getStyleClass().add("overline");
        FlowPane times = new FlowPane();
        times.getStyleClass().add("chips");
        MINUTES.forEach(minutes -> times.getChildren().add(button(minutes)));
        afterSong.setOnAction(_ -> model.stopAfterSong(afterSong.isSelected()));
        Observing.by(this, model.orderProperty().map(PlayOrder::stopAfterSong), afterSong::setSelected);
        Button off = new Button(Words.of("order.stay-awake"));
        off.getStyleClass().addAll("pill-button", "secondary", "small");
        off.visibleProperty().bind(model.leftProperty().isNotEmpty());
        off.managedProperty().bind(off.visibleProperty());
        off.setOnAction(_ -> {
            model.stayAwake();
            close.run();
        });
        Label left = new Label();
        left.getStyleClass().add("quiet");
        left.textProperty().bind(model.leftProperty().map(rest -> rest.isEmpty() ? "" : Words.of("order.left", rest)));
        left.visibleProperty().bind(off.visibleProperty());
        left.managedProperty().bind(off.visibleProperty());
        getChildren().addAll(afterSong, title, times, own(), left, off);
    }

    /** Moves the keyboard to the first choice. */
    void focusFirst() {
        afterSong.requestFocus();
    }

    private Button button(int minutes) {
        Button button = new Button(Words.of("order.minutes", minutes));
        button.getStyleClass().add("chip");
        button.setOnAction(_ -> choose(minutes));
        return button;
    }

    private HBox own() {
        IntegerSpinnerValueFactory minutes =
                new IntegerSpinnerValueFactory(1, (int) OrderModel.LONGEST_SLEEP.toMinutes(), USUAL_MINUTES, 5);
        minutes.setConverter(new Minutes(minutes));
        Spinner<Integer> spinner = new Spinner<>(minutes);
        spinner.setEditable(true);
        spinner.getEditor().setAccessibleText(Words.of("order.own"));
        spinner.getEditor().setPrefColumnCount(4);
        Button set = new Button(Words.of("order.set"));
        set.getStyleClass().addAll("pill-button", "small");
        set.setOnAction(_ -> {
            spinner.commitValue();
            choose(spinner.getValue());
        });
        spinner.getEditor().setOnAction(_ -> set.fire());
        Label unit = new Label(Words.of("order.unit"));
        unit.getStyleClass().add("quiet");
        HBox line = new HBox(spinner, unit, set);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private void choose(int minutes) {
        model.sleepIn(Duration.ofMinutes(minutes));
        close.run();
    }

    /** Whatever is typed becomes a number within the ends, or stays the one before. */
    private static final class Minutes extends StringConverter<Integer> {

        private final IntegerSpinnerValueFactory factory;

        Minutes(IntegerSpinnerValueFactory factory) {
            this.factory = factory;
        }

        @Override
        public String toString(Integer minutes) {
            return minutes == null ? "" : minutes.toString();
        }

        @Override
        public Integer fromString(String typed) {
            try {
                return Math.clamp(Long.parseLong(typed.strip()), factory.getMin(), factory.getMax());
            } catch (NumberFormatException _) {
                return factory.getValue();
            }
        }
    }
}
