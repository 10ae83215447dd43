package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.TrackEvent.Cause;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rules of a session: which song starts, goes on or ends, and when. Touched by the session's thread alone. */
final class Conductor {

    /** Going back restarts a song that has played longer than this. */
    private static final Duration RESTARTED_AFTER = Duration.ofSeconds(3);

    private static final Duration FALLING_ASLEEP = Duration.ofSeconds(10);

    private final Library library;
    private final SessionMemory memory;
    private final Player player;
    private final SessionListener out;
    private final BrokenSongs broken = new BrokenSongs();
    private final SongChoice songs;
    private final PlayQueue queue = new PlayQueue();
    private final MusicPlan plan;
    private final Responses responses;
    private final Performance song;
    private final ChosenSongs chosen;
    private final Succession succession;
    private final ListenerMood mood;
    private final ReadingFeedback readings;
    private final KnownSongs known;
    private final SteadyClock steady = new SteadyClock();

    /** Whether there should be music as soon as there is a mood and a song for it. */
    private boolean eager = true;

    private PlayOrder order = PlayOrder.DEFAULT;
    /** Whether what was done with the songs since they were planned may have changed what should come. */
    private boolean learned;

    /**
     * @param dates tells what time it is, which may jump
     */
    Conductor(Library library, Player player, Path textWeights, InstantSource dates, SessionListener out) {
        this.library = library;
        this.memory = new SessionMemory(library, out);
        this.player = player;
        this.out = out;
        SessionClock clock = new SessionClock(System::nanoTime);
        this.mood = new ListenerMood(clock, new MoodDiary(library::listener, memory::keep), textWeights, out);
        this.songs = new SongChoice(library, broken);
        this.plan = new MusicPlan(queue, songs, out);
        this.responses = new Responses(library, queue, dates, out);
        this.chosen = new ChosenSongs(queue, plan, songs, mood.choice(), new Shuffle(library, queue), out, this::save);
        this.succession = new Succession(player, queue, broken);
        this.readings = new ReadingFeedback(library, dates, out);
        this.known = new KnownSongs(library);
        this.song = new Performance(player, library::listener, memory, clock, dates, out);
    }

    /** Takes up what the last session left, paused. */
    void restore() {
        player.prepare();
        readings.begin();
        takeUp();
    }

    private void takeUp() {
        memory.queue().ifPresent(saved -> {
            Optional<Pick> current = songs.leftOff(saved);
            queue.restore(current.orElse(null), songs.wasChosen(saved), songs.wasPlanned(saved));
            current.ifPresent(pick -> load(pick, saved.position()));
            out.upcoming(queue.upcoming());
        });
    }

    void read(Reading reading, Mood read) {
        readings.read(reading);
        moodRead(reading.time(), read);
    }

    ReadingFeedback readings() {
        return readings;
    }

    void moodRead(Duration time, Mood read) {
        mood.read(time, read);
        followMood();
    }

    void moodSaid(@Nullable Emotion emotion) {
        mood.say(emotion);
        followMood();
    }

    void moodWritten(String sentence) {
        mood.write(sentence);
        followMood();
    }

    void review(int rating, String comment) {
        responses.review(queue.current().orElse(null), rating, comment);
        learned = true;
    }

    /** What comes is planned for somebody else; the song that plays goes on. */
    void switchTo(Listener next) {
        mood.diary().end();
        save();
        queue.current().ifPresent(pick -> song.handOver(pick, responses.opinion()));
        library.setListener(next.id());
        begin(next);
    }

    private void begin(Listener next) {
        mood.beginAnew();
        readings.begin();
        responses.begin();
        chosen.beginAnew();
        if (song.isUnderWay()) {
            List<Pick> theirs = memory.queue().map(songs::wasChosen).orElse(List.of());
            queue.restore(queue.current().orElse(null), theirs, List.of());
        } else {
            player.stop();
            queue.restore(null, List.of(), List.of());
            takeUp();
        }
        out.listener(next);
        plan.beginAnew();
        followMood();
    }

    void prefer(Preferences preferences) {
        plan.prefer(preferences, mood.choice().forMusic());
        startIfWanted();
    }

    /** A song that the listener dislikes makes way at once. */
    void opine(@Nullable Opinion opinion) {
        if (queue.current().isEmpty()) {
            responses.begin();
            return;
        }
        if (opinion == Opinion.LIKED) {
            responses.requireKept(queue.current().get().track());
        }
        song.opine(queue.current().get(), opinion);
        responses.opine(opinion);
        if (opinion == Opinion.DISLIKED) {
            next();
        }
    }

    /** A song that is not wanted, now or for its mood, makes way at once and comes out of what the listener chose. */
    void feedback(Track track, FeedbackKind kind) {
        responses.give(track, kind, mood.choice().forMusic());
        if (kind == FeedbackKind.LESS_OF_ARTIST) {
            plan.again();
            return;
        }
        queue.replaceChosen(queue.chosen().stream()
                .filter(pick -> pick.track().id() != track.id())
                .toList());
        plan.again();
        if (queue.current().filter(pick -> pick.track().id() == track.id()).isPresent()) {
            next();
        } else {
            save();
        }
    }

    void takeBack(Feedback feedback) {
        responses.takeBack(feedback);
        plan.again();
    }

    /** What was heard and said of it is deleted; the song that plays goes on, as if nothing had been before it. */
    void forget(long asking) {
        requireListening(asking);
        mood.diary().drop();
        memory.dropWaiting(asking, Instant.MIN, Instant.MAX);
        responses.forget(asking);
        song.beginAnew(Instant.MIN, Instant.MAX);
        if (library.listener() != asking) {
            queue.current().ifPresent(pick -> song.handOver(pick, null));
            library.profiles().find(library.listener()).ifPresent(this::begin);
            return;
        }
        queue.restore(queue.current().orElse(null), queue.chosen(), List.of());
        plan.again();
        save();
    }

    /** Also what is not in the library yet is deleted; the song that plays goes on, and counts from here. */
    void forget(long asking, Instant from, Instant until) {
        requireListening(asking);
        library.forget(asking, from, until);
        mood.diary().drop(from, until);
        memory.dropWaiting(asking, from, until);
        if (song.beginAnew(from, until)) {
            responses.begin();
        }
        plan.again();
        out.forgotten(from, until);
    }

    /** Somebody may have been recognised between the question whether something is to be deleted, and its answer. */
    private void requireListening(long asking) {
        if (library.listener() != asking) {
            throw new UserFacingException(
                    "Nothing was deleted, because somebody else listens by now.",
                    "Choose the listener whose moods and songs are to be deleted, and ask for it again.");
        }
    }

    void play() {
        eager = true;
        if (queue.current().isPresent()) {
            goOn(queue.current().get());
        } else {
            startNext();
        }
    }

    void pause() {
        eager = false;
        player.pause();
        save();
    }

    void next() {
        eager = true;
        endCurrent(Cause.SKIPPED);
        startNext();
    }

    void previous() {
        if (song.status().position().compareTo(RESTARTED_AFTER) > 0) {
            player.seek(Duration.ZERO);
            return;
        }
        Optional<Pick> leaving = queue.current();
        Optional<Pick> before = queue.previous();
        if (before.isEmpty()) {
            player.seek(Duration.ZERO);
            return;
        }
        eager = true;
        leaving.ifPresent(pick -> end(pick, Cause.SKIPPED));
        out.upcoming(queue.upcoming());
        responses.begin();
        start(before.get());
        keepAndAnnounce(before.get());
    }

    void playFromQueue(int index) {
        if (index < 0 || index >= queue.upcoming().size()) {
            return;
        }
        eager = true;
        endCurrent(Cause.SKIPPED);
        plan.take(() -> queue.skipTo(index)).ifPresent(this::startAndPlan);
    }

    /** Plays these at once, in their order, in the place of what the listener chose before. */
    void playChosen(List<Track> tracks) {
        Optional<Pick> leaving = queue.current();
        if (chosen.replace(tracks)) {
            eager = true;
            leaving.ifPresent(pick -> end(pick, Cause.SKIPPED));
            startNext();
        }
    }

    /** Plays these at once, in their order, before all that was to come; a song that waits to go on comes right behind them. */
    void playOpened(List<Track> tracks) {
        Optional<Pick> leaving = queue.current();
        if (chosen.first(tracks, leaving.filter(_ -> !song.isUnderWay()))) {
            eager = true;
            leaving.ifPresent(pick -> end(pick, Cause.SKIPPED));
            startNext();
        }
    }

    /** What the listener chooses to come. */
    ChosenSongs chosen() {
        return chosen;
    }

    void setOrder(PlayOrder wanted) {
        boolean mixes = wanted.shuffle() != order.shuffle();
        order = wanted;
        queue.setRotating(wanted.repeat() == Repeat.ALL);
        if (mixes) {
            chosen.shuffle(wanted.shuffle());
        }
        out.order(order);
    }

    void keepMoods(boolean wanted) {
        mood.diary().write(wanted);
    }

    /** What goes by the clock: to be called about once a second. */
    void tick(Instant now) {
        mood.pass(now, song.status().isPlaying());
        followMood();
        Instant sleepAt = order.sleepAt();
        if (sleepAt != null && !steady.instant().isBefore(sleepAt)) {
            eager = false;
            player.fadeOut(FALLING_ASLEEP);
            setOrder(order.withSleepAt(null));
        }
    }

    /** To be called after each command: the player is told what follows, if that is another song now. */
    void nameFollowing() {
        succession.name(order);
    }

    void seek(Duration position) {
        player.seek(position);
    }

    void libraryChanged() {
        UnaryOperator<Pick> latest = known.latest(queue.all());
        chosen.replaceEach(latest);
        succession.replaceEach(latest);
        broken.lookAgain(library::track);
        plan.again();
        startIfWanted();
    }

    void statusChanged(PlayerStatus now) {
        song.show(now);
        out.player(now);
    }

    /** The player went over to the song that was to follow. */
    void began(long number) {
        succession.take(number).ifPresent(pick -> {
            Optional<Pick> before = queue.current();
            endCurrent(Cause.FINISHED);
            song.goOver(number);
            if (before.filter(same -> same == pick).isEmpty()) {
                plan.take(() -> {
                    queue.goTo(pick);
                    return queue.current();
                });
            }
            started(pick);
        });
    }

    void ended(long number) {
        if (!song.is(number) || !song.isUnderWay()) {
            return;
        }
        endCurrent(Cause.FINISHED);
        if (order.stopAfterSong()) {
            eager = false;
            setOrder(order.withStopAfterSong(false));
            waitForNext();
        } else if (order.repeat() == Repeat.ONE) {
            queue.current().ifPresent(this::startAndPlan);
        } else {
            startNext();
        }
    }

    void failed(long number, UserFacingException problem) {
        Optional<Pick> following = succession.take(number);
        if (following.isPresent()) {
            leaveOut(following.get(), problem);
            plan.again();
            return;
        }
        Optional<Pick> current = queue.current();
        if (!song.is(number) || current.isEmpty()) {
            return;
        }
        boolean wasPlaying = song.isUnderWay();
        leaveOut(current.get(), problem);
        song.breakOff();
        endCurrent(Cause.SKIPPED);
        queue.leaveCurrent();
        plan.again();
        if (wasPlaying && eager) {
            startNext();
        } else if (wasPlaying) {
            waitForNext();
        }
    }

    private void leaveOut(Pick pick, UserFacingException problem) {
        broken.add(pick.track());
        plan.leaveOut(pick);
        queue.drop(pick.track());
        out.notice(problem);
    }

    /** Keeps the queue, and the place in the song, for the next session. */
    void save() {
        Duration position =
                queue.current().map(pick -> song.placeIn(pick.track())).orElse(Duration.ZERO);
        memory.keep(queue, position);
    }

    /** Keeps what the next session takes up, and how much was heard of a song that the listener has an opinion of. */
    void close() {
        mood.diary().end();
        save();
        queue.current().ifPresent(pick -> song.keepOpinion(pick, responses.opinion()));
    }

    void saveIfPlaying() {
        if (song.status().isPlaying()) {
            save();
        }
    }

    private void followMood() {
        if (plan.follow(mood.choice().forMusic())) {
            startIfWanted();
            save();
        }
    }

    private void startIfWanted() {
        Mood present = mood.choice().forMusic();
        if (!eager || song.isUnderWay() || present.isUnsure()) {
            return;
        }
        Optional<Pick> leftOff =
                queue.current().filter(pick -> pick.track().emotion().equals(present.known()));
        if (leftOff.isPresent()) {
            goOn(leftOff.get());
        } else {
            startNext();
        }
    }

    private void goOn(Pick pick) {
        player.resume();
        if (!song.isUnderWay()) {
            song.announceStart(pick);
        }
    }

    private void startNext() {
        if (queue.upcoming().isEmpty()) {
            plan.again();
        }
        plan.take(queue::next).ifPresentOrElse(this::startAndPlan, this::saySilent);
    }

    private void startAndPlan(Pick pick) {
        start(pick);
        started(pick);
    }

    /** The song that was to come next waits until it is asked for. */
    private void waitForNext() {
        plan.take(queue::next).ifPresentOrElse(this::waitAtStart, this::saySilent);
    }

    private void waitAtStart(Pick pick) {
        responses.begin();
        load(pick, Duration.ZERO);
        plan.complete();
        save();
    }

    private void start(Pick pick) {
        succession.reset();
        song.start(pick);
    }

    private void load(Pick pick, Duration position) {
        succession.reset();
        song.load(pick, position);
    }

    private void started(Pick pick) {
        responses.begin();
        if (learned) {
            plan.again();
        } else {
            plan.complete();
        }
        learned = false;
        keepAndAnnounce(pick);
    }

    /** What has been announced is on disk: a process killed right after it is taken up with this song. */
    private void keepAndAnnounce(Pick pick) {
        save();
        song.announceStart(pick);
    }

    private void saySilent() {
        player.stop();
        out.upcoming(List.of());
        out.notice(SongChoice.none(plan.preferences().filter()));
    }

    private void endCurrent(Cause cause) {
        queue.current().ifPresent(pick -> end(pick, cause));
    }

    private void end(Pick pick, Cause cause) {
        if (song.isUnderWay()) {
            learned |= cause == Cause.SKIPPED || responses.opinion() != null;
            song.end(pick, cause, responses.opinion());
        }
    }
}
