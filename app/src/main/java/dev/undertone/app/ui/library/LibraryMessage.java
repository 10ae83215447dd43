package dev.undertone.app.ui.library;

import dev.undertone.app.ui.importing.AddMusicButton;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.app.ui.library.LibraryModel.Content;
import dev.undertone.app.ui.notice.EmptyMessage;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
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
        Observing.by(this, model.contentProperty(), this::show);
    }

    private void show(Content content) {
        setVisible(content != Content.SONGS);
        getChildren()
                .setAll(
                        switch (content) {
                            case SONGS -> new VBox();
                            case STARTING -> new EmptyMessage(Feather.MUSIC, Words.of("library.opening"), "");
                            case NOTHING ->
                                new EmptyMessage(
                                        Feather.ALERT_TRIANGLE,
                                        Words.of("library.not-open"),
                                        Words.of("library.not-open.detail"));
                            case NO_SONGS ->
                                new EmptyMessage(
                                        Feather.MUSIC,
                                        Words.of("library.empty"),
                                        Words.of("library.empty.detail"),
                                        addFolder());
                            case NOTHING_FOUND ->
                                new EmptyMessage(
                                        Feather.SEARCH,
                                        Words.of("library.nothing-found"),
                                        Words.of("library.nothing-found.detail"),
                                        clear());
                        });
    }

    private Button addFolder() {
        Button add = new Button(Words.of("library.add-folder"), Icons.icon(Feather.FOLDER_PLUS));
        add.getStyleClass().add("pill-button");
        add.setOnAction(_ -> AddMusicButton.chooseFolder(this, imports));
        return add;
    }

    private Button clear() {
        Button clear = new Button(Words.of("library.clear-search"));
        clear.getStyleClass().addAll("pill-button", "secondary");
        clear.setOnAction(_ -> model.searchProperty().set(""));
        return clear;
    }
}
