package dev.undertone.app.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The titles on the bars of songs, where a bar is in sight and wide enough for some of one. */
final class SongTitles extends Region {

    private static final double LEAST_EM = 4;

    private final DayPlot plot;
    private final Label type = new Label();
    private List<HeardTrack> songs = List.of();
    private double left;
    private double right;

    SongTitles(DayPlot plot) {
        this.plot = plot;
        setMouseTransparent(true);
        type.setVisible(false);
        getChildren().add(type);
    }

    /** Names songs between two places of the plot. */
    void look(List<HeardTrack> named, double from, double until) {
        songs = named;
        left = from;
        right = until;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double least = LEAST_EM * type.getFont().getSize();
        List<HeardTrack> wide = new ArrayList<>();
        for (HeardTrack song : songs) {
            double x = plot.x(song.began());
            double end = plot.x(song.ended());
            if (end - x > least && end > left && x < right) {
                wide.add(song);
            }
        }
        while (getChildren().size() <= wide.size()) {
            Label title = new Label();
            title.getStyleClass().add("bar-title");
            getChildren().add(title);
        }
        for (int i = 1; i < getChildren().size(); i++) {
            Label title = (Label) getChildren().get(i);
            title.setText(i <= wide.size() ? wide.get(i - 1).track().title() : "");
            if (i <= wide.size()) {
                double x = plot.x(wide.get(i - 1).began());
                title.resizeRelocate(x, 0, plot.x(wide.get(i - 1).ended()) - x - 2, getHeight());
            }
        }
    }
}
