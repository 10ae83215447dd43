package dev.undertone.app.ui.mood;

import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.MoodSource;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.text.TextReader;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the listener writes of how it is going, and what was understood of it. */
public final class WrittenMoodModel {

    /** How many characters it may have. */
    public static final int LONGEST = TextReader.LONGEST;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable EmotionScores> understood = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper notUnderstood = new ReadOnlyBooleanWrapper();
    private Consumer<String> command = _ -> {};
    private String counting = "";

    /** Hands what is written to whoever understands it; empty where it is taken back. */
    public void onWrite(Consumer<String> reader) {
        command = reader;
    }

    /** Tells what is written, unless it is blank. */
    public void send() {
        String written = text.get().strip();
        if (!written.isEmpty()) {
            understood.set(null);
            notUnderstood.set(false);
            counting = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
            sentence.set(counting);
            text.set("");
            command.accept(counting);
        }
    }

    /** Takes back what was told. */
    public void takeBack() {
        begin();
        command.accept("");
    }

    /** Opens what was told to be written anew; it counts until that is sent. */
    public void edit() {
        text.set(counting);
        sentence.set("");
    }

    /** Clears what is being written; what was told before goes on to count. */
    public void clear() {
        text.set("");
        sentence.set(counting);
    }

    /** Nothing was told yet. */
    void begin() {
        counting = "";
        sentence.set("");
        understood.set(null);
        notUnderstood.set(false);
    }

    /** What was told says nothing that can be understood, and does not count. */
    public void showNotUnderstood() {
        notUnderstood.set(true);
    }

    /** What became of it. */
    void show(MoodBlend blend) {
        EmotionScores scores = blend.parts().stream()
                .filter(part -> part.source() == MoodSource.WORDS)
                .findFirst()
                .map(part -> part.scores())
                .orElse(null);
        if (scores != null) {
            understood.set(scores);
        } else if (understood.get() != null && !MoodModel.has(blend, MoodSource.HAND)) {
            // It has grown so old that it does not count any more.
            begin();
        }
    }

    /** What is being written. */
    public StringProperty textProperty() {
        return text;
    }

    /** What was told last and counts; empty where nothing does. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Whether what was told last could not be understood. */
    public ReadOnlyBooleanProperty notUnderstoodProperty() {
        return notUnderstood.getReadOnlyProperty();
    }

    /** What was understood of it; null while that is not known. */
    public ReadOnlyObjectProperty<@Nullable EmotionScores> understoodProperty() {
        return understood.getReadOnlyProperty();
    }
}
