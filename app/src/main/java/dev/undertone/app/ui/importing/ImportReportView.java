package dev.undertone.app.ui.importing;

import dev.undertone.app.ui.notice.ReasonCell;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.library.importing.ImportReport;
import dev.undertone.library.importing.RejectedFile;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What became of every file of an import: the numbers, and each file that was not taken with the reason. */
public final class ImportReportView extends VBox {

    /**
     * @param onClose asked to put it away
     */
    public ImportReportView(ImportReport report, Runnable onClose) {
        getStyleClass().add("sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(report.cancelled() ? "Stopped; what was taken by then stays" : "What was added");
        title.getStyleClass().add("sheet-title");
        Button close = Icons.button(new Button(), Feather.X, "Close (Esc)", "plain-button", "small-icon");
        close.setOnAction(_ -> onClose.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, close);
        head.getStyleClass().add("sheet-head");
        getChildren().addAll(head, numbers(report));
        if (report.rejected().isEmpty()) {
            Label all = new Label("Every music file that was found could be read.");
            all.getStyleClass().add("quiet");
            getChildren().add(all);
        } else {
            getChildren().addAll(listHead(report), list(report));
        }
    }

    private static TilePane numbers(ImportReport report) {
        TilePane numbers = new TilePane();
        numbers.getStyleClass().add("numbers");
        numbers.getChildren()
                .addAll(
                        number(report.found(), "found"),
                        number(report.added(), "added"),
                        number(report.updated(), "updated"),
                        number(report.unchanged(), "unchanged"),
                        number(report.moved(), "moved"),
                        number(report.duplicates(), "duplicates"),
                        number(report.gone(), "not there now"),
                        number(report.rejected().size(), "not taken"));
        return numbers;
    }

    private static VBox number(int count, String words) {
        Label figure = new Label("%,d".formatted(count));
        figure.getStyleClass().add("figure");
        Label name = new Label(words);
        name.getStyleClass().add("faint");
        VBox number = new VBox(figure, name);
        number.getStyleClass().add("number");
        return number;
    }

    private static HBox listHead(ImportReport report) {
        Label title = new Label("Not taken");
        title.getStyleClass().add("overline");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button copy = new Button("Copy the list", Icons.icon(Feather.COPY));
        copy.getStyleClass().add("back-chip");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report.rejected().stream()
                    .map(file -> file.file() + "\t" + file.reason())
                    .collect(Collectors.joining(System.lineSeparator())));
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox head = new HBox(title, space, copy);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    private static ListView<RejectedFile> list(ImportReport report) {
        ListView<RejectedFile> list = new ListView<>(FXCollections.observableList(report.rejected()));
        list.getStyleClass().addAll("rejected", "picks");
        list.setAccessibleText("Files that were not taken");
        list.setCellFactory(_ -> new ReasonCell<>(ImportReportView::line));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private static ReasonCell.Line line(RejectedFile rejected) {
        Path file = rejected.file();
        String name = String.valueOf(file.getFileName() == null ? file : file.getFileName());
        return new ReasonCell.Line(name, file.toString(), file, rejected.reason());
    }
}
