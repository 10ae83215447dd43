package dev.undertone.library.profile;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.ForgetReport;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who listens here. Safe to use from any thread; a call may take as long as the disk does, and one that takes a PIN as long as
 * deriving a key from it, about a second.
 *
 * <p>Every method throws {@link dev.undertone.library.catalog.CatalogException} when the catalog cannot be read or written, and
 * {@link IllegalArgumentException} where there is no such listener.
 */
public final class Profiles {

    private final Catalog catalog;

    /** The listeners of a catalog. */
    public Profiles(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Everybody whose taste is learned, by name; {@link Listener#UNNAMED} first. The guest is not among them. */
    public List<Listener> all() {
        return catalog.listeners().all();
    }

    /** One of them, or the guest; empty if there is no such listener. */
    public Optional<Listener> find(long id) {
        return id == Listener.GUEST
                ? Optional.of(Listener.guest())
                : all().stream().filter(listener -> listener.id() == id).findFirst();
    }

    /**
     * Begins to learn somebody's taste.
     *
     * @param name spaces around it, and line breaks in it, do not count
     * @throws UserFacingException if the name is blank or longer than {@value Listener#LONGEST_NAME} characters, or there is one of
     *     that name, whatever its capitals
     */
    public Listener add(String name, ListenerColour colour) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives a listener another name or colour.
     *
     * @throws UserFacingException as {@link #add} does
     */
    public Listener change(long id, String name, ListenerColour colour) {
        throw new UnsupportedOperationException();
    }

    /** Deletes a listener and all that is theirs for good. */
    public ForgetReport forget(long id) {
        return catalog.listeners().forget(id);
    }

    /** What the program keeps of a listener's choices, in its own words; empty where nothing is kept. */
    public Optional<String> settings(long id) {
        return Optional.empty();
    }

    /** Keeps a listener's choices in the place of what was kept before; nothing is kept of the guest. */
    public void keepSettings(long id, String settings) {}

    /**
     * Protects what is a listener's with a PIN, in the place of the one that there was. Their template is encrypted with a key
     * that is derived from it.
     *
     * @param pin 4 to 64 characters; the caller overwrites it afterwards
     * @throws UserFacingException if it is too short or too long, or the listener has a PIN that was not entered
     */
    public void setPin(long id, char[] pin) {
        throw new UnsupportedOperationException();
    }

    /**
     * Protects a listener no longer.
     *
     * @throws UserFacingException if they have a PIN that was not entered
     */
    public void removePin(long id) {
        throw new UnsupportedOperationException();
    }

    /** Enters a listener's PIN. */
    public PinAnswer enter(long id, char[] pin) {
        return new PinAnswer.Right();
    }

    /** Whether a listener has no PIN, or it was entered since the program started and they were not locked again. */
    public boolean isOpen(long id) {
        return true;
    }

    /** Asks for a listener's PIN again. */
    public void lock(long id) {}

    /**
     * Keeps the template of a listener's face in the place of the one kept before; encrypted where they have a PIN.
     *
     * @param template as {@code FaceTemplate.toBytes} of {@code dev.undertone.models.identity} gives it
     * @throws UserFacingException if they have a PIN that was not entered
     */
    public void keepFace(long id, byte[] template) {
        throw new UnsupportedOperationException();
    }

    /** Overwrites and deletes the template of a listener's face, so that the catalog's bytes do not hold it any more. */
    public void forgetFace(long id) {
        throw new UnsupportedOperationException();
    }

    /** The templates that can be read now, by listeners; those of listeners who are not open cannot. */
    public Map<Long, byte[]> faces() {
        return Map.of();
    }

    /**
     * Writes all that is a listener's into a folder, for them to keep or take along.
     *
     * @param withFace whether the template of their face is to be among it
     * @throws UserFacingException if the folder cannot be written to, or they have a PIN that was not entered
     */
    public void export(long id, Path folder, boolean withFace) {
        throw new UnsupportedOperationException();
    }
}
