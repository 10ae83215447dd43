package dev.undertone.app.ui.theme;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;

/** Keeps what is written in a field from growing beyond a length: what is pasted is cut where there is no more room, and not refused. */
public final class LongestText implements UnaryOperator<TextFormatter.Change> {

    private final int longest;

    private LongestText(int longest) {
        this.longest = longest;
    }

    /**
     * A formatter for one field.
     *
     * @param longest in characters
     */
    public static TextFormatter<String> of(int longest) {
        return new TextFormatter<>(new LongestText(longest));
    }

    @Override
    public TextFormatter.Change apply(TextFormatter.Change change) {
        int tooMany = change.getControlNewText().length() - longest;
        if (tooMany > 0) {
            String text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - tooMany)));
            int end = change.getControlNewText().length();
            change.selectRange(Math.min(change.getAnchor(), end), Math.min(change.getCaretPosition(), end));
        }
        return change;
    }
}
