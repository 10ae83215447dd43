package dev.undertone.app.ui.queue;

import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.drag.DropInto;
import dev.undertone.app.ui.music.FilterButton;
import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.notice.EmptyMessage;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Unseen;
import dev.undertone.app.ui.words.Words;
import java.io.File;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** What comes next and why. */
public final class QueueView extends VBox {

    private static final int SKELETON_ROWS = 4;
    private static final double ROW_PADDING = 10;

    private final QueueModel model;
    private final MusicModel music;

    /** Shows the model's songs. */
    public QueueView(QueueModel model, MusicModel music, Covers covers) {
        this.model = model;
        this.music = music;
        getStyleClass().add("next");
        QueueList picks = new QueueList(model, covers);
        Node skeleton = skeleton();
        Node empty = noSongs();
        Label nothing = new Label(Words.of("queue.nothing"));
        nothing.getStyleClass().add("quiet");
        Node filteredOut = filteredOut();
        StackPane body = new StackPane();
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        // The rows' own padding is for their background; the covers line up with the heading.
        StackPane.setMargin(picks, new Insets(0, 0, 0, -ROW_PADDING));
        getChildren().addAll(heading(), body);
        // A list with rows takes songs between them; without any, there is only one place.
        DropInto.on(body, () -> model.contentProperty().get() == QueueModel.Content.NOTHING_PLANNED, model::enqueue);
        Observing.by(this, model.contentProperty(), content -> {
            picks.setVisible(content == QueueModel.Content.PICKS);
            skeleton.setVisible(content == QueueModel.Content.STARTING);
            empty.setVisible(content == QueueModel.Content.NO_SONGS);
            filteredOut.setVisible(content == QueueModel.Content.FILTERED_OUT);
            nothing.setVisible(content == QueueModel.Content.NOTHING_PLANNED);
        });
        Stream.of(picks, skeleton, empty, filteredOut, nothing)
                .map(Unseen::standIn)
                .forEach(body.getChildren()::add);
    }

    private HBox heading() {
        Label title = new Label(Words.of("queue.title"));
        title.getStyleClass().add("section-title");
        Label note = new Label();
        note.getStyleClass().add("faint");
        note.setMinWidth(0);
        note.textProperty().bind(music.journeyProperty());
        note.visibleProperty().bind(model.contentProperty().isEqualTo(QueueModel.Content.PICKS));
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(title, note, space, new FilterButton(music.filter()));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Node skeleton() {
        VBox rows = new VBox(10);
        IntStream.range(0, SKELETON_ROWS).forEach(_ -> {
            Region row = new Region();
            row.getStyleClass().add("skeleton");
            row.setPrefHeight(44);
            rows.getChildren().add(row);
        });
        return rows;
    }

    private Node filteredOut() {
        Button clear = new Button(Words.of("queue.filtered.clear"));
        clear.getStyleClass().addAll("pill-button", "secondary");
        clear.setOnAction(_ -> music.filter().clear());
        EmptyMessage message =
                new EmptyMessage(Feather.FILTER, Words.of("queue.filtered"), Words.of("queue.filtered.text"), clear);
        return message;
    }

    private Node noSongs() {
        StackPane symbol = new StackPane(Icons.icon(Feather.MUSIC));
        symbol.getStyleClass().add("symbol");
        Label title = new Label(Words.of("queue.empty"));
        title.getStyleClass().add("title");
        Label text = new Label(Words.of("queue.empty.text"));
        text.getStyleClass().add("text-line");
        Button add = new Button(Words.of("import.folder.button"), Icons.icon(Feather.FOLDER_PLUS));
        add.getStyleClass().add("pill-button");
        add.setOnAction(_ -> chooseFolder());
        VBox empty = new VBox(symbol, title, text, add);
        empty.getStyleClass().add("empty");
        return empty;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Words.of("import.folder"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            model.addFolder(folder.toPath());
        }
    }
}
