package dev.undertone.app.ui.importing;

import dev.undertone.app.ui.notice.ReasonCell;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.SheetHead;
import dev.undertone.app.ui.words.Words;
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
        String title = Words.of(report.cancelled() ? "import.stopped.title" : "import.title");
        getChildren().addAll(new SheetHead(title, onClose, "small-icon"), numbers(report));
        if (report.rejected().isEmpty()) {
            Label all = new Label(Words.of("import.all-read"));
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
                        number(report.found(), Words.of("import.number.found")),
                        number(report.added(), Words.of("import.number.added")),
                        number(report.updated(), Words.of("import.number.updated")),
                        number(report.unchanged(), Words.of("import.number.unchanged")),
                        number(report.moved(), Words.of("import.number.moved")),
                        number(report.duplicates(), Words.of("import.number.duplicates")),
                        number(report.gone(), Words.of("import.number.gone")),
                        number(report.rejected().size(), Words.of("import.number.rejected")));
        return numbers;
    }

    private static VBox number(int count, String words) {
        Label figure = new Label(Words.number(count));
        figure.getStyleClass().add("figure");
        Label name = new Label(words);
        name.getStyleClass().add("faint");
        VBox number = new VBox(figure, name);
        number.getStyleClass().add("number");
        return number;
    }

    private static HBox listHead(ImportReport report) {
        Label title = new Label(Words.of("import.not-taken"));
        title.getStyleClass().add("overline");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button copy = new Button(Words.of("import.copy-list"), Icons.icon(Feather.COPY));
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
        list.setAccessibleText(Words.of("import.not-taken.list"));
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
