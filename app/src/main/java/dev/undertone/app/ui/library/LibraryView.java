package dev.undertone.app.ui.library;

import atlantafx.base.controls.CustomTextField;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.importing.AddMusicButton;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The library: ways to look at it, a search, and the songs. */
public final class LibraryView extends VBox {

    private final LibraryModel model;
    private final CustomTextField search = new CustomTextField();
    private final SongTable table;
    private final AlbumGrid albums;

    /** Shows the model's songs. */
    public LibraryView(LibraryModel model, ImportModel imports, PlayerModel player, Covers covers) {
        this.model = model;
        getStyleClass().add("library");
        table = new SongTable(model, player);
        GroupList groups = new GroupList(model);
        albums = new AlbumGrid(model, covers);
        VBox songs = new VBox(new GroupHead(model, covers), table);
        songs.getStyleClass().add("songs-column");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(songs, Priority.ALWAYS);
        songs.setMinWidth(0);
        HBox columns = new HBox(groups, songs);
        columns.getStyleClass().add("library-columns");
        LibraryMessage message = new LibraryMessage(model, imports);
        StackPane body = new StackPane(columns, albums, message);
        body.getStyleClass().addAll("card", "library-body");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(imports), body);
        Observing.by(
                this,
                model.queryProperty(),
                query -> show(groups, query.section() != Section.SONGS && query.section() != Section.ALBUMS));
        BooleanBinding grid =
                Bindings.createBooleanBinding(() -> model.queryProperty().get().isGrid(), model.queryProperty());
        BooleanBinding songsThere = model.contentProperty()
                .isEqualTo(LibraryModel.Content.SONGS)
                .or(model.contentProperty().isEqualTo(LibraryModel.Content.NOTHING_FOUND));
        albums.visibleProperty().bind(songsThere.and(grid));
        columns.visibleProperty().bind(songsThere.and(grid.not()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.queryProperty().get().group() != null) {
                model.open(null);
                event.consume();
            }
        });
    }

    /** Moves the keyboard to the search. */
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    private HBox bar(ImportModel imports) {
        HBox sections = new HBox();
        sections.getStyleClass().add("sections");
        for (Section section : Section.values()) {
            ToggleButton button = new ToggleButton(section.label());
            button.getStyleClass().add("chip");
            button.setOnAction(_ -> {
                model.show(section);
                button.setSelected(model.queryProperty().get().section() == section);
            });
            Observing.by(this, model.queryProperty(), query -> button.setSelected(query.section() == section));
            sections.getChildren().add(button);
        }
        Label summary = new Label();
        summary.getStyleClass().add("faint");
        summary.setMinWidth(0);
        summary.textProperty().bind(model.summaryProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(sections, summary, space, keepSearch(), searchField(), new AddMusicButton(imports));
        bar.getStyleClass().add("library-bar");
        return bar;
    }

    private Button keepSearch() {
        Button keep = Icons.button(
                new Button(), Feather.BOOKMARK, Words.of("playlist.new.search"), "plain-button", "small-icon");
        keep.setOnAction(_ -> model.keepSearch());
        keep.visibleProperty().bind(model.searchProperty().map(text -> !text.isBlank()));
        keep.managedProperty().bind(keep.visibleProperty());
        return keep;
    }

    private CustomTextField searchField() {
        search.getStyleClass().add("search");
        search.setPromptText(Words.of("library.search.prompt"));
        search.setAccessibleText(Words.of("library.search"));
        Tooltip help = new Tooltip(Words.of("library.search.help"));
        help.setShowDelay(Duration.seconds(1));
        search.setTooltip(help);
        search.setLeft(Icons.icon(Feather.SEARCH));
        Button clear =
                Icons.button(new Button(), Feather.X, Words.of("library.clear-search"), "plain-button", "small-icon");
        clear.setOnAction(_ -> search.clear());
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        search.setRight(clear);
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN && table.isVisible()) {
                table.requestFocus();
                if (table.getSelectionModel().isEmpty()) {
                    table.getSelectionModel().select(0);
                }
                event.consume();
            }
        });
        return search;
    }

    @Override
    protected void layoutChildren() {
        table.fitType(fontSize());
        albums.fitType(fontSize());
        super.layoutChildren();
    }

    private double fontSize() {
        Font font = search.getFont();
        return font == null ? new Text().getFont().getSize() : font.getSize();
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
