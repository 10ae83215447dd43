package dev.undertone.app.ui.settings;

import dev.undertone.app.settings.MusicTableJson;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Genres as small labels, and a field to add one, which offers those of the library. Enter adds, Backspace takes away. */
final class GenreField extends FlowPane {

    private static final int MOST_OFFERED = 7;

    private final ObservableList<String> known;
    private final Consumer<List<String>> changed;
    private final Runnable tooLong;
    private final TextField field = new TextField();
    private final ContextMenu offers = new ContextMenu();
    private List<String> genres = List.of();

    /**
     * @param what they are, for screen readers
     * @param known those that are offered
     * @param changed gets the genres as the listener leaves them
     * @param tooLong is told of a text that is too long for a genre
     */
    GenreField(String what, ObservableList<String> known, Consumer<List<String>> changed, Runnable tooLong) {
        this.known = known;
        this.changed = changed;
        this.tooLong = tooLong;
        getStyleClass().add("genre-field");
        field.setPromptText(Words.of("settings.genre.add"));
        field.setAccessibleText(what);
        field.setOnAction(_ -> add(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !genres.isEmpty()) {
                change(genres.subList(0, genres.size() - 1));
                event.consume();
            }
        });
        field.textProperty().subscribe(this::offer);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !offers.isShowing()) {
                add(field.getText());
            }
        });
        show(List.of());
    }

    /** Shows these. */
    void show(List<String> now) {
        genres = List.copyOf(now);
        List<Node> nodes = new ArrayList<>(genres.stream().map(this::label).toList());
        if (genres.size() < MusicTableJson.MOST_GENRES) {
            nodes.add(field);
        }
        // The field keeps the keyboard, which taking it out of the scene would cost.
        if (!getChildren().equals(nodes)) {
            boolean focused = field.isFocused();
            getChildren().setAll(nodes);
            if (focused) {
                field.requestFocus();
            }
        }
    }

    private Node label(String genre) {
        Label name = new Label(genre);
        name.setMaxWidth(180);
        Button remove = Icons.button(
                new Button(), Feather.X, Words.of("settings.genre.remove", genre), "plain-button", "small-icon");
        remove.setOnAction(
                _ -> change(genres.stream().filter(each -> !each.equals(genre)).toList()));
        HBox label = new HBox(name, remove);
        label.getStyleClass().add("genre");
        return label;
    }

    private void add(String text) {
        String genre = text.strip();
        if (genre.length() > MusicTableJson.LONGEST_GENRE) {
            // It stays in the field, to be shortened.
            tooLong.run();
            return;
        }
        field.clear();
        offers.hide();
        if (!genre.isEmpty() && genres.stream().noneMatch(genre::equalsIgnoreCase)) {
            List<String> more = new ArrayList<>(genres);
            more.add(genre);
            change(more);
        }
    }

    private void change(List<String> now) {
        show(now);
        changed.accept(genres);
    }

    private void offer(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<MenuItem> found = known.stream()
                .filter(genre ->
                        !wanted.isEmpty() && genre.toLowerCase(Locale.ROOT).contains(wanted))
                .filter(genre -> genres.stream().noneMatch(genre::equalsIgnoreCase))
                .limit(MOST_OFFERED)
                .map(genre -> {
                    MenuItem item = new MenuItem(genre);
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> add(genre));
                    return item;
                })
                .toList();
        offers.getItems().setAll(found);
        if (found.isEmpty() || !field.isFocused()) {
            offers.hide();
        } else if (!offers.isShowing()) {
            offers.show(field, Side.BOTTOM, 0, 2);
        }
    }
}
