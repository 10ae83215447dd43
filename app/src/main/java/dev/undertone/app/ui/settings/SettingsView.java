package dev.undertone.app.ui.settings;

import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.music.Told;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sheet with the table of emotions, the pause, what the listener said of songs, and the way to be forgotten. */
public final class SettingsView extends VBox {

    private static final double ROOM_AROUND = 150;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4), Duration.ofDays(1));

    private final MusicModel model;
    private final Runnable askToForget;
    private final Button done = new Button();
    private final VBox told = new VBox();

    /**
     * Shows and changes the model's settings, each change at once.
     *
     * @param room the height of the window
     * @param askToForget asks the listener whether they want to be forgotten
     * @param close takes the sheet away
     */
    public SettingsView(MusicModel model, ObservableDoubleValue room, Runnable askToForget, Runnable close) {
        this.model = model;
        this.askToForget = askToForget;
        getStyleClass().addAll("sheet", "settings");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label("Settings");
        title.getStyleClass().add("sheet-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Icons.button(done, Feather.X, "Close (Escape)", "plain-button");
        done.setOnAction(_ -> close.run());
        HBox head = new HBox(title, space, done);
        head.getStyleClass().add("sheet-head");
        VBox all = new VBox(table(), pause(), told(), forgetting());
        all.getStyleClass().add("settings-parts");
        ScrollPane scroll = new ScrollPane(all);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.subscribe(height -> scroll.setMaxHeight(Math.max(200, height.doubleValue() - ROOM_AROUND)));
        getChildren().addAll(head, problem(), scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /** Moves the keyboard into the sheet. */
    public void focusFirst() {
        done.requestFocus();
    }

    private VBox table() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("mood-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints aims = new ColumnConstraints();
        aims.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints genres = new ColumnConstraints();
        genres.setHgrow(Priority.ALWAYS);
        // Both the same, however many genres one of them has.
        genres.setPrefWidth(200);
        grid.getColumnConstraints().addAll(names, aims, genres, genres);
        grid.addRow(0, quiet("You look"), quiet("The music should"), quiet("Rather"), quiet("Rather not"));
        int line = 1;
        for (Emotion emotion : EmotionStyle.ORDER) {
            EmotionRow row = new EmotionRow(emotion, model);
            GridPane.setFillHeight(row.name(), false);
            List.of(row.name(), row.aim()).forEach(node -> GridPane.setValignment(node, VPos.TOP));
            grid.addRow(line++, row.name(), row.aim(), row.preferred(), row.avoided());
            model.settingsProperty().subscribe(settings -> row.show(settings.table()));
        }
        VBox part = part("What each mood asks for", grid, new TableButtons(model));
        return part;
    }

    private VBox pause() {
        ComboBox<Duration> choice = new ComboBox<>();
        choice.setConverter(new Words<>(PauseWords::of));
        choice.setAccessibleText("Not the same song within");
        model.settingsProperty().subscribe(settings -> {
            Duration now = settings.notAgainWithin();
            List<Duration> offered = PAUSES.contains(now)
                    ? PAUSES
                    : Stream.concat(PAUSES.stream(), Stream.of(now)).sorted().toList();
            if (!choice.getItems().equals(offered)) {
                choice.getItems().setAll(offered);
            }
            choice.setValue(now);
        });
        choice.setOnAction(_ -> {
            Duration chosen = choice.getValue();
            if (chosen != null) {
                model.pause(chosen);
            }
        });
        HBox line = new HBox(new Label("Not the same song within"), choice, quiet("as far as there are others"));
        line.getStyleClass().add("settings-line");
        return part("Variety", line);
    }

    private VBox told() {
        told.getStyleClass().add("told");
        model.told().addListener((ListChangeListener<Told>) _ -> showTold());
        showTold();
        return part("What you told Undertone", told);
    }

    private void showTold() {
        if (model.told().isEmpty()) {
            told.getChildren().setAll(quiet("Nothing yet. The ⋯ beside a song is where you say it."));
            return;
        }
        told.getChildren().setAll(model.told().stream().map(this::line).toList());
    }

    private Node line(Told said) {
        Label words = new Label(said.words());
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button back = new Button("Take back");
        back.getStyleClass().addAll("pill-button", "secondary", "small");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText("Take back: " + said.words());
        back.setOnAction(_ -> model.takeBack(said.feedback()));
        HBox line = new HBox(words, back);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private VBox forgetting() {
        Button forget = new Button("Forget me…");
        forget.getStyleClass().addAll("pill-button", "secondary", "small");
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setOnAction(_ -> askToForget.run());
        Label note = quiet("What you heard and said is kept on this machine alone.");
        note.setMinWidth(0);
        HBox line = new HBox(note, forget);
        line.getStyleClass().add("settings-line");
        return part("What is known of you", line);
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private static VBox part(String name, Node... nodes) {
        Label title = new Label(name);
        title.getStyleClass().add("part-title");
        VBox part = new VBox(title);
        part.getChildren().addAll(nodes);
        part.getStyleClass().add("settings-part");
        return part;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        return label;
    }
}
