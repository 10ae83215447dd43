package dev.undertone.app.ui.library;

import dev.undertone.app.ui.drag.SongDrag;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The artists, genres or emotions of the library; the chosen one's songs stand beside it. */
final class GroupList extends ListView<GroupList.Line> {

    private final LibraryModel model;
    private boolean showing;
    private boolean emotions;

    /** A group, or all of them where it is null. */
    record Line(@Nullable SongGroup group, String name, int songs) {

        @Nullable String key() {
            return group == null ? null : group.key();
        }
    }

    GroupList(LibraryModel model) {
        this.model = model;
        getStyleClass().addAll("groups", "picks");
        setCellFactory(_ -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (!showing && line != null) {
                model.open(line.key());
            }
        });
        Observing.by(this, model.answerProperty(), this::show);
    }

    private void show(LibraryAnswer answer) {
        Section section = answer.query().section();
        if (section == Section.SONGS || section == Section.ALBUMS) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(null, section.all(), answer.found()));
        answer.groups().forEach(group -> lines.add(new Line(group, group.name(), group.songs())));
        emotions = section == Section.EMOTIONS;
        setAccessibleText(section.label());
        showing = true;
        try {
            if (!lines.equals(getItems())) {
                getItems().setAll(lines);
            }
            String chosen = model.queryProperty().get().group();
            for (int i = 0; i < lines.size(); i++) {
                if (Objects.equals(lines.get(i).key(), chosen)) {
                    getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
            getSelectionModel().clearSelection();
        } finally {
            showing = false;
        }
    }

    private final class Cell extends ListCell<Line> {

        private final Region dot = new Region();
        private final Label name = new Label();
        private final Label songs = new Label();
        private final HBox line = new HBox(dot, name, songs);

        Cell() {
            line.getStyleClass().add("group");
            dot.getStyleClass().add("dot");
            name.getStyleClass().add("name");
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            songs.getStyleClass().add("count");
            songs.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
            SongDrag.from(this, () -> {
                SongGroup group = getItem() == null ? null : getItem().group();
                return group == null
                        ? null
                        : model.carried(model.queryProperty().get().section(), group);
            });
        }

        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            SongGroup group = item.group();
            EmotionStyle.apply(dot, group == null ? null : group.emotion());
            dot.setVisible(group != null && group.emotion() != null);
            dot.setManaged(emotions);
            name.setText(item.name());
            songs.setText(Words.number(item.songs()));
            setGraphic(line);
            setAccessibleText(Words.of("library.group-songs", item.name(), item.songs()));
        }
    }
}
