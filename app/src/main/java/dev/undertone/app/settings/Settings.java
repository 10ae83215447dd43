package dev.undertone.app.settings;

import dev.undertone.app.playback.SoundSettings;
import dev.undertone.app.session.PlayOrder;

/**
 * The listener's choices.
 *
 * @param appearance how the window looks and speaks
 * @param sound what is done to songs on their way to the sound card
 * @param desktop what the program does beside its window
 * @param order repeat and shuffle; a stop after the song and a time to sleep are of one evening, and are left out
 * @param volume from silent, 0, to full, 1
 * @param cameraSource where pictures come from, in the words of {@code CameraSource.parse}
 * @param cameraAtStart whether the camera is switched on when the window opens
 * @param listen how the song that plays is shown
 * @param songs how the table of songs is laid out
 * @param music how songs are chosen
 * @param listeners who listens, and how they are recognised
 * @param welcomed whether the first run is behind the listener
 */
public record Settings(
        AppearanceSettings appearance,
        SoundSettings sound,
        DesktopSettings desktop,
        PlayOrder order,
        double volume,
        String cameraSource,
        boolean cameraAtStart,
        ListenSettings listen,
        TableLayout songs,
        MusicSettings music,
        ListenerSettings listeners,
        boolean welcomed) {

    /** What holds until the listener chooses; the camera stays off until then. */
    public static final Settings DEFAULT = new Settings(
            AppearanceSettings.DEFAULT,
            SoundSettings.DEFAULT,
            DesktopSettings.DEFAULT,
            PlayOrder.DEFAULT,
            0.8,
            "0",
            false,
            ListenSettings.DEFAULT,
            TableLayout.DEFAULT,
            MusicSettings.DEFAULT,
            ListenerSettings.DEFAULT,
            false);

    /** Takes a volume beyond the ends as the end, and a blank camera as the usual one. */
    public Settings {
        order = new PlayOrder(order.repeat(), order.shuffle(), false, null);
        volume = volume >= 0 ? Math.min(1, volume) : 0;
        cameraSource = cameraSource.isBlank() ? "0" : cameraSource;
    }

    /** The same with another look or language. */
    public Settings withAppearance(AppearanceSettings chosen) {
        return new Settings(
                chosen,
                sound,
                desktop,
                order,
                volume,
                cameraSource,
                cameraAtStart,
                listen,
                songs,
                music,
                listeners,
                welcomed);
    }

    /** The same with another sound. */
    public Settings withSound(SoundSettings chosen) {
        return new Settings(
                appearance,
                chosen,
                desktop,
                order,
                volume,
                cameraSource,
                cameraAtStart,
                listen,
                songs,
                music,
                listeners,
                welcomed);
    }

    /** The same with something else beside the window. */
    public Settings withDesktop(DesktopSettings chosen) {
        return new Settings(
                appearance,
                sound,
                chosen,
                order,
                volume,
                cameraSource,
                cameraAtStart,
                listen,
                songs,
                music,
                listeners,
                welcomed);
    }

    /** The same with another repeat or shuffle. */
    public Settings withOrder(PlayOrder chosen) {
        return new Settings(
                appearance,
                sound,
                desktop,
                chosen,
                volume,
                cameraSource,
                cameraAtStart,
                listen,
                songs,
                music,
                listeners,
                welcomed);
    }

    /** The same with another volume. */
    public Settings withVolume(double chosen) {
        return new Settings(
                appearance,
                sound,
                desktop,
                order,
                chosen,
                cameraSource,
                cameraAtStart,
                listen,
                songs,
                music,
                listeners,
                welcomed);
    }

    /** The same with another camera. */
    public Settings withCameraSource(String chosen) {
        return new Settings(
                appearance,
                sound,
                desktop,
                order,
                volume,
                chosen,
                cameraAtStart,
                listen,
                songs,
                music,
                listeners,
                welcomed);
    }

    /** The same with the camera switched on, or left off, at the next start. */
    public Settings withCameraAtStart(boolean on) {
        return new Settings(
                appearance, sound, desktop, order, volume, cameraSource, on, listen, songs, music, listeners, welcomed);
    }

    /** The same with the song that plays shown in another way. */
    public Settings withListen(ListenSettings chosen) {
        return new Settings(
                appearance,
                sound,
                desktop,
                order,
                volume,
                cameraSource,
                cameraAtStart,
                chosen,
                songs,
                music,
                listeners,
                welcomed);
    }

    /** The same with the table of songs laid out in another way. */
    public Settings withSongs(TableLayout layout) {
        return new Settings(
                appearance,
                sound,
                desktop,
                order,
                volume,
                cameraSource,
                cameraAtStart,
                listen,
                layout,
                music,
                listeners,
                welcomed);
    }

    /** The same with songs chosen in another way. */
    public Settings withMusic(MusicSettings chosen) {
        return new Settings(
                appearance,
                sound,
                desktop,
                order,
                volume,
                cameraSource,
                cameraAtStart,
                listen,
                songs,
                chosen,
                listeners,
                welcomed);
    }

    /** The same with somebody else listening, or recognised in another way. */
    public Settings withListeners(ListenerSettings chosen) {
        return new Settings(
                appearance,
                sound,
                desktop,
                order,
                volume,
                cameraSource,
                cameraAtStart,
                listen,
                songs,
                music,
                chosen,
                welcomed);
    }

    /** The same with the first run behind the listener, or before. */
    public Settings withWelcomed(boolean done) {
        return new Settings(
                appearance,
                sound,
                desktop,
                order,
                volume,
                cameraSource,
                cameraAtStart,
                listen,
                songs,
                music,
                listeners,
                done);
    }
}
