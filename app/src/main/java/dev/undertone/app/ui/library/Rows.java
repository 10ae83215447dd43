package dev.undertone.app.ui.library;

import dev.undertone.library.LibraryEntry;
import java.util.List;
import javafx.collections.ObservableListBase;

/** A list that takes its content whole, without copying it, and tells no more of a change than there is. */
final class Rows extends ObservableListBase<LibraryEntry> {

    private List<LibraryEntry> shown = List.of();

    @Override
    public LibraryEntry get(int index) {
        return shown.get(index);
    }

    @Override
    public int size() {
        return shown.size();
    }

    /**
     * Shows other songs, or the same as they are now.
     *
     * @return false if they are the same songs in the same places, so that a selection still holds
     */
    boolean show(List<LibraryEntry> next) {
        List<LibraryEntry> former = shown;
        boolean sameSongs = sameSongs(former, next);
        shown = next;
        beginChange();
        if (sameSongs) {
            for (int i = 0; i < next.size(); i++) {
                if (!next.get(i).equals(former.get(i))) {
                    nextSet(i, former.get(i));
                }
            }
        } else {
            nextReplace(0, next.size(), former);
        }
        endChange();
        return !sameSongs;
    }

    private static boolean sameSongs(List<LibraryEntry> one, List<LibraryEntry> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).track().id() != other.get(i).track().id()) {
                return false;
            }
        }
        return true;
    }
}
