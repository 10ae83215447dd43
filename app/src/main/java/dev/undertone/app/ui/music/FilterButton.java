package dev.undertone.app.ui.music;

import atlantafx.base.controls.Popover;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Flyout;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Opens the choice of genres and playlists; says what is chosen, and clears it with one press. */
public final class FilterButton extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double WIDEST_EM = 16;

    private @Nullable Popover choices;

    /** Shows the model's filter. */
    public FilterButton(FilterModel model) {
        getStyleClass().add("filter");
        Button open = new Button("", Icons.icon(Feather.FILTER));
        open.getStyleClass().add("filter-button");
        open.setTextOverrun(OverrunStyle.ELLIPSIS);
        open.fontProperty().subscribe(font -> open.setMaxWidth(WIDEST_EM * font.getSize()));
        open.textProperty()
                .bind(Bindings.when(model.wordsProperty().isEmpty())
                        .then(Words.of("filter.open"))
                        .otherwise(model.wordsProperty()));
        open.accessibleTextProperty()
                .bind(model.wordsProperty()
                        .map(words ->
                                words.isEmpty() ? Words.of("filter.choose") : Words.of("filter.choose-others", words)));
        Button clear = Icons.button(new Button(), Feather.X, Words.of("filter.all"), "plain-button", "small-icon");
        clear.setOnAction(_ -> model.clear());
        clear.visibleProperty().bind(model.wordsProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        Observing.by(this, model.wordsProperty(), words -> pseudoClassStateChanged(ON, !words.isEmpty()));
        open.setOnAction(_ -> {
            model.findChoices();
            choices(model).show(open);
        });
        getChildren().addAll(open, clear);
    }

    /** Always the same one: it follows the model as long as the window is there. */
    private Popover choices(FilterModel model) {
        Popover made = choices;
        if (made == null) {
            FilterPane pane = new FilterPane(model);
            made = new Flyout(pane, Popover.ArrowLocation.TOP_RIGHT, pane::focusFirst);
            choices = made;
        }
        return made;
    }
}
