package dev.undertone.app.ui.analysis;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** A few words on how far the listening to songs got, with a button that pauses it; not there while nothing is to be done. */
public final class AnalysisView extends HBox {

    private static final double LONGEST_NAME = 420;

    /** Shows the model's progress. */
    public AnalysisView(AnalysisModel model) {
        getStyleClass().add("analysis");
        setMaxHeight(USE_PREF_SIZE);
        Label sign = new Label();
        sign.getStyleClass().add("faint");
        sign.setMinWidth(USE_PREF_SIZE);
        Observing.by(
                this,
                model.pausedProperty(),
                paused -> sign.setText(Words.of(paused ? "analysis.paused" : "analysis.listening")));
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("import-bar");
        bar.progressProperty().bind(model.shareProperty());
        bar.setAccessibleText(Words.of("analysis.share"));
        Label count = new Label();
        count.getStyleClass().add("faint");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(model.countProperty());
        Button pause =
                Icons.button(new Button(), Feather.PAUSE, Words.of("analysis.pause"), "plain-button", "small-icon");
        pause.setOnAction(_ -> model.togglePaused());
        Observing.by(this, model.pausedProperty(), paused -> {
            pause.setGraphic(Icons.icon(paused ? Feather.PLAY : Feather.PAUSE));
            Icons.name(pause, Words.of(paused ? "analysis.go-on" : "analysis.pause"));
        });
        Tooltip detail = new Tooltip();
        detail.setShowDelay(Duration.millis(300));
        detail.setWrapText(true);
        detail.setMaxWidth(LONGEST_NAME);
        detail.textProperty().bind(model.detailProperty());
        Tooltip.install(this, detail);
        getChildren().addAll(sign, bar, count, pause);
        visibleProperty().bind(model.underWayProperty());
        managedProperty().bind(visibleProperty());
    }
}
