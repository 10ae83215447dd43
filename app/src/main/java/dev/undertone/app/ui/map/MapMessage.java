package dev.undertone.app.ui.map;

import dev.undertone.app.ui.importing.AddMusicButton;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.app.ui.map.MapModel.Content;
import dev.undertone.app.ui.notice.EmptyMessage;
import dev.undertone.app.ui.theme.Icons;
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
        model.contentProperty().subscribe(content -> {
            setVisible(content != Content.SONGS);
            getChildren().setAll(message(content));
        });
    }

    private VBox message(Content content) {
        return switch (content) {
            case SONGS -> new VBox();
            case STARTING -> new EmptyMessage(Feather.MAP, "Opening your library…", "");
            case NOTHING -> new EmptyMessage(Feather.ALERT_TRIANGLE, "The library is not open", "Listen says why.");
            case NO_SONGS ->
                new EmptyMessage(
                        Feather.MAP,
                        "No songs to map yet",
                        "Drop a folder of music anywhere on this window, or choose one. Undertone listens to each song and puts it where it sounds.",
                        addFolder());
            case NONE_PLACED ->
                new EmptyMessage(
                        Feather.MAP,
                        "Nothing was listened to yet",
                        "Each song appears here as soon as Undertone has listened to it. That goes on in the background, while nothing else needs the machine.");
        };
    }

    private Button addFolder() {
        Button add = new Button("Add a folder of music…", Icons.icon(Feather.FOLDER_PLUS));
        add.getStyleClass().add("pill-button");
        add.setOnAction(_ -> AddMusicButton.chooseFolder(this, imports));
        return add;
    }
}
