package dev.undertone.app.ui.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.session.Arc;
import dev.undertone.app.session.Preferences;
import dev.undertone.app.settings.MusicSettings;
import dev.undertone.library.Aim;
import dev.undertone.library.Feedback;
import dev.undertone.library.SongFilter;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MusicModelTest {

    private final MusicModel model = new MusicModel();
    private final List<Preferences> wished = new ArrayList<>();

    @Test
    void whatWasWishedBeforeAnybodyListensIsHandedOver() {
        model.restore(MusicSettings.DEFAULT.withNotAgainWithin(Duration.ofMinutes(30)));
        model.aim(Aim.FOCUS);
        model.connect(new Commands());

        assertThat(wished)
                .containsExactly(
                        new Preferences(Aim.FOCUS, SongFilter.ALL, MusicTable.DEFAULT, Duration.ofMinutes(30)));
        model.aim(Aim.FOCUS);
        assertThat(wished).as("the same again is no other wish").hasSize(1);
    }

    @Test
    void theWayIsToldInWords() {
        Mood sad = Mood.said(Emotion.SAD);
        model.showArc(new Arc(sad, Aim.LIFT, 2));
        assertThat(model.byMoodProperty().get()).isEqualTo("By mood: lift");
        assertThat(model.journeyProperty().get()).isEqualTo("Song 2 of 5 on the way to brighter music");

        model.showArc(new Arc(sad, Aim.CALM, 6));
        assertThat(model.journeyProperty().get()).isEqualTo("Arrived at calm, and stays there");

        model.aim(Aim.MATCH);
        model.showArc(new Arc(sad, Aim.MATCH, 1));
        assertThat(model.byMoodProperty().get()).isEqualTo("By mood");
        assertThat(model.journeyProperty().get()).startsWith("Follows your mood");
    }

    @Test
    void theFilterIsNamedAndClearedAtOnce() {
        model.connect(new Commands());
        FilterModel filter = model.filter();
        filter.showChoices(List.of("Folk", "Jazz"), Map.of(7L, "Mornings"));
        filter.toggleGenre("Jazz");
        filter.togglePlaylist(7);
        assertThat(filter.wordsProperty().get()).isEqualTo("Only Jazz, Mornings");
        assertThat(wished.getLast().filter()).isEqualTo(new SongFilter(List.of("Jazz"), List.of(7L)));

        filter.toggleGenre("Jazz");
        assertThat(filter.wordsProperty().get()).isEqualTo("Only Mornings");
        filter.clear();
        assertThat(filter.wordsProperty().get()).isEmpty();
        assertThat(wished.getLast().filter()).isEqualTo(SongFilter.ALL);
    }

    @Test
    void aWholeTableThatWasExchangedComesBack() {
        MusicTable mine =
                MusicTable.DEFAULT.with(Emotion.HAPPY, new MusicTable.Row(Aim.CALM, List.of("Folk"), List.of()));
        model.edit(mine);
        assertThat(model.undoableProperty().get()).isNull();

        model.reset();
        assertThat(model.settingsProperty().get().table()).isEqualTo(MusicTable.DEFAULT);
        model.undo();
        assertThat(model.settingsProperty().get().table()).isEqualTo(mine);
        assertThat(model.undoableProperty().get()).isNull();

        model.showOpened(MusicTable.DEFAULT);
        model.undo();
        assertThat(model.settingsProperty().get().table()).isEqualTo(mine);
    }

    private final class Commands implements MusicCommands {

        @Override
        public void prefer(Preferences preferences) {
            wished.add(preferences);
        }

        @Override
        public void findChoices() {}

        @Override
        public void findTold() {}

        @Override
        public void takeBack(Feedback feedback) {}

        @Override
        public void forget(long listener) {}

        @Override
        public void save(MusicTable table, Path file) {}

        @Override
        public void open(Path file) {}
    }
}
