package dev.undertone.app.ui.player;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Opinion;
import dev.undertone.library.Track;
import dev.undertone.library.Waveform;
import dev.undertone.library.recommend.Pick;
import java.time.Duration;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The song that plays, how far it is, and the commands of a player. Without a player behind it, commands do nothing. */
public final class PlayerModel {

    private static final Duration STEP = Duration.ofSeconds(5);
    private static final double USUAL_VOLUME = 0.8;

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Track> track = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Duration> position = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Duration> duration = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyDoubleWrapper volume = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyObjectWrapper<@Nullable Opinion> opinion = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Waveform> waveform = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private final OrderModel order;
    private @Nullable PlayerCommands commands;
    private @Nullable Pick pick;
    private boolean waitsForSound;

    private double audible = USUAL_VOLUME;

    /**
     * A model with nothing to play.
     *
     * @param clock says how long it is until the music sleeps
     */
    public PlayerModel(InstantSource clock) {
        order = new OrderModel(clock, this::setOrder);
        say();
    }

    /** Puts a player behind the commands. */
    public void connect(PlayerCommands player) {
        commands = player;
        ready.set(true);
        say();
    }

    /** The song chosen last, with the reason for it. */
    public void showPick(Pick chosen) {
        pick = chosen;
        track.set(chosen.track());
        duration.set(chosen.track().duration());
        say();
    }

    /** What the player is doing. */
    public void showStatus(PlayerStatus status) {
        playing.set(status.state() == PlayerStatus.State.PLAYING);
        if (status.track() != null) {
            track.set(status.track());
            duration.set(status.duration().isZero() ? status.track().duration() : status.duration());
        }
        position.set(status.position());
        volume.set(status.volume());
        waitsForSound = status.problem() != null;
        say();
    }

    /** Plays what is paused and pauses what plays. */
    public void togglePlay() {
        if (commands != null) {
            if (playing.get()) {
                commands.pause();
            } else {
                commands.play();
            }
        }
    }

    /** Skips to the next song. */
    public void next() {
        if (commands != null) {
            commands.next();
        }
    }

    /** Returns to the song before. */
    public void previous() {
        if (commands != null) {
            commands.previous();
        }
    }

    /** Says what the listener thinks of the song; the same a second time takes it back. */
    public void opine(Opinion said) {
        if (commands != null && track.get() != null) {
            Opinion wanted = said == opinion.get() ? null : said;
            opinion.set(wanted);
            commands.opine(wanted);
        }
    }

    /** Says what the listener says of being given a song. */
    public void feedback(Track given, FeedbackKind kind) {
        if (commands != null) {
            commands.feedback(given, kind);
        }
    }

    /** Says that the song that plays does not meet the mood. */
    public void wrongMood() {
        Track song = track.get();
        if (song != null) {
            feedback(song, FeedbackKind.NOT_FOR_MOOD);
        }
    }

    /** What is thought of the song that plays; null where nothing was said. */
    public void showOpinion(@Nullable Opinion said) {
        opinion.set(said);
    }

    /** The song with the mood it was chosen for; null where none was chosen yet. */
    public @Nullable Pick presentPick() {
        Pick chosen = pick;
        Track song = track.get();
        return chosen != null && song != null && chosen.track().id() == song.id() ? chosen : null;
    }

    /** Goes to a place in the song, or to the nearer of its ends. */
    public void seek(Duration wanted) {
        if (commands != null && track.get() != null) {
            Duration end = duration.get();
            Duration place = wanted.isNegative() ? Duration.ZERO : wanted.compareTo(end) > 0 ? end : wanted;
            position.set(place);
            commands.seek(place);
        }
    }

    /** Goes a few seconds on. */
    public void stepForward() {
        seek(position.get().plus(STEP));
    }

    /** Goes a few seconds back. */
    public void stepBack() {
        seek(position.get().minus(STEP));
    }

    /** Sets the volume, 0 to 1. */
    public void changeVolume(double wanted) {
        double next = Math.clamp(wanted, 0, 1);
        volume.set(next);
        if (commands != null) {
            commands.setVolume(next);
        }
    }

    /** Silences the music, or brings it back as loud as it was. */
    public void toggleMute() {
        double loud = volume.get();
        if (loud > 0) {
            audible = loud;
        }
        changeVolume(loud > 0 ? 0 : audible);
    }

    /** The outline of the song that plays; null while it is not known. */
    public void showWaveform(@Nullable Waveform outline) {
        waveform.set(outline);
    }

    /** How the queue goes on. */
    public OrderModel order() {
        return order;
    }

    /** Whether there is a player to command. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether music is to be heard. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** The song; null where none was chosen yet. */
    public ReadOnlyObjectProperty<@Nullable Track> trackProperty() {
        return track.getReadOnlyProperty();
    }

    /** How far the song is. */
    public ReadOnlyObjectProperty<Duration> positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** The outline of the song's sound; null while it is not known. */
    public ReadOnlyObjectProperty<@Nullable Waveform> waveformProperty() {
        return waveform.getReadOnlyProperty();
    }

    /** How long the song is. */
    public ReadOnlyObjectProperty<Duration> durationProperty() {
        return duration.getReadOnlyProperty();
    }

    /** What the listener said of the song; null where nothing. */
    public ReadOnlyObjectProperty<@Nullable Opinion> opinionProperty() {
        return opinion.getReadOnlyProperty();
    }

    /** From silent, 0, to full, 1. */
    public ReadOnlyDoubleProperty volumeProperty() {
        return volume.getReadOnlyProperty();
    }

    /** What is being done with the song, in a word or two. */
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** Why this song was chosen; may be empty. */
    public ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    private void setOrder(PlayOrder wanted) {
        if (commands != null) {
            commands.setOrder(wanted);
        }
    }

    /** Says everything again, in the present language. */
    public void describe() {
        order.describe();
        say();
    }

    private void say() {
        Track song = track.get();
        if (song == null) {
            heading.set(ready.get() ? Words.of("player.nothing") : "");
            reason.set("");
            return;
        }
        heading.set(Words.of(waitsForSound ? "player.waiting" : playing.get() ? "player.playing" : "player.paused"));
        Pick chosen = presentPick();
        reason.set(chosen != null ? Reasons.sentence(chosen.reason()) : "");
    }
}
