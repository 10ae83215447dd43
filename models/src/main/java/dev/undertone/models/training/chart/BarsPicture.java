package dev.undertone.models.training.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Shares of several kinds for each of several things, as bars from the left; one kind may be a mark upon them. */
public final class BarsPicture {

    private static final int WIDTH = 680;
    private static final int ROW = 50;
    private static final int MARGIN = 140;
    private static final List<Color> COLOURS = List.of(Style.BLUE, new Color(0x9dbfd9));

    private BarsPicture() {}

    /**
     * Draws it.
     *
     * @param groups names of the things, from the top
     * @param bars one or two kinds of share
     * @param marks further kinds, drawn as marks; usually none or one
     * @throws IOException if the file cannot be written
     */
    public static void write(
            Path file, String title, String subtitle, List<String> groups, List<Series> bars, List<Series> marks)
            throws IOException {
        CategoryPlot plot = new CategoryPlot();
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDomainAxis(names());
        plot.setRangeAxis(shares());
        plot.setRangeGridlinePaint(Style.GRID);
        plot.setRangeGridlineStroke(Style.HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(6, 0, 0, 16));
        plot.setDataset(0, dataset(groups, bars));
        plot.setRenderer(0, bars(bars.size()));
        plot.setDataset(1, dataset(groups, marks));
        plot.setRenderer(1, marks(marks.size()));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        Style.write(Style.chart(title, subtitle, plot, true), WIDTH, MARGIN + groups.size() * ROW, file);
    }

    private static DefaultCategoryDataset dataset(List<String> groups, List<Series> all) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Series series : all) {
            for (int i = 0; i < groups.size(); i++) {
                dataset.addValue(series.shares().get(i), series.name(), groups.get(i));
            }
        }
        return dataset;
    }

    private static CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(Style.TEXT);
        axis.setTickLabelPaint(Style.INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setCategoryMargin(0.3);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        return axis;
    }

    private static NumberAxis shares() {
        return Style.percentages("", 0, 1, 0.2);
    }

    private static BarRenderer bars(int kinds) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.06);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(Style.SMALL);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator(
                "{2}",
                new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)) {
                    @Override
                    public StringBuffer format(double share, StringBuffer to, FieldPosition at) {
                        return super.format(100 * share, to, at);
                    }
                }));
        for (int i = 0; i < kinds; i++) {
            renderer.setSeriesPaint(i, COLOURS.get(i));
            renderer.setSeriesItemLabelPaint(i, i == 0 ? Style.PAPER : Style.INK);
        }
        // At the foot of the bar, where neither its end nor a mark can meet them.
        ItemLabelPosition foot = new ItemLabelPosition(ItemLabelAnchor.INSIDE9, TextAnchor.CENTER_LEFT);
        renderer.setDefaultPositiveItemLabelPosition(foot);
        renderer.setPositiveItemLabelPositionFallback(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        return renderer;
    }

    private static LineAndShapeRenderer marks(int kinds) {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(false, true);
        Shape diamond = AffineTransform.getRotateInstance(Math.PI / 4)
                .createTransformedShape(new Rectangle2D.Double(-4.5, -4.5, 9, 9));
        for (int i = 0; i < kinds; i++) {
            renderer.setSeriesPaint(i, Style.ORANGE);
            renderer.setSeriesShape(i, diamond);
            renderer.setSeriesOutlinePaint(i, Style.PAPER);
        }
        renderer.setUseOutlinePaint(true);
        renderer.setDrawOutlines(true);
        return renderer;
    }

    /**
     * One kind of share.
     *
     * @param name for the legend
     * @param shares 0 to 1, one for each thing
     */
    public record Series(String name, List<Double> shares) {}
}
