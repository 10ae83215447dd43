package dev.undertone.library.profile;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.backup.ProfileExport;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.ForgetReport;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who listens here. Safe to use from any thread; a call may take as long as the disk does, one that takes a PIN as long as
 * deriving a key from it, about half a second, and one that erases something as long as writing the catalog's file anew, some
 * seconds in a large library.
 *
 * <p>Every method throws {@link dev.undertone.library.catalog.CatalogException} when the catalog cannot be read or written, and
 * {@link IllegalArgumentException} where there is no such listener.
 */
public final class Profiles {

    private final Catalog catalog;
    private final Protection protection;

    /**
     * The listeners of a catalog.
     *
     * @param clock by which pauses after wrong PINs go by
     */
    public Profiles(Catalog catalog, InstantSource clock) {
        this(catalog, clock, DerivedKeys.ITERATIONS);
    }

    /**
     * @param iterations for PINs that are set
     */
    Profiles(Catalog catalog, InstantSource clock, int iterations) {
        this.catalog = catalog;
        this.protection = new Protection(catalog.protection(), clock, iterations);
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

    /** The one of a name, whatever its capitals and the spaces around it; {@link Listener#UNNAMED} for an empty one. */
    public Optional<Listener> named(String name) {
        String wanted = ListenerName.onOneLine(name);
        return all().stream()
                .filter(listener -> listener.name().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /**
     * Begins to learn somebody's taste.
     *
     * @param name spaces around it, and line breaks in it, do not count; nor do characters that only steer how text is shown
     * @throws UserFacingException if the name is blank or longer than {@value Listener#LONGEST_NAME} characters, or there is one of
     *     that name, whatever its capitals
     */
    public Listener add(String name, ListenerColour colour) {
        String tidy = ListenerName.tidy(name);
        return catalog.listeners().create(tidy, colour).orElseThrow(() -> ListenerName.taken(tidy));
    }

    /**
     * Gives a listener another name or colour. {@link Listener#UNNAMED} keeps the empty name, whatever is given.
     *
     * @throws UserFacingException as {@link #add} does
     */
    public Listener change(long id, String name, ListenerColour colour) {
        String tidy = id == Listener.UNNAMED ? "" : ListenerName.tidy(name);
        if (!catalog.listeners().change(id, tidy, colour)) {
            throw ListenerName.taken(tidy);
        }
        return find(id).orElseThrow();
    }

    /**
     * Deletes all that is a listener's: what they heard and said of it, their moods, stars, choices, queue, PIN and template, and
     * what was learned from it: for good, so that the catalog's file does not hold it any more either. The listener is deleted
     * with it, but for {@link Listener#UNNAMED}, who begins anew and whose stars stay, as stars that nobody put their name to. If
     * the listener listens now, {@link Listener#UNNAMED} does from then on. Songs, their tags, the places that they were put at,
     * playlists, and whatever was exported stay. There is nothing to delete of the guest.
     *
     * <p>It does not take the PIN: who forgot it must be able to be rid of the profile, nothing of which is shown thereby, and whoever
     * uses this computer account can delete the file as well.
     *
     * @return how much was deleted
     */
    public ForgetReport forget(long id) {
        if (id == Listener.GUEST) {
            return ForgetReport.NOTHING;
        }
        if (catalog.listener() == id) {
            catalog.setListener(Listener.UNNAMED);
        }
        protection.lock(id);
        return catalog.listeners().forget(id);
    }

    /** What the program keeps of a listener's choices, in its own words; empty where nothing is kept. */
    public Optional<String> settings(long id) {
        return Optional.ofNullable(catalog.listeners().settings(id));
    }

    /** Keeps a listener's choices in the place of what was kept before; nothing is kept of the guest. */
    public void keepSettings(long id, String settings) {
        if (id != Listener.GUEST) {
            catalog.listeners().keepSettings(id, settings);
        }
    }

    /**
     * Protects what is a listener's with a PIN, in the place of the one that there was. Their template is encrypted with a key
     * that is derived from it, and what was kept before is erased from the catalog's bytes. They are open afterwards.
     *
     * <p>A PIN keeps others who sit at this computer from a profile. It does not keep those from it who copy the catalog's file:
     * songs and plays are not encrypted, and all PINs of four digits are tried within hours; a long PIN protects the template
     * from them too.
     *
     * @param pin {@value Protection#SHORTEST_PIN} to {@value Protection#LONGEST_PIN} characters; the caller overwrites it afterwards
     * @throws UserFacingException if it is too short or too long, or the listener has a PIN that was not entered
     */
    public void setPin(long id, char[] pin) {
        require(id);
        protection.setPin(id, pin);
    }

    /**
     * Protects a listener no longer.
     *
     * @throws UserFacingException if they have a PIN that was not entered
     */
    public void removePin(long id) {
        require(id);
        protection.removePin(id);
    }

    /**
     * Enters a listener's PIN. After five wrong ones in a row none is looked at for half a minute, and after each further wrong
     * one for twice as long, up to an hour; that is kept from one start of the program to the next.
     *
     * @param pin the caller overwrites it afterwards
     */
    public PinAnswer enter(long id, char[] pin) {
        require(id);
        return protection.enter(id, pin);
    }

    /** Whether a listener has no PIN, or it was entered since the program started and they were not locked again. */
    public boolean isOpen(long id) {
        return protection.isOpen(id);
    }

    /** Asks for a listener's PIN again. The key of their template is overwritten. */
    public void lock(long id) {
        protection.lock(id);
    }

    /**
     * Keeps the template of a listener's face in the place of the one kept before, which is erased; encrypted where they have a PIN.
     *
     * @param template as {@code FaceTemplate.toBytes} of {@code dev.undertone.models.identity} gives it
     * @throws UserFacingException if they have a PIN that was not entered
     */
    public void keepFace(long id, byte[] template) {
        require(id);
        protection.keepFace(id, template);
    }

    /** Overwrites and deletes the template of a listener's face, so that the catalog's bytes do not hold it any more. */
    public void forgetFace(long id) {
        protection.forgetFace(id);
    }

    /**
     * The templates that can be read now, by listeners; those of listeners who are not open cannot, nor can one that was changed by
     * another program.
     */
    public Map<Long, byte[]> faces() {
        return protection.faces();
    }

    private void require(long id) {
        if (!catalog.listeners().exists(id)) {
            throw new IllegalArgumentException("there is no listener " + id);
        }
    }

    /**
     * Writes all that is a listener's into a folder, for them to keep or take along, in the place of what was written of them there
     * before. The package {@code backup} tells the format. Only its owner may read it. The PIN is never in it.
     *
     * @param withFace whether the template of their face is to be among it, as it is and not encrypted
     * @return the file
     * @throws UserFacingException if the folder cannot be written to, or they have a PIN that was not entered
     */
    public Path export(long id, Path folder, boolean withFace) {
        Listener listener = find(id).orElseThrow(() -> new IllegalArgumentException("there is no listener " + id));
        protection.requireOpen(id);
        byte[] template = withFace ? protection.face(id).orElse(null) : null;
        return ProfileExport.write(catalog, listener, template, folder);
    }
}
