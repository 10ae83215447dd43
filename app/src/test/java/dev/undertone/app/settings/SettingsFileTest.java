package dev.undertone.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.Aim;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsFoundAgainAndNothingElseIsLeftBehind() throws IOException {
        TableLayout songs = new TableLayout(
                List.of(new TableLayout.Column("title", 210.5), new TableLayout.Column("stars", 90)),
                List.of(new TableLayout.Sort("plays", true)));
        MusicTable table = MusicTable.DEFAULT.with(
                Emotion.SAD, new MusicTable.Row(Aim.CALM, List.of("Folk", "Jazz"), List.of("Metal")));
        MusicSettings music = new MusicSettings(Aim.FOCUS, table, Duration.ofMinutes(30));
        Settings chosen = new Settings(ThemeChoice.DARK, 0.35, "demo", false, songs, music);

        new SettingsFile(folder).save(chosen);

        assertThat(new SettingsFile(folder).load()).isEqualTo(chosen);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("settings.json"));
        }
    }

    @Test
    void withoutAFileTheUsualSettingsHold() {
        assertThat(new SettingsFile(folder.resolve("missing")).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aBrokenFileCostsNoMoreThanWhatIsBroken() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"light\", \"volume\": \"loud\"}");
        assertThat(new SettingsFile(folder).load()).isEqualTo(Settings.DEFAULT.withTheme(ThemeChoice.LIGHT));

        Files.writeString(
                folder.resolve("settings.json"),
                "{\"songs\": {\"columns\": [7, {\"name\": \"title\", \"width\": 80}, {}]}}");
        assertThat(new SettingsFile(folder).load().songs())
                .isEqualTo(new TableLayout(List.of(new TableLayout.Column("title", 80)), List.of()));

        Files.writeString(
                folder.resolve("settings.json"),
                "{\"music\": {\"aim\": \"fly\", \"notAgainWithinMinutes\": 1e300, \"table\": {\"emotions\": 7}}}");
        assertThat(new SettingsFile(folder).load().music())
                .isEqualTo(MusicSettings.DEFAULT.withNotAgainWithin(Duration.ofDays(30)));

        Files.writeString(folder.resolve("settings.json"), "{\"theme\": ");
        assertThat(new SettingsFile(folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aFolderThatIsAFileIsAProblemWithAMessage() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new SettingsFile(notAFolder).save(Settings.DEFAULT))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("could not be saved");
    }
}
