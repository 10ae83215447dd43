package dev.undertone.app.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.FxThread;
import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.library.Aim;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.Emotion;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class EmotionRowTest {

    private final MusicModel model = new MusicModel();

    @Test
    void aGenreIsAddedOnceAndIsEitherPreferredOrAvoided() {
        FxThread.run(() -> {
            EmotionRow row = row();
            type(row.preferred(), " Metal ");
            type(row.preferred(), "metal");
            assertThat(said()).isEqualTo(new MusicTable.Row(Aim.LIFT, List.of("Metal"), List.of()));

            type(row.avoided(), "METAL");
            assertThat(said()).isEqualTo(new MusicTable.Row(Aim.LIFT, List.of(), List.of("METAL")));
        });
    }

    @Test
    void anotherAimKeepsTheGenresAndAnotherTableIsShown() {
        FxThread.run(() -> {
            EmotionRow row = row();
            type(row.preferred(), "Folk");
            row.aim().setValue(Aim.FOCUS);
            assertThat(said()).isEqualTo(new MusicTable.Row(Aim.FOCUS, List.of("Folk"), List.of()));

            model.reset();
            assertThat(row.aim().getValue()).isEqualTo(Aim.LIFT);
            assertThat(said()).isEqualTo(MusicTable.DEFAULT.of(Emotion.SAD));
        });
    }

    @Test
    void aTextOfTenThousandCharactersIsNoGenre() {
        FxThread.run(() -> {
            type(row().preferred(), "x".repeat(10_000));
            assertThat(said()).isEqualTo(MusicTable.DEFAULT.of(Emotion.SAD));
            assertThat(model.problemProperty().get()).contains("100 characters");
        });
    }

    private EmotionRow row() {
        EmotionRow row = new EmotionRow(Emotion.SAD, model);
        model.settingsProperty().subscribe(settings -> row.show(settings.table()));
        return row;
    }

    private MusicTable.Row said() {
        return model.settingsProperty().get().table().of(Emotion.SAD);
    }

    private static void type(GenreField into, String text) {
        TextField field = (TextField) into.getChildren().getLast();
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }
}
