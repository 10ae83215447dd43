package dev.undertone.app.figures;

import java.util.Locale;

/** Numbers with as many digits as a measurement is good for: three, and no part of one from a hundred on. */
final class Digits {

    private Digits() {}

    static String of(double value) {
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        int digits = Math.clamp(2 - (int) Math.floor(Math.log10(size)), 0, 6);
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return digits > 0 ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
