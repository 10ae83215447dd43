package dev.undertone.app.ui;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.session.TrackEvent;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.player.PlayerCommands;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.task.NewestOnly;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/** Ties the session and the library to the window: what they tell is shown, what the listener wants is passed on. */
final class SessionLink implements SessionListener, PlayerCommands {

    private static final String SOUND = "sound";

    private final Library library;
    private final ListeningSession session;
    private final ListenModel model;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final NewestOnly<PlayerStatus> status;

    SessionLink(Services services, ListenModel model, BackgroundTasks tasks, Executor fxThread) {
        this.library = services.library();
        this.session = services.session();
        this.model = model;
        this.tasks = tasks;
        this.fxThread = fxThread;
        this.status = new NewestOnly<>(fxThread, this::showStatus);
    }

    /** Listens, hands over what the listener has already asked for, and starts the session. On the FX thread. */
    void start(double volume) {
        session.addListener(this);
        session.setVolume(volume);
        model.player().connect(this);
        model.queue().onPlay(session::playFromQueue);
        model.queue().onAddFolder(this::addFolder);
        model.mood().onSay(session::moodSaid);
        session.start();
        if (model.mood().saidProperty().get() != null) {
            session.moodSaid(model.mood().saidProperty().get());
        }
        countSongs();
    }

    @Override
    public void track(TrackEvent event) {
        if (event.cause() == TrackEvent.Cause.STARTED) {
            fxThread.execute(() -> model.player().showPick(event.pick()));
        }
    }

    @Override
    public void upcoming(List<Pick> picks) {
        List<Pick> copy = List.copyOf(picks);
        fxThread.execute(() -> model.queue().showUpcoming(copy));
    }

    @Override
    public void player(PlayerStatus now) {
        status.accept(now);
    }

    @Override
    public void libraryChanged() {
        fxThread.execute(this::countSongs);
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

    private void countSongs() {
        tasks.load(
                () -> library.tracks().stream().filter(Track::available).count(),
                count -> model.queue().showLibrarySize(Math.toIntExact(count)));
    }

    private void addFolder(Path folder) {
        model.notices().show(Notice.information("folder", "Looking for music in " + folder + "…"));
        tasks.load(() -> library.addMusic(List.of(folder), ImportProgress.NONE), report -> {
            model.notices().show(Notice.information("folder", words(report)));
            session.libraryChanged();
        });
    }

    private static String words(ImportReport report) {
        if (report.found() == 0) {
            return "There are no music files in that folder.";
        }
        String songs =
                "%d songs added, %d known already".formatted(report.added(), report.updated() + report.unchanged());
        return report.rejected().isEmpty()
                ? songs + "."
                : "%s, %d files left out: %s"
                        .formatted(
                                songs,
                                report.rejected().size(),
                                report.rejected().getFirst().reason());
    }
}
