package dev.undertone.models.training.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** How all pictures look: one typeface, two colours that the colour-blind can tell apart, and greys. */
final class Style {

    // Blue and orange of Okabe and Ito, "Color universal design" (2008), a little deeper for thin lines on white.
    static final Color BLUE = new Color(0x1f6aa5);
    static final Color ORANGE = new Color(0xd9781e);
    static final Color INK = new Color(0x1d2733);
    static final Color MUTED = new Color(0x66717e);
    static final Color GRID = new Color(0xe4e8ec);
    static final Color PAPER = Color.WHITE;

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
    static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 12);

    static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke HAIRLINE = new BasicStroke(1f);
    static final Stroke DASHES =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    private static final double SCALE = 1.5;

    private Style() {}

    /** A chart with its words above the plot, at the left. */
    static JFreeChart chart(String title, String subtitle, Plot plot, boolean legend) {
        plot.setBackgroundPaint(PAPER);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, TITLE, plot, false);
        chart.setBackgroundPaint(PAPER);
        chart.setPadding(new RectangleInsets(14, 16, 12, 18));
        chart.addSubtitle(words(title, TITLE, INK, new RectangleInsets(0, 2, 3, 0)));
        chart.addSubtitle(words(subtitle, TEXT, MUTED, new RectangleInsets(0, 2, 10, 0)));
        if (legend) {
            chart.addSubtitle(legend(plot));
        }
        return chart;
    }

    private static TextTitle words(String text, Font font, Color colour, RectangleInsets padding) {
        TextTitle words = new TextTitle(text, font);
        words.setPaint(colour);
        words.setHorizontalAlignment(HorizontalAlignment.LEFT);
        words.setTextAlignment(HorizontalAlignment.LEFT);
        words.setPosition(RectangleEdge.TOP);
        words.setPadding(padding);
        return words;
    }

    private static LegendTitle legend(Plot plot) {
        LegendTitle legend = new LegendTitle((LegendItemSource) plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(TEXT);
        legend.setItemPaint(INK);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(PAPER);
        legend.setPadding(new RectangleInsets(0, 0, 6, 0));
        legend.setItemLabelPadding(new RectangleInsets(1, 4, 1, 14));
        return legend;
    }

    /** An axis of shares 0 to 1, written as percentages. */
    static NumberAxis percentages(String label, double from, double to, double step) {
        NumberAxis axis = new NumberAxis(label);
        axis.setRange(from, to);
        axis.setTickUnit(
                new NumberTickUnit(step, new DecimalFormat("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        plain(axis);
        return axis;
    }

    /** An axis without a line of its own. */
    static void plain(ValueAxis axis) {
        axis.setLabelFont(TEXT);
        axis.setLabelPaint(MUTED);
        axis.setTickLabelFont(TEXT);
        axis.setTickLabelPaint(MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    /** A grid of thin lines, with the axes right beside it. */
    static void grid(XYPlot plot) {
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(HAIRLINE);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** Writes a chart as a PNG of {@value #SCALE} pixels to each unit of its width and height. */
    static void write(JFreeChart chart, int width, int height, Path file) throws IOException {
        BufferedImage image =
                new BufferedImage((int) (width * SCALE), (int) (height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(SCALE, SCALE);
        chart.setTextAntiAlias(true);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(Palette.of(image).reduce(image), "png", file.toFile());
    }
}
