package dev.undertone.app.ui.map;

import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.drag.SongDrag;
import dev.undertone.app.ui.map.MapCommands.Turn;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.Times;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the songs that are chosen; not there while none is. */
final class ChoiceBar extends HBox {

    private final MapModel model;
    private final Label count = new Label();

    ChoiceBar(MapModel model) {
        this.model = model;
        getStyleClass().add("choice-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        Button none = Icons.button(new Button(), Feather.X, Words.of("map.choose-none"), "plain-button", "small-icon");
        none.setOnAction(_ -> model.select(List.of()));
        getChildren()
                .addAll(
                        count,
                        button(Words.of("action.play"), "pill-button", () -> model.queue(model.selection(), Turn.NOW)),
                        button(
                                Words.of("action.play-next"),
                                "pill-button secondary",
                                () -> model.queue(model.selection(), Turn.NEXT)),
                        button(
                                Words.of("action.add-to-queue"),
                                "pill-button secondary",
                                () -> model.queue(model.selection(), Turn.LATER)),
                        button(
                                Words.of("map.what-heard"),
                                "pill-button secondary",
                                () -> model.explain(model.selection().stream()
                                        .map(MapSong::track)
                                        .toList())),
                        none);
        SongDrag.from(
                this,
                () -> CarriedSongs.of(model.selection().stream()
                        .map(song -> song.track().id())
                        .toList()));
        Observing.by(this, model.selectedProperty(), this::describe);
        Observing.by(this, model.songsProperty(), this::describe);
    }

    private void describe() {
        List<MapSong> chosen = model.selection();
        setVisible(!chosen.isEmpty());
        setManaged(!chosen.isEmpty());
        Duration length = chosen.stream().map(song -> song.track().duration()).reduce(Duration.ZERO, Duration::plus);
        count.setText(Words.of("count.songs", chosen.size()) + "  ·  " + Times.rounded(length));
    }

    private static Button button(String words, String styles, Runnable command) {
        Button button = new Button(words);
        button.getStyleClass().addAll(styles.split(" "));
        button.setOnAction(_ -> command.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
