package dev.undertone.app.ui.cover;

import java.util.Locale;

/**
 * A colour in OKLab, where equal steps look equal (Björn Ottosson, "A perceptual color space for image processing", 2020).
 *
 * @param lightness from black, 0, to white, 1
 * @param a from green to red, about -0.4 to 0.4
 * @param b from blue to yellow, about -0.4 to 0.4
 */
public record Tint(double lightness, double a, double b) {

    static final Tint GREY = new Tint(0.5, 0, 0);

    // On these the muted text of either theme keeps a contrast of 4.5 to 1, whatever the hue; a test measures it.
    private static final double LIGHT_GROUND = 0.915;
    private static final double DARK_GROUND = 0.265;
    private static final double MOST_CHROMA_LIGHT = 0.055;
    private static final double MOST_CHROMA_DARK = 0.038;

    /** The colour of a pixel; its opacity does not count. */
    static Tint of(int argb) {
        double red = linear(argb >> 16 & 0xFF);
        double green = linear(argb >> 8 & 0xFF);
        double blue = linear(argb & 0xFF);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Tint(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    double chroma() {
        return Math.hypot(a, b);
    }

    double distanceTo(Tint other) {
        return Math.sqrt(
                Math.pow(lightness - other.lightness, 2) + Math.pow(a - other.a, 2) + Math.pow(b - other.b, 2));
    }

    /** The same hue as a ground for dark text. */
    public Tint onLight() {
        return softened(LIGHT_GROUND, MOST_CHROMA_LIGHT);
    }

    /** The same hue as a ground for light text. */
    public Tint onDark() {
        return softened(DARK_GROUND, MOST_CHROMA_DARK);
    }

    private Tint softened(double ground, double mostChroma) {
        double factor = chroma() <= mostChroma ? 1 : mostChroma / chroma();
        return new Tint(ground, a * factor, b * factor);
    }

    /** Red, green and blue in 24 bits; what no screen shows is brought to the nearest that it does. */
    int rgb() {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
                | channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
                | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    /** As a stylesheet writes it, {@code #a1b2c3}. */
    public String web() {
        return String.format(Locale.ROOT, "#%06x", rgb());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(value, 0, 1));
    }
}
