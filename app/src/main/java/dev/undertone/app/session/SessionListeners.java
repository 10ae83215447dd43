package dev.undertone.app.session;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.library.Feedback;
import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.text.TextReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** All who hear of a session, each told in the order in which they were added. Safe to use from any thread. */
final class SessionListeners implements SessionListener {

    private final List<SessionListener> all = new CopyOnWriteArrayList<>();

    void add(SessionListener listener) {
        all.add(listener);
    }

    void remove(SessionListener listener) {
        all.remove(listener);
    }

    @Override
    public void mood(Duration time, Mood mood) {
        all.forEach(listener -> listener.mood(time, mood));
    }

    @Override
    public void blend(Duration time, MoodBlend blend) {
        all.forEach(listener -> listener.blend(time, blend));
    }

    @Override
    public void understood(TextReading reading, boolean counts) {
        all.forEach(listener -> listener.understood(reading, counts));
    }

    @Override
    public void listener(Listener now) {
        all.forEach(listener -> listener.listener(now));
    }

    @Override
    public void reviewed(Review review) {
        all.forEach(listener -> listener.reviewed(review));
    }

    @Override
    public void corrected(ReadingCorrection correction) {
        all.forEach(listener -> listener.corrected(correction));
    }

    @Override
    public void track(TrackEvent event) {
        all.forEach(listener -> listener.track(event));
    }

    @Override
    public void remembered(Play play) {
        all.forEach(listener -> listener.remembered(play));
    }

    @Override
    public void upcoming(List<Pick> picks) {
        all.forEach(listener -> listener.upcoming(picks));
    }

    @Override
    public void order(PlayOrder order) {
        all.forEach(listener -> listener.order(order));
    }

    @Override
    public void forgotten() {
        all.forEach(listener -> listener.forgotten());
    }

    @Override
    public void forgotten(Instant from, Instant until) {
        all.forEach(listener -> listener.forgotten(from, until));
    }

    @Override
    public void arc(Arc arc) {
        all.forEach(listener -> listener.arc(arc));
    }

    @Override
    public void opinion(@Nullable Opinion opinion) {
        all.forEach(listener -> listener.opinion(opinion));
    }

    @Override
    public void told(Feedback feedback, Track track) {
        all.forEach(listener -> listener.told(feedback, track));
    }

    @Override
    public void player(PlayerStatus status) {
        all.forEach(listener -> listener.player(status));
    }

    @Override
    public void libraryChanged() {
        all.forEach(SessionListener::libraryChanged);
    }

    @Override
    public void notice(UserFacingException problem) {
        all.forEach(listener -> listener.notice(problem));
    }
}
