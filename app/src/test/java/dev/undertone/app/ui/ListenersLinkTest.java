package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SpareTime;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.app.ui.listener.ListenerFormModel;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.listener.PinModel;
import dev.undertone.library.Aim;
import dev.undertone.library.Listener;
import dev.undertone.library.Review;
import dev.undertone.library.door.Library;
import dev.undertone.testing.Resource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window's listeners with a real library and a real session behind them. */
class ListenersLinkTest {

    @TempDir
    Path data;

    private @Nullable Stage stage;
    private @Nullable ListenWindow window;
    private @Nullable Library library;

    @BeforeEach
    void leaveTheCameraOff() {
        new SettingsFile(data).save(Settings.DEFAULT.withWelcomed(true));
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            if (stage != null && window != null) {
                stage.close();
                window.close();
            }
            stage = null;
        });
    }

    @Test
    void whoIsAddedListensAtOnceAndListensAgainAtTheNextStart() {
        ListenersModel listeners = open().listeners();
        add(listeners, "Ana");
        add(listeners, "ana");
        FxThread.await(
                "the name is taken",
                () -> !form(listeners).problemProperty().get().isEmpty());
        FxThread.run(() -> form(listeners).end());
        close();

        ListenersModel again = open().listeners();
        FxThread.await("Ana listens", () -> again.currentProperty().get().name().equals("Ana"));
    }

    @Test
    void theAimOfOneListenerIsNotThatOfAnother() {
        ListenModel model = open();
        FxThread.run(() -> model.music().aim(Aim.CALM));
        add(model.listeners(), "Ana");
        awaitListener(model, "Ana");
        FxThread.await("Ana begins with none", () -> aim(model) == null);
        FxThread.run(() -> model.music().aim(Aim.LIFT));

        FxThread.run(
                () -> model.listeners().choose(model.listeners().listeners().getFirst()));
        FxThread.await("the aim of the one without a name is back", () -> aim(model) == Aim.CALM);
        FxThread.run(
                () -> model.listeners().choose(model.listeners().listeners().getLast()));
        FxThread.await("Ana’s aim is back", () -> aim(model) == Aim.LIFT);
        close();

        assertThat(new SettingsFile(data).load().music().aim()).isEqualTo(Aim.CALM);
    }

    @Test
    void aPinIsAskedForWithEachSwitchAndTheGuestIsNotKept() {
        ListenModel model = open();
        ListenersModel listeners = model.listeners();
        add(listeners, "Ana");
        awaitListener(model, "Ana");
        FxThread.run(() -> listeners.choosePin(listeners.currentProperty().get()));
        enter(listeners, "2468");
        enter(listeners, "2468");
        FxThread.await("the PIN is set", () -> listeners.currentProperty().get().hasPin());

        FxThread.run(() -> listeners.choose(Listener.guest()));
        FxThread.await(
                "the guest listens", () -> listeners.currentProperty().get().id() == Listener.GUEST);
        FxThread.run(() -> listeners.choose(listeners.listeners().getLast()));
        enter(listeners, "1111");
        FxThread.await(
                "it is wrong", () -> asked(listeners).messageProperty().get().startsWith("Wrong PIN."));
        assertThat(FxThread.call(() -> listeners.currentProperty().get().id())).isEqualTo(Listener.GUEST);
        enter(listeners, "2468");
        awaitListener(model, "Ana");
    }

    @Test
    void whoTakesTheirThingsAlongAndIsDeletedLeavesNothing(@TempDir Path elsewhere) {
        ListenModel model = open();
        add(model.listeners(), "Ana");
        awaitListener(model, "Ana");
        FxThread.run(() -> {
            model.listeners().askToExport(model.listeners().currentProperty().get());
            model.listeners().export(elsewhere.resolve("Ana"), false);
        });
        FxThread.await(
                "it is told where they are",
                () -> model.notices().notices().stream()
                        .anyMatch(notice -> notice.whatHappened().contains(elsewhere.toString())));
        assertThat(elsewhere.resolve("Ana")).isNotEmptyDirectory();

        FxThread.run(() -> {
            model.listeners().askToForget(model.listeners().currentProperty().get());
            model.listeners().answer(true);
        });

        FxThread.await(
                "nobody but the one without a name is left",
                () -> model.listeners().listeners().size() == 1
                        && model.listeners().currentProperty().get().id() == Listener.UNNAMED);
    }

    @Test
    void whoWasRecognisedMeanwhileIsNotDeletedInThePlaceOfWhoAskedForIt() {
        ListenModel model = open();
        add(model.listeners(), "Ana");
        awaitListener(model, "Ana");
        FxThread.run(
                () -> model.listeners().choose(model.listeners().listeners().getFirst()));
        awaitListener(model, "");

        WindowView view = (WindowView) Objects.requireNonNull(stage).getScene().getRoot();
        FxThread.run(view::askToForget);
        FxThread.run(
                () -> model.listeners().choose(model.listeners().listeners().getLast()));
        awaitListener(model, "Ana");
        FxThread.run(() -> ((Button) view.lookup("#sheets .dangerous")).fire());

        FxThread.await(
                "it is told that nothing was deleted",
                () -> model.notices().notices().stream()
                        .anyMatch(notice -> notice.whatHappened().startsWith("Nothing was deleted")));
        assertThat(Objects.requireNonNull(library).profiles().all())
                .extracting(Listener::name)
                .containsExactly("", "Ana");
    }

    @Test
    void aRatingIsKeptShownWrittenToAFileAndDeleted(@TempDir Path elsewhere) {
        ListenModel model = open();
        FxThread.run(() -> {
            model.reviews().ratingProperty().set(9);
            model.reviews().commentProperty().set("=\"quoted\", and\nin two lines");
            model.reviews().give();
        });
        FxThread.await(
                "it is told",
                () -> model.notices().notices().stream()
                        .anyMatch(notice -> notice.topic().equals("review")));
        FxThread.run(() -> model.reviews().open());
        FxThread.await("it is shown", () -> model.reviews().given().size() == 1);
        Review kept = FxThread.call(() -> model.reviews().given().getFirst().review());
        assertThat(kept.rating()).isEqualTo(9);

        Path table = elsewhere.resolve("ratings.csv");
        FxThread.run(() -> model.reviews().export(table));
        FxThread.await("it is written", () -> Files.exists(table));

        FxThread.run(() -> model.reviews().drop(model.reviews().given().getFirst()));
        FxThread.await(
                "it is gone",
                () -> Objects.requireNonNull(library).reviews(Listener.UNNAMED).isEmpty());
    }

    private static void add(ListenersModel listeners, String name) {
        FxThread.run(() -> {
            listeners.add();
            form(listeners).nameProperty().set(name);
            listeners.save(form(listeners));
        });
        FxThread.await(
                "it is kept or refused",
                () -> listeners.formProperty().get() == null
                        || !form(listeners).problemProperty().get().isEmpty());
    }

    private static void awaitListener(ListenModel model, String name) {
        FxThread.await(
                name + " listens",
                () -> model.listeners().currentProperty().get().name().equals(name));
    }

    private static void enter(ListenersModel listeners, String pin) {
        FxThread.await("a PIN is asked for", () -> listeners.askedProperty().get() != null);
        FxThread.run(() -> {
            pin.chars().forEach(character -> asked(listeners).type((char) character));
            asked(listeners).enter();
        });
    }

    private static PinModel asked(ListenersModel listeners) {
        return Objects.requireNonNull(listeners.askedProperty().get()).pin();
    }

    private static ListenerFormModel form(ListenersModel listeners) {
        return Objects.requireNonNull(listeners.formProperty().get());
    }

    private static @Nullable Aim aim(ListenModel model) {
        return model.music().settingsProperty().get().aim();
    }

    private ListenModel open() {
        ListenModel model = FxThread.call(() -> {
            stage = new Stage();
            window = new ListenWindow(stage, new SettingsFile(data));
            window.open(this::services);
            return window.model();
        });
        FxThread.await(
                "the listeners are known", () -> !model.listeners().listeners().isEmpty());
        return model;
    }

    private Services services() {
        Library opened = Library.open(data);
        library = opened;
        Player player = new Player(new SilentOutput());
        ListeningSession session =
                new ListeningSession(opened, player, Resource.projectRoot().resolve("models/weights/text"));
        Path noWeights = Path.of("no-weights-needed");
        return new Services(
                opened,
                player,
                session,
                opened.analysis(noWeights, () -> true),
                new SpareTime(player),
                new FaceWeights(noWeights, noWeights));
    }
}
