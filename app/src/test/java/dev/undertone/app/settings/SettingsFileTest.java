package dev.undertone.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.app.playback.EqualizerPreset;
import dev.undertone.app.playback.ReplayGainMode;
import dev.undertone.app.playback.SoundSettings;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.Repeat;
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
        SoundSettings sound =
                new SoundSettings(ReplayGainMode.ALBUM, -2.5, Duration.ofMillis(4500), EqualizerPreset.ROCK.gains());
        Settings chosen = new Settings(
                new AppearanceSettings(ThemeChoice.DARK, "de", 1.25, MotionChoice.REDUCED, false),
                sound,
                new DesktopSettings(false, true, false),
                new PlayOrder(Repeat.ONE, true, false, null),
                0.35,
                "demo",
                true,
                new ListenSettings(true, true, new ListenSettings.Place(12, -40)),
                songs,
                music,
                new ListenerSettings(7, true, false),
                true);

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
        Settings known = Settings.DEFAULT.withWelcomed(true);
        assertThat(loaded("{\"appearance\": {\"theme\": \"light\", \"textScale\": \"big\"}, \"volume\": \"loud\"}"))
                .isEqualTo(known.withAppearance(AppearanceSettings.DEFAULT.withTheme(ThemeChoice.LIGHT)));
        assertThat(loaded("{\"appearance\": {\"textScale\": 1e999, \"motion\": 7}, \"repeat\": \"twice\"}"))
                .isEqualTo(known.withAppearance(
                        AppearanceSettings.DEFAULT.withTextScale(AppearanceSettings.LARGEST_TEXT)));
        assertThat(loaded("{\"sound\": {\"equalizerDecibels\": [1, 2], \"crossfadeSeconds\": 1e300}}"))
                .isEqualTo(known.withSound(SoundSettings.DEFAULT.withCrossfade(SoundSettings.LONGEST_CROSSFADE)));

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

        assertThat(loaded("{\"theme\": ")).isEqualTo(known);
    }

    @Test
    void aFileFromBeforeTheFirstRunKeepsItsThemeAndIsOfSomeoneWhoIsKnown() throws IOException {
        Settings read =
                loaded("{\"theme\": \"dark\", \"volume\": 0.5, \"cameraSource\": \"1\", \"cameraAtStart\": true}");

        assertThat(read.appearance().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(read.cameraAtStart()).isTrue();
        assertThat(read.welcomed()).isTrue();
    }

    private Settings loaded(String json) throws IOException {
        Files.writeString(folder.resolve("settings.json"), json);
        return new SettingsFile(folder).load();
    }

    @Test
    void aFolderThatIsAFileIsAProblemWithAMessage() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new SettingsFile(notAFolder).save(Settings.DEFAULT))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("could not be saved");
    }
}
