package dev.undertone.library.importing;

import dev.undertone.library.TrackTags;

/** Text from a tag made fit for one line of a list. */
final class TagText {

    private TagText() {}

    /** The first of several values, on one line, without control characters, and cut with an ellipsis if it is endless. */
    static String tidy(String raw) {
        String lead = raw.stripLeading();
        int end = lead.indexOf('\0');
        return TrackTags.line(end >= 0 ? lead.substring(0, end) : lead);
    }
}
