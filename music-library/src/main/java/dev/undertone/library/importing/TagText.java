package dev.undertone.library.importing;

import dev.undertone.library.TrackTags;

/** Text from a tag made fit for one line of a list. */
final class TagText {

    private TagText() {}

    /** The first of several values, on one line, without control characters, and cut with an ellipsis if it is endless. */
    static String tidy(String raw) {
        String lead = raw.stripLeading();
        int end = lead.indexOf('\0');
        String first = end >= 0 ? lead.substring(0, end) : lead;
        String line = TrackTags.onOneLine(first);
        if (line.length() <= TrackTags.LONGEST_TEXT) {
            return line;
        }
        int cut = TrackTags.LONGEST_TEXT - 1;
        if (Character.isHighSurrogate(line.charAt(cut - 1))) {
            cut--;
        }
        return line.substring(0, cut).stripTrailing() + '…';
    }
}
