package dev.undertone.app.ui.settings;

import static dev.undertone.app.ui.settings.SettingsPart.quiet;

import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How songs are chosen: what each mood asks for, and how soon a song may come again. */
final class MusicSection extends VBox {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4), Duration.ofDays(1));

    MusicSection(MusicModel model) {
        getStyleClass().add("settings-parts");
        getChildren()
                .addAll(
                        new SettingsPart(Words.of("settings.table"), table(model), new TableButtons(model)),
                        new SettingsPart(Words.of("settings.variety"))
                                .line(Words.of("settings.pause"), pause(model), Words.of("settings.pause.note")));
    }

    private static GridPane table(MusicModel model) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("mood-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints aims = new ColumnConstraints();
        aims.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints genres = new ColumnConstraints();
        genres.setHgrow(Priority.ALWAYS);
        genres.setMinWidth(0);
        // Both the same, however many genres one of them has.
        genres.setPrefWidth(200);
        grid.getColumnConstraints().addAll(names, aims, genres, genres);
        grid.addRow(
                0,
                quiet(Words.of("settings.table.look")),
                quiet(Words.of("settings.table.aim")),
                quiet(Words.of("settings.table.rather")),
                quiet(Words.of("settings.table.rather-not")));
        int line = 1;
        for (Emotion emotion : EmotionStyle.ORDER) {
            EmotionRow row = new EmotionRow(emotion, model);
            GridPane.setFillHeight(row.name(), false);
            List.of(row.name(), row.aim()).forEach(node -> GridPane.setValignment(node, VPos.TOP));
            grid.addRow(line++, row.name(), row.aim(), row.preferred(), row.avoided());
            Observing.by(grid, model.settingsProperty(), settings -> row.show(settings.table()));
        }
        return grid;
    }

    private static ComboBox<Duration> pause(MusicModel model) {
        ComboBox<Duration> choice = new ComboBox<>();
        choice.setConverter(new Naming<>(PauseWords::of));
        choice.setAccessibleText(Words.of("settings.pause"));
        Observing.by(choice, model.settingsProperty(), settings -> {
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
        return choice;
    }
}
