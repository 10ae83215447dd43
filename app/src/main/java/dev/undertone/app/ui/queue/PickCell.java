package dev.undertone.app.ui.queue;

import dev.undertone.app.ui.cover.CoverArt;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.drag.SongDrag;
import dev.undertone.app.ui.player.FeedbackMenu;
import dev.undertone.app.ui.player.Reasons;
import dev.undertone.app.ui.player.Times;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Emotion;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One song to come: cover, names, the reason, emotion and length. */
final class PickCell extends ListCell<Pick> {

    private static final int COVER_PIXELS = 128;
    private static final double COVER_EM = 2.9;

    private final CoverArt cover;
    private final Label title = label("title");
    private final Label artist = label("artist");
    private final Label reason = label("reason");
    private final Label tag = label("tag");
    private final Label length = label("length");
    private final Tooltip whole = new Tooltip();
    private final HBox line;

    /**
     * @param model whose song it shows, and takes out
     * @param carried the selected songs, as they are dragged elsewhere
     */
    PickCell(Covers covers, QueueModel model, FeedbackMenu menu, Supplier<CarriedSongs> carried) {
        cover = new CoverArt(covers, COVER_PIXELS, "thumb");
        VBox names = new VBox(title, artist);
        names.setAlignment(Pos.CENTER_LEFT);
        StackPane tagColumn = new StackPane(tag);
        tagColumn.setAlignment(Pos.CENTER_LEFT);
        tag.setMinWidth(USE_PREF_SIZE);
        length.setMinWidth(USE_PREF_SIZE);
        HBox buttons = new HBox(wrongMood(model), more(menu), remove(model));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        length.visibleProperty().bind(buttons.visibleProperty().not());
        StackPane end = new StackPane(length, buttons);
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinWidth(USE_PREF_SIZE);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        reason.setTooltip(whole);
        line = new HBox(cover, names, reason, tagColumn, end);
        line.getStyleClass().add("pick");
        // Shares of the row's width keep the columns of all rows in line.
        share(names, 0.32);
        share(reason, 0.34);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.setWrapText(true);
        fontProperty().subscribe(font -> {
            cover.setEdge(COVER_EM * font.getSize());
            reason.setMaxHeight(COVER_EM * font.getSize());
            reason.setPrefHeight(COVER_EM * font.getSize());
            tagColumn.setMinWidth(6.3 * font.getSize());
        });
        // A list asks a cell for its width; without this, the longest reason would widen the list.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                model.play(getIndex());
            }
        });
        SongDrag.from(this, () -> {
            if (getItem() == null) {
                return null;
            }
            if (!isSelected()) {
                getListView().getSelectionModel().clearAndSelect(getIndex());
            }
            return carried.get();
        });
    }

    private Button remove(QueueModel model) {
        Button remove =
                Icons.button(new Button(), Feather.X, Words.of("queue.remove"), "plain-button", "small-icon", "more");
        remove.setFocusTraversable(false);
        remove.setOnAction(_ -> model.remove(List.of(getIndex())));
        return remove;
    }

    private Button wrongMood(QueueModel model) {
        Button wrong = Icons.button(
                new Button(), Feather.SLASH, Words.of("feedback.wrong-mood.row"), "plain-button", "small-icon", "more");
        wrong.setFocusTraversable(false);
        wrong.setOnAction(_ -> {
            Pick pick = getItem();
            if (pick != null) {
                model.feedback(pick.track(), FeedbackKind.NOT_FOR_MOOD);
            }
        });
        return wrong;
    }

    private Button more(FeedbackMenu menu) {
        Button more = Icons.button(
                new Button(), Feather.MORE_HORIZONTAL, Words.of("queue.say"), "plain-button", "small-icon", "more");
        more.setFocusTraversable(false);
        more.setOnAction(_ -> {
            getListView().getSelectionModel().clearAndSelect(getIndex());
            menu.show(more, Side.BOTTOM, 0, 4);
        });
        return more;
    }

    @Override
    protected void updateItem(@Nullable Pick pick, boolean empty) {
        super.updateItem(pick, empty);
        if (empty || pick == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Track track = pick.track();
        cover.show(track);
        title.setText(track.title());
        artist.setText(track.artist());
        reason.setText(Reasons.sentence(pick.reason()));
        whole.setText(reason.getText());
        length.setText(Times.clock(track.duration()));
        Emotion emotion = track.emotion().orElse(null);
        EmotionStyle.apply(line, emotion);
        tag.setText(emotion == null ? "" : EmotionStyle.label(emotion));
        tag.setVisible(emotion != null);
        setGraphic(line);
        setAccessibleText(Words.of("queue.spoken", track.title(), track.artist(), Reasons.sentence(pick.reason())));
    }

    private void share(Region column, double part) {
        column.setMinWidth(0);
        column.prefWidthProperty().bind(Bindings.multiply(line.widthProperty(), part));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
