package dev.undertone.app.settings;

import java.util.List;

/**
 * How a table is laid out.
 *
 * @param columns those on show, from left to right; empty for the usual ones
 * @param sort what the rows are sorted by, the weightiest first; empty for their natural order
 */
public record TableLayout(List<Column> columns, List<Sort> sort) {

    /** The usual columns in their natural order. */
    public static final TableLayout DEFAULT = new TableLayout(List.of(), List.of());

    /**
     * A column on show.
     *
     * @param name the table's own name for it
     * @param width in pixels
     */
    public record Column(String name, double width) {}

    /**
     * A column that rows are sorted by.
     *
     * @param name the table's own name for it
     * @param descending the greatest first
     */
    public record Sort(String name, boolean descending) {}

    /** Takes copies. */
    public TableLayout {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }
}
