package dev.undertone.app.ui.cover;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Motion;
import dev.undertone.library.Track;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The ground that the window stands on: the colours of the song's cover, and those of the mood for a song without one. From
 * song to song they fade into each other.
 */
public final class Backdrop extends StackPane {

    private static final Duration FADE = Duration.seconds(0.9);
    private static final double QUIET = 0.3;

    private final Covers covers;
    private final StackPane colours = new StackPane();
    private @Nullable Track track;
    private @Nullable Palette palette;

    /** Follows the song. */
    public Backdrop(Covers covers, ObservableValue<@Nullable Track> song) {
        this.covers = covers;
        Region mood = new Region();
        mood.getStyleClass().add("glow");
        getChildren().addAll(mood, colours);
        setMouseTransparent(true);
        Observing.by(this, song, this::show);
    }

    /** Whether the cover's colours are no more than a hint, because the pane above is about something else. */
    public void setQuiet(boolean quiet) {
        colours.setOpacity(quiet ? QUIET : 1);
    }

    private void show(@Nullable Track song) {
        if (Objects.equals(track, song)) {
            return;
        }
        track = song;
        if (song == null) {
            fadeTo(null);
        } else {
            covers.palette(song, found -> {
                if (Objects.equals(track, song)) {
                    fadeTo(found.orElse(null));
                }
            });
        }
    }

    private void fadeTo(@Nullable Palette wanted) {
        if (Objects.equals(palette, wanted)) {
            return;
        }
        palette = wanted;
        Region leaving = colours.getChildren().isEmpty()
                ? null
                : (Region) colours.getChildren().getLast();
        Optional<Region> coming = Optional.ofNullable(wanted).map(Backdrop::layer);
        coming.ifPresent(colours.getChildren()::add);
        if (Motion.isReduced()) {
            colours.getChildren().removeIf(layer -> layer != coming.orElse(null));
        } else if (coming.isPresent()) {
            // The old colours stay below until the new ones cover them, so that nothing shines through in between.
            fade(coming.get(), 0, 1, () -> colours.getChildren().removeIf(layer -> layer != coming.get()));
        } else if (leaving != null) {
            fade(leaving, leaving.getOpacity(), 0, () -> colours.getChildren().remove(leaving));
        }
    }

    private void fade(Region layer, double from, double to, Runnable then) {
        FadeTransition fade = new FadeTransition(FADE, layer);
        fade.setFromValue(from);
        fade.setToValue(to);
        fade.setOnFinished(_ -> {
            // Another song may have come meanwhile; what it brought is not to be taken away.
            if (to == 0 || colours.getChildren().getLast() == layer) {
                then.run();
            }
        });
        fade.play();
    }

    /** Carries the tints of both themes; the theme's stylesheet picks its own. */
    private static Region layer(Palette palette) {
        StringBuilder style = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            style.append(String.format(
                    Locale.ROOT,
                    "-light-tint-%1$d: %2$s; -dark-tint-%1$d: %3$s; ",
                    i + 1,
                    palette.tint(i).onLight().web(),
                    palette.tint(i).onDark().web()));
        }
        Region layer = new Region();
        layer.getStyleClass().add("cover-glow");
        layer.setStyle(style.toString());
        return layer;
    }
}
