package dev.undertone.app.ui;

import dev.undertone.app.session.Arc;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Preferences;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.settings.MusicTableJson;
import dev.undertone.app.ui.music.MusicCommands;
import dev.undertone.app.ui.music.Told;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Feedback;
import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Ties what the listener wants of the music, and says of songs, to the session and the library. It belongs to the FX thread. */
final class MusicLink implements MusicCommands, SessionListener {

    private static final String TOLD = "told";
    /** Long enough to read it and reach the button. */
    private static final Duration NOTICE = Duration.seconds(12);

    private final Library library;
    private final ListeningSession session;
    private final ListenModel model;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final PauseTransition noticed = new PauseTransition(NOTICE);

    MusicLink(Services services, ListenModel model, BackgroundTasks tasks, Executor fxThread) {
        this.library = services.library();
        this.session = services.session();
        this.model = model;
        this.tasks = tasks;
        this.fxThread = fxThread;
        noticed.setOnFinished(_ -> model.notices().clear(TOLD));
    }

    /** Listens and hands over what is wished; before the session starts, so that its first plan is by that. */
    void start() {
        session.addListener(this);
        model.music().connect(this);
    }

    @Override
    public void arc(Arc arc) {
        fxThread.execute(() -> model.music().showArc(arc));
    }

    @Override
    public void told(Feedback feedback, Track track) {
        Told told = new Told(feedback, track);
        fxThread.execute(() -> {
            model.notices()
                    .show(Notice.information(
                            TOLD,
                            Words.of("music.told.notice", told.words()),
                            new Notice.Action(
                                    Words.of("action.undo"), () -> model.music().takeBack(feedback))));
            noticed.playFromStart();
        });
    }

    @Override
    public void forgotten() {
        fxThread.execute(() -> {
            model.music().showTold(List.of());
            model.notices().show(Notice.information(TOLD, Words.of("music.forgotten")));
            noticed.playFromStart();
        });
    }

    @Override
    public void prefer(Preferences preferences) {
        session.prefer(preferences);
    }

    @Override
    public void findChoices() {
        tasks.load(this::choices, found -> model.music().filter().showChoices(found.genres(), found.playlists()));
    }

    @Override
    public void findTold() {
        tasks.load(this::allTold, model.music()::showTold);
    }

    @Override
    public void takeBack(Feedback feedback) {
        session.takeBack(feedback);
    }

    @Override
    public void forget(long listener) {
        session.forget(listener);
    }

    @Override
    public void save(MusicTable table, Path file) {
        tasks.load(
                () -> {
                    MusicTableJson.write(table, file);
                    return file;
                },
                _ -> {},
                this::showProblem);
    }

    @Override
    public void open(Path file) {
        tasks.load(() -> MusicTableJson.read(file), model.music()::showOpened, this::showProblem);
    }

    private void showProblem(Throwable failure) {
        if (failure instanceof UserFacingException problem) {
            model.music().showProblem(problem.whatHappened() + " " + problem.whatToDo());
        } else {
            tasks.fail(failure);
        }
    }

    /** What a filter can be made of. */
    private record Choices(List<String> genres, Map<Long, String> playlists) {}

    private Choices choices() {
        Map<Long, String> playlists = new LinkedHashMap<>();
        for (Playlist each : library.playlists().list()) {
            playlists.put(each.id(), each.name());
        }
        return new Choices(library.genres(), playlists);
    }

    private List<Told> allTold() {
        return library.feedback(library.listener()).stream()
                .flatMap(feedback -> library.track(feedback.trackId()).map(track -> new Told(feedback, track)).stream())
                .toList();
    }
}
