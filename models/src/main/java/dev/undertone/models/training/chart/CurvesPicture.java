package dev.undertone.models.training.chart;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Curves of shares over a count, each named at its end. */
public final class CurvesPicture {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;

    /** The room for the names, as a share of the axis. */
    private static final double ROOM = 0.24;

    /** The height of a name, as a share of the axis. */
    private static final double LINE_SPACE = 0.045;

    private CurvesPicture() {}

    /**
     * Draws them.
     *
     * @param axis what is counted
     * @param step between two points of a curve
     * @param curves shares, 0 to 1; the first one stands out
     * @param top of the vertical axis, 0 to 1
     * @throws IOException if the file cannot be written
     */
    public static void write(
            Path file, String title, String subtitle, String axis, int step, List<Curve> curves, double top)
            throws IOException {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        int longest = 0;
        for (int i = 0; i < curves.size(); i++) {
            XYSeries series = new XYSeries(i);
            List<Double> values = curves.get(i).values();
            for (int k = 0; k < values.size(); k++) {
                series.add((k + 1) * step, values.get(k));
            }
            longest = Math.max(longest, values.size() * step);
            data.addSeries(series);
            renderer.setSeriesPaint(i, color(i));
            renderer.setSeriesStroke(i, i == 0 ? Style.LINE : Style.HAIRLINE);
        }
        NumberAxis counts = new NumberAxis(axis);
        counts.setRange(0, longest * (1 + ROOM));
        counts.setTickUnit(new NumberTickUnit(longest / 4.0));
        counts.setLabelFont(Style.TEXT);
        counts.setLabelPaint(Style.MUTED);
        counts.setTickLabelFont(Style.SMALL);
        counts.setTickLabelPaint(Style.MUTED);
        XYPlot plot = new XYPlot(data, counts, Style.percentages("", 0, top, 0.1), renderer);
        Style.grid(plot);
        plot.setInsets(new RectangleInsets(4, 0, 0, 16));
        double above = Double.POSITIVE_INFINITY;
        for (int i : byEnd(curves)) {
            // A name that would lie on the one above it is moved down.
            above = Math.min(curves.get(i).values().getLast(), above - LINE_SPACE * top);
            XYTextAnnotation name = new XYTextAnnotation(curves.get(i).name(), longest * 1.015, above);
            name.setFont(i == 0 ? Style.STRONG : Style.TEXT);
            name.setPaint(color(i));
            name.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(name);
        }
        Style.write(Style.chart(title, subtitle, plot, false), WIDTH, HEIGHT, file);
    }

    /** The places of the curves, the one that ends highest first. */
    private static int[] byEnd(List<Curve> curves) {
        return IntStream.range(0, curves.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer i) -> curves.get(i).values().getLast())
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Color color(int curve) {
        return curve == 0 ? Style.BLUE : curve == 1 ? Style.ORANGE : Style.MUTED;
    }

    /**
     * One curve.
     *
     * @param name as it is read beside its end
     * @param values after each step, at least one
     */
    public record Curve(String name, List<Double> values) {}
}
