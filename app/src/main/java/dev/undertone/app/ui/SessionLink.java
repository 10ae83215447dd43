package dev.undertone.app.ui;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.session.TrackEvent;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.player.PlayerCommands;
import dev.undertone.app.ui.queue.QueueCommands;
import dev.undertone.app.ui.task.NewestOnly;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Opinion;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.text.TextReading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Ties the session to the window: what they tell is shown, what the listener wants is passed on. */
final class SessionLink implements SessionListener, PlayerCommands, QueueCommands {

    private static final String SOUND = "sound";

    private final ListeningSession session;
    private final ListenModel model;
    private final Function<List<Long>, List<Track>> tracks;
    private final ObjIntConsumer<List<Path>> opener;
    private final Executor fxThread;
    private final NewestOnly<PlayerStatus> status;
    private final NewestOnly<MoodBlend> blends;

    /**
     * @param tracks finds songs by their numbers
     * @param opener puts the songs of files into the queue
     */
    SessionLink(
            Services services,
            ListenModel model,
            Function<List<Long>, List<Track>> tracks,
            ObjIntConsumer<List<Path>> opener,
            Executor fxThread) {
        this.session = services.session();
        this.model = model;
        this.tracks = tracks;
        this.opener = opener;
        this.fxThread = fxThread;
        this.status = new NewestOnly<>(fxThread, this::showStatus);
        this.blends = new NewestOnly<>(fxThread, model.mood()::showBlend);
    }

    /** Listens, hands over what the listener has already asked for, and starts the session. On the FX thread. */
    void start(double volume) {
        session.addListener(this);
        session.setVolume(volume);
        model.player().connect(this);
        model.queue().connect(this);
        model.mood().onSay(session::moodSaid);
        model.mood().written().onWrite(session::moodWritten);
        model.mood().onCorrect(session::correctReading);
        session.start();
        if (model.mood().saidProperty().get() != null) {
            session.moodSaid(model.mood().saidProperty().get());
        }
        if (!model.mood().written().sentenceProperty().get().isEmpty()) {
            session.moodWritten(model.mood().written().sentenceProperty().get());
        }
    }

    @Override
    public void understood(TextReading reading, boolean counts) {
        if (!counts) {
            fxThread.execute(model.mood().written()::showNotUnderstood);
        }
    }

    @Override
    public void track(TrackEvent event) {
        if (event.cause() == TrackEvent.Cause.STARTED) {
            fxThread.execute(() -> model.player().showPick(event.pick()));
        }
    }

    @Override
    public void blend(Duration time, MoodBlend blend) {
        blends.accept(blend);
    }

    @Override
    public void corrected(ReadingCorrection correction) {
        fxThread.execute(() -> model.mood().showCorrected(correction.label()));
    }

    @Override
    public void upcoming(List<Pick> picks) {
        List<Pick> copy = List.copyOf(picks);
        fxThread.execute(() -> model.queue().showUpcoming(copy));
    }

    @Override
    public void order(PlayOrder order) {
        fxThread.execute(() -> model.player().order().show(order));
    }

    @Override
    public void opinion(@Nullable Opinion opinion) {
        fxThread.execute(() -> model.player().showOpinion(opinion));
    }

    @Override
    public void player(PlayerStatus now) {
        status.accept(now);
    }

    @Override
    public void notice(UserFacingException problem) {
        fxThread.execute(() -> model.notices()
                .show(Notice.warning(problem.whatHappened(), problem.whatHappened(), problem.whatToDo())));
    }

    @Override
    public void play() {
        session.play();
    }

    @Override
    public void pause() {
        session.pause();
    }

    @Override
    public void play(int place) {
        session.playFromQueue(place);
    }

    @Override
    public void move(List<Integer> places, int before) {
        session.moveInQueue(places, before);
    }

    @Override
    public void insert(List<Long> trackIds, int before) {
        session.insertIntoQueue(tracks.apply(trackIds), before);
    }

    @Override
    public void open(List<Path> places, int before) {
        opener.accept(places, before);
    }

    @Override
    public void enqueue(List<Long> trackIds) {
        session.enqueue(tracks.apply(trackIds));
        model.notices().show(Notice.information("queue", Words.of("queue.added", trackIds.size())));
    }

    @Override
    public void remove(List<Integer> places) {
        session.removeFromQueue(places);
    }

    @Override
    public void undo() {
        session.undoQueueChange();
    }

    @Override
    public void addFolder(Path folder) {
        model.imports().add(List.of(folder));
    }

    @Override
    public void next() {
        session.next();
    }

    @Override
    public void previous() {
        session.previous();
    }

    @Override
    public void seek(Duration position) {
        session.seek(position);
    }

    @Override
    public void opine(@Nullable Opinion opinion) {
        session.opine(opinion);
    }

    @Override
    public void feedback(Track track, FeedbackKind kind) {
        session.feedback(track, kind);
    }

    @Override
    public void setOrder(PlayOrder order) {
        session.setOrder(order);
    }

    @Override
    public void setVolume(double volume) {
        session.setVolume(volume);
    }

    private void showStatus(PlayerStatus now) {
        model.player().showStatus(now);
        if (now.problem() == null) {
            model.notices().clear(SOUND);
        } else {
            // The status carries one text; its first sentence says what happened, the rest what to do.
            String[] sentences = now.problem().split("(?<=\\.) ", 2);
            model.notices().show(Notice.warning(SOUND, sentences[0], sentences.length > 1 ? sentences[1] : ""));
        }
    }
}
