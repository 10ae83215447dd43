package dev.undertone.library.moods;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated values as RFC 4180 has them, and with nothing in them that a spreadsheet would compute. */
final class CsvWriter {

    // What OWASP's page on CSV injection lists; the last four are the wide forms that East Asian spreadsheets take for
    // the first.
    private static final String FORMULA = "=+-@\t\r＝＋－＠";
    private static final int DECIMALS = 4;

    private final Writer out;
    private final StringBuilder row = new StringBuilder();

    CsvWriter(Writer out) {
        this.out = out;
    }

    /** Adds a text to the row, which may be empty. */
    void text(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        add(quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless);
    }

    /** Adds a number to the row, to the fourth decimal; nothing where there is none. */
    void number(@Nullable Double number) {
        add(
                number == null
                        ? ""
                        : BigDecimal.valueOf(number)
                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString());
    }

    void endRow() throws IOException {
        row.setLength(row.length() - 1);
        out.write(row.append("\r\n").toString());
        row.setLength(0);
    }

    private void add(String field) {
        row.append(field).append(',');
    }
}
