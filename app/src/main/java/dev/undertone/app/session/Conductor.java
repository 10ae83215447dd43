package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.TrackEvent.Cause;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a session: which song starts, goes on or ends, and when. Touched by the session's thread alone. */
final class Conductor {

    /** Going back restarts a song that has played longer than this. */
    private static final Duration RESTARTED_AFTER = Duration.ofSeconds(3);

    private final SessionMemory memory;
    private final Player player;
    private final SessionListener out;
    private final SongChoice songs;
    private final PlayQueue queue = new PlayQueue();
    private final MusicPlan plan;
    private final Responses responses;
    private final MoodChoice moods = new MoodChoice();
    private final SessionClock clock = new SessionClock(System::nanoTime);

    private Mood told = Mood.UNKNOWN;
    private PlayerStatus status;
    /** Whether there should be music as soon as there is a mood and a song for it. */
    private boolean eager = true;
    /** When the current song started; null when there is none, or one of an earlier session that waits. */
    private @Nullable Instant started;

    private long play;
    /** Whether what was done with the songs since they were planned may have changed what should come. */
    private boolean learned;

    Conductor(Library library, Player player, SessionListener out) {
        this.memory = new SessionMemory(library, out);
        this.player = player;
        this.out = out;
        this.songs = new SongChoice(library);
        this.plan = new MusicPlan(queue, songs, out);
        this.responses = new Responses(library, queue, out);
        this.status = player.status();
    }

    /** Takes up what the last session left, paused. */
    void restore() {
        player.prepare();
        memory.queue().ifPresent(saved -> {
            Optional<Pick> current = songs.leftOff(saved);
            queue.restore(current.orElse(null), songs.wasChosen(saved), songs.wasPlanned(saved));
            current.ifPresent(pick -> play = player.load(pick.track(), saved.position()));
            out.upcoming(queue.upcoming());
        });
    }

    void moodRead(Duration time, Mood mood) {
        clock.set(time);
        moods.read(time, mood);
        followMood();
    }

    void moodSaid(@Nullable Emotion emotion) {
        moods.said(clock.now(), emotion);
        followMood();
    }

    void prefer(Preferences preferences) {
        plan.prefer(preferences, moods.forMusic());
        startIfWanted();
    }

    /** A song that the listener dislikes makes way at once. */
    void opine(@Nullable Opinion opinion) {
        if (queue.current().isEmpty()) {
            responses.begin();
            return;
        }
        responses.opine(opinion);
        if (opinion == Opinion.DISLIKED) {
            next();
        }
    }

    /** A song that is not wanted, now or for its mood, makes way at once and comes out of what the listener chose. */
    void feedback(Track track, FeedbackKind kind) {
        responses.give(track, kind, moods.forMusic());
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
    void forget() {
        responses.forget();
        if (started != null) {
            started = Instant.now();
        }
        queue.restore(queue.current().orElse(null), queue.chosen(), List.of());
        plan.again();
        save();
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
        if (status.position().compareTo(RESTARTED_AFTER) > 0) {
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
        play = player.play(before.get().track());
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
        List<Pick> picks = chosen(tracks);
        if (picks.isEmpty()) {
            return;
        }
        eager = true;
        endCurrent(Cause.SKIPPED);
        queue.replaceChosen(picks);
        startNext();
    }

    void chooseNext(List<Track> tracks) {
        queue.playNext(chosen(tracks));
        choiceChanged();
    }

    void chooseLater(List<Track> tracks) {
        queue.append(chosen(tracks));
        choiceChanged();
    }

    /** What the listener chose is on disk before anybody is told. */
    private void choiceChanged() {
        plan.makeRoom();
        save();
        plan.tell();
    }

    private List<Pick> chosen(List<Track> tracks) {
        List<Pick> picks = songs.chosen(tracks, moods.forMusic());
        if (picks.size() < tracks.size()) {
            out.notice(SongChoice.notThere(tracks.size() - picks.size(), tracks.size()));
        }
        return picks;
    }

    void seek(Duration position) {
        player.seek(position);
    }

    void libraryChanged() {
        plan.again();
        startIfWanted();
    }

    void statusChanged(PlayerStatus now) {
        status = now;
        out.player(now);
    }

    void ended(long number) {
        if (number == play && started != null) {
            endCurrent(Cause.FINISHED);
            startNext();
        }
    }

    void failed(long number, UserFacingException problem) {
        Optional<Pick> current = queue.current();
        if (number != play || current.isEmpty()) {
            return;
        }
        boolean wasPlaying = started != null;
        plan.leaveOut(current.get());
        out.notice(problem);
        endCurrent(Cause.SKIPPED);
        plan.again();
        if (wasPlaying) {
            startNext();
        } else {
            queue.restore(null, queue.chosen(), queue.planned());
        }
    }

    /** Keeps the queue, and the place in the song, for the next session. */
    void save() {
        Duration position = queue.current().map(pick -> placeIn(pick.track())).orElse(Duration.ZERO);
        memory.keep(queue, position);
    }

    /** Keeps what the next session takes up, and what the listener thinks of the song, which otherwise is kept at its end. */
    void close() {
        save();
        Instant since = started;
        if (since != null && responses.opinion() != null) {
            queue.current().ifPresent(pick -> keepPlay(pick, since, Cause.SKIPPED));
        }
    }

    void saveIfPlaying() {
        if (status.isPlaying()) {
            save();
        }
    }

    private void followMood() {
        Mood shown = moods.shown();
        if (!sameEmotion(shown, told)) {
            told = shown;
            out.mood(clock.now(), shown);
        }
        if (plan.follow(moods.forMusic())) {
            startIfWanted();
            save();
        }
    }

    private void startIfWanted() {
        Mood mood = moods.forMusic();
        if (!eager || started != null || mood.isUnsure()) {
            return;
        }
        Optional<Pick> leftOff =
                queue.current().filter(pick -> pick.track().emotion().equals(mood.known()));
        if (leftOff.isPresent()) {
            goOn(leftOff.get());
        } else {
            startNext();
        }
    }

    private void goOn(Pick pick) {
        player.resume();
        if (started == null) {
            announceStart(pick);
        }
    }

    private void startNext() {
        if (queue.upcoming().isEmpty()) {
            plan.again();
        }
        plan.take(queue::next).ifPresentOrElse(this::startAndPlan, this::saySilent);
    }

    private void startAndPlan(Pick pick) {
        responses.begin();
        play = player.play(pick.track());
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
        announceStart(pick);
    }

    private void announceStart(Pick pick) {
        started = Instant.now();
        out.track(new TrackEvent(clock.now(), pick, Cause.STARTED));
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
        Instant since = started;
        if (since == null) {
            return;
        }
        started = null;
        learned |= cause == Cause.SKIPPED || responses.opinion() != null;
        keepPlay(pick, since, cause);
        out.track(new TrackEvent(clock.now(), pick, cause));
    }

    private void keepPlay(Pick pick, Instant since, Cause cause) {
        boolean finished = cause == Cause.FINISHED;
        memory.keep(new Play(
                Listener.UNNAMED,
                pick.track().id(),
                since,
                player.heard(play),
                finished ? PlayOutcome.FINISHED : PlayOutcome.SKIPPED,
                finished ? pick.track().duration() : placeIn(pick.track()),
                responses.opinion(),
                pick.mood().word(),
                pick.aim(),
                pick.target()));
    }

    /** Where the listener is in a song; at its beginning if the player holds another. */
    private Duration placeIn(Track track) {
        return track.equals(status.track()) ? status.position() : Duration.ZERO;
    }

    private static boolean sameEmotion(Mood one, Mood other) {
        return Objects.equals(one.emotion(), other.emotion());
    }
}
