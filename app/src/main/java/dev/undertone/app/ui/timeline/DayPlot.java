package dev.undertone.app.ui.timeline;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/**
 * A day drawn over time: valence as an area in the colours of the emotions, arousal as a line, and the songs as bars below,
 * between the hours that have something.
 */
final class DayPlot extends Region {

    /** Where the parts lie, from above, in em: what is left belongs to the moods. */
    static final double AXIS_EM = 1.9;

    static final double SONGS_EM = 2.5;
    static final double TOP_EM = 0.5;

    private static final Duration GAP = Duration.ofMinutes(2);
    private static final Duration MARK = Duration.ofMinutes(1);
    private static final double LEAST_HOUR_EM = 4;
    private static final double TITLE_EM = 4;

    private record Mark(Region node, DayEntry entry) {}

    private record Hour(Region line, Label words, TimeScale.Part part) {}

    private final Region zero = region("zero");
    private final Region songLane = region("song-lane");
    private final Region band = region("band");
    private final Label type = new Label();
    private final ReadOnlyObjectWrapper<@Nullable DayEntry> pointed = new ReadOnlyObjectWrapper<>();
    private final Consumer<HeardTrack> play;
    private List<Mark> marks = List.of();
    private List<Hour> hours = List.of();
    private List<List<MoodSpan>> runs = List.of();
    private List<Polyline> arousal = List.of();
    private @Nullable TimeScale scale;
    private @Nullable DayEntry chosen;

    /**
     * @param play plays a song that is clicked twice
     */
    DayPlot(Consumer<HeardTrack> play) {
        this.play = play;
        getStyleClass().add("day-plot");
        type.setVisible(false);
        band.setMouseTransparent(true);
    }

    /** Draws a day. */
    void show(MoodDay day, ZoneId zone) {
        getChildren().clear();
        pointed.set(null);
        chosen = null;
        if (day.isEmpty()) {
            return;
        }
        frame(day, zone);
        List<MoodSpan> spans = MoodSpan.of(day.moods(), GAP, MARK);
        List<Mark> drawn = new ArrayList<>();
        spans.forEach(span -> drawn.add(mark(span, "moment", span.emotion())));
        day.songs()
                .forEach(song ->
                        drawn.add(mark(song, "song-bar", song.track().emotion().orElse(null))));
        marks = drawn;
        runs = runs(spans);
        arousal = runs.stream().map(_ -> line()).toList();
        getChildren().addAll(type, songLane);
        hours.forEach(hour -> getChildren().addAll(hour.line(), hour.words()));
        getChildren().add(band);
        marks.forEach(mark -> getChildren().add(mark.node()));
        getChildren().add(zero);
        getChildren().addAll(arousal);
        requestLayout();
    }

    /** Marks when something was; null for nothing. */
    void choose(@Nullable DayEntry entry) {
        chosen = entry;
        requestLayout();
    }

    /** What the mouse is on; null where it is on nothing. */
    ReadOnlyObjectProperty<@Nullable DayEntry> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** Where a time lies, in pixels. */
    double x(Instant time) {
        return scale == null ? 0 : getWidth() * scale.place(time);
    }

    /** How many hours are drawn. */
    double hours() {
        return scale == null ? 1 : scale.hours();
    }

    @Override
    protected void layoutChildren() {
        double em = type.getFont().getSize();
        double bottom = getHeight() - AXIS_EM * em;
        double lane = bottom - SONGS_EM * em;
        double top = TOP_EM * em;
        double middle = (top + lane - top) / 2;
        double half = (lane - 2 * top) / 2;
        songLane.resizeRelocate(0, lane, getWidth(), SONGS_EM * em);
        zero.resizeRelocate(0, Math.rint(middle), getWidth(), 1);
        placeHours(em, bottom);
        for (Mark mark : marks) {
            double left = x(mark.entry().began());
            double width = Math.max(3, x(mark.entry().ended()) - left);
            switch (mark.entry()) {
                case MoodSpan span -> {
                    double height = Math.max(2, Math.abs(span.affect().valence()) * half);
                    double y = span.affect().valence() >= 0 ? middle - height : middle;
                    mark.node().resizeRelocate(left, y, width + 0.5, height);
                }
                case HeardTrack _ -> {
                    ((Label) mark.node()).setText(width > TITLE_EM * em ? title(mark.entry()) : "");
                    mark.node()
                            .resizeRelocate(
                                    left + 0.5, lane + 0.45 * em, Math.max(3, width - 1), (SONGS_EM - 0.9) * em);
                }
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            draw(runs.get(i), arousal.get(i), middle, half);
        }
        DayEntry entry = chosen;
        band.setVisible(entry != null);
        if (entry != null) {
            double left = x(entry.began());
            band.resizeRelocate(left - 1, 0, Math.max(3, x(entry.ended()) - left) + 2, bottom);
        }
    }

    private void placeHours(double em, double bottom) {
        double hour = getWidth() / hours();
        int every = 1;
        while (every * hour < LEAST_HOUR_EM * em && every < 12) {
            every *= 2;
        }
        for (int i = 0; i < hours.size(); i++) {
            Hour each = hours.get(i);
            double x = Math.rint(x(each.part().began().toInstant()));
            boolean pause = each.part().pause();
            each.line().resizeRelocate(x, 0, pause ? each.part().room() * hour : 1, bottom);
            boolean named = !pause && i % every == 0 && x + 3 * em < getWidth();
            each.words().setVisible(named);
            each.line().setVisible(pause || named);
            each.words().autosize();
            each.words()
                    .relocate(x, Math.rint(bottom + (AXIS_EM * em - each.words().getHeight()) / 2));
        }
    }

    private void draw(List<MoodSpan> run, Polyline line, double middle, double half) {
        List<Double> points = new ArrayList<>();
        // From the middle of each to the middle of the next, so that it is a way and no staircase.
        point(points, run.getFirst().began(), run.getFirst(), middle, half);
        run.forEach(span -> point(
                points,
                span.began().plus(Duration.between(span.began(), span.ended()).dividedBy(2)),
                span,
                middle,
                half));
        point(points, run.getLast().ended(), run.getLast(), middle, half);
        line.getPoints().setAll(points);
    }

    private void point(List<Double> points, Instant time, MoodSpan span, double middle, double half) {
        points.add(x(time));
        points.add(middle - half * span.affect().arousal());
    }

    private void frame(MoodDay day, ZoneId zone) {
        TimeScale times = new TimeScale(day, zone);
        scale = times;
        hours = times.parts().stream()
                .map(part -> {
                    Label words = new Label(TimelineWords.time(part.began().toInstant(), zone));
                    words.getStyleClass().add("hour");
                    return new Hour(region(part.pause() ? "pause" : "hour-line"), words, part);
                })
                .toList();
    }

    private Mark mark(DayEntry entry, String style, @Nullable Emotion emotion) {
        Region node = entry instanceof HeardTrack ? new Label() : new Region();
        node.getStyleClass().add(style);
        EmotionStyle.apply(node, emotion);
        node.hoverProperty().subscribe(on -> {
            if (on) {
                pointed.set(entry);
            } else if (entry.equals(pointed.get())) {
                pointed.set(null);
            }
        });
        if (entry instanceof HeardTrack song) {
            node.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    play.accept(song);
                }
            });
        }
        return new Mark(node, entry);
    }

    /** A line is broken where nothing was known for a while. */
    private static List<List<MoodSpan>> runs(List<MoodSpan> spans) {
        List<List<MoodSpan>> runs = new ArrayList<>();
        Instant end = null;
        for (MoodSpan span : spans) {
            if (end == null || span.began().isAfter(end.plus(GAP))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(span);
            end = span.ended();
        }
        return runs;
    }

    private static String title(DayEntry entry) {
        return entry instanceof HeardTrack song ? song.track().title() : "";
    }

    private static Polyline line() {
        Polyline line = new Polyline();
        line.getStyleClass().add("arousal");
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    /** For whoever looks for the mark of something. */
    Node node(DayEntry entry) {
        return marks.stream()
                .filter(mark -> mark.entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .node();
    }
}
