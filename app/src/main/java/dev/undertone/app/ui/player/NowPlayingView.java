package dev.undertone.app.ui.player;

import dev.undertone.app.ui.cover.CoverArt;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The song that plays: its cover, its name, why it was chosen, and the controls. Upright, the cover takes the room that the
 * rest leaves; otherwise the words stand beside it.
 */
public final class NowPlayingView extends Region {

    private static final int COVER_PIXELS = 900;
    private static final double LEAST_COVER = 96;
    private static final double WIDEST_EM = 46;

    private final CoverArt cover;
    private final Label title = label("song-title");
    private final Label artist = label("song-artist");
    private final Label tag = label("tag");
    private final Label reason = label("reason");
    private final VBox words;
    private final VBox controls;
    private boolean upright;
    private double coverEdge = 200;

    /**
     * Shows the model's song.
     *
     * @param review rates the song
     * @param tools more buttons, which stand to the right of those of every player
     */
    public NowPlayingView(PlayerModel model, Covers covers, Node review, Node... tools) {
        getStyleClass().add("now-playing");
        cover = new CoverArt(covers, COVER_PIXELS, "large");
        Label heading = label("overline");
        heading.textProperty().bind(model.headingProperty());
        reason.textProperty().bind(model.reasonProperty());
        Tip.following(reason, model.reasonProperty());
        tag.setMinWidth(USE_PREF_SIZE);
        HBox why = new HBox(tag, reason);
        why.getStyleClass().add("why");
        HBox head = new HBox(title, space(), new OpinionView(model, review));
        head.getStyleClass().add("now-playing-head");
        words = new VBox(heading, head, artist, why);
        words.getStyleClass().add("words");
        controls = new VBox(new SeekBar(model), row(model, tools));
        controls.getStyleClass().add("controls");
        getChildren().addAll(cover, words, controls);
        Observing.by(this, model.trackProperty(), this::show);
    }

    /** Whether the cover stands above the words, as large as there is room. */
    public void setUpright(boolean wanted) {
        upright = wanted;
        requestLayout();
    }

    /** Sets the cover's edge where it does not stand upright, and with it the height of all. */
    public void setCoverEdge(double length) {
        coverEdge = length;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double below = gap() + controls.prefHeight(inner);
        double insets = snappedTopInset() + snappedBottomInset();
        return upright
                ? insets + coverEdge + gap() + words.prefHeight(inner) + below
                : insets + Math.max(coverEdge, words.prefHeight(-1)) + below;
    }

    @Override
    protected double computeMinHeight(double width) {
        return upright ? 0 : computePrefHeight(width);
    }

    /** Upright, it is as wide as the cover that its height has room for, and at least as wide as the controls. */
    @Override
    public @Nullable Orientation getContentBias() {
        return upright ? Orientation.VERTICAL : null;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + controls.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        double insets = snappedLeftInset() + snappedRightInset();
        double room = upright && height >= 0 ? coverRoom(height - snappedTopInset() - snappedBottomInset()) : coverEdge;
        return insets + Math.max(controls.minWidth(-1), Math.min(room, WIDEST_EM * em()));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (upright) {
            layOutUpright(width, height);
        } else {
            layOutWide(width);
        }
    }

    private void layOutUpright(double width, double height) {
        double wordsHeight = words.prefHeight(width);
        double controlsHeight = controls.prefHeight(width);
        double room = coverRoom(height);
        double edge = Math.rint(Math.max(LEAST_COVER, Math.min(Math.min(width, WIDEST_EM * em()), room)));
        double left = snappedLeftInset();
        double top = Math.rint(snappedTopInset() + Math.max(0, room - edge) / 2);
        cover.setEdge(edge);
        cover.resizeRelocate(Math.rint(left + (width - edge) / 2), top, edge, edge);
        words.resizeRelocate(left, Math.rint(top + edge + gap()), width, wordsHeight);
        controls.resizeRelocate(left, Math.rint(top + edge + 2 * gap() + wordsHeight), width, controlsHeight);
    }

    private double coverRoom(double height) {
        return height - words.prefHeight(-1) - controls.prefHeight(-1) - 2 * gap();
    }

    private void layOutWide(double width) {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double wordsLeft = left + coverEdge + 1.4 * gap();
        double wordsHeight = words.prefHeight(width - wordsLeft);
        double block = Math.max(coverEdge, wordsHeight);
        cover.setEdge(coverEdge);
        cover.resizeRelocate(left, top, coverEdge, coverEdge);
        words.resizeRelocate(
                wordsLeft, Math.rint(top + (block - wordsHeight) / 2), left + width - wordsLeft, wordsHeight);
        double controlsHeight = controls.prefHeight(width);
        controls.resizeRelocate(left, Math.rint(top + block + gap()), width, controlsHeight);
    }

    private static HBox row(PlayerModel model, Node... tools) {
        HBox end = new HBox(tools);
        end.getStyleClass().add("tools");
        end.getChildren().addAll(new SleepButton(model), new VolumeView(model));
        end.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(new TransportView(model), space(), end);
        row.getStyleClass().add("control-row");
        return row;
    }

    private void show(@Nullable Track track) {
        cover.show(track);
        title.setText(track == null ? Words.of("player.welcome") : track.title());
        artist.setText(track == null ? Words.of("player.welcome-detail") : artistAndAlbum(track));
        cover.setAccessibleText(
                track == null ? Words.of("player.no-song") : Words.of("player.cover-of", track.title()));
        Emotion emotion = track == null ? null : track.emotion().orElse(null);
        tag.setText(emotion == null ? "" : EmotionStyle.label(emotion));
        tag.setVisible(emotion != null);
        tag.setManaged(emotion != null);
        EmotionStyle.apply(this, emotion);
    }

    private static String artistAndAlbum(Track track) {
        return Stream.of(track.artist(), track.album())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    private double gap() {
        return Math.rint(1.1 * em());
    }

    private double em() {
        return artist.getFont().getSize();
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }
}
