package dev.undertone.app.ui.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.FxThread;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class FilterPaneTest {

    private final FilterModel model = new MusicModel().filter();

    @Test
    void genresAndPlaylistsAreTickedByTheKeyboard() {
        FxThread.run(() -> {
            model.showChoices(List.of("Folk", "Jazz"), Map.of(7L, "Mornings"));
            ListView<?> list = list(pane());
            list.getSelectionModel().select(2);
            press(list);
            list.getSelectionModel().select(4);
            press(list);
            assertThat(model.wordsProperty().get()).isEqualTo("Only Jazz, Mornings");

            press(list);
            assertThat(model.wordsProperty().get()).isEqualTo("Only Jazz");
        });
    }

    @Test
    void whereThereAreManyASearchFindsThemAndSaysWhenItFindsNone() {
        FxThread.run(() -> {
            model.showChoices(
                    IntStream.range(0, 300).mapToObj(i -> "Genre " + i).toList(), Collections.emptyMap());
            FilterPane pane = pane();
            TextField search = (TextField) pane.getChildren().getFirst();
            search.setText(" gEnRe 29 ");
            assertThat(list(pane).getItems())
                    .as("a heading and the eleven found")
                    .hasSize(12);

            search.setText("x".repeat(10_000));
            assertThat(list(pane).isVisible()).isFalse();
        });
    }

    private FilterPane pane() {
        FilterPane pane = new FilterPane(model);
        new Scene(pane, 300, 400).snapshot(null);
        return pane;
    }

    private static ListView<?> list(FilterPane pane) {
        return (ListView<?>) pane.lookup(".filter-list");
    }

    private static void press(ListView<?> list) {
        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
    }
}
