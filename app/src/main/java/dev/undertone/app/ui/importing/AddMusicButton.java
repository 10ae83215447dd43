package dev.undertone.app.ui.importing;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.importing.MusicImport;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Asks for a folder, or for files, and adds the music in them. */
public final class AddMusicButton extends MenuButton {

    private static final List<String> PATTERNS =
            MusicImport.EXTENSIONS.stream().map(extension -> "*." + extension).toList();

    /** Adds to the model's library. */
    public AddMusicButton(ImportModel model) {
        super(Words.of("import.add"), Icons.icon(Feather.PLUS));
        getStyleClass().addAll("pill-button", "add-music");
        MenuItem folder = new MenuItem(Words.of("import.add-folder"), Icons.icon(Feather.FOLDER_PLUS));
        folder.setOnAction(_ -> chooseFolder(this, model));
        MenuItem files = new MenuItem(Words.of("import.files"), Icons.icon(Feather.FILE_PLUS));
        files.setOnAction(_ -> chooseFiles(this, model));
        getItems().addAll(folder, files);
        disableProperty().bind(model.readyProperty().not());
    }

    /** Asks for a folder of music. */
    public static void chooseFolder(Node owner, ImportModel model) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Words.of("import.folder"));
        File folder = chooser.showDialog(owner.getScene().getWindow());
        if (folder != null) {
            model.add(List.of(folder.toPath()));
        }
    }

    private static void chooseFiles(Node owner, ImportModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("import.files.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Words.of("import.files.type"), PATTERNS));
        List<File> files = chooser.showOpenMultipleDialog(owner.getScene().getWindow());
        if (files != null) {
            model.add(files.stream().map(File::toPath).toList());
        }
    }
}
