package dev.undertone.library.starter.render;

import dev.undertone.library.starter.pieces.Piece;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Paints covers: a light in the sky over bands of land or water, whose colours and restlessness say the emotion and
 * whose lines are the piece's own. There is no lettering, for fonts differ between machines and a player shows the
 * title anyway.
 */
final class Cover {

    /** Width and height in pixels. */
    static final int SIZE = 600;

    private static final float QUALITY = 0.9f;
    private static final int BANDS = 9;
    private static final int WAVES = 5;
    private static final int STEP = 2;
    private static final double HORIZON = 0.42;

    private final Palette palette;
    private final Random random;
    private final Graphics2D pen;

    private Cover(Palette palette, long seed, Graphics2D pen) {
        this.palette = palette;
        this.random = new Random(seed);
        this.pen = pen;
    }

    /** A cover as JPEG. */
    static byte[] paint(Piece piece) throws IOException {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            Cover cover = new Cover(Palette.of(piece.emotion()), piece.seed(), pen);
            cover.paintSky();
            cover.paintLight();
            cover.paintBands();
        } finally {
            pen.dispose();
        }
        return jpeg(image);
    }

    private void paintSky() {
        pen.setPaint(new GradientPaint(0, 0, palette.skyTop(), 0, (float) (SIZE * 0.62), palette.skyLow()));
        pen.fillRect(0, 0, SIZE, SIZE);
    }

    private void paintLight() {
        double radius = SIZE * (0.09 + 0.09 * random.nextDouble());
        Point2D centre = new Point2D.Double(
                SIZE * (0.22 + 0.56 * random.nextDouble()), SIZE * (0.2 + 0.18 * random.nextDouble()));
        float[] stops = {0, 0.3f, 1};
        Color[] glow = {faded(palette.disc(), 150), faded(palette.disc(), 60), faded(palette.disc(), 0)};
        pen.setPaint(new RadialGradientPaint(centre, (float) (4 * radius), stops, glow));
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setPaint(palette.disc());
        pen.fill(new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius));
    }

    private void paintBands() {
        for (int band = 0; band < BANDS; band++) {
            double depth = (double) band / (BANDS - 1);
            double top = SIZE * (HORIZON + (0.94 - HORIZON) * Math.pow(depth, 1.15));
            Color colour = palette.band(depth);
            pen.setPaint(new GradientPaint(
                    0,
                    (float) (top - SIZE * palette.height()),
                    faded(colour, 235),
                    0,
                    (float) (top + SIZE * 0.3),
                    palette.band(Math.min(1, depth + 0.25))));
            pen.fill(band(top, SIZE * palette.height() * (0.55 + 0.45 * (1 - depth))));
        }
    }

    /** The area below a line that is a sum of waves, each finer and smaller than the one before. */
    private Path2D band(double top, double height) {
        double[] phase = random.doubles(WAVES, 0, 1).toArray();
        double[] cycles = random.doubles(WAVES, 0.7, 1.3).toArray();
        Path2D path = new Path2D.Double();
        path.moveTo(0, SIZE);
        for (int x = 0; x <= SIZE; x += STEP) {
            double y = top;
            for (int wave = 0; wave < WAVES; wave++) {
                double turns = cycles[wave] * Math.pow(1.9, wave) * x / SIZE + phase[wave];
                y += height * wave(turns) / Math.pow(2 - 0.35 * palette.edge(), wave);
            }
            path.lineTo(x, y);
        }
        path.lineTo(SIZE, SIZE);
        path.closePath();
        return path;
    }

    private double wave(double turns) {
        double round = Math.sin(2 * Math.PI * turns);
        double jagged = 4 * Math.abs(turns - Math.floor(turns) - 0.5) - 1;
        return 0.6 * (round + palette.edge() * (jagged - round));
    }

    private static Color faded(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
