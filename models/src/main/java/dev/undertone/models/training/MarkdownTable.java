package dev.undertone.models.training;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table of a model card: the first column is words, the others are figures. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    /**
     * @param heads of the columns
     */
    MarkdownTable(List<String> heads) {
        row(heads);
        text.append("|---|")
                .append(String.join("|", Collections.nCopies(heads.size() - 1, "---:")))
                .append("|\n");
    }

    /** Adds a row. */
    MarkdownTable row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A share of 0 to 1 as a percentage with some decimals, the same in every country. */
    static String percentage(double share, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f %%", 100 * share);
    }
}
