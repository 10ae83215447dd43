package dev.undertone.app.ui.lyrics;

import dev.undertone.app.ui.lyrics.LyricsModel.Content;
import dev.undertone.app.ui.notice.EmptyMessage;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Lyrics.Line;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The words of the song. Where they have times, the line that is sung is lit and kept in the middle, and a click goes there. */
public final class LyricsView extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass SUNG = PseudoClass.getPseudoClass("sung");
    private static final PseudoClass TIMED = PseudoClass.getPseudoClass("timed");
    /** More lines than any song has; what comes after them would only slow the window down. */
    private static final int MOST_LINES = 1500;

    private final LyricsModel model;
    private final VBox lines = new VBox();
    private final FollowingScroll scroll = new FollowingScroll(lines);
    private final List<Label> labels = new ArrayList<>();
    private final Label looking = new Label(Words.of("lyrics.looking"));
    private final Label noSong = new Label(Words.of("lyrics.no-song"));
    private final EmptyMessage none =
            new EmptyMessage(Feather.ALIGN_CENTER, Words.of("lyrics.none"), Words.of("lyrics.none-detail"));

    /** Follows the model's song. */
    public LyricsView(LyricsModel model) {
        this.model = model;
        getStyleClass().add("lyrics");
        lines.getStyleClass().add("lyric-lines");
        looking.getStyleClass().add("quiet");
        noSong.getStyleClass().add("quiet");
        none.setMaxHeight(Region.USE_PREF_SIZE);
        scroll.setAccessibleText(Words.of("lyrics.title"));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::type);
        StackPane body = new StackPane(scroll, looking, noSong, none);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(heading(), body);
        Observing.by(this, model.contentProperty(), this::show);
        Observing.by(this, model.currentProperty(), line -> light(line.intValue()));
    }

    private HBox heading() {
        Label title = new Label(Words.of("lyrics.title"));
        title.getStyleClass().add("section-title");
        Label note = new Label(Words.of("lyrics.timed"));
        note.getStyleClass().add("faint");
        note.visibleProperty().bind(model.contentProperty().isEqualTo(Content.TIMED));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Icons.button(new Button(), Feather.X, Words.of("lyrics.close"), "plain-button", "small-icon");
        close.setOnAction(_ -> model.shownProperty().set(false));
        HBox heading = new HBox(title, note, space, close);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private void show(Content content) {
        boolean words = content == Content.TIMED || content == Content.UNTIMED;
        scroll.setVisible(words);
        looking.setVisible(content == Content.LOOKING);
        noSong.setVisible(content == Content.NO_SONG);
        none.setVisible(content == Content.NONE);
        pseudoClassStateChanged(TIMED, content == Content.TIMED);
        labels.clear();
        if (words) {
            List<Line> all = model.lines();
            for (int i = 0; i < Math.min(MOST_LINES, all.size()); i++) {
                labels.add(label(all.get(i), i));
            }
        }
        lines.getChildren().setAll(labels);
        scroll.follow(content == Content.TIMED);
        scroll.goTo(null);
        light(model.currentProperty().get());
    }

    private Label label(Line line, int index) {
        Label label = new Label(line.text());
        label.getStyleClass().add("lyric");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        if (line.at() != null) {
            label.setOnMouseClicked(_ -> model.seek(index));
        }
        return label;
    }

    private void light(int current) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).pseudoClassStateChanged(CURRENT, i == current);
            labels.get(i).pseudoClassStateChanged(SUNG, i < current);
        }
        if (current >= 0 && current < labels.size()) {
            scroll.goTo(labels.get(current));
        }
    }

    /** Up and down go from line to line of a song that has times, as they go from song to song in a list. */
    private void type(KeyEvent event) {
        if (model.contentProperty().get() != Content.TIMED || event.isShortcutDown()) {
            return;
        }
        int current = model.currentProperty().get();
        switch (event.getCode()) {
            case UP -> model.seek(Math.max(0, current - 1));
            case DOWN -> model.seek(current + 1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
