package dev.undertone.app.settings;

/**
 * The listener's choices.
 *
 * @param theme how the window is lit
 * @param volume from silent, 0, to full, 1
 * @param cameraSource where pictures come from, in the words of {@code CameraSource.parse}
 * @param cameraAtStart whether the camera is switched on when the window opens
 * @param songs how the table of songs is laid out
 * @param music how songs are chosen
 */
public record Settings(
        ThemeChoice theme,
        double volume,
        String cameraSource,
        boolean cameraAtStart,
        TableLayout songs,
        MusicSettings music) {

    /** What holds until the listener chooses. */
    public static final Settings DEFAULT =
            new Settings(ThemeChoice.SYSTEM, 0.8, "0", true, TableLayout.DEFAULT, MusicSettings.DEFAULT);

    /** Takes a volume beyond the ends as the end, and a blank camera as the usual one. */
    public Settings {
        volume = volume >= 0 ? Math.min(1, volume) : 0;
        cameraSource = cameraSource.isBlank() ? "0" : cameraSource;
    }

    /** The same with another theme. */
    public Settings withTheme(ThemeChoice chosen) {
        return new Settings(chosen, volume, cameraSource, cameraAtStart, songs, music);
    }

    /** The same with another volume. */
    public Settings withVolume(double chosen) {
        return new Settings(theme, chosen, cameraSource, cameraAtStart, songs, music);
    }

    /** The same with another camera. */
    public Settings withCameraSource(String chosen) {
        return new Settings(theme, volume, chosen, cameraAtStart, songs, music);
    }

    /** The same with the camera switched on, or left off, at the next start. */
    public Settings withCameraAtStart(boolean on) {
        return new Settings(theme, volume, cameraSource, on, songs, music);
    }

    /** The same with the table of songs laid out in another way. */
    public Settings withSongs(TableLayout layout) {
        return new Settings(theme, volume, cameraSource, cameraAtStart, layout, music);
    }

    /** The same with songs chosen in another way. */
    public Settings withMusic(MusicSettings chosen) {
        return new Settings(theme, volume, cameraSource, cameraAtStart, songs, chosen);
    }
}
