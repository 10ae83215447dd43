package dev.undertone.app.ui.timeline;

import dev.undertone.app.ui.player.Times;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a day, which can be drawn wider than there is room and then be scrolled. What the mouse is on, or was chosen in
 * the list, is told beside it.
 */
final class DayChart extends Region {

    private static final double GUTTER_EM = 6.6;
    private static final double WIDEST_HOUR = 2400;
    private static final double STEP = 1.5;

    private final ZoneId zone;
    private final DayPlot plot;
    private final ScrollPane scroll = new ScrollPane();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final Label pleasant = axis("timeline.axis.pleasant");
    private final Label unpleasant = axis("timeline.axis.unpleasant");
    private final Label excited = axis("timeline.axis.arousal");
    private final Label songs = axis("timeline.axis.songs");
    private final Label title = line("title");
    private final Label second = line("artist");
    private final Label third = line("from");
    private final VBox card = new VBox(title, second, third);
    private @Nullable DayEntry chosen;
    private @Nullable LocalDate date;

    /**
     * @param play plays a song that is clicked twice
     */
    DayChart(ZoneId zone, Consumer<HeardTrack> play) {
        this.zone = zone;
        plot = new DayPlot(play);
        getStyleClass().add("day-chart");
        Region sample = new Region();
        sample.getStyleClass().add("arousal-sample");
        excited.setGraphic(sample);
        card.getStyleClass().add("song-card");
        card.setMouseTransparent(true);
        card.setManaged(false);
        card.setVisible(false);
        scroll.getStyleClass().add("plot-scroll");
        scroll.setContent(plot);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                zoom(event.getDeltaY() > 0);
                event.consume();
            }
        });
        getChildren().addAll(pleasant, unpleasant, excited, songs, scroll, card);
        scroll.viewportBoundsProperty().subscribe(this::widen);
        zoom.subscribe(this::widen);
        plot.pointedProperty().subscribe(this::tell);
        scroll.hvalueProperty().subscribe(() -> {
            look();
            tell();
        });
        plot.widthProperty().subscribe(this::look);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** Draws a day, as wide as there is room. */
    void show(MoodDay day) {
        if (!day.date().equals(date)) {
            date = day.date();
            zoom.set(1);
        }
        chosen = null;
        plot.show(day, zone);
        look();
        setAccessibleText(Words.of("timeline.chart.spoken", TimelineWords.day(day.date()), TimelineWords.summary(day)));
        tell();
    }

    /** Marks something that was chosen elsewhere; null for nothing. */
    void choose(@Nullable DayEntry entry) {
        chosen = entry;
        plot.choose(entry);
        if (entry != null && zoom.get() > 1) {
            double hidden = plot.getWidth() - scroll.getViewportBounds().getWidth();
            double wanted = plot.x(entry.began()) - scroll.getViewportBounds().getWidth() / 2;
            scroll.setHvalue(Math.clamp(wanted / Math.max(1, hidden), 0, 1));
        }
        tell();
    }

    /** Draws it wider, or narrower, around the same middle. */
    void zoom(boolean closer) {
        double room = Math.max(1, scroll.getViewportBounds().getWidth());
        double most = Math.max(1, plot.hours() * WIDEST_HOUR / room);
        double before = plot.getPrefWidth();
        double middle = (scroll.getHvalue() * (before - room) + room / 2) / Math.max(1, before);
        zoom.set(Math.clamp(closer ? zoom.get() * STEP : zoom.get() / STEP, 1, most));
        scroll.layout();
        double after = plot.getPrefWidth();
        scroll.setHvalue(after <= room ? 0 : Math.clamp((middle * after - room / 2) / (after - room), 0, 1));
    }

    /** Draws it as wide as there is room. */
    void fit() {
        zoom.set(1);
    }

    @Override
    protected void layoutChildren() {
        double em = pleasant.getFont().getSize() / 0.88;
        double gutter = GUTTER_EM * em;
        scroll.resizeRelocate(gutter, 0, Math.max(0, getWidth() - gutter), getHeight());
        double bottom = getHeight() - DayPlot.AXIS_EM * em;
        double lane = bottom - DayPlot.SONGS_EM * em;
        place(pleasant, 0.3 * em);
        place(excited, lane / 2 - excited.prefHeight(-1) / 2);
        place(unpleasant, lane - unpleasant.prefHeight(-1) - 0.3 * em);
        place(songs, lane + (DayPlot.SONGS_EM * em - songs.prefHeight(-1)) / 2);
        tell();
    }

    private void place(Label label, double y) {
        label.autosize();
        label.relocate(0, Math.rint(y));
    }

    private void widen() {
        double room = scroll.getViewportBounds().getWidth();
        plot.setMinWidth(Math.floor(room * zoom.get()));
        plot.setPrefWidth(Math.floor(room * zoom.get()));
    }

    private void look() {
        double room = scroll.getViewportBounds().getWidth();
        double left = scroll.getHvalue() * Math.max(0, plot.getWidth() - room);
        plot.look(left, left + room);
    }

    private void tell() {
        DayEntry entry = plot.pointedProperty().get() == null
                ? chosen
                : plot.pointedProperty().get();
        card.setVisible(entry != null && getWidth() > 0);
        if (entry == null) {
            return;
        }
        String time = TimelineWords.time(entry.began(), zone) + "–" + TimelineWords.time(entry.ended(), zone);
        switch (entry) {
            case HeardTrack song -> {
                EmotionStyle.apply(card, song.track().emotion().orElse(null));
                title.setText(song.track().title());
                second.setText(song.track().artist());
                third.setText(time + "  ·  " + Times.clock(song.play().heard()));
            }
            case MoodSpan span -> {
                EmotionStyle.apply(card, span.emotion());
                title.setText(EmotionStyle.label(span.emotion()));
                second.setText(TimelineWords.place(span.affect()));
                third.setText(time + "  ·  " + Times.rounded(Duration.between(span.began(), span.ended()))
                        + (span.said() ? "  ·  " + Words.of("timeline.said") : ""));
            }
        }
        second.setVisible(!second.getText().isEmpty());
        second.setManaged(second.isVisible());
        card.applyCss();
        double width = Math.min(card.prefWidth(-1), getWidth() / 2);
        double height = card.prefHeight(width);
        double hidden = Math.max(0, plot.getWidth() - scroll.getViewportBounds().getWidth());
        double x = scroll.getLayoutX() + plot.x(entry.ended()) - scroll.getHvalue() * hidden + 10;
        double left = x + width > getWidth() ? x - width - 30 : x;
        card.resizeRelocate(
                Math.rint(Math.clamp(left, 0, Math.max(0, getWidth() - width))),
                8,
                Math.ceil(width),
                Math.ceil(height));
    }

    private static Label axis(String key) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("axis-label");
        return label;
    }

    private static Label line(String style) {
        Label line = new Label();
        line.getStyleClass().add(style);
        line.setMinWidth(0);
        return line;
    }
}
