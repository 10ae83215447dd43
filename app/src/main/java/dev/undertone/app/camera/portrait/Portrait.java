package dev.undertone.app.camera.portrait;

import dev.undertone.models.face.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Draws the face. One instance belongs to one thread; it needs no display. */
public final class Portrait {

    /** The pictures' width in pixels. */
    public static final int WIDTH = 640;

    /** The pictures' height in pixels. */
    public static final int HEIGHT = 480;

    private static final double EYE_LINE = 218;
    private static final double SCALE = 1.0;

    private final BufferedImage wall = wall();
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    /** A picture of the face with an expression, in a pose. */
    public Picture draw(Expression expression, Pose pose) {
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.drawImage(wall, 0, 0, null);
            smooth(canvas);
            paint(canvas, Features.of(expression), pose);
        } finally {
            canvas.dispose();
        }
        return picture();
    }

    private static void paint(Graphics2D canvas, Features features, Pose pose) {
        Brush brush = new Brush(canvas);
        AffineTransform screen = canvas.getTransform();
        canvas.translate(WIDTH / 2.0 + pose.right() * 0.4, EYE_LINE + pose.down() * 0.4);
        canvas.scale(SCALE, SCALE);
        HeadPainter.shoulders(brush);

        canvas.setTransform(screen);
        canvas.translate(WIDTH / 2.0 + pose.right(), EYE_LINE + pose.down());
        // A head tilts about the neck, not about the eyes.
        canvas.rotate(pose.tilt(), 0, 150);
        canvas.scale(SCALE, SCALE);
        HeadPainter.hairBehind(brush);
        HeadPainter.ears(brush);
        HeadPainter.skin(brush, features);
        AffineTransform head = canvas.getTransform();
        canvas.translate(5 * pose.turn(), 0);
        for (int side = -1; side <= 1; side += 2) {
            new EyePainter(brush, features, side).paint(-2 * pose.turn(), 0);
        }
        new MouthPainter(brush, features).paint();
        canvas.translate(2.5 * pose.turn(), 0);
        NosePainter.paint(brush, features);
        canvas.setTransform(head);
        HeadPainter.hairInFront(brush);
    }

    private Picture picture() {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] bgra = new byte[pixels.length * 4];
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            bgra[4 * i] = (byte) pixel;
            bgra[4 * i + 1] = (byte) (pixel >> 8);
            bgra[4 * i + 2] = (byte) (pixel >> 16);
            bgra[4 * i + 3] = (byte) 0xff;
        }
        return new Picture(WIDTH, HEIGHT, bgra);
    }

    private static BufferedImage wall() {
        BufferedImage wall = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = wall.createGraphics();
        canvas.setPaint(new RadialGradientPaint(new Point2D.Double(240, 150), 520, new float[] {0, 1}, new Color[] {
            Palette.WALL_LIGHT, Palette.WALL_DARK
        }));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.dispose();
        return wall;
    }

    private static void smooth(Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
