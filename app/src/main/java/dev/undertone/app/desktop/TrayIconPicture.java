package dev.undertone.app.desktop;

/** The sign: a ring with a dot in it, as the mood on its circle, which is seen on light and dark panels alike. */
final class TrayIconPicture {

    private static final int COLOUR = 0x4f8fd0;
    private static final double OUTER = 0.46;
    private static final double INNER = 0.34;
    private static final double DOT = 0.15;

    private TrayIconPicture() {}

    /** Its pixels row by row, each alpha, red, green and blue, the edges smoothed. */
    static byte[] argb(int size) {
        byte[] bytes = new byte[4 * size * size];
        for (int i = 0; i < size * size; i++) {
            double x = (i % size + 0.5) / size - 0.5;
            double y = (i / size + 0.5) / size - 0.5;
            double ring = Math.min(inside(OUTER - Math.hypot(x, y), size), inside(Math.hypot(x, y) - INNER, size));
            double dot = inside(DOT - Math.hypot(x - 0.08, y + 0.06), size);
            bytes[4 * i] = (byte) Math.round(255 * Math.max(ring, dot));
            bytes[4 * i + 1] = (byte) (COLOUR >> 16);
            bytes[4 * i + 2] = (byte) (COLOUR >> 8);
            bytes[4 * i + 3] = (byte) COLOUR;
        }
        return bytes;
    }

    /** How much of a pixel lies inside an edge, 0 to 1. */
    private static double inside(double distance, int size) {
        return Math.clamp(distance * size + 0.5, 0, 1);
    }
}
