package dev.undertone.app.ui.library;

import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The albums as covers: a list whose rows hold as many as fit. Arrows move among them, Enter opens one. */
final class AlbumGrid extends ListView<List<SongGroup>> {

    private static final double LEAST_EDGE_EM = 10.4;
    private static final double GAP = 18;
    private static final double SIDES = 38;
    private static final double WORDS_EM = 3.6;

    private final LibraryModel model;
    private final Covers covers;
    private List<SongGroup> albums = List.of();
    private int columns = 1;
    private double edge;
    private double fontSize = 14;
    private int current;

    AlbumGrid(LibraryModel model, Covers covers) {
        this.model = model;
        this.covers = covers;
        getStyleClass().addAll("tiles", "picks");
        setAccessibleText(Words.of("library.section.albums"));
        setCellFactory(_ -> new Row());
        widthProperty().subscribe(this::fit);
        Observing.by(this, model.answerProperty(), answer -> {
            if (answer.query().section() == Section.ALBUMS && !answer.groups().equals(albums)) {
                albums = answer.groups();
                current = Math.clamp(current, 0, Math.max(0, albums.size() - 1));
                fill();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
        focusedProperty().subscribe(this::refresh);
    }

    /** Makes room for the names below the covers, in type of a size in pixels. */
    void fitType(double size) {
        if (size != fontSize) {
            fontSize = size;
            fit();
        }
    }

    private void fit() {
        double room = getWidth() - SIDES;
        if (room <= 0) {
            return;
        }
        int fitting = Math.max(2, (int) ((room + GAP) / (LEAST_EDGE_EM * fontSize + GAP)));
        edge = Math.floor((room - (fitting - 1) * GAP) / fitting);
        setFixedCellSize(Math.rint(edge + WORDS_EM * fontSize + GAP));
        if (fitting != columns) {
            columns = fitting;
            fill();
        } else {
            refresh();
        }
    }

    private void fill() {
        List<List<SongGroup>> rows = new ArrayList<>();
        for (int i = 0; i < albums.size(); i += columns) {
            rows.add(albums.subList(i, Math.min(albums.size(), i + columns)));
        }
        setItems(FXCollections.observableList(rows));
    }

    private void handleKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || albums.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case UP -> move(-columns);
            case DOWN -> move(columns);
            case HOME -> move(-albums.size());
            case END -> move(albums.size());
            case ENTER, SPACE -> model.open(albums.get(current).key());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        current = Math.clamp((long) current + by, 0, albums.size() - 1);
        scrollTo(Math.max(0, current / columns - 1));
        refresh();
    }

    private final class Row extends ListCell<List<SongGroup>> {

        private final HBox line = new HBox(GAP);

        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable List<SongGroup> shown, boolean empty) {
            super.updateItem(shown, empty);
            if (empty || shown == null) {
                setGraphic(null);
                return;
            }
            while (line.getChildren().size() < columns) {
                line.getChildren().add(new AlbumTile(covers, model, album -> model.open(album.key()), true));
            }
            while (line.getChildren().size() > columns) {
                line.getChildren().removeLast();
            }
            for (int i = 0; i < columns; i++) {
                AlbumTile tile = (AlbumTile) line.getChildren().get(i);
                tile.setEdge(edge);
                tile.show(i < shown.size() ? shown.get(i) : null);
                tile.mark(AlbumGrid.this.isFocused() && getIndex() * columns + i == current);
            }
            setGraphic(line);
        }
    }
}
