package dev.undertone.app.ui.notice;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A row that names something that went wrong with a file, and why; pointing at it shows the whole of both.
 *
 * @param <T> what the rows are about
 */
public final class ReasonCell<T> extends ListCell<T> {

    /**
     * What a row says.
     *
     * @param name of what it is about
     * @param spoken its name where a screen reader tells it
     * @param file that it is about
     * @param reason a full sentence
     */
    public record Line(String name, String spoken, Path file, String reason) {}

    private final Function<T, Line> said;
    private final Label name = new Label();
    private final Label reason = new Label();
    private final VBox lines = new VBox(name, reason);
    private final Tooltip whole = new Tooltip();

    /**
     * @param said what to say of each
     */
    public ReasonCell(Function<T, Line> said) {
        this.said = said;
        name.getStyleClass().add("title");
        reason.getStyleClass().add("quiet");
        whole.setWrapText(true);
        whole.setMaxWidth(600);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Line line = said.apply(item);
        name.setText(line.name());
        reason.setText(line.reason());
        whole.setText(line.file() + "\n" + line.reason());
        setTooltip(whole);
        setGraphic(lines);
        setAccessibleText(line.spoken() + ". " + line.reason());
    }
}
