package dev.undertone.app.heatmap;

/**
 * Colours for values from 0 to 1, evenly spaced in lightness and hue in OKLCH, ever less transparent.
 *
 * <p>OKLCH to sRGB: Ottosson, "A perceptual color space for image processing", 2020; sRGB's curve: IEC 61966-2-1.
 */
public final class HeatScale {

    private static final int STEPS = 256;

    private static final double DARKEST = 0.42;
    private static final double LIGHTEST = 0.93;
    private static final double CHROMA_OF_DARKEST = 0.20;
    private static final double CHROMA_OF_LIGHTEST = 0.17;
    private static final double HUE_OF_DARKEST = 300;
    private static final double HUE_OF_LIGHTEST = 460;

    /** Opacity at the upper end; it falls towards the lower as values do, and at 0 there is nothing to see. */
    private static final double MOST_OPAQUE = 0.7;

    /** Below 1: middling values can still be seen. */
    private static final double OPACITY_POWER = 0.8;

    private static final int[] COLOURS = colours();

    private HeatScale() {}

    /** The colour of a value of 0 to 1 as 0xAARRGGBB, not pre-multiplied; values outside count as the nearer end. */
    public static int argb(float value) {
        return COLOURS[Math.round(Math.clamp(value, 0, 1) * (STEPS - 1))];
    }

    private static int[] colours() {
        int[] colours = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double value = i / (STEPS - 1.0);
            int alpha = (int) Math.round(255 * MOST_OPAQUE * Math.pow(value, OPACITY_POWER));
            colours[i] = alpha << 24
                    | rgb(
                            mix(DARKEST, LIGHTEST, value),
                            mix(CHROMA_OF_DARKEST, CHROMA_OF_LIGHTEST, value),
                            Math.toRadians(mix(HUE_OF_DARKEST, HUE_OF_LIGHTEST, value)));
        }
        return colours;
    }

    private static int rgb(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
                | channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
                | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static int channel(double linear) {
        double inside = Math.clamp(linear, 0, 1);
        double curved = inside <= 0.0031308 ? 12.92 * inside : 1.055 * Math.pow(inside, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * curved);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
