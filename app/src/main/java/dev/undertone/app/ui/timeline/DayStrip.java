package dev.undertone.app.ui.timeline;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Six weeks, a cell for each day in the colour of its mean mood. A click looks at a day; left and right go a day back and on,
 * PageUp and PageDown a week.
 */
final class DayStrip extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");
    private static final PseudoClass MILD = PseudoClass.getPseudoClass("mild");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final double GAP = 3;
    private static final double WEEK_GAP = 9;
    private static final double MONTH_EM = 1.5;
    private static final double HEIGHT_EM = 4;

    private final TimelineModel model;
    private final List<Label> cells = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final List<Tooltip> tips = new ArrayList<>();
    private final Label type = new Label();

    DayStrip(TimelineModel model) {
        this.model = model;
        getStyleClass().addAll("day-strip", "days");
        setFocusTraversable(true);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        type.setVisible(false);
        getChildren().add(type);
        for (int i = 0; i < TimelineModel.STRIP_DAYS; i++) {
            int place = i;
            Label cell = new Label();
            cell.getStyleClass().add("day-cell");
            cell.setOnMouseClicked(_ -> look(place));
            Tooltip tip = new Tooltip();
            cell.setTooltip(tip);
            cells.add(cell);
            tips.add(tip);
            Label month = new Label();
            month.getStyleClass().add("month");
            month.setMouseTransparent(true);
            months.add(month);
        }
        getChildren().addAll(cells);
        getChildren().addAll(months);
        Observing.by(this, model.stripProperty(), _ -> show());
        Observing.by(this, model.dayProperty(), _ -> show());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_EM * type.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        double em = type.getFont().getSize();
        double top = MONTH_EM * em;
        double room = getWidth() - 2 * GAP;
        double gaps = (cells.size() - 1) * GAP + (cells.size() / 7 - 1) * (WEEK_GAP - GAP);
        double edge = Math.max(6, Math.floor((room - gaps) / cells.size()));
        double x = GAP;
        for (int i = 0; i < cells.size(); i++) {
            Label cell = cells.get(i);
            cell.resizeRelocate(x, top, edge, getHeight() - top - GAP);
            months.get(i).autosize();
            months.get(i).relocate(x, 0);
            x += edge + ((i + 1) % 7 == 0 ? WEEK_GAP : GAP);
        }
    }

    private void show() {
        List<DaySummary> days = model.stripProperty().get();
        LocalDate today = model.today();
        for (int i = 0; i < cells.size(); i++) {
            Label cell = cells.get(i);
            boolean there = i < days.size() && !days.get(i).date().isAfter(today);
            cell.setVisible(there);
            months.get(i).setVisible(there);
            if (!there) {
                continue;
            }
            DaySummary day = days.get(i);
            EmotionStyle.apply(cell, day.emotion());
            cell.setText(Integer.toString(day.date().getDayOfMonth()));
            cell.pseudoClassStateChanged(MILD, day.isMild());
            cell.pseudoClassStateChanged(VACANT, day.emotion() == null);
            cell.pseudoClassStateChanged(TODAY, day.date().equals(today));
            cell.pseudoClassStateChanged(
                    CHOSEN, day.date().equals(model.dayProperty().get()));
            tips.get(i).setText(TimelineWords.summary(day));
            cell.setAccessibleText(TimelineWords.summary(day));
            months.get(i).setText(month(day.date(), i));
        }
        DaySummary chosen = chosen(days);
        setAccessibleText(Words.of("timeline.strip") + (chosen == null ? "" : ". " + TimelineWords.summary(chosen)));
    }

    private @Nullable DaySummary chosen(List<DaySummary> days) {
        return days.stream()
                .filter(day -> day.date().equals(model.dayProperty().get()))
                .findFirst()
                .orElse(null);
    }

    /** The month stands where the weeks begin, and above the Monday after the month began. */
    private static String month(LocalDate date, int place) {
        boolean named = place == 0 || (date.getDayOfWeek() == DayOfWeek.MONDAY && date.getDayOfMonth() <= 7);
        return named ? DateTimeFormatter.ofPattern("LLLL", Words.language()).format(date) : "";
    }

    private void look(int place) {
        List<DaySummary> days = model.stripProperty().get();
        if (place < days.size()) {
            requestFocus();
            model.look(days.get(place).date());
        }
    }
}
