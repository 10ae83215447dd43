package dev.undertone.app.ui.music;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Aim;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Where the music leads: five buttons in one, of which one is pressed. */
public final class AimView extends HBox {

    private final MusicModel model;

    /** Shows and changes the model's aim. */
    public AimView(MusicModel model) {
        this.model = model;
        getStyleClass().add("segments");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Words.of("aim.what"));
        ToggleButton byMood = button(null);
        byMood.textProperty().bind(model.byMoodProperty());
        // Its words are the longest; where there is no room for them all, their end can be missed.
        byMood.setMinWidth(0);
        Tip.following(byMood, model.byMoodProperty().concat("\n" + AimWords.sentence(null)));
        List<ToggleButton> aims = Arrays.stream(Aim.values()).map(this::button).toList();
        getChildren().addAll(Stream.concat(Stream.of(byMood), aims.stream()).toList());
    }

    private ToggleButton button(@Nullable Aim aim) {
        ToggleButton button = new ToggleButton(AimWords.name(aim));
        button.getStyleClass().add("segment");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        setHgrow(button, Priority.ALWAYS);
        Tip.on(button, AimWords.sentence(aim));
        ObservableValue<Boolean> chosen = model.settingsProperty().map(settings -> settings.aim() == aim);
        button.setOnAction(_ -> {
            model.aim(aim);
            // A second press does not let go of it: one of the five is always pressed.
            button.setSelected(true);
        });
        Observing.by(this, model.settingsProperty(), _ -> button.setSelected(chosen.getValue()));
        return button;
    }
}
