package dev.undertone.app.session;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.library.Feedback;
import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.text.TextReading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Waits for what a session says. */
final class SessionWitness implements SessionListener {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

    private final BlockingQueue<TrackEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<Pick>> plans = new LinkedBlockingQueue<>();
    private final BlockingQueue<Mood> moods = new LinkedBlockingQueue<>();
    private final BlockingQueue<PlayerStatus> statuses = new LinkedBlockingQueue<>();
    private final BlockingQueue<Arc> arcs = new LinkedBlockingQueue<>();
    private final BlockingQueue<Optional<Opinion>> opinions = new LinkedBlockingQueue<>();
    private final BlockingQueue<Feedback> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<PlayOrder> orders = new LinkedBlockingQueue<>();
    private final BlockingQueue<UserFacingException> notices = new LinkedBlockingQueue<>();

    private final BlockingQueue<Listener> present = new LinkedBlockingQueue<>();
    private final BlockingQueue<Review> reviews = new LinkedBlockingQueue<>();
    private final BlockingQueue<ReadingCorrection> corrections = new LinkedBlockingQueue<>();

    private final BlockingQueue<MoodBlend> blends = new LinkedBlockingQueue<>();

    @Override
    public void blend(Duration time, MoodBlend blend) {
        blends.add(blend);
    }

    private final BlockingQueue<Boolean> understood = new LinkedBlockingQueue<>();

    @Override
    public void understood(TextReading reading, boolean counts) {
        understood.add(counts);
    }

    @Override
    public void listener(Listener now) {
        present.add(now);
    }

    @Override
    public void reviewed(Review review) {
        reviews.add(review);
    }

    @Override
    public void corrected(ReadingCorrection correction) {
        corrections.add(correction);
    }

    @Override
    public void mood(Duration time, Mood mood) {
        moods.add(mood);
    }

    @Override
    public void track(TrackEvent event) {
        events.add(event);
    }

    @Override
    public void upcoming(List<Pick> picks) {
        plans.add(picks);
    }

    @Override
    public void arc(Arc arc) {
        arcs.add(arc);
    }

    @Override
    public void opinion(@Nullable Opinion opinion) {
        opinions.add(Optional.ofNullable(opinion));
    }

    @Override
    public void told(Feedback feedback, Track track) {
        told.add(feedback);
    }

    @Override
    public void player(PlayerStatus status) {
        statuses.add(status);
    }

    @Override
    public void order(PlayOrder order) {
        orders.add(order);
    }

    @Override
    public void notice(UserFacingException problem) {
        notices.add(problem);
    }

    /** The next event, which must be of this kind. */
    Pick awaitTrack(TrackEvent.Cause cause) throws InterruptedException {
        TrackEvent event = until(events, any -> true, "an event");
        if (event.cause() != cause) {
            throw new AssertionError("expected " + cause + ", but there was " + event);
        }
        return event.pick();
    }

    /** The next song that starts, whatever became of those before. */
    Pick awaitStart() throws InterruptedException {
        return until(events, event -> event.cause() == TrackEvent.Cause.STARTED, "a start")
                .pick();
    }

    boolean hasMorePlans() {
        return !plans.isEmpty();
    }

    boolean sawNoMoreTracks() {
        return events.isEmpty();
    }

    List<Pick> awaitUpcoming(Predicate<List<Pick>> wanted) throws InterruptedException {
        return until(plans, wanted, "a plan");
    }

    Arc awaitArc(Predicate<Arc> wanted) throws InterruptedException {
        return until(arcs, wanted, "an arc");
    }

    boolean sawNoMoreArcs() {
        return arcs.isEmpty();
    }

    void awaitOpinion(@Nullable Opinion wanted) throws InterruptedException {
        until(opinions, opinion -> opinion.equals(Optional.ofNullable(wanted)), "an opinion");
    }

    Feedback awaitFeedback() throws InterruptedException {
        return until(told, any -> true, "feedback");
    }

    Mood awaitMood(Predicate<Mood> wanted) throws InterruptedException {
        return until(moods, wanted, "a mood");
    }

    PlayOrder awaitOrder(Predicate<PlayOrder> wanted) throws InterruptedException {
        return until(orders, wanted, "an order");
    }

    PlayerStatus awaitStatus(Predicate<PlayerStatus> wanted) throws InterruptedException {
        return until(statuses, wanted, "a status");
    }

    MoodBlend awaitBlend(Predicate<MoodBlend> wanted) throws InterruptedException {
        return until(blends, wanted, "a blend");
    }

    boolean awaitUnderstood() throws InterruptedException {
        return until(understood, any -> true, "a reading of what was written");
    }

    void awaitListener(long id) throws InterruptedException {
        until(present, listener -> listener.id() == id, "a listener");
    }

    Review awaitReview() throws InterruptedException {
        return until(reviews, any -> true, "a rating");
    }

    ReadingCorrection awaitCorrection() throws InterruptedException {
        return until(corrections, any -> true, "a correction");
    }

    UserFacingException awaitNotice() throws InterruptedException {
        return until(notices, any -> true, "a notice");
    }

    boolean sawNoMoreNotices() {
        return notices.isEmpty();
    }

    private static <T> T until(BlockingQueue<T> queue, Predicate<T> wanted, String what) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            T next = queue.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new AssertionError("there was never " + what + " like that");
            }
            if (wanted.test(next)) {
                return next;
            }
        }
    }
}
