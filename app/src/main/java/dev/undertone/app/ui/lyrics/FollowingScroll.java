package dev.undertone.app.ui.lyrics;

import dev.undertone.app.ui.theme.Motion;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A scrolled column that glides so that one of its lines stands in the middle, unless the listener has just scrolled. */
final class FollowingScroll extends ScrollPane {

    /** After it, the column has gone 63 % of its way. */
    private static final double GLIDE_SECONDS = 0.18;

    private static final double NEAR_ENOUGH = 0.5;
    private static final Duration LEFT_ALONE = Duration.seconds(5);

    private final VBox column;
    private final PauseTransition leftAlone = new PauseTransition(LEFT_ALONE);
    private final Glide glide = new Glide();
    private @Nullable Node line;
    private boolean following;

    FollowingScroll(VBox column) {
        super(column);
        this.column = column;
        getStyleClass().add("following-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        addEventFilter(ScrollEvent.SCROLL, _ -> letListenerScroll());
        addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> letListenerScroll());
        leftAlone.setOnFinished(_ -> glide.begin());
        viewportBoundsProperty().subscribe(_ -> makeRoom());
        column.heightProperty().subscribe(_ -> glide.begin());
    }

    /** Whether lines are followed; otherwise the column begins at its top, and is the listener's. */
    void follow(boolean wanted) {
        following = wanted;
        makeRoom();
    }

    /** Brings a line to the middle; null for the beginning. */
    void goTo(@Nullable Node wanted) {
        line = wanted;
        if (wanted == null) {
            leftAlone.stop();
            setVvalue(0);
        } else if (leftAlone.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            // The line may have no place yet.
            Platform.runLater(glide::begin);
        }
    }

    /** The first and the last line need room above and below to come to the middle. */
    private void makeRoom() {
        double room = following ? Math.rint(getViewportBounds().getHeight() * 0.42) : 0;
        column.setPadding(new Insets(room / 2, 0, room, 0));
        glide.begin();
    }

    private void letListenerScroll() {
        glide.halt();
        leftAlone.playFromStart();
    }

    private final class Glide extends AnimationTimer {

        private boolean running;
        private long last;

        void begin() {
            if (!following || line == null) {
                return;
            }
            if (Motion.isReduced()) {
                setVvalue(wanted());
            } else if (!running) {
                running = true;
                last = 0;
                start();
            }
        }

        void halt() {
            running = false;
            stop();
        }

        @Override
        public void handle(long nanoseconds) {
            double seconds = last == 0 ? 1 / 60.0 : Math.min(0.1, (nanoseconds - last) / 1e9);
            last = nanoseconds;
            double rest = wanted() - getVvalue();
            boolean there = Math.abs(rest) * scrolled() < NEAR_ENOUGH;
            setVvalue(there ? wanted() : getVvalue() + rest * (1 - Math.exp(-seconds / GLIDE_SECONDS)));
            if (there) {
                halt();
            }
        }

        private double wanted() {
            Node present = line;
            if (present == null || scrolled() <= 0) {
                return 0;
            }
            double middle = present.getBoundsInParent().getCenterY();
            return Math.clamp((middle - getViewportBounds().getHeight() * 0.45) / scrolled(), 0, 1);
        }

        /** How far the column can be scrolled, in pixels. */
        private double scrolled() {
            return column.getHeight() - getViewportBounds().getHeight();
        }
    }
}
