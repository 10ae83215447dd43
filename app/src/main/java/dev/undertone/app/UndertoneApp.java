package dev.undertone.app;

import dev.undertone.app.environment.EndSignals;
import dev.undertone.app.opening.InstanceClaim;
import dev.undertone.app.opening.WindowInstance;
import dev.undertone.app.ui.ListenWindow;
import dev.undertone.models.UserFacingException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The JavaFX application: a window, and nothing before it that could keep it waiting. */
public final class UndertoneApp extends Application {

    // JavaFX makes the application object itself, so this is the one way to hand something to it.
    private static final AtomicReference<@Nullable StartOptions> HANDED_OVER = new AtomicReference<>();

    private @Nullable ListenWindow window;
    private @Nullable WindowInstance instance;

    /** Called by JavaFX; {@link #open} is the way in. */
    public UndertoneApp() {}

    /**
     * Opens the window and returns when it has been closed.
     *
     * @throws IllegalStateException if it was opened before
     * @throws UserFacingException if the display, or what JavaFX needs to use it, is not there
     */
    public static void open(StartOptions options) {
        HANDED_OVER.set(options);
        try {
            launch(UndertoneApp.class);
        } catch (UnsupportedOperationException noDisplay) {
            throw new UserFacingException(
                    "The window cannot be opened: " + noDisplay.getMessage() + ".",
                    "Check DISPLAY and that GTK 3 is installed, or use the commands that `undertone --help` lists.",
                    noDisplay);
        }
    }

    @Override
    public void start(Stage stage) {
        StartOptions options = HANDED_OVER.getAndSet(null);
        if (options == null) {
            throw new IllegalStateException("the application is started by UndertoneApp.open");
        }
        WindowInstance claimed = claimed(options.claim());
        if (claimed == null) {
            Platform.exit();
            return;
        }
        EndSignals.follow(Platform::exit);
        ListenWindow shown = new ListenWindow(stage, options.settings());
        window = shown;
        shown.report(options.report());
        shown.open(options.services());
        instance = claimed;
        claimed.deliverTo(shown::take);
    }

    /** Null where another window is there; if that does not answer, whoever holds the claim is told the same, and says so. */
    private static @Nullable WindowInstance claimed(InstanceClaim claim) {
        try {
            return claim.get().orElse(null);
        } catch (UserFacingException unanswered) {
            return null;
        }
    }

    @Override
    public void stop() {
        if (instance != null) {
            instance.stopTaking();
        }
        if (window != null) {
            window.close();
        }
    }
}
