package dev.undertone.app.ui.review;

import dev.undertone.app.ui.notice.EmptyMessage;
import dev.undertone.app.ui.theme.SheetHead;
import dev.undertone.app.ui.words.Words;
import java.io.File;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** A sheet of all the ratings that the listener gave, to be deleted one by one, or written as a table. */
public final class ReviewsView extends VBox {

    private final ReviewsModel model;

    /** Shows the model's ratings. */
    public ReviewsView(ReviewsModel model) {
        this.model = model;
        getStyleClass().addAll("sheet", "reviews");
        setMaxHeight(USE_PREF_SIZE);
        SheetHead head = new SheetHead(Words.of("review.mine.title"), model::close);
        ListView<GivenReview> list = new ListView<>(model.given());
        list.getStyleClass().addAll("picks", "review-list");
        list.setAccessibleText(Words.of("review.mine.title"));
        list.setCellFactory(_ -> new ReviewCell(model));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.given()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            GivenReview chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && chosen != null) {
                model.drop(chosen);
                event.consume();
            }
        });
        EmptyMessage empty = new EmptyMessage(Feather.STAR, Words.of("review.none"), Words.of("review.none.text"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.given()));
        getChildren().addAll(head, new StackPane(list, empty), foot());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(head.close()::requestFocus);
            }
        });
    }

    private HBox foot() {
        Label count = new Label();
        count.getStyleClass().add("quiet");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.given().isEmpty()
                                ? ""
                                : Words.of(
                                        "review.count",
                                        model.given().size(),
                                        model.given().stream()
                                                .mapToInt(
                                                        given -> given.review().rating())
                                                .average()
                                                .orElse(0)),
                        model.given()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button export = new Button(Words.of("review.export"));
        export.getStyleClass().addAll("pill-button", "secondary", "small");
        export.disableProperty().bind(Bindings.isEmpty(model.given()));
        export.setOnAction(_ -> export());
        HBox foot = new HBox(count, space, export);
        foot.getStyleClass().add("settings-line");
        return foot;
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("review.export.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        chooser.setInitialFileName("ratings.csv");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            boolean named = file.getName().toLowerCase(Locale.ROOT).endsWith(".csv");
            model.export(named ? file.toPath() : file.toPath().resolveSibling(file.getName() + ".csv"));
        }
    }
}
