package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.undertone.app.profile.FilmedFace;
import dev.undertone.app.settings.ListenerSettings;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.door.Library;
import dev.undertone.models.identity.FaceTemplate;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sessions before films of people, one of whom is known. */
@Needs(Resource.SHARED_DATA)
class SignInSessionTest {

    private static final Path FILMS = Resource.sharedData().resolve("camera/webcam");

    private static FaceTemplate face;

    @TempDir
    private Path folder;

    @BeforeAll
    static void lookAtAFace() throws InterruptedException {
        face = FilmedFace.of(FILMS.resolve("again.mkv"));
    }

    @BeforeEach
    void keepTheFace() {
        try (Library library = Library.open(folder.resolve("data"))) {
            Listener ada = library.profiles().add("Ada", ListenerColour.TEAL);
            library.profiles().keepFace(ada.id(), face.toBytes());
        }
    }

    @Test
    void whoeverIsKnownIsSignedInBeforeTheirMusicIsKeptForThem() throws Exception {
        asking(false);
        try (UndertoneProcess session = session("no.mkv")) {
            JsonObject signedIn = session.await(line -> UndertoneProcess.is(line, "listener"));
            assertThat(signedIn.get("listener").getAsString()).isEqualTo("Ada");
        }
    }

    @Test
    void somebodyElseIsNotSignedIn() throws Exception {
        asking(false);
        try (UndertoneProcess session = session("milk.mkv")) {
            session.await(line -> isState(line, "unknown"));
            assertThat(session.lines()).noneMatch(line -> UndertoneProcess.is(line, "listener"));
        }
    }

    @Test
    void whoeverDoesNotMoveAsAskedIsNotSignedIn() throws Exception {
        asking(true);
        try (UndertoneProcess session = session("no.mkv")) {
            session.await(line -> isState(line, "asked"));
            session.await(line -> isState(line, "refused"));
            assertThat(session.lines()).noneMatch(line -> UndertoneProcess.is(line, "listener"));
        }
    }

    private void asking(boolean liveness) {
        new SettingsFile(folder.resolve("data"))
                .save(Settings.DEFAULT.withListeners(new ListenerSettings(Listener.UNNAMED, true, liveness)));
    }

    private UndertoneProcess session(String film) throws Exception {
        return UndertoneProcess.start(
                folder,
                "session",
                "--sign-in",
                "--camera",
                "loop:" + FILMS.resolve(film),
                "--audio",
                "none",
                "--json",
                "--data",
                folder.resolve("data").toString());
    }

    private static boolean isState(JsonObject line, String state) {
        return UndertoneProcess.is(line, "sign-in")
                && line.get("state").getAsString().equals(state);
    }
}
