package dev.undertone.app.ui.settings;

import dev.undertone.app.ui.music.MusicModel;
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
        Button undo = button("Undo", model::undo);
        undo.visibleProperty().bind(model.undoableProperty().isNotNull());
        undo.managedProperty().bind(undo.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button("Reset to the usual", model::reset),
                        undo,
                        space,
                        button("Open…", () -> {
                            File file = chooser("Open a table of emotions")
                                    .showOpenDialog(getScene().getWindow());
                            if (file != null) {
                                model.open(file.toPath());
                            }
                        }),
                        button("Save as…", () -> {
                            FileChooser chooser = chooser("Save the table of emotions");
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
                .addAll(new FileChooser.ExtensionFilter("JSON", "*.json"), new FileChooser.ExtensionFilter("All", "*"));
        return chooser;
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ".json");
    }
}
