package dev.undertone.app.ui.map;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Evidence;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A sheet on where songs lie: what was heard, what each source says, and a plane on which to put them elsewhere. */
public final class OriginView extends VBox {

    private final OriginModel model;

    /** Shows the model's songs. */
    public OriginView(OriginModel model) {
        this.model = model;
        getStyleClass().addAll("sheet", "origin");
        setMaxHeight(USE_PREF_SIZE);
        Label title = line(model.title(), "sheet-title");
        Label heard = line(model.heard(), "heard");
        heard.setWrapText(true);
        VBox words = new VBox(title, heard);
        if (!model.made().isEmpty()) {
            words.getChildren().add(line(model.made(), "faint"));
        }
        words.getStyleClass().add("origin-head");
        VBox sources = sources();
        HBox.setHgrow(sources, Priority.ALWAYS);
        HBox middle = new HBox(new PlacePicker(model), sources);
        middle.getStyleClass().add("origin-middle");
        getChildren().addAll(words, middle, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                model.save();
                event.consume();
            }
        });
    }

    private VBox sources() {
        VBox sources = new VBox();
        sources.getStyleClass().add("sources");
        sources.setMinWidth(0);
        if (!model.evidence().isEmpty()) {
            sources.getChildren().add(line(Words.of("origin.from"), "overline"));
        }
        for (Evidence evidence : model.evidence()) {
            Label what = line(OriginWords.sentence(evidence), "what");
            what.setWrapText(true);
            Label where = line(PlaceWords.of(evidence.estimate()), "quiet");
            where.setWrapText(true);
            sources.getChildren().add(new VBox(what, where));
        }
        Label place = line("", "quiet");
        place.setWrapText(true);
        place.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.movedProperty().get()
                                ? Words.of(
                                        model.count() == 1 ? "origin.hear.one" : "origin.hear.many",
                                        PlaceWords.of(model.placeProperty().get()))
                                : Words.of(model.count() == 1 ? "origin.drag.one" : "origin.drag.many"),
                        model.placeProperty(),
                        model.movedProperty()));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        sources.getChildren().addAll(space, place);
        return sources;
    }

    private HBox foot() {
        Button back = new Button(Words.of("origin.take-back"));
        back.getStyleClass().addAll("pill-button", "secondary");
        back.setOnAction(_ -> model.takeBack());
        back.setVisible(model.isByHand());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(Words.of("action.cancel"));
        cancel.getStyleClass().addAll("pill-button", "secondary");
        cancel.setOnAction(_ -> model.cancel());
        Button save = new Button(Words.of(model.count() == 1 ? "origin.put.one" : "origin.put.many"));
        save.getStyleClass().add("pill-button");
        save.disableProperty().bind(model.movedProperty().not());
        save.setOnAction(_ -> model.save());
        HBox foot = new HBox(back, space, cancel, save);
        foot.getStyleClass().add("edit-foot");
        return foot;
    }

    private static Label line(String words, String style) {
        Label line = new Label(words);
        line.getStyleClass().add(style);
        return line;
    }
}
