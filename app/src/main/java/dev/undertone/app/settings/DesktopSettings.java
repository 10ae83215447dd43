package dev.undertone.app.settings;

/**
 * What the program does beside its window.
 *
 * @param notifications whether the desktop tells of each song that begins
 * @param tray whether there is a sign in the system tray, where there is one
 * @param keepMoods whether the moods of each day are kept, on this machine, for the timeline
 */
public record DesktopSettings(boolean notifications, boolean tray, boolean keepMoods) {

    /** What holds until the listener chooses. */
    public static final DesktopSettings DEFAULT = new DesktopSettings(true, true, true);

    /** The same with or without notifications. */
    public DesktopSettings withNotifications(boolean chosen) {
        return new DesktopSettings(chosen, tray, keepMoods);
    }

    /** The same with or without a sign in the tray. */
    public DesktopSettings withTray(boolean chosen) {
        return new DesktopSettings(notifications, chosen, keepMoods);
    }

    /** The same, keeping moods or not. */
    public DesktopSettings withKeepMoods(boolean chosen) {
        return new DesktopSettings(notifications, tray, chosen);
    }
}
