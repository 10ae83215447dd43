package dev.undertone.library.importing;

/** Watches an import, and can end it. Its methods are called on the thread of the import. */
public interface ImportProgress {

    /** Wants to know nothing. */
    ImportProgress NONE = (done, found) -> {};

    /**
     * Some more files were looked at.
     *
     * @param done how many by now
     * @param found how many there are in all, known from the first call on
     */
    void advanced(int done, int found);

    /** Whether the import should end as soon as it can; what was taken by then stays. */
    default boolean isCancelled() {
        return false;
    }
}
