package dev.undertone.library.importing;

/** Text from a tag made fit for one line of a list. */
final class TagText {

    /** The longest text that is kept, in characters; nobody's title is longer, and no row of a list shows as many. */
    static final int LONGEST = 300;

    private TagText() {}

    /** The first of several values, on one line, without control characters, and cut with an ellipsis if it is endless. */
    static String tidy(String raw) {
        String lead = raw.stripLeading();
        int end = lead.indexOf('\0');
        String first = end >= 0 ? lead.substring(0, end) : lead;
        String line = first.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = LONGEST - 1;
        if (Character.isHighSurrogate(line.charAt(cut - 1))) {
            cut--;
        }
        return line.substring(0, cut).stripTrailing() + '…';
    }
}
