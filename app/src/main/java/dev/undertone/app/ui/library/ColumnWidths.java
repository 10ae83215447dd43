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

    private final Map<String, Double> wanted = new HashMap<>();

    /** The width that a column has, or its share is worked out from, from here on. */
    void want(TableColumnBase<?, ?> column, double width) {
        wanted.put(column.getId(), width);
        column.setPrefWidth(width);
    }

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        if (features.getColumn() == null) {
            fill(features);
            return true;
        }
        boolean resized = TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
        wanted.put(features.getColumn().getId(), features.getColumn().getWidth());
        return resized;
    }

    @SuppressWarnings("unchecked")
    private void fill(TableView.ResizeFeatures features) {
        List<TableColumnBase<?, ?>> columns = features.getTable().getVisibleLeafColumns();
        double room = features.getContentWidth();
        List<TableColumnBase<?, ?>> stretching =
                columns.stream().filter(ColumnWidths::stretches).toList();
        for (TableColumnBase<?, ?> column : columns) {
            if (!stretches(column)) {
                room -= column.getWidth();
            }
        }
        double sum = stretching.stream().mapToDouble(this::wanted).sum();
        if (room <= 0 || stretching.isEmpty()) {
            return;
        }
        // Those that would be too narrow take the least, and the others share what is left.
        double narrow = 0;
        for (TableColumnBase<?, ?> column : stretching) {
            if (wanted(column) * room / sum < LEAST) {
                narrow += LEAST;
                sum -= wanted(column);
            }
        }
        double share = sum <= 0 ? 0 : Math.max(0, room - narrow) / sum;
        for (TableColumnBase<?, ?> column : stretching) {
            column.setPrefWidth(Math.max(LEAST, Math.floor(wanted(column) * share)));
        }
    }

    private double wanted(TableColumnBase<?, ?> column) {
        return Objects.requireNonNullElse(wanted.get(column.getId()), LEAST);
    }

    private static boolean stretches(TableColumnBase<?, ?> column) {
        return SongColumn.named(column.getId()).map(SongColumn::stretches).orElse(false);
    }
}
