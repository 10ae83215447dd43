package dev.undertone.app.ui.library;

import dev.undertone.app.ui.cover.CoverArt;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.drag.SongDrag;
import dev.undertone.app.ui.words.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An album: its cover, its name and whose it is. A click opens it. */
final class AlbumTile extends VBox {

    private static final int COVER_PIXELS = 256;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final CoverArt cover;
    private final Label name = new Label();
    private final Label owner = new Label();
    private final boolean withOwner;
    private @Nullable SongGroup album;

    AlbumTile(Covers covers, LibraryModel model, Consumer<SongGroup> open, boolean withOwner) {
        this.withOwner = withOwner;
        getStyleClass().add("album-tile");
        cover = new CoverArt(covers, COVER_PIXELS, "thumb");
        name.getStyleClass().add("name");
        owner.getStyleClass().add("owner");
        getChildren().addAll(cover, name, owner);
        setAccessibleRole(AccessibleRole.BUTTON);
        SongDrag.from(this, () -> album == null ? null : model.carried(Section.ALBUMS, album));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && album != null) {
                open.accept(album);
            }
        });
    }

    /** Sets the length of the cover's edge, and with it the width of all. */
    void setEdge(double length) {
        cover.setEdge(length);
        name.setMaxWidth(length);
        owner.setMaxWidth(length);
    }

    /** Shows an album; null leaves the place empty. */
    void show(@Nullable SongGroup shown) {
        album = shown;
        setVisible(shown != null);
        if (shown == null) {
            return;
        }
        cover.show(shown.sample());
        name.setText(shown.name());
        Integer year = shown.year();
        owner.setText(withOwner ? shown.owner() : year == null ? "" : year.toString());
        setAccessibleText(
                shown.owner().isEmpty() ? shown.name() : Words.of("library.album-by", shown.name(), shown.owner()));
    }

    /** Marks the one that the keyboard is on. */
    void mark(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
