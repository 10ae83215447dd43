package dev.undertone.app.ui.listener;

import dev.undertone.library.Listener;
import java.nio.file.Path;

/** What can be done about listeners. Called on the FX thread; none of these may block it. */
public interface ListenersCommands {

    /** Somebody else listens, whose PIN was entered where they have one. */
    void switchTo(Listener listener);

    /**
     * Looks whether a PIN is the right one, and tells the model that asks for it.
     *
     * @param pin overwritten afterwards
     * @param onRight called where it is
     */
    void enter(Listener listener, char[] pin, PinModel asking, Runnable onRight);

    /** Keeps a new listener, or another name and colour of one; what is wrong is told to the form. */
    void save(ListenerFormModel form);

    /**
     * Protects a listener with a PIN, and puts away the model that asked for it.
     *
     * @param pin overwritten afterwards
     */
    void setPin(Listener listener, char[] pin, PinModel asking);

    /** Protects a listener no longer. */
    void removePin(Listener listener);

    /** Deletes the template of a listener's face. */
    void forgetFace(Listener listener);

    /** Deletes a listener and all that is theirs for good. */
    void forget(Listener listener);

    /** Writes all that is a listener's into a folder. */
    void export(Listener listener, Path folder, boolean withFace);
}
