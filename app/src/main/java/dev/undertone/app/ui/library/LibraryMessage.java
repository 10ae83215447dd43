package dev.undertone.app.ui.library;

import dev.undertone.app.ui.importing.AddMusicButton;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.app.ui.library.LibraryModel.Content;
import dev.undertone.app.ui.notice.EmptyMessage;
import dev.undertone.app.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is said where there are no songs to show, and what to do about it. */
final class LibraryMessage extends StackPane {

    private final LibraryModel model;
    private final ImportModel imports;

    LibraryMessage(LibraryModel model, ImportModel imports) {
        this.model = model;
        this.imports = imports;
        getStyleClass().add("library-message");
        model.contentProperty().subscribe(this::show);
    }

    private void show(Content content) {
        setVisible(content != Content.SONGS);
        getChildren()
                .setAll(
                        switch (content) {
                            case SONGS -> new VBox();
                            case STARTING -> new EmptyMessage(Feather.MUSIC, "Opening your library…", "");
                            case NOTHING ->
                                new EmptyMessage(Feather.ALERT_TRIANGLE, "The library is not open", "Listen says why.");
                            case NO_SONGS ->
                                new EmptyMessage(
                                        Feather.MUSIC,
                                        "No songs yet",
                                        "Drop a folder of music anywhere on this window, or choose one. Your files stay where they are.",
                                        addFolder());
                            case NOTHING_FOUND ->
                                new EmptyMessage(
                                        Feather.SEARCH,
                                        "Nothing found",
                                        "Words begin a word of title, artist, album or genre; a field looks like year:1990-1999 or emotion:happy.",
                                        clear());
                        });
    }

    private Button addFolder() {
        Button add = new Button("Add a folder of music…", Icons.icon(Feather.FOLDER_PLUS));
        add.getStyleClass().add("pill-button");
        add.setOnAction(_ -> AddMusicButton.chooseFolder(this, imports));
        return add;
    }

    private Button clear() {
        Button clear = new Button("Clear the search");
        clear.getStyleClass().addAll("pill-button", "secondary");
        clear.setOnAction(_ -> model.searchProperty().set(""));
        return clear;
    }
}
