package dev.undertone.app.ui.settings;

import dev.undertone.app.ui.music.AimWords;
import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Aim;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.Emotion;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What music an emotion asks for: a line of the table. */
final class EmotionRow {

    private final Emotion emotion;
    private final MusicModel model;
    private final HBox name;
    private final ComboBox<Aim> aim = new ComboBox<>();
    private final GenreField preferred;
    private final GenreField avoided;

    EmotionRow(Emotion emotion, MusicModel model) {
        this.emotion = emotion;
        this.model = model;
        String word = EmotionStyle.label(emotion);
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        name = new HBox(dot, new Label(word));
        name.getStyleClass().add("mood-name");
        EmotionStyle.apply(name, emotion);
        aim.getItems().setAll(Aim.values());
        aim.setConverter(new Naming<>(each -> AimWords.name(each)));
        aim.setAccessibleText(Words.of("settings.table.does", word));
        aim.setMaxWidth(Double.MAX_VALUE);
        aim.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                keep(row().preferred(), row().avoided());
            }
        });
        Runnable tooLong = () -> model.showProblem(Words.of("settings.genre.too-long"));
        preferred = new GenreField(
                Words.of("settings.genre.rather", word),
                model.filter().genres(),
                genres -> keep(genres, without(row().avoided(), genres)),
                tooLong);
        avoided = new GenreField(
                Words.of("settings.genre.rather-not", word),
                model.filter().genres(),
                genres -> keep(without(row().preferred(), genres), genres),
                tooLong);
    }

    HBox name() {
        return name;
    }

    ComboBox<Aim> aim() {
        return aim;
    }

    GenreField preferred() {
        return preferred;
    }

    GenreField avoided() {
        return avoided;
    }

    /** Shows what the table says. */
    void show(MusicTable table) {
        MusicTable.Row row = table.of(emotion);
        aim.setValue(row.aim());
        preferred.show(row.preferred());
        avoided.show(row.avoided());
    }

    private MusicTable.Row row() {
        return model.settingsProperty().get().table().of(emotion);
    }

    private void keep(List<String> rather, List<String> ratherNot) {
        MusicTable.Row wanted = new MusicTable.Row(aim.getValue(), rather, ratherNot);
        if (!wanted.equals(row())) {
            model.edit(model.settingsProperty().get().table().with(emotion, wanted));
        }
    }

    /** A genre cannot be preferred and avoided: the later word counts. */
    private static List<String> without(List<String> genres, List<String> others) {
        return genres.stream()
                .filter(genre -> others.stream().noneMatch(genre::equalsIgnoreCase))
                .toList();
    }
}
