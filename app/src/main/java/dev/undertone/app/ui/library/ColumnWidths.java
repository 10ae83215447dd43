package dev.undertone.app.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Keeps the columns as wide as the table: those of words share what the others leave, in proportion to the widths that the
 * listener gave them. A column that is dragged takes its new width at once; the others give way when the table itself changes.
 */
@SuppressWarnings("rawtypes") // JavaFX gives and takes them so
final class ColumnWidths implements Callback<TableView.ResizeFeatures, Boolean> {

    private static final double LEAST = 84;
    private static final double USUAL_TYPE = 14;

    private final Map<String, Double> wanted = new HashMap<>();
    private double scale = 1;
    private double room;

    /**
     * The width that a column has, or its share is worked out from, from here on.
     *
     * @param width in pixels where the type is of its usual size
     */
    void want(TableColumnBase<?, ?> column, double width) {
        wanted.put(column.getId(), width);
        column.setPrefWidth(width * scale);
    }

    /** How wide a column would be where the type is of its usual size. */
    double usualWidth(TableColumnBase<?, ?> column) {
        return column.getWidth() / scale;
    }

    /** Makes all columns wider or narrower, to fit type of a size in pixels. */
    void fitType(List<? extends TableColumnBase<?, ?>> columns, double fontSize) {
        if (scale == fontSize / USUAL_TYPE) {
            return;
        }
        scale = fontSize / USUAL_TYPE;
        for (TableColumnBase<?, ?> column : columns) {
            column.setPrefWidth(wanted(column) * scale);
        }
        fill(columns.stream().filter(TableColumnBase::isVisible).toList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Boolean call(TableView.ResizeFeatures features) {
        if (features.getColumn() == null) {
            room = features.getContentWidth();
            fill(features.getTable().getVisibleLeafColumns());
            return true;
        }
        boolean resized = TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
        wanted.put(features.getColumn().getId(), usualWidth(features.getColumn()));
        return resized;
    }

    private void fill(List<? extends TableColumnBase<?, ?>> columns) {
        double left = room;
        double sum = 0;
        for (TableColumnBase<?, ?> column : columns) {
            if (stretches(column)) {
                sum += wanted(column);
            } else {
                left -= column.getWidth();
            }
        }
        if (room <= 0 || sum <= 0) {
            return;
        }
        // Those that would be too narrow take the least, and the others share what is left.
        double least = LEAST * scale;
        double whole = sum;
        for (TableColumnBase<?, ?> column : columns) {
            if (stretches(column) && wanted(column) * left / whole < least) {
                left -= least;
                sum -= wanted(column);
            }
        }
        double share = sum <= 0 ? 0 : Math.max(0, left) / sum;
        for (TableColumnBase<?, ?> column : columns) {
            if (stretches(column)) {
                column.setPrefWidth(Math.max(least, Math.floor(wanted(column) * share)));
            }
        }
    }

    private double wanted(TableColumnBase<?, ?> column) {
        return Objects.requireNonNullElse(wanted.get(column.getId()), LEAST);
    }

    private static boolean stretches(TableColumnBase<?, ?> column) {
        return SongColumn.named(column.getId()).map(SongColumn::stretches).orElse(false);
    }
}
