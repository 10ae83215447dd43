package dev.undertone.app.settings;

/**
 * How the window looks and speaks.
 *
 * @param theme how it is lit
 * @param language what it speaks, as a BCP 47 language tag; empty for the system's language
 * @param textScale how large its text is beside the usual, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}
 * @param motion how much moves in it
 * @param wideSidebar whether the sidebar shows names beside its signs, where the window has room for them
 */
public record AppearanceSettings(
        ThemeChoice theme, String language, double textScale, MotionChoice motion, boolean wideSidebar) {

    /** The smallest text, as a factor. */
    public static final double SMALLEST_TEXT = 0.85;

    /** The largest text, as a factor. */
    public static final double LARGEST_TEXT = 1.5;

    /** What holds until the listener chooses: all as the desktop has it. */
    public static final AppearanceSettings DEFAULT =
            new AppearanceSettings(ThemeChoice.SYSTEM, "", 1, MotionChoice.SYSTEM, true);

    /** Takes a scale beyond the ends as the end. */
    public AppearanceSettings {
        language = language.strip();
        textScale = Double.isNaN(textScale) ? 1 : Math.clamp(textScale, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /** The same with another theme. */
    public AppearanceSettings withTheme(ThemeChoice chosen) {
        return new AppearanceSettings(chosen, language, textScale, motion, wideSidebar);
    }

    /** The same with another language. */
    public AppearanceSettings withLanguage(String tag) {
        return new AppearanceSettings(theme, tag, textScale, motion, wideSidebar);
    }

    /** The same with text of another size. */
    public AppearanceSettings withTextScale(double factor) {
        return new AppearanceSettings(theme, language, factor, motion, wideSidebar);
    }

    /** The same with more or less motion. */
    public AppearanceSettings withMotion(MotionChoice chosen) {
        return new AppearanceSettings(theme, language, textScale, chosen, wideSidebar);
    }

    /** The same with a sidebar of names, or of signs alone. */
    public AppearanceSettings withWideSidebar(boolean wide) {
        return new AppearanceSettings(theme, language, textScale, motion, wide);
    }
}
