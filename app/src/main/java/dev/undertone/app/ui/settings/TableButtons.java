package dev.undertone.app.ui.settings;

import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

/** What can be done with the whole table: reset it, share it, take that back. */
final class TableButtons extends HBox {

    TableButtons(MusicModel model) {
        getStyleClass().add("settings-line");
        Button undo = button(Words.of("action.undo"), model::undo);
        undo.visibleProperty().bind(model.undoableProperty().isNotNull());
        undo.managedProperty().bind(undo.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button(Words.of("settings.table.reset"), model::reset),
                        undo,
                        space,
                        button(Words.of("settings.table.open"), () -> {
                            File file = chooser(Words.of("settings.table.open.title"))
                                    .showOpenDialog(getScene().getWindow());
                            if (file != null) {
                                model.open(file.toPath());
                            }
                        }),
                        button(Words.of("settings.table.save-as"), () -> {
                            FileChooser chooser = chooser(Words.of("settings.table.save-as.title"));
                            chooser.setInitialFileName("emotions-to-music.json");
                            File file = chooser.showSaveDialog(getScene().getWindow());
                            if (file != null) {
                                model.save(named(file.toPath()));
                            }
                        }));
    }

    private static Button button(String words, Runnable command) {
        Button button = new Button(words);
        button.getStyleClass().addAll("pill-button", "secondary", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("JSON", "*.json"),
                        new FileChooser.ExtensionFilter(Words.of("files.all"), "*"));
        return chooser;
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ".json");
    }
}
