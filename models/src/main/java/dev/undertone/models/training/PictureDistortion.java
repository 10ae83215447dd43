package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.GreyPicture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Worsens 48x48 pictures of brightness values 0 to 255; what comes out is a picture of whole values again. */
final class PictureDistortion {

    private static final int SIZE = FaceCrop.SIZE;
    private static final int MOST = 255;

    private PictureDistortion() {}

    /** {@code 255 (v / 255)^exponent}: brighter below 1, darker above. */
    static byte[] gamma(byte[] picture, double exponent) {
        byte[] changed = new byte[picture.length];
        for (int i = 0; i < picture.length; i++) {
            changed[i] = whole(MOST * Math.pow((picture[i] & 0xff) / (double) MOST, exponent));
        }
        return changed;
    }

    /** Out of focus, by a Gaussian whose standard deviation is given in pixels. */
    static byte[] blur(byte[] picture, double sigma) {
        float[] values = new float[picture.length];
        for (int i = 0; i < picture.length; i++) {
            values[i] = picture[i] & 0xff;
        }
        GaussianBlur.apply(values, SIZE, sigma);
        byte[] changed = new byte[picture.length];
        for (int i = 0; i < picture.length; i++) {
            changed[i] = whole(values[i]);
        }
        return changed;
    }

    /** Gaussian noise, each pixel for itself; its standard deviation is given in brightness values. */
    static byte[] noise(byte[] picture, double sigma, RandomGenerator random) {
        byte[] changed = new byte[picture.length];
        for (int i = 0; i < picture.length; i++) {
            changed[i] = whole((picture[i] & 0xff) + sigma * random.nextGaussian());
        }
        return changed;
    }

    /** Turned about the middle, clockwise, bilinear; beyond the edge the nearest pixel of the edge goes on. */
    static byte[] rotation(byte[] picture, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double centre = (SIZE - 1) / 2.0;
        GreyPicture from = new GreyPicture(SIZE, SIZE, picture);
        byte[] changed = new byte[picture.length];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double fromX = centre + cos * (x - centre) + sin * (y - centre);
                double fromY = centre - sin * (x - centre) + cos * (y - centre);
                changed[y * SIZE + x] = whole(from.at(fromX, fromY));
            }
        }
        return changed;
    }

    /**
     * A face of fewer pixels, enlarged again as the program does it: each small pixel is the mean of those it covers, and
     * each large one lies linearly between the small ones about it.
     *
     * @param pixels from edge to edge, a divisor of 48
     */
    static byte[] shrunk(byte[] picture, int pixels) {
        int step = SIZE / pixels;
        byte[] small = new byte[pixels * pixels];
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                double sum = 0;
                for (int i = 0; i < step * step; i++) {
                    sum += picture[(y * step + i / step) * SIZE + x * step + i % step] & 0xff;
                }
                small[y * pixels + x] = whole(sum / (step * step));
            }
        }
        GreyPicture from = new GreyPicture(pixels, pixels, small);
        byte[] changed = new byte[picture.length];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double fromX = (x + 0.5) / step - 0.5;
                double fromY = (y + 0.5) / step - 0.5;
                changed[y * SIZE + x] = whole(from.at(fromX, fromY));
            }
        }
        return changed;
    }

    /** A band from side to side of one brightness. */
    static byte[] band(byte[] picture, int top, int height, int brightness) {
        byte[] changed = picture.clone();
        Arrays.fill(changed, top * SIZE, (top + height) * SIZE, (byte) brightness);
        return changed;
    }

    /** Written as a JPEG and read again, in memory. */
    static byte[] jpeg(byte[] picture, float quality) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(picture, 0, bytes(image), 0, picture.length);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        try {
            // Reading closes the stream.
            return bytes(ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file.toByteArray()))))
                    .clone();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The brightness values of a grey picture of 8 bits, not a copy. */
    private static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static byte whole(double value) {
        return (byte) Math.clamp(Math.round(value), 0, MOST);
    }
}
