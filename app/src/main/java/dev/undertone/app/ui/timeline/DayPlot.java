package dev.undertone.app.ui.timeline;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/**
 * A day drawn over time: valence as an area in the colours of the emotions, arousal as a line, and the songs as bars below,
 * between the hours that have something. All marks of one colour are one shape, so that a long day costs no more than a short one.
 */
final class DayPlot extends Region {

    /** Where the parts lie, from below, in em: what is left above belongs to the moods. */
    static final double AXIS_EM = 1.9;

    static final double SONGS_EM = 2.5;

    private static final double TOP_EM = 0.5;
    private static final Duration GAP = Duration.ofMinutes(2);
    private static final Duration MARK = Duration.ofMinutes(1);
    private static final double LEAST_HOUR_EM = 4;

    private record Hour(Region line, Label words, TimeScale.Part part) {}

    private final Region zero = region("zero");
    private final Region songLane = region("song-lane");
    private final Region chosenTime = region("chosen-time");
    private final Path arousal = path("arousal", Optional.empty());
    private final Map<Optional<Emotion>, Path> areas = new HashMap<>();
    private final Map<Optional<Emotion>, Path> bars = new HashMap<>();
    private final SongTitles titles = new SongTitles(this);
    private final Label type = new Label();
    private final ReadOnlyObjectWrapper<@Nullable DayEntry> pointed = new ReadOnlyObjectWrapper<>();
    private List<Hour> hours = List.of();
    private List<MoodSpan> spans = List.of();
    private List<HeardTrack> songs = List.of();
    private @Nullable TimeScale scale;
    private @Nullable DayEntry chosen;

    /**
     * @param play plays a song that is clicked twice
     */
    DayPlot(Consumer<HeardTrack> play) {
        getStyleClass().add("day-plot");
        type.setVisible(false);
        setOnMouseMoved(event -> pointed.set(under(event)));
        setOnMouseExited(_ -> pointed.set(null));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && under(event) instanceof HeardTrack song) {
                play.accept(song);
            }
        });
    }

    /** Draws a day. */
    void show(MoodDay day, ZoneId zone) {
        pointed.set(null);
        choose(null);
        getChildren().clear();
        spans = MoodSpan.of(day.moods(), GAP, MARK);
        songs = day.songs();
        scale = day.isEmpty() ? null : new TimeScale(day, zone);
        hours = scale == null
                ? List.of()
                : scale.parts().stream().map(part -> hour(part, zone)).toList();
        getChildren().addAll(type, songLane);
        hours.forEach(hour -> getChildren().addAll(hour.line(), hour.words()));
        getChildren().add(chosenTime);
        spans.forEach(span -> areas.computeIfAbsent(Optional.of(span.emotion()), emotion -> path("moment", emotion)));
        songs.forEach(song -> bars.computeIfAbsent(song.track().emotion(), emotion -> path("song-bar", emotion)));
        getChildren().addAll(areas.values());
        getChildren().addAll(bars.values());
        getChildren().addAll(zero, arousal, titles);
        requestLayout();
    }

    /** Marks when something was; null for nothing. */
    void choose(@Nullable DayEntry entry) {
        chosen = entry;
        requestLayout();
    }

    /** Writes titles on the bars that are wide enough, from one place to another. */
    void look(double left, double right) {
        titles.look(songs, left, right);
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
        double middle = lane / 2;
        double half = middle - TOP_EM * em;
        songLane.resizeRelocate(0, lane, getWidth(), SONGS_EM * em);
        zero.resizeRelocate(0, Math.rint(middle), getWidth(), 1);
        titles.resizeRelocate(0, lane, getWidth(), SONGS_EM * em);
        placeHours(em, bottom);
        areas.forEach((emotion, path) -> path.getElements().setAll(area(emotion, middle, half)));
        double top = lane + 0.45 * em;
        bars.forEach((emotion, path) -> path.getElements().setAll(bars(emotion, top, bottom - 0.45 * em)));
        arousal.getElements().setAll(way(middle, half));
        DayEntry entry = chosen;
        if (entry == null) {
            chosenTime.resize(0, 0);
        } else {
            double left = x(entry.began());
            chosenTime.resizeRelocate(left - 1, 0, Math.max(3, x(entry.ended()) - left) + 2, bottom);
        }
        titles.requestLayout();
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

    private List<PathElement> area(Optional<Emotion> emotion, double middle, double half) {
        List<PathElement> elements = new ArrayList<>();
        for (MoodSpan span : spans) {
            if (emotion.equals(Optional.of(span.emotion()))) {
                double height = Math.max(2, Math.abs(span.affect().valence()) * half);
                double top = span.affect().valence() >= 0 ? middle - height : middle;
                rectangle(elements, x(span.began()), x(span.ended()), top, top + height);
            }
        }
        return elements;
    }

    private List<PathElement> bars(Optional<Emotion> emotion, double top, double bottom) {
        List<PathElement> elements = new ArrayList<>();
        for (HeardTrack song : songs) {
            if (song.track().emotion().equals(emotion)) {
                double left = x(song.began());
                rectangle(elements, left, Math.max(left + 2, x(song.ended()) - 1.5), top, bottom);
            }
        }
        return elements;
    }

    /** From the middle of each mood to the middle of the next, broken where nothing was known for a while. */
    private List<PathElement> way(double middle, double half) {
        List<PathElement> elements = new ArrayList<>();
        MoodSpan before = null;
        for (MoodSpan span : spans) {
            double y = middle - half * span.affect().arousal();
            if (before == null || span.began().isAfter(before.ended().plus(GAP))) {
                elements.add(new MoveTo(x(span.began()), y));
            }
            elements.add(new LineTo((x(span.began()) + x(span.ended())) / 2, y));
            before = span;
        }
        return elements;
    }

    private static void rectangle(List<PathElement> elements, double left, double right, double top, double bottom) {
        elements.add(new MoveTo(left, top));
        elements.add(new LineTo(right, top));
        elements.add(new LineTo(right, bottom));
        elements.add(new LineTo(left, bottom));
        elements.add(new LineTo(left, top));
    }

    private @Nullable DayEntry under(MouseEvent event) {
        double em = type.getFont().getSize();
        boolean music = event.getY() > getHeight() - (AXIS_EM + SONGS_EM) * em;
        for (DayEntry entry : music ? songs : spans) {
            if (event.getX() >= x(entry.began()) && event.getX() <= Math.max(x(entry.began()) + 3, x(entry.ended()))) {
                return entry;
            }
        }
        return null;
    }

    private static Hour hour(TimeScale.Part part, ZoneId zone) {
        Label words = new Label(TimelineWords.time(part.began().toInstant(), zone));
        words.getStyleClass().add("hour");
        return new Hour(region(part.pause() ? "pause" : "hour-line"), words, part);
    }

    private static Path path(String style, Optional<Emotion> emotion) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        EmotionStyle.apply(path, emotion.orElse(null));
        return path;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }
}
