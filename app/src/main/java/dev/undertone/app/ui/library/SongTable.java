package dev.undertone.app.ui.library;

import dev.undertone.app.settings.TableLayout;
import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.shortcuts.Shortcut;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The songs that were found, or those of a list, a row each. Only the rows in sight have nodes. */
public final class SongTable extends TableView<LibraryEntry> {

    private static final double ROW_EM = 2.45;
    private static final int MOST_RATED_BY_KEY = 100;

    private final LibraryModel model;
    private final Rows rows = new Rows();
    private final ColumnWidths widths = new ColumnWidths();
    private final Map<SongColumn, TableColumn<LibraryEntry, LibraryEntry>> columns = new EnumMap<>(SongColumn.class);
    private final @Nullable SongTableList list;
    private LibraryQuery shown = LibraryQuery.EVERYTHING;
    private boolean arranging;

    /** The songs of the library. */
    SongTable(LibraryModel model, PlayerModel player) {
        this(model, player, null);
    }

    /**
     * Shows a model's songs.
     *
     * @param order of a list whose order the table may change, and must not sort; null for songs in any order
     */
    public SongTable(LibraryModel model, PlayerModel player, @Nullable SongListOrder order) {
        this.model = model;
        this.list = order == null ? null : new SongTableList(this, order);
        getStyleClass().add("songs");
        setItems(rows);
        setAccessibleText(Words.of("library.section.songs"));
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(widths);
        for (SongColumn column : SongColumn.values()) {
            columns.put(column, column(column));
        }
        setSortPolicy(_ -> {
            if (!arranging && list == null) {
                model.sort(order());
            }
            return true;
        });
        setRowFactory(_ -> {
            SongRow row = new SongRow(this, model, player);
            if (list != null) {
                list.drops().on(row);
            }
            return row;
        });
        SongMenu menu = new SongMenu(this, model);
        setContextMenu(menu);
        addEventHandler(KeyEvent.KEY_PRESSED, this::handleKey);
        arrange(model.layoutProperty().get());
        getColumns().addListener((ListChangeListener<TableColumn<LibraryEntry, ?>>) _ -> keepLayout());
        getSortOrder().addListener((ListChangeListener<TableColumn<LibraryEntry, ?>>) _ -> keepLayout());
        Observing.by(this, model.answerProperty(), this::show);
        // As tall as the type needs: the rows need not be measured one by one.
        setFixedCellSize(34);
    }

    /** The songs that are selected, from top to bottom. */
    List<LibraryEntry> selected() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Plays a song and, where it stands in a list, those that follow it there. */
    void playFrom(LibraryEntry song, int row) {
        model.play(
                list == null
                        ? List.of(song)
                        : List.copyOf(getItems().subList(row, getItems().size())));
    }

    /** The selected songs as they are carried elsewhere. */
    CarriedSongs carried() {
        return list == null
                ? CarriedSongs.of(
                        selected().stream().map(song -> song.track().id()).toList())
                : list.carried();
    }

    /** Sets the height of the rows and the width of the columns to fit type of a size in pixels. */
    public void fitType(double fontSize) {
        setFixedCellSize(Math.rint(ROW_EM * fontSize));
        arranging = true;
        widths.fitType(getColumns(), fontSize);
        arranging = false;
    }

    /** Lays the columns out as they were kept. */
    void arrange(TableLayout layout) {
        arranging = true;
        try {
            columns.values().forEach(column -> column.setVisible(false));
            List<TableColumn<LibraryEntry, LibraryEntry>> order = new java.util.ArrayList<>();
            for (TableLayout.Column kept : layout.columns()) {
                SongColumn.named(kept.name()).ifPresent(name -> {
                    TableColumn<LibraryEntry, LibraryEntry> column = Objects.requireNonNull(columns.get(name));
                    widths.want(column, Math.clamp(kept.width(), column.getMinWidth(), 2000));
                    column.setVisible(true);
                    if (!order.contains(column)) {
                        order.add(column);
                    }
                });
            }
            boolean usual = order.isEmpty();
            columns.forEach((name, column) -> {
                if (usual) {
                    column.setVisible(name.usual());
                }
                if (!order.contains(column)) {
                    order.add(column);
                }
            });
            getColumns().setAll(order);
            getSortOrder().clear();
            if (list != null) {
                return;
            }
            for (SongOrder.Key key : SongOrder.of(layout).keys()) {
                TableColumn<LibraryEntry, LibraryEntry> column = Objects.requireNonNull(columns.get(key.column()));
                column.setSortType(key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                getSortOrder().add(column);
            }
        } finally {
            arranging = false;
        }
        model.sort(order());
    }

    private void show(LibraryAnswer answer) {
        boolean sameQuestion = answer.query().equals(shown);
        shown = answer.query();
        Set<Long> selected =
                selected().stream().map(entry -> entry.track().id()).collect(Collectors.toCollection(HashSet::new));
        if (rows.show(answer.rows())) {
            getSelectionModel().clearSelection();
            if (list == null || !list.selectMoved()) {
                select(selected);
            }
            if (!sameQuestion && !rows.isEmpty()) {
                scrollTo(0);
            }
        }
    }

    private void select(Set<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        int[] places = new int[ids.size()];
        int count = 0;
        for (int i = 0; i < rows.size() && count < places.length; i++) {
            if (ids.contains(rows.get(i).track().id())) {
                places[count++] = i;
            }
        }
        if (count > 0) {
            getSelectionModel().selectIndices(places[0], Arrays.copyOfRange(places, 1, count));
        }
    }

    private TableColumn<LibraryEntry, LibraryEntry> column(SongColumn name) {
        TableColumn<LibraryEntry, LibraryEntry> column = new TableColumn<>(name.label());
        column.setId(name.word());
        widths.want(column, name.width());
        column.setMinWidth(Math.min(name.width(), 44));
        column.setCellValueFactory(row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> SongCells.cell(name, model));
        column.setSortable(list == null);
        column.setVisible(name.usual());
        column.visibleProperty().subscribe(this::keepLayout);
        column.widthProperty().subscribe(this::keepLayout);
        column.sortTypeProperty().subscribe(this::keepLayout);
        return column;
    }

    private SongOrder order() {
        return new SongOrder(getSortOrder().stream()
                .flatMap(column -> SongColumn.named(column.getId()).stream()
                        .map(name -> new SongOrder.Key(name, column.getSortType() == TableColumn.SortType.DESCENDING)))
                .toList());
    }

    private void keepLayout() {
        if (arranging || getColumns().isEmpty()) {
            return;
        }
        List<TableLayout.Column> visible = getVisibleLeafColumns().stream()
                .map(column -> new TableLayout.Column(column.getId(), Math.rint(widths.usualWidth(column))))
                .toList();
        List<TableLayout.Sort> sort = getSortOrder().stream()
                .map(column ->
                        new TableLayout.Sort(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING))
                .toList();
        if (!visible.isEmpty()) {
            model.layoutProperty().set(new TableLayout(visible, sort));
        }
    }

    private void handleKey(KeyEvent event) {
        if (list != null && list.handleKey(event)) {
            event.consume();
            return;
        }
        if (Shortcut.COPY_CHOSEN.matches(event)) {
            if (!selected().isEmpty()) {
                carried().putOn(Clipboard.getSystemClipboard());
            }
        } else if (Shortcut.PLAY_CHOSEN_NEXT.matches(event)) {
            model.playNext(selected());
        } else if (Shortcut.QUEUE_CHOSEN.matches(event)) {
            model.enqueue(selected());
        } else if (Shortcut.PLAY_CHOSEN.matches(event)) {
            List<LibraryEntry> chosen = selected();
            if (chosen.size() == 1) {
                playFrom(chosen.getFirst(), getSelectionModel().getSelectedIndex());
            } else {
                model.play(chosen);
            }
        } else if (Shortcut.EDIT_CHOSEN.matches(event)) {
            model.edit(selected());
        } else if (event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown()) {
            int digit = event.getText().isEmpty()
                    ? -1
                    : Character.digit(event.getText().charAt(0), 10);
            // A slip of the finger must not rate a whole library; the menu does.
            if (digit < 0
                    || digit > 5
                    || getSelectionModel().getSelectedIndices().size() > MOST_RATED_BY_KEY) {
                return;
            }
            model.rate(selected(), digit);
        } else {
            return;
        }
        event.consume();
    }

    /** Whether a song is the one that plays. */
    static boolean isPlaying(LibraryEntry entry, @Nullable Track playing) {
        return playing != null && playing.id() == entry.track().id();
    }
}
