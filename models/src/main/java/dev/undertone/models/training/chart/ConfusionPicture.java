package dev.undertone.models.training.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/** A confusion matrix: each row is what the picture shows, each column what the network answered. */
public final class ConfusionPicture {

    private static final int CELL_WIDTH = 88;
    private static final int CELL_HEIGHT = 48;
    private static final int MARGIN_WIDTH = 165;
    private static final int MARGIN_HEIGHT = 130;
    private static final double DARK_FROM = 0.45;

    private ConfusionPicture() {}

    /**
     * Draws it.
     *
     * @param names of the classes
     * @param counts rows are the truth, columns the answers
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, String title, String subtitle, List<String> names, int[][] counts)
            throws IOException {
        int size = names.size();
        double[][] data = new double[3][size * size];
        XYPlot plot = new XYPlot();
        for (int row = 0; row < size; row++) {
            int total = Arrays.stream(counts[row]).sum();
            for (int column = 0; column < size; column++) {
                double share = total == 0 ? 0 : (double) counts[row][column] / total;
                int at = row * size + column;
                data[0][at] = column;
                data[1][at] = row;
                data[2][at] = share;
                write(plot, column, row, share, counts[row][column]);
            }
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries("share", data);
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setBlockWidth(0.96);
        renderer.setBlockHeight(0.94);
        renderer.setPaintScale(new Blues());
        plot.setDataset(dataset);
        plot.setRenderer(renderer);
        plot.setDomainAxis(axis("answer", names));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        SymbolAxis truth = axis("truth", names);
        truth.setInverted(true);
        plot.setRangeAxis(truth);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        Style.write(
                Style.chart(title, subtitle, plot, false),
                MARGIN_WIDTH + size * CELL_WIDTH,
                MARGIN_HEIGHT + size * CELL_HEIGHT,
                file);
    }

    private static void write(XYPlot plot, int column, int row, double share, int count) {
        if (count == 0) {
            note(plot, column, row, "0", Style.MUTED, Style.SMALL);
            return;
        }
        Color ink = share > DARK_FROM ? Style.PAPER : Style.INK;
        Font font = row == column ? Style.STRONG : Style.TEXT;
        note(plot, column, row - 0.13, String.format(Locale.ROOT, "%.0f %%", 100 * share), ink, font);
        note(plot, column, row + 0.24, String.format(Locale.ROOT, "%d", count), ink, Style.SMALL);
    }

    private static void note(XYPlot plot, double x, double y, String text, Color ink, Font font) {
        XYTextAnnotation note = new XYTextAnnotation(text, x, y);
        note.setFont(font);
        note.setPaint(ink);
        plot.addAnnotation(note);
    }

    private static SymbolAxis axis(String label, List<String> names) {
        SymbolAxis axis = new SymbolAxis(label, names.toArray(String[]::new));
        Style.plain(axis);
        axis.setTickLabelPaint(Style.INK);
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, names.size() - 0.5);
        return axis;
    }

    /** From nearly white to deep blue; lightness alone tells the shares apart. */
    private static final class Blues implements PaintScale {

        private static final Color LEAST = new Color(0xf3f6f9);
        private static final Color MOST = new Color(0x174f7d);

        @Override
        public double getLowerBound() {
            return 0;
        }

        @Override
        public double getUpperBound() {
            return 1;
        }

        @Override
        public Paint getPaint(double value) {
            // The root spreads out the many small shares.
            double weight = Math.sqrt(Math.clamp(value, 0.0, 1.0));
            return new Color(
                    mixed(LEAST.getRed(), MOST.getRed(), weight),
                    mixed(LEAST.getGreen(), MOST.getGreen(), weight),
                    mixed(LEAST.getBlue(), MOST.getBlue(), weight));
        }

        private static int mixed(int least, int most, double weight) {
            return (int) Math.round(least + (most - least) * weight);
        }
    }
}
