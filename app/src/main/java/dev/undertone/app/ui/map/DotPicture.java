package dev.undertone.app.ui.map;

import dev.undertone.models.Emotion;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The songs of a map as dots in a picture, on the faint light of the emotions.
 *
 * <p>The dots are blended into memory here and not drawn one by one by the canvas, which takes many times as long for
 * thousands of them where there is no graphics card. Two buffers take turns, because the one on show may still be read.
 */
final class DotPicture {

    /** How faint a song is of whose place nothing is known, and how full one that is sure. */
    private static final double FAINTEST = 0.22;

    private static final double FULLEST = 0.95;

    /** What is left of a song that is not chosen while others are. */
    private static final double BESIDE = 0.3;

    private static final int STEPS = 4;
    private static final int OPAQUE = 255;

    private final Map<Double, Dot> dots = new HashMap<>();
    private int[] glowColours = new int[Emotion.values().length];
    private GlowField glow = new GlowField(glowColours);
    private Buffer shown = new Buffer(1, 1);
    private Buffer hidden = shown;

    /** How the dots are drawn: their radius in pixels of the window, and how many pixels of the picture that one is. */
    record Style(int[] colours, double radius, double density) {}

    /**
     * @param style its colours by the ordinals of the emotions, opaque ARGB
     * @param picked the songs that stand out, by their ids; the others are faint
     */
    Image paint(SongMap map, Viewport viewport, Style style, LongPredicate picked, boolean anyPicked) {
        int width = Math.max(1, (int) Math.ceil(viewport.width() * style.density()));
        int height = Math.max(1, (int) Math.ceil(viewport.height() * style.density()));
        Buffer target = hidden != shown && hidden.fits(width, height) ? hidden : new Buffer(width, height);
        if (!Arrays.equals(glowColours, style.colours())) {
            glowColours = style.colours().clone();
            glow = new GlowField(glowColours);
        }
        glow.fill(target.pixels, width, height, viewport, style.density());
        Dot dot = dots.computeIfAbsent(style.radius() * style.density(), Dot::new);
        for (int i = 0; i < map.size(); i++) {
            double x = viewport.x(map.valence(i)) * style.density();
            double y = viewport.y(map.arousal(i)) * style.density();
            if (x > -dot.reach && y > -dot.reach && x < width + dot.reach && y < height + dot.reach) {
                MapSong song = map.songs().get(i);
                double strength = FAINTEST + (FULLEST - FAINTEST) * song.sureness();
                boolean beside = anyPicked && !picked.test(song.track().id());
                dot.blend(target, x, y, style.colours()[song.emotion().ordinal()], (int)
                        Math.round(OPAQUE * (beside ? BESIDE * strength : strength)));
            }
        }
        target.show();
        hidden = shown;
        shown = target;
        return target.image;
    }

    private static final class Buffer {

        private final int width;
        private final int height;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> pixelBuffer;
        private final Image image;

        Buffer(int width, int height) {
            this.width = width;
            this.height = height;
            pixels = new int[width * height];
            pixelBuffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(pixelBuffer);
        }

        boolean fits(int wantedWidth, int wantedHeight) {
            return width == wantedWidth && height == wantedHeight;
        }

        void show() {
            pixelBuffer.updateBuffer(_ -> null);
        }
    }

    /** How much of each pixel a dot covers, 0 to 255, for its centre at sixteen places within a pixel. */
    private static final class Dot {

        private final int reach;
        private final int side;
        private final byte[][] masks = new byte[STEPS * STEPS][];

        Dot(double radius) {
            reach = (int) Math.ceil(radius) + 1;
            side = 2 * reach + 1;
            for (int step = 0; step < masks.length; step++) {
                masks[step] = mask(radius, (step % STEPS + 0.5) / STEPS, (step / STEPS + 0.5) / STEPS);
            }
        }

        private byte[] mask(double radius, double x, double y) {
            byte[] mask = new byte[side * side];
            for (int i = 0; i < mask.length; i++) {
                double distance = Math.hypot(i % side - reach + 0.5 - x, i / side - reach + 0.5 - y);
                mask[i] = (byte) Math.round(OPAQUE * Math.clamp(radius - distance + 0.5, 0, 1));
            }
            return mask;
        }

        private void blend(Buffer target, double x, double y, int colour, int alpha) {
            int column = (int) Math.floor(x);
            int row = (int) Math.floor(y);
            byte[] mask = masks[(int) ((y - row) * STEPS) * STEPS + (int) ((x - column) * STEPS)];
            int left = Math.max(0, column - reach);
            int right = Math.min(target.width - 1, column + reach);
            int bottom = Math.min(target.height - 1, row + reach);
            for (int line = Math.max(0, row - reach); line <= bottom; line++) {
                int from = (line - row + reach) * side - column + reach;
                for (int at = left; at <= right; at++) {
                    int part = (mask[from + at] & 0xff) * alpha / OPAQUE;
                    if (part > 0) {
                        int pixel = line * target.width + at;
                        target.pixels[pixel] = over(colour, part, target.pixels[pixel]);
                    }
                }
            }
        }

        /** A colour over one that is there, both halves of a pixel's four channels at once; pre-multiplied. */
        private static int over(int colour, int alpha, int below) {
            int rest = OPAQUE - alpha;
            int redAndBlue = (colour & 0xff00ff) * alpha + (below & 0xff00ff) * rest;
            int alphaAndGreen = (0xff0000 | colour >>> 8 & 0xff) * alpha + (below >>> 8 & 0xff00ff) * rest;
            // Division by 256 of a number raised by a half and by its own 256th rounds as division by 255 does.
            redAndBlue = redAndBlue + 0x800080 + (redAndBlue >>> 8 & 0xff00ff) >>> 8 & 0xff00ff;
            alphaAndGreen = alphaAndGreen + 0x800080 + (alphaAndGreen >>> 8 & 0xff00ff) & 0xff00ff00;
            return alphaAndGreen | redAndBlue;
        }
    }
}
