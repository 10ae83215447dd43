package dev.undertone.app.ui;

import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.settings.MusicSettings;
import dev.undertone.app.settings.MusicSettingsJson;
import dev.undertone.app.ui.listener.ListenerFormModel;
import dev.undertone.app.ui.listener.ListenerWords;
import dev.undertone.app.ui.listener.ListenersCommands;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.listener.PinModel;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import dev.undertone.library.door.Library;
import dev.undertone.library.profile.PinAnswer;
import dev.undertone.library.profile.Profiles;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Ties the listeners to the window, and what each of them chose of their music to them. What the listener without a name chose is
 * in the settings' file, as ever; that of others is kept beside their name, and that of the guest nowhere. It belongs to the FX
 * thread.
 */
final class ListenersLink implements ListenersCommands, SessionListener {

    private static final String TOPIC = "listener";

    private final Library library;
    private final Profiles profiles;
    private final ListeningSession session;
    private final ListenModel model;
    private final Supplier<MusicSettings> unnamed;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    /** Those who are to be deleted as soon as they do not listen any more. */
    private final Set<Long> leaving = new HashSet<>();

    private boolean restoring;

    /**
     * @param unnamed what the listener without a name chose of their music
     */
    ListenersLink(
            Services services,
            ListenModel model,
            Supplier<MusicSettings> unnamed,
            BackgroundTasks tasks,
            Executor fxThread) {
        this.library = services.library();
        this.profiles = library.profiles();
        this.session = services.session();
        this.model = model;
        this.unnamed = unnamed;
        this.tasks = tasks;
        this.fxThread = fxThread;
    }

    /**
     * Lets whoever listened last listen again, unless a PIN protects them. Before the session starts, off the FX thread.
     *
     * @param last the number of whoever listened last
     */
    static void begin(Library library, long last) {
        library.profiles()
                .find(last)
                .filter(listener -> !listener.hasPin())
                .ifPresent(listener -> library.setListener(listener.id()));
    }

    void start() {
        session.addListener(this);
        listeners().connect(this);
        model.music().settingsProperty().addListener((_, _, music) -> keep(music));
        tasks.load(
                () -> {
                    Listener current = profiles.find(library.listener()).orElseGet(Listener::guest);
                    return new Start(profiles.all(), current, chosenBy(current));
                },
                start -> {
                    long last = model.settings().listenersProperty().get().last();
                    listeners().showAll(start.all());
                    become(start.current(), start.music());
                    start.all().stream()
                            .filter(listener -> listener.id() == last && listener.hasPin())
                            .findFirst()
                            .ifPresent(listeners()::choose);
                });
    }

    @Override
    public void listener(Listener listener) {
        MusicSettings music = chosenBy(listener);
        fxThread.execute(() -> {
            become(listener, music);
            model.undo().changeListener();
            model.settings()
                    .listenersProperty()
                    .set(model.settings().listenersProperty().get().withLast(listener.id()));
            model.mood().begin();
            model.timeline().changeListener();
            if (model.panes().shownProperty().get() == Pane.TIMELINE) {
                model.timeline().read();
            }
            forgetThoseWhoLeft();
        });
    }

    @Override
    public void switchTo(Listener listener) {
        session.switchTo(listener);
    }

    @Override
    public void enter(Listener listener, char[] pin, PinModel asking, Runnable onRight) {
        tasks.load(
                () -> {
                    try {
                        return profiles.enter(listener.id(), pin);
                    } finally {
                        Arrays.fill(pin, '\0');
                    }
                },
                answer -> {
                    asking.show(answer);
                    if (answer instanceof PinAnswer.Right) {
                        onRight.run();
                    }
                },
                failure -> asking.showProblem(words(failure)));
    }

    @Override
    public void save(ListenerFormModel form) {
        String name = form.nameProperty().get();
        var colour = form.colourProperty().get();
        tasks.load(
                () -> {
                    Listener kept = form.changed().isPresent()
                            ? profiles.change(form.changed().get().id(), name, colour)
                            : profiles.add(name, colour);
                    return new Found(profiles.all(), kept);
                },
                found -> {
                    form.end();
                    listeners().showAll(found.all());
                    if (form.changed().isEmpty()) {
                        session.switchTo(found.current());
                    }
                },
                failure -> form.showProblem(words(failure)));
    }

    @Override
    public void setPin(Listener listener, char[] pin, PinModel asking) {
        tasks.load(
                () -> {
                    try {
                        profiles.setPin(listener.id(), pin);
                        return profiles.all();
                    } finally {
                        Arrays.fill(pin, '\0');
                    }
                },
                all -> {
                    asking.end();
                    listeners().showAll(all);
                    tell(Words.of("listener.pin.set", ListenerWords.name(listener)));
                },
                failure -> asking.showProblem(words(failure)));
    }

    @Override
    public void removePin(Listener listener) {
        change(() -> profiles.removePin(listener.id()), Words.of("listener.pin.removed", ListenerWords.name(listener)));
    }

    @Override
    public void forgetFace(Listener listener) {
        change(() -> profiles.forgetFace(listener.id()), Words.of("listener.face.forgotten"));
    }

    @Override
    public void forget(Listener listener) {
        leaving.add(listener.id());
        if (listeners().currentProperty().get().id() == listener.id()) {
            // Nothing more of them is to be kept while they are deleted.
            tasks.load(() -> profiles.find(Listener.UNNAMED).orElseGet(Listener::guest), session::switchTo);
        } else {
            forgetThoseWhoLeft();
        }
    }

    @Override
    public void export(Listener listener, Path folder, boolean withFace) {
        change(
                () -> profiles.export(listener.id(), folder, withFace),
                Words.of("listener.exported", folder.toString()));
    }

    private void become(Listener listener, MusicSettings music) {
        listeners().showCurrent(listener);
        restoring = true;
        try {
            model.music().use(music);
        } finally {
            restoring = false;
        }
    }

    private void forgetThoseWhoLeft() {
        for (long id : Set.copyOf(leaving)) {
            if (listeners().currentProperty().get().id() != id) {
                leaving.remove(id);
                change(() -> profiles.forget(id), Words.of("listener.forgotten"));
            }
        }
    }

    /** Called off the FX thread. */
    private MusicSettings chosenBy(Listener listener) {
        if (listener.id() == Listener.UNNAMED) {
            return unnamed.get();
        }
        return listener.id() == Listener.GUEST
                ? MusicSettings.DEFAULT
                : profiles.settings(listener.id()).map(MusicSettingsJson::parse).orElse(MusicSettings.DEFAULT);
    }

    private void keep(MusicSettings music) {
        long id = listeners().currentProperty().get().id();
        if (!restoring && id != Listener.UNNAMED && id != Listener.GUEST) {
            tasks.command(() -> profiles.keepSettings(id, MusicSettingsJson.text(music)));
        }
    }

    private void change(Runnable work, String done) {
        tasks.load(
                () -> {
                    work.run();
                    return profiles.all();
                },
                all -> {
                    listeners().showAll(all);
                    tell(done);
                });
    }

    private void tell(String words) {
        model.notices().show(Notice.information(TOPIC, words));
    }

    private ListenersModel listeners() {
        return model.listeners();
    }

    private static String words(Throwable failure) {
        return failure instanceof UserFacingException problem
                ? problem.whatHappened() + " " + problem.whatToDo()
                : Words.of("problem.inside") + " " + Words.of("problem.inside.fix");
    }

    private record Start(List<Listener> all, Listener current, MusicSettings music) {}

    private record Found(List<Listener> all, Listener current) {}
}
