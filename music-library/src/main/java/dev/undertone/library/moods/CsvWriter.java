package dev.undertone.library.moods;

import dev.undertone.library.catalog.PrivateFiles;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
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

    /** Writes the rows of a file. */
    @FunctionalInterface
    interface Rows {
        void write(CsvWriter csv) throws IOException;
    }

    /**
     * Writes a file whole or not at all; only its owner may read it.
     *
     * @param what is in it, as a sentence begins with it
     * @throws UserFacingException if it cannot be written; a file that was there stays as it was
     */
    static void write(String what, Path file, Rows rows) {
        try {
            PrivateFiles.write(file, out -> rows.write(new CsvWriter(out)));
        } catch (IOException e) {
            String reason =
                    e instanceof AccessDeniedException ? "you may not write there" : String.valueOf(e.getMessage());
            throw new UserFacingException(
                    what + " cannot be written to " + file + ": " + reason + ".",
                    "Choose a folder that you may write to, on a disk with room.",
                    e);
        }
    }

    /** Adds a time to the row: ISO 8601 with the offset of this machine's time zone. */
    void time(Instant time) {
        text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.MILLIS).atZone(ZoneId.systemDefault())));
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
