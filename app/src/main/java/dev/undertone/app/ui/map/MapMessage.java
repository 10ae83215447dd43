package dev.undertone.app.ui.map;

import dev.undertone.app.ui.importing.AddMusicButton;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.app.ui.map.MapModel.Content;
import dev.undertone.app.ui.notice.EmptyMessage;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is said where there are no songs to show, and what to do about it. */
final class MapMessage extends StackPane {

    private final ImportModel imports;

    MapMessage(MapModel model, ImportModel imports) {
        this.imports = imports;
        getStyleClass().add("map-message");
        Observing.by(this, model.contentProperty(), content -> {
            setVisible(content != Content.SONGS);
            getChildren().setAll(message(content));
        });
    }

    private VBox message(Content content) {
        return switch (content) {
            case SONGS -> new VBox();
            case STARTING -> new EmptyMessage(Feather.MAP, Words.of("library.opening"), "");
            case NOTHING ->
                new EmptyMessage(
                        Feather.ALERT_TRIANGLE, Words.of("library.not-open"), Words.of("library.not-open.detail"));
            case NO_SONGS ->
                new EmptyMessage(Feather.MAP, Words.of("map.empty"), Words.of("map.empty.detail"), addFolder());
            case NONE_PLACED ->
                new EmptyMessage(Feather.MAP, Words.of("map.nothing-heard"), Words.of("map.nothing-heard.detail"));
        };
    }

    private Button addFolder() {
        Button add = new Button(Words.of("library.add-folder"), Icons.icon(Feather.FOLDER_PLUS));
        add.getStyleClass().add("pill-button");
        add.setOnAction(_ -> AddMusicButton.chooseFolder(this, imports));
        return add;
    }
}
