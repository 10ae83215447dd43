package dev.undertone.app.ui.map;

import dev.undertone.app.ui.analysis.AnalysisModel;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The mood map: its tools, the plane with the songs, and what is said of those that are chosen. */
public final class MapView extends VBox {

    private static final double CLOSER = 1.6;

    private final MapModel model;
    private final MapKeys keys;
    private final MapPlane plane;

    /**
     * Shows the model's songs.
     *
     * @param player whose song is marked
     * @param showUnheard shows the songs that could not be listened to
     */
    public MapView(
            MapModel model, AnalysisModel analysis, ImportModel imports, PlayerModel player, Runnable showUnheard) {
        this.model = model;
        getStyleClass().add("map-pane");
        plane = new MapPlane(model, player);
        visibleProperty().subscribe(plane::show);
        Motion motion = new Motion(() -> plane.viewportProperty().get(), plane::look);
        MapGestures gestures = new MapGestures(plane, model, motion);
        keys = new MapKeys(plane, model, motion, gestures);
        new MapMenu(plane, model);
        Pane cards = new Pane(new SongCard(model, plane));
        cards.setMouseTransparent(true);
        ChoiceBar choice = new ChoiceBar(model);
        StackPane.setAlignment(choice, Pos.BOTTOM_CENTER);
        StackPane map = new StackPane(plane, cards, choice);
        map.getStyleClass().add("map");
        map.visibleProperty().bind(model.contentProperty().isEqualTo(MapModel.Content.SONGS));
        StackPane body = new StackPane(map, new MapMessage(model, imports));
        body.getStyleClass().addAll("card", "map-body");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(analysis, showUnheard), body);
        Observing.by(this, model.revealsProperty(), _ -> keys.showAll());
    }

    /** Moves the keyboard to the songs. */
    public void focus() {
        plane.requestFocus();
    }

    private HBox bar(AnalysisModel analysis, Runnable showUnheard) {
        HBox tools = new HBox();
        tools.getStyleClass().add("sections");
        tools.getChildren()
                .addAll(
                        tool(Tool.LOOK, Words.of("map.tool.look"), Feather.COMPASS, Words.of("map.tool.look.detail")),
                        tool(Tool.LASSO, Words.of("map.tool.lasso"), Feather.EDIT_3, Words.of("map.tool.lasso.detail")),
                        tool(Tool.PLACE, Words.of("map.place.tool"), Feather.MOVE, Words.of("map.place.tool.detail")));
        tools.disableProperty().bind(model.contentProperty().isNotEqualTo(MapModel.Content.SONGS));
        Label summary = new Label();
        summary.getStyleClass().add("faint");
        summary.setMinWidth(0);
        summary.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(model.songsProperty().get()), model.songsProperty()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button undo = new Button(Words.of("action.undo"), Icons.icon(Feather.CORNER_UP_LEFT));
        undo.getStyleClass().add("back-chip");
        Tip.on(undo, Words.of("map.undo"));
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(_ -> model.placing().undo());
        undo.visibleProperty().bind(model.placing().undoableProperty());
        HBox bar = new HBox(
                tools,
                summary,
                unheard(analysis, showUnheard),
                space,
                undo,
                zoom(Feather.ZOOM_OUT, Words.of("map.farther"), () -> keys.zoom(1 / CLOSER)),
                zoom(Feather.MAXIMIZE, Words.of("map.all"), keys::showAll),
                zoom(Feather.ZOOM_IN, Words.of("map.nearer"), () -> keys.zoom(CLOSER)));
        bar.getStyleClass().add("library-bar");
        return bar;
    }

    private static Button unheard(AnalysisModel analysis, Runnable show) {
        Button button = new Button();
        button.getStyleClass().add("back-chip");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("map.unheard", analysis.unheard().size()), analysis.unheard()));
        Tip.on(button, Words.of("map.unheard.detail"));
        button.setOnAction(_ -> show.run());
        button.visibleProperty().bind(Bindings.isNotEmpty(analysis.unheard()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Button zoom(Feather sign, String words, Runnable command) {
        Button button = Icons.button(new Button(), sign, words, "plain-button", "small-icon");
        button.setOnAction(_ -> command.run());
        button.disableProperty().bind(model.contentProperty().isNotEqualTo(MapModel.Content.SONGS));
        return button;
    }

    private ToggleButton tool(Tool tool, String words, Feather sign, String explanation) {
        ToggleButton button = new ToggleButton(words, Icons.icon(sign));
        button.getStyleClass().add("chip");
        button.setMinWidth(USE_PREF_SIZE);
        Tip.on(button, explanation);
        button.setOnAction(_ -> {
            model.toolProperty().set(tool);
            button.setSelected(true);
        });
        Observing.by(this, model.toolProperty(), now -> button.setSelected(now == tool));
        return button;
    }

    private static String words(SongMap songs) {
        if (songs.size() == 0) {
            return "";
        }
        String placed = Words.of("count.songs", songs.size());
        return songs.unplaced() == 0 ? placed : placed + "  ·  " + Words.of("map.not-listened", songs.unplaced());
    }
}
