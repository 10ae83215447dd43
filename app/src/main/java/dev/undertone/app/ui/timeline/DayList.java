package dev.undertone.app.ui.timeline;

import dev.undertone.app.ui.cover.CoverArt;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.drag.SongDrag;
import dev.undertone.app.ui.player.Times;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.PlayOutcome;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The moods and the songs of a day in words, the earliest first. Enter, or a double click, plays a song. */
final class DayList extends ListView<DayEntry> {

    /** Longer than a look away, shorter than leaving the room. */
    private static final Duration GAP = Duration.ofMinutes(5);

    private static final int COVER_PIXELS = 96;
    private static final double COVER_EM = 2.3;

    private final ZoneId zone;
    private final Covers covers;
    private final Consumer<HeardTrack> play;

    DayList(ZoneId zone, Covers covers, Consumer<HeardTrack> play) {
        this.zone = zone;
        this.covers = covers;
        this.play = play;
        getStyleClass().addAll("day-list", "picks", "days");
        setAccessibleText(Words.of("timeline.list"));
        setCellFactory(_ -> new Row());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() instanceof HeardTrack song) {
                play.accept(song);
                event.consume();
            }
        });
    }

    /** Shows a day. */
    void show(MoodDay day) {
        List<DayEntry> entries = new ArrayList<>(MoodSpan.of(day.moods(), GAP, Duration.ofDays(1)));
        entries.addAll(day.songs());
        entries.sort(Comparator.comparing(DayEntry::began));
        if (!entries.equals(getItems())) {
            DayEntry chosen = getSelectionModel().getSelectedItem();
            setItems(FXCollections.observableList(entries));
            getSelectionModel().clearSelection();
            if (chosen != null && entries.contains(chosen)) {
                getSelectionModel().select(chosen);
            }
        }
    }

    private String spoken(DayEntry entry) {
        String time = TimelineWords.time(entry.began(), zone);
        return switch (entry) {
            case HeardTrack song ->
                Words.of(
                        "timeline.song.spoken",
                        time,
                        song.track().title(),
                        song.track().artist(),
                        heard(song));
            case MoodSpan span ->
                Words.of(
                        "timeline.mood.spoken",
                        time,
                        TimelineWords.time(span.ended(), zone),
                        EmotionStyle.label(span.emotion()),
                        TimelineWords.place(span.affect()));
        };
    }

    private static String heard(HeardTrack song) {
        String length = Times.clock(song.play().heard());
        return song.play().outcome() == PlayOutcome.FINISHED ? length : Words.of("timeline.heard", length);
    }

    private final class Row extends ListCell<DayEntry> {

        private final Label time = label("time");
        private final Region dot = new Region();
        private final CoverArt cover = new CoverArt(covers, COVER_PIXELS, "thumb");
        private final StackPane sign = new StackPane(cover, dot);
        private final Label title = label("title");
        private final Label detail = label("artist");
        private final Label tag = label("tag");
        private final Label end = label("length");
        private final HBox line;

        Row() {
            dot.getStyleClass().add("dot");
            VBox words = new VBox(title, detail);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            tag.setMinWidth(USE_PREF_SIZE);
            end.setMinWidth(USE_PREF_SIZE);
            line = new HBox(time, sign, words, tag, end);
            line.getStyleClass().add("pick");
            fontProperty().subscribe(font -> {
                cover.setEdge(COVER_EM * font.getSize());
                sign.setMinWidth(COVER_EM * font.getSize());
            });
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY
                        && event.getClickCount() == 2
                        && getItem() instanceof HeardTrack song) {
                    play.accept(song);
                }
            });
            SongDrag.from(
                    this,
                    () -> getItem() instanceof HeardTrack song
                            ? CarriedSongs.of(List.of(song.track().id()))
                            : null);
        }

        @Override
        protected void updateItem(@Nullable DayEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            time.setText(TimelineWords.time(entry.began(), zone));
            switch (entry) {
                case HeardTrack song -> show(song);
                case MoodSpan span -> show(span);
            }
            setGraphic(line);
            setAccessibleText(spoken(entry));
        }

        private void show(HeardTrack song) {
            EmotionStyle.apply(line, song.track().emotion().orElse(null));
            fill(true, song.track().title(), song.track().artist(), heard(song));
            cover.show(song.track());
            song.track()
                    .emotion()
                    .ifPresentOrElse(emotion -> tag.setText(EmotionStyle.label(emotion)), () -> tag.setVisible(false));
        }

        private void show(MoodSpan span) {
            EmotionStyle.apply(line, span.emotion());
            String place = TimelineWords.place(span.affect());
            fill(
                    false,
                    EmotionStyle.label(span.emotion()),
                    span.said() ? place + "  ·  " + Words.of("timeline.said") : place,
                    Times.rounded(Duration.between(span.began(), span.ended())));
        }

        private void fill(boolean song, String words, String more, String last) {
            cover.setVisible(song);
            dot.setVisible(!song);
            tag.setVisible(song);
            title.setText(words);
            detail.setText(more);
            detail.setVisible(!more.isEmpty());
            detail.setManaged(!more.isEmpty());
            end.setText(last);
        }

        private static Label label(String style) {
            Label label = new Label();
            label.getStyleClass().add(style);
            return label;
        }
    }
}
