package dev.undertone.models.training.chart;

import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A risk-coverage curve with the point that was chosen on it. */
public final class RiskCoveragePicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 440;
    private static final double RADIUS_X = 0.0105;
    // Below so many answers the curve is noise.
    private static final double LEAST_COVERAGE = 0.05;

    private RiskCoveragePicture() {}

    /**
     * Draws it.
     *
     * @param points from few answers kept to all
     * @param chosen the point of the program's threshold
     * @param note beside it
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, String title, String subtitle, List<Point> points, Point chosen, String note)
            throws IOException {
        XYSeries series = new XYSeries("wrong answers among those given");
        double most = 0;
        for (Point point : points) {
            if (point.coverage() >= LEAST_COVERAGE) {
                series.add(point.coverage(), point.risk());
                most = Math.max(most, point.risk());
            }
        }
        double top = Math.ceil(most * 20 + 0.2) / 20;
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, Style.BLUE);
        renderer.setSeriesStroke(0, Style.LINE);
        NumberAxis coverage = Style.percentages("answers given", 0, 1, 0.2);
        NumberAxis risk = Style.percentages("wrong among them", 0, top, 0.05);
        XYPlot plot = new XYPlot(new XYSeriesCollection(series), coverage, risk, renderer);
        Style.grid(plot);
        plot.setInsets(new RectangleInsets(4, 0, 0, 16));
        double x = chosen.coverage();
        double y = chosen.risk();
        plot.addAnnotation(new XYLineAnnotation(x, 0, x, y, Style.DASHES, Style.ORANGE));
        plot.addAnnotation(new XYLineAnnotation(0, y, x, y, Style.DASHES, Style.ORANGE));
        double radiusY = RADIUS_X * top * WIDTH / HEIGHT * 1.2;
        plot.addAnnotation(new XYShapeAnnotation(
                new Ellipse2D.Double(x - RADIUS_X, y - radiusY, 2 * RADIUS_X, 2 * radiusY),
                Style.LINE,
                Style.PAPER,
                Style.ORANGE));
        XYTextAnnotation words = new XYTextAnnotation(note, x - 0.02, y + 0.035 * top);
        words.setFont(Style.STRONG);
        words.setPaint(Style.INK);
        words.setTextAnchor(TextAnchor.BOTTOM_RIGHT);
        plot.addAnnotation(words);
        Style.write(Style.chart(title, subtitle, plot, false), WIDTH, HEIGHT, file);
    }

    /**
     * One way to choose.
     *
     * @param coverage the share of pictures that get an answer, 0 to 1
     * @param risk the share of these answers that is wrong, 0 to 1
     */
    public record Point(double coverage, double risk) {}
}
