package dev.undertone.app.figures;

import java.util.List;
import java.util.Map;

/**
 * All that was measured.
 *
 * @param machine where
 * @param figures by group, in the order in which they were measured
 */
public record FigureReport(Machine machine, Map<FigureGroup, List<Figure>> figures) {

    /** Those of one group; none where it was not asked for. */
    public List<Figure> of(FigureGroup group) {
        return figures.getOrDefault(group, List.of());
    }
}
