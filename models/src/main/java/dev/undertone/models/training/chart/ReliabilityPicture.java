package dev.undertone.models.training.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.ClusteredXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A reliability diagram before and after calibration, and below it how many answers each confidence has. */
public final class ReliabilityPicture {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 640;
    private static final double POINT = 8;
    // Of fewer answers no share can be told.
    private static final double LEAST_SHARE = 0.005;
    private static final double SLOPE = -Math.toRadians(36);

    private ReliabilityPicture() {}

    /**
     * Draws it; bins with less than one in two hundred answers are left out of the diagram.
     *
     * @param curves before and after
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, String title, String subtitle, List<Curve> curves) throws IOException {
        NumberAxis confidence = Style.percentages("confidence of the answer", 0, 1, 0.2);
        CombinedDomainXYPlot combined = new CombinedDomainXYPlot(confidence);
        combined.setGap(14);
        combined.add(accuracy(curves), 4);
        combined.add(shares(curves), 1);
        combined.setBackgroundPaint(Style.PAPER);
        combined.setInsets(new RectangleInsets(4, 0, 0, 16));
        Style.write(Style.chart(title, subtitle, combined, true), WIDTH, HEIGHT, file);
    }

    private static XYPlot accuracy(List<Curve> curves) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < curves.size(); i++) {
            XYSeries series = new XYSeries(curves.get(i).name());
            for (Bin bin : curves.get(i).bins()) {
                if (bin.share() >= LEAST_SHARE) {
                    series.add(bin.confidence(), bin.accuracy());
                }
            }
            dataset.addSeries(series);
            renderer.setSeriesPaint(i, colour(i));
            renderer.setSeriesStroke(i, Style.LINE);
            renderer.setSeriesShape(i, new Ellipse2D.Double(-POINT / 2, -POINT / 2, POINT, POINT));
            renderer.setSeriesShapesFilled(i, i > 0);
        }
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, Style.PAPER);
        renderer.setSeriesFillPaint(1, Style.BLUE);
        renderer.setDefaultShapesFilled(true);
        XYPlot plot =
                plain(new XYPlot(dataset, null, Style.percentages("answers that are right", 0, 1, 0.2), renderer));
        plot.addAnnotation(new XYLineAnnotation(0, 0, 1, 1, Style.DASHES, Style.MUTED));
        XYTextAnnotation note = new XYTextAnnotation("as sure as it is right", 0.17, 0.145);
        note.setFont(Style.TEXT);
        note.setPaint(Style.MUTED);
        note.setTextAnchor(TextAnchor.TOP_CENTER);
        note.setRotationAnchor(TextAnchor.TOP_CENTER);
        note.setRotationAngle(SLOPE);
        plot.addAnnotation(note);
        return plot;
    }

    private static XYPlot shares(List<Curve> curves) {
        DefaultIntervalXYDataset dataset = new DefaultIntervalXYDataset();
        ClusteredXYBarRenderer renderer = new ClusteredXYBarRenderer(0.15, false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        double most = 0;
        for (int i = 0; i < curves.size(); i++) {
            List<Bin> bins = curves.get(i).bins();
            double[][] data = new double[6][bins.size()];
            for (int k = 0; k < bins.size(); k++) {
                double from = (double) k / bins.size();
                double to = (k + 1.0) / bins.size();
                double share = bins.get(k).share();
                data[0][k] = (from + to) / 2;
                data[1][k] = from;
                data[2][k] = to;
                data[3][k] = share;
                data[5][k] = share;
                most = Math.max(most, share);
            }
            dataset.addSeries(curves.get(i).name(), data);
            renderer.setSeriesPaint(i, colour(i));
            renderer.setSeriesVisibleInLegend(i, false);
        }
        double top = Math.ceil(most * 5 + 0.1) / 5;
        return plain(new XYPlot(dataset, null, Style.percentages("share", 0, top, 0.2), renderer));
    }

    private static XYPlot plain(XYPlot plot) {
        plot.setBackgroundPaint(Style.PAPER);
        plot.setOutlineVisible(false);
        Style.grid(plot);
        return plot;
    }

    private static Color colour(int curve) {
        return curve == 0 ? Style.ORANGE : Style.BLUE;
    }

    /**
     * One curve of the diagram.
     *
     * @param name for the legend
     * @param bins of equal width, from confidence 0 to 1
     */
    public record Curve(String name, List<Bin> bins) {}

    /**
     * The answers of about one confidence.
     *
     * @param confidence their mean confidence, 0 to 1
     * @param accuracy the share of them that is right, 0 to 1
     * @param share of all answers, 0 to 1
     */
    public record Bin(double confidence, double accuracy, double share) {}
}
