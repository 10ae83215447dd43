package dev.undertone.app.ui.player;

import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.Repeat;
import dev.undertone.app.ui.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** How the queue goes on: repeated, shuffled, up to the end of the song, or until the listener sleeps. */
public final class OrderModel {

    /** The longest time until the music sleeps. */
    public static final Duration LONGEST_SLEEP = Duration.ofHours(12);

    private final InstantSource clock;
    private final Consumer<PlayOrder> onChange;
    private final ReadOnlyObjectWrapper<PlayOrder> order = new ReadOnlyObjectWrapper<>(PlayOrder.DEFAULT);
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private @Nullable Timeline countdown;

    /**
     * @param clock says how long it is until the music sleeps
     * @param onChange hears what the listener wants
     */
    OrderModel(InstantSource clock, Consumer<PlayOrder> onChange) {
        this.clock = clock;
        this.onChange = onChange;
    }

    /** How it goes on now. */
    public void show(PlayOrder now) {
        order.set(now);
        count();
    }

    /** Repeats all songs, then the one that plays, then none. */
    public void turnRepeat() {
        Repeat[] all = Repeat.values();
        change(order.get().withRepeat(all[(order.get().repeat().ordinal() + 1) % all.length]));
    }

    /** Plays what the listener chooses in an order by chance, or in its own. */
    public void shuffle(boolean wanted) {
        change(order.get().withShuffle(wanted));
    }

    /** Pauses at the end of the song that plays, or goes on. */
    public void stopAfterSong(boolean wanted) {
        change(order.get().withStopAfterSong(wanted));
    }

    /** Lets the music fade out after a time, a minute to {@link #LONGEST_SLEEP}. */
    public void sleepIn(Duration wanted) {
        Duration atLeast = wanted.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : wanted;
        Duration time = atLeast.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : atLeast;
        change(order.get().withSleepAt(clock.instant().plus(time)));
    }

    /** Lets the music play on. */
    public void stayAwake() {
        change(order.get().withSleepAt(null));
    }

    /** How the queue goes on. */
    public ReadOnlyObjectProperty<PlayOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** How long it is until the music sleeps, {@code 14 min}; empty where it does not. */
    public ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Says what is left again, in the present language. */
    void describe() {
        count();
    }

    private void change(PlayOrder wanted) {
        if (!wanted.equals(order.get())) {
            show(wanted);
            onChange.accept(wanted);
        }
    }

    /** Says what is left, and again each second while something is. */
    private void count() {
        Instant end = order.get().sleepAt();
        Duration rest = end == null ? Duration.ZERO : Duration.between(clock.instant(), end);
        left.set(rest.isPositive() ? words(rest) : "");
        Timeline each = countdown;
        if (rest.isPositive()) {
            if (each == null) {
                each = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> count()));
                each.setCycleCount(Animation.INDEFINITE);
                countdown = each;
            }
            each.play();
        } else if (each != null) {
            each.stop();
        }
    }

    private static String words(Duration rest) {
        long seconds = (rest.toMillis() + 999) / 1000;
        return seconds < 60
                ? Words.of("order.seconds", seconds)
                : seconds <= 99 * 60
                        ? Words.of("order.minutes", (seconds + 59) / 60)
                        : Words.of("order.hours", seconds / 3600, seconds / 60 % 60);
    }
}
