package dev.undertone.app.ui.importing;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One line on the import that runs, or on what came of the last; no room is taken while there is neither. */
public final class ImportView extends HBox {

    /**
     * @param showReport opens the whole report
     */
    public ImportView(ImportModel model, Runnable showReport) {
        getStyleClass().addAll("notice", "import");
        Label headline = new Label();
        headline.getStyleClass().add("what");
        headline.setMinWidth(USE_PREF_SIZE);
        headline.textProperty().bind(model.headlineProperty());
        Label detail = new Label();
        detail.getStyleClass().add("quiet");
        detail.textProperty().bind(model.detailProperty());
        HBox words = new HBox(headline, detail);
        words.getStyleClass().add("import-words");
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("import-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Words.of("import.progress"));
        bar.progressProperty().bind(model.progressProperty());
        VBox middle = new VBox(words, bar);
        middle.getStyleClass().add("import-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        Button cancel = new Button(Words.of("action.cancel"));
        cancel.getStyleClass().addAll("pill-button", "secondary");
        cancel.setOnAction(_ -> model.cancel());
        Button report = new Button(Words.of("import.report"));
        report.getStyleClass().addAll("pill-button", "secondary");
        report.setOnAction(_ -> showReport.run());
        Button dismiss =
                Icons.button(new Button(), Feather.X, Words.of("notice.dismiss"), "plain-button", "small-icon");
        dismiss.setOnAction(_ -> model.dismiss());
        getChildren().addAll(Icons.icon(Feather.DOWNLOAD), middle, cancel, report, dismiss);
        Observing.by(this, model.phaseProperty(), phase -> {
            boolean running = phase == ImportModel.Phase.RUNNING;
            show(this, phase != ImportModel.Phase.IDLE);
            show(bar, running);
            show(cancel, running);
            show(report, !running);
            show(dismiss, !running);
        });
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
