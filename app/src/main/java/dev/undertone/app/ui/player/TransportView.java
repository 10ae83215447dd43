package dev.undertone.app.ui.player;

import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.Repeat;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Shuffle, previous, play, next and repeat. */
final class TransportView extends HBox {

    private final OrderModel order;

    TransportView(PlayerModel model) {
        order = model.order();
        getStyleClass().add("transport");
        getChildren().addAll(shuffle(), Glyphs.previous(model), Glyphs.play(model), Glyphs.next(model), repeat());
        setMinWidth(USE_PREF_SIZE);
        disableProperty().bind(model.readyProperty().not());
    }

    private ToggleButton shuffle() {
        ToggleButton button = Icons.button(
                new ToggleButton(), Feather.SHUFFLE, Words.of("order.shuffle"), "plain-button", "small-icon");
        button.setOnAction(_ -> order.shuffle(button.isSelected()));
        Observing.by(this, order.orderProperty().map(PlayOrder::shuffle), button::setSelected);
        return button;
    }

    private ToggleButton repeat() {
        Label one = new Label("1");
        one.getStyleClass().add("repeat-one");
        ToggleButton button = Icons.button(
                new ToggleButton(), Feather.REPEAT, Words.of("order.repeat-off"), "plain-button", "small-icon");
        button.setGraphic(new StackPane(Icons.icon(Feather.REPEAT), one));
        button.setOnAction(_ -> {
            order.turnRepeat();
            show(button, order.orderProperty().get().repeat());
        });
        Observing.by(this, order.orderProperty().map(PlayOrder::repeat), repeat -> {
            show(button, repeat);
            one.setVisible(repeat == Repeat.ONE);
        });
        return button;
    }

    private static void show(ToggleButton button, Repeat repeat) {
        button.setSelected(repeat != Repeat.OFF);
        Icons.name(
                button,
                Words.of(
                        switch (repeat) {
                            case OFF -> "order.repeat-off";
                            case ALL -> "order.repeat-all";
                            case ONE -> "order.repeat-one";
                        }));
    }
}
