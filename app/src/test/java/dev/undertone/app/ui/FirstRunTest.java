package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SpareTime;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.app.ui.welcome.WelcomeModel.Step;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.Resource;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunTest {

    private static final Path SONG = Resource.projectRoot().resolve("music-library/tracks/happy-the-entertainer.mp3");

    @TempDir
    Path data;

    private @Nullable Stage stage;
    private @Nullable ListenWindow window;

    @AfterEach
    void close() {
        FxThread.run(() -> {
            if (stage != null && window != null) {
                stage.close();
                window.close();
            }
        });
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void threeTimesEnterOrEscapeAndTheFirstSongPlaysWithTheCameraOff() {
        ListenModel model = open();
        assertThat(FxThread.call(() -> model.welcome().stepProperty().get())).isEqualTo(Step.MUSIC);
        FxThread.await(
                "the library is open", () -> model.player().readyProperty().get());

        FxThread.run(() -> press(KeyCode.ESCAPE));
        FxThread.await(
                "the camera is asked for", () -> model.welcome().stepProperty().get() == Step.CAMERA);
        FxThread.run(() -> press(KeyCode.ENTER));
        FxThread.await("all is asked", () -> model.welcome().stepProperty().get() == Step.READY);
        assertThat(FxThread.call(() -> model.camera().onProperty().get())).isFalse();
        FxThread.run(() -> press(KeyCode.ENTER));

        FxThread.await(
                "a song plays",
                () -> model.player().playingProperty().get()
                        && model.player().trackProperty().get() != null);
        close();
        Settings kept = new SettingsFile(data).load();
        assertThat(kept.welcomed()).isTrue();
        assertThat(kept.cameraAtStart()).isFalse();
    }

    @Test
    void whoOpensASongSeesItAndIsWelcomedAnotherTime() {
        ListenModel model = open();
        Objects.requireNonNull(window).take(OpenRequest.of(List.of(SONG)));

        FxThread.await("it plays", () -> model.player().trackProperty().get() != null);
        assertThat(FxThread.call(() -> model.welcome().stepProperty().get())).isNull();
        FxThread.run(() -> model.theme().textScaleProperty().set(1.5));
        close();
        assertThat(new SettingsFile(data).load().welcomed()).isFalse();
    }

    @Test
    void whoDecidedNothingIsNotAskedAgainThoughTheLibraryCannotBeOpened() {
        ListenModel model = open(FirstRunTest::noServices);
        for (Step _ : Step.values()) {
            FxThread.run(() -> press(KeyCode.ESCAPE));
        }
        assertThat(FxThread.call(() -> model.welcome().stepProperty().get())).isNull();
        close();
        assertThat(new SettingsFile(data).load().welcomed()).isTrue();
    }

    @Test
    void whoDecidedSomethingThatCouldNotBeDoneIsAskedAgain() {
        ListenModel model = open(FirstRunTest::noServices);
        FxThread.run(() -> {
            model.welcome().add(data);
            model.theme().textScaleProperty().set(1.5);
        });
        for (Step _ : Step.values()) {
            FxThread.run(() -> press(KeyCode.ESCAPE));
        }
        close();
        assertThat(new SettingsFile(data).load().appearance().textScale()).isEqualTo(1.5);
        assertThat(new SettingsFile(data).load().welcomed()).isFalse();
    }

    @Test
    void whoHasSettingsIsNotWelcomedAgain() {
        new SettingsFile(data).save(Settings.DEFAULT.withWelcomed(true));

        ListenModel model = open();

        assertThat(FxThread.call(() -> model.welcome().stepProperty().get())).isNull();
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndInTheNextRun() {
        new SettingsFile(data)
                .save(Settings.DEFAULT
                        .withWelcomed(true)
                        .withAppearance(Settings.DEFAULT.appearance().withLanguage("en")));
        ListenModel model = open();
        FxThread.await(
                "the library is open", () -> model.player().readyProperty().get());
        FxThread.run(() -> model.panes().shownProperty().set(Pane.LIBRARY));
        assertThat(FxThread.call(this::paneNames)).contains("Library");

        FxThread.run(() -> model.settings().languageProperty().set("de"));

        FxThread.await("German is spoken", () -> paneNames().contains("Bibliothek"));
        assertThat(FxThread.call(() -> model.panes().shownProperty().get())).isEqualTo(Pane.LIBRARY);
        close();
        Words.speak(Locale.ENGLISH);
        open();
        assertThat(FxThread.call(this::paneNames)).contains("Bibliothek");
    }

    private static Services noServices() {
        throw new UserFacingException("Another Undertone has the library open.", "Close it first.");
    }

    private ListenModel open() {
        return open(this::services);
    }

    private ListenModel open(Callable<Services> opening) {
        ListenModel model = FxThread.call(() -> {
            stage = new Stage();
            window = new ListenWindow(stage, new SettingsFile(data));
            window.open(opening);
            return window.model();
        });
        FxThread.await("all of the window is there", () -> stage().getScene().getRoot() instanceof WindowView);
        return model;
    }

    private Services services() {
        Library library = Library.open(data);
        library.importMusic(List.of(SONG), ImportProgress.NONE);
        Player player = new Player(new SilentOutput());
        Path noWeights = Path.of("no-weights-needed");
        return new Services(
                library,
                player,
                new ListeningSession(library, player, Resource.projectRoot().resolve("models/weights/text")),
                library.analysis(noWeights, () -> true),
                new SpareTime(player),
                new FaceWeights(noWeights, noWeights));
    }

    private void press(KeyCode code) {
        Node focused = Objects.requireNonNull(stage().getScene().getFocusOwner());
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private List<String> paneNames() {
        return stage().getScene().getRoot().lookupAll(".pane-button").stream()
                .map(node -> ((ToggleButton) node).getText())
                .toList();
    }

    private Stage stage() {
        return Objects.requireNonNull(stage);
    }
}
