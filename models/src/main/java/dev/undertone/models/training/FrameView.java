package dev.undertone.models.training;

import dev.undertone.models.face.Picture;

/**
 * A frame turned about its centre and seen from farther away, in a picture of the same size. What lies beyond the frame's
 * edge repeats the edge.
 *
 * @param width of the frame, in pixels
 * @param height of the frame, in pixels
 * @param degrees clockwise
 * @param scale above 0; below 1 everything is smaller
 */
record FrameView(int width, int height, double degrees, double scale) {

    /** Where a point of the frame lies from the left of the picture. */
    double x(double x, double y) {
        return width / 2.0 + cosine() * (x - width / 2.0) - sine() * (y - height / 2.0);
    }

    /** Where a point of the frame lies from the top of the picture. */
    double y(double x, double y) {
        return height / 2.0 + sine() * (x - width / 2.0) + cosine() * (y - height / 2.0);
    }

    /** The picture. */
    Picture of(Picture frame) {
        if (degrees == 0 && scale == 1) {
            return frame;
        }
        byte[] source = frame.bgra();
        byte[] target = new byte[source.length];
        double across = cosine() / (scale * scale);
        double down = sine() / (scale * scale);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double fromX = width / 2.0 + across * (x + 0.5 - width / 2.0) + down * (y + 0.5 - height / 2.0) - 0.5;
                double fromY = height / 2.0 - down * (x + 0.5 - width / 2.0) + across * (y + 0.5 - height / 2.0) - 0.5;
                interpolate(source, Math.clamp(fromX, 0, width - 1), Math.clamp(fromY, 0, height - 1), target, x, y);
            }
        }
        return new Picture(width, height, target);
    }

    private void interpolate(byte[] source, double fromX, double fromY, byte[] target, int x, int y) {
        int left = Math.min((int) fromX, width - 2);
        int top = Math.min((int) fromY, height - 2);
        double right = fromX - left;
        double below = fromY - top;
        int at = 4 * (top * width + left);
        for (int channel = 0; channel < 4; channel++) {
            double upper = (1 - right) * (source[at + channel] & 0xff) + right * (source[at + channel + 4] & 0xff);
            double lower = (1 - right) * (source[at + channel + 4 * width] & 0xff)
                    + right * (source[at + channel + 4 * width + 4] & 0xff);
            target[4 * (y * width + x) + channel] = (byte) Math.round((1 - below) * upper + below * lower);
        }
    }

    private double cosine() {
        return scale * Math.cos(Math.toRadians(degrees));
    }

    private double sine() {
        return scale * Math.sin(Math.toRadians(degrees));
    }
}
