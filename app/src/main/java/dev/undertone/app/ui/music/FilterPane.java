package dev.undertone.app.ui.music;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Genres and playlists to tick; with many of them, a field to search for some. */
public final class FilterPane extends VBox {

    private static final int SEARCHED_FROM = 12;

    private final FilterModel model;
    private final TextField search = new TextField();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final Label none = new Label();

    /** A line of the list. */
    private sealed interface Row {

        /** Begins a part of the list. */
        record Heading(String words) implements Row {}

        record Genre(String name) implements Row {}

        record Playlist(long id) implements Row {}
    }

    /** Shows the model's choices. */
    public FilterPane(FilterModel model) {
        this.model = model;
        getStyleClass().add("filter-pane");
        search.setPromptText(Words.of("filter.search"));
        search.setAccessibleText(Words.of("filter.search"));
        search.textProperty().subscribe(_ -> fill());
        list.getStyleClass().add("filter-list");
        list.setAccessibleText(Words.of("filter.list"));
        list.setCellFactory(_ -> new RowCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                toggle(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(search, list, none);
        Observing.by(this, model.genres(), this::fill);
        Observing.by(this, model.playlists(), this::fill);
        Observing.by(this, model.filterProperty(), _ -> list.refresh());
        fill();
    }

    /** Moves the keyboard to where one begins. */
    void focusFirst() {
        if (search.isVisible()) {
            search.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Row> found = new ArrayList<>();
        List<Row> genres = model.genres().stream()
                .filter(genre -> genre.toLowerCase(Locale.ROOT).contains(wanted))
                .<Row>map(Row.Genre::new)
                .toList();
        List<Row> playlists = model.playlists().stream()
                .filter(id -> model.nameOf(id).toLowerCase(Locale.ROOT).contains(wanted))
                .<Row>map(Row.Playlist::new)
                .toList();
        add(found, Words.of("filter.genres"), genres);
        add(found, Words.of("filter.playlists"), playlists);
        rows.setAll(found);
        boolean many = model.genres().size() + model.playlists().size() > SEARCHED_FROM;
        search.setVisible(many);
        search.setManaged(many);
        none.setText(
                wanted.isEmpty()
                        ? Words.of("filter.none")
                        : Words.of(
                                "filter.none-called", wanted.length() > 40 ? wanted.substring(0, 40) + "…" : wanted));
        none.setVisible(found.isEmpty());
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
    }

    private static void add(List<Row> all, String heading, List<Row> part) {
        if (!part.isEmpty()) {
            all.add(new Row.Heading(heading));
            all.addAll(part);
        }
    }

    private void toggle(@Nullable Row row) {
        switch (row) {
            case Row.Genre genre -> model.toggleGenre(genre.name());
            case Row.Playlist playlist -> model.togglePlaylist(playlist.id());
            case Row.Heading _ -> {}
            case null -> {}
        }
    }

    /** A heading, or a box to tick. */
    private final class RowCell extends ListCell<Row> {

        private final CheckBox box = new CheckBox();
        private final Label heading = new Label();

        RowCell() {
            heading.getStyleClass().add("overline");
            // The keyboard stays with the list, where arrows walk and space ticks.
            box.setFocusTraversable(false);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(_ -> toggle(getItem()));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            switch (row) {
                case Row.Heading words -> {
                    heading.setText(words.words());
                    setGraphic(heading);
                    setAccessibleText(words.words());
                }
                case Row.Genre genre ->
                    show(genre.name(), model.filterProperty().get().genres().contains(genre.name()));
                case Row.Playlist playlist ->
                    show(
                            model.nameOf(playlist.id()),
                            model.filterProperty().get().playlists().contains(playlist.id()));
            }
        }

        private void show(String words, boolean ticked) {
            box.setText(words);
            box.setSelected(ticked);
            setGraphic(box);
            setAccessibleText(Words.of(ticked ? "filter.ticked" : "filter.unticked", words));
        }
    }
}
