package dev.undertone.app.ui.library;

import dev.undertone.app.ui.player.Times;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import dev.undertone.models.Emotion;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The cells of the table of songs. */
final class SongCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private SongCells() {}

    /** A cell for a column. */
    static TableCell<LibraryEntry, LibraryEntry> cell(SongColumn column, LibraryModel model) {
        return switch (column) {
            case NUMBER ->
                new TextCell("figures", entry -> number(entry.track().tags().number()));
            case TITLE -> new TextCell("title", entry -> entry.track().title());
            case ARTIST -> new TextCell("words", entry -> entry.track().artist());
            case ALBUM -> new TextCell("words", entry -> entry.track().album());
            case ALBUM_ARTIST ->
                new TextCell("words", entry -> entry.track().tags().albumArtist());
            case GENRE -> new TextCell("words", SongColumn::genres);
            case YEAR ->
                new TextCell("figures", entry -> number(entry.track().tags().year()));
            case LENGTH ->
                new TextCell("figures", entry -> Times.clock(entry.track().duration()));
            case EMOTION -> new EmotionCell();
            case STARS -> new StarsCell(model);
            case PLAYS -> new TextCell("figures", entry -> entry.plays() == 0 ? "" : Words.number(entry.plays()));
            case LAST_PLAYED -> new TextCell("words", entry -> day(entry.lastStarted()));
            case ADDED -> new TextCell("words", entry -> day(entry.added()));
            case BEATS ->
                new TextCell("figures", entry -> {
                    Double beats = entry.track().tags().beatsPerMinute();
                    return beats == null ? "" : Long.toString(Math.round(beats));
                });
            case FORMAT ->
                new TextCell("words", entry -> entry.track().format().word().toUpperCase(Locale.ROOT));
            case FILE -> new TextCell("words", entry -> entry.track().file().toString());
        };
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String day(@Nullable Instant time) {
        return time == null ? "" : DAY.withLocale(Words.language()).format(time.atZone(ZoneId.systemDefault()));
    }

    /** Words or figures. */
    private static final class TextCell extends TableCell<LibraryEntry, LibraryEntry> {

        private final Function<LibraryEntry, String> text;

        TextCell(String style, Function<LibraryEntry, String> text) {
            this.text = text;
            getStyleClass().add(style);
        }

        @Override
        protected void updateItem(@Nullable LibraryEntry song, boolean empty) {
            super.updateItem(song, empty);
            setText(empty || song == null ? null : text.apply(song));
        }
    }

    /** The emotion in its colour. */
    private static final class EmotionCell extends TableCell<LibraryEntry, LibraryEntry> {

        private final Label tag = new Label();

        EmotionCell() {
            tag.getStyleClass().add("tag");
            tag.setMinWidth(0);
            getStyleClass().add("emotion");
        }

        @Override
        protected void updateItem(@Nullable LibraryEntry song, boolean empty) {
            super.updateItem(song, empty);
            Emotion emotion =
                    empty || song == null ? null : song.track().emotion().orElse(null);
            if (emotion == null) {
                setGraphic(null);
                return;
            }
            tag.setText(EmotionStyle.label(emotion));
            EmotionStyle.apply(tag, emotion);
            setGraphic(tag);
        }
    }

    /** Five stars; a click on one rates the song, a click on the last that is lit takes the rating away. */
    private static final class StarsCell extends TableCell<LibraryEntry, LibraryEntry> {

        private final Stars stars;

        StarsCell(LibraryModel model) {
            getStyleClass().add("rating");
            stars = new Stars(count -> {
                LibraryEntry song = getItem();
                if (song != null) {
                    model.rate(List.of(song), count);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable LibraryEntry song, boolean empty) {
            super.updateItem(song, empty);
            if (empty || song == null) {
                setGraphic(null);
                return;
            }
            stars.show(song.stars());
            setGraphic(stars);
        }
    }
}
