package dev.undertone.app.desktop;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.DBusProperty;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/** What plays and how, as the desktop sees and commands it (MPRIS 2.2). All times are microseconds. */
@DBusInterfaceName("org.mpris.MediaPlayer2.Player")
@DBusProperty(name = "PlaybackStatus", type = String.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "LoopStatus", type = String.class)
@DBusProperty(name = "Rate", type = Double.class)
@DBusProperty(name = "Shuffle", type = Boolean.class)
@DBusProperty(name = "Metadata", type = Attributes.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "Volume", type = Double.class)
@DBusProperty(name = "Position", type = Long.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "MinimumRate", type = Double.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "MaximumRate", type = Double.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "CanGoNext", type = Boolean.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "CanGoPrevious", type = Boolean.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "CanPlay", type = Boolean.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "CanPause", type = Boolean.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "CanSeek", type = Boolean.class, access = DBusProperty.Access.READ)
@DBusProperty(name = "CanControl", type = Boolean.class, access = DBusProperty.Access.READ)
public interface MediaPlayer2Player extends DBusInterface {

    /** Skips to the next song. */
    @DBusMemberName("Next")
    void next();

    /** Starts the song again, or goes back to the one before. */
    @DBusMemberName("Previous")
    void previous();

    /** Holds the song. */
    @DBusMemberName("Pause")
    void pause();

    /** Holds the song, or goes on with it. */
    @DBusMemberName("PlayPause")
    void playPause();

    /** Holds the song at its beginning. */
    @DBusMemberName("Stop")
    void stop();

    /** Goes on with the song, or starts one. */
    @DBusMemberName("Play")
    void play();

    /** Goes forward by so much, or back; beyond the end, to the next song. */
    @DBusMemberName("Seek")
    void seek(long offset);

    /** Goes to a place in the song, if it still is that song; beyond its ends nothing happens. */
    @DBusMemberName("SetPosition")
    void setPosition(DBusPath trackId, long position);

    /** Plays a file of this machine. */
    @DBusMemberName("OpenUri")
    void openUri(String uri);

    /** The place in the song is another than it would be if it had been played up to here. */
    class Seeked extends DBusSignal {

        private final long position;

        /**
         * @param path of the object that says it
         * @param position the new one
         * @throws DBusException if the path is none
         */
        public Seeked(String path, long position) throws DBusException {
            super(path, position);
            this.position = position;
        }

        /** The new one. */
        public long position() {
            return position;
        }
    }
}
