package dev.undertone.app.ui;

import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.session.TrackEvent;
import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.task.NewestRequest;
import dev.undertone.app.ui.timeline.DaySummary;
import dev.undertone.app.ui.timeline.HeardTrack;
import dev.undertone.app.ui.timeline.MoodDay;
import dev.undertone.app.ui.timeline.TimelineCommands;
import dev.undertone.app.ui.timeline.TimelineModel;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.models.Mood;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Ties what is kept of the listener's moods to the pane that shows it. It belongs to the FX thread. */
final class TimelineLink implements TimelineCommands, SessionListener {

    private record Question(LocalDate day, LocalDate first) {}

    private record Answer(MoodDay day, List<DaySummary> days) {}

    private final Library library;
    private final ListeningSession session;
    private final ListenModel model;
    private final BackgroundTasks tasks;
    private final Executor fxThread;
    private final NewestRequest<Question, Answer> reading;

    TimelineLink(Services services, ListenModel model, BackgroundTasks tasks, Executor fxThread) {
        this.library = services.library();
        this.session = services.session();
        this.model = model;
        this.tasks = tasks;
        this.fxThread = fxThread;
        reading = new NewestRequest<>(
                tasks, this::answer, answer -> model.timeline().show(answer.day(), answer.days()), tasks::fail);
    }

    void start() {
        session.addListener(this);
        model.timeline().connect(this);
        model.panes().shownProperty().subscribe(pane -> {
            if (pane == Pane.TIMELINE) {
                model.timeline().read();
            }
        });
        PauseTransition minute = new PauseTransition(Duration.minutes(1));
        minute.setOnFinished(_ -> {
            readAgain();
            minute.playFromStart();
        });
        minute.playFromStart();
    }

    @Override
    public void mood(java.time.Duration time, Mood mood) {
        fxThread.execute(this::readAgain);
    }

    @Override
    public void track(TrackEvent event) {
        fxThread.execute(this::readAgain);
    }

    @Override
    public void forgotten() {
        fxThread.execute(model.timeline()::read);
    }

    @Override
    public void forgotten(Instant from, Instant until) {
        fxThread.execute(() -> {
            model.timeline().read();
            model.notices().show(Notice.information("timeline", Words.of("timeline.deleted")));
        });
    }

    @Override
    public void read(LocalDate day, LocalDate first) {
        reading.ask(new Question(day, first));
    }

    @Override
    public void play(List<Track> tracks) {
        session.play(tracks);
    }

    @Override
    public void export(long listener, LocalDate first, LocalDate last, Path file) {
        tasks.load(
                () -> {
                    library.exportMoods(listener, start(first), start(last.plusDays(1)), file);
                    return file;
                },
                _ -> model.notices()
                        .show(Notice.information("timeline", Words.of("timeline.exported", file.toString()))));
    }

    @Override
    public void delete(long listener, LocalDate day) {
        session.forget(listener, start(day), start(day.plusDays(1)));
    }

    /** Something may have come to the day that is on show. */
    private void readAgain() {
        if (model.panes().shownProperty().get() == Pane.TIMELINE) {
            model.timeline().readToday();
        }
    }

    private Answer answer(Question question) {
        long listener = library.listener();
        Instant from = start(question.first());
        Instant until = start(question.first().plusDays(TimelineModel.STRIP_DAYS));
        Map<LocalDate, List<MoodMoment>> moods = new HashMap<>();
        for (MoodMoment mood : library.moods(listener, from, until)) {
            moods.computeIfAbsent(date(mood.started()), _ -> new ArrayList<>()).add(mood);
        }
        Map<LocalDate, List<Play>> plays = new HashMap<>();
        for (Play play : library.plays(listener, from, until)) {
            plays.computeIfAbsent(date(play.started()), _ -> new ArrayList<>()).add(play);
        }
        List<DaySummary> days = new ArrayList<>();
        for (int i = 0; i < TimelineModel.STRIP_DAYS; i++) {
            LocalDate date = question.first().plusDays(i);
            days.add(DaySummary.of(
                    date,
                    moods.getOrDefault(date, List.of()),
                    plays.getOrDefault(date, List.of()).size()));
        }
        return new Answer(
                new MoodDay(
                        listener,
                        question.day(),
                        moods.getOrDefault(question.day(), List.of()),
                        songs(plays.getOrDefault(question.day(), List.of()))),
                days);
    }

    private List<HeardTrack> songs(List<Play> plays) {
        Map<Long, Track> tracks = new HashMap<>();
        library.entries(plays.stream().map(Play::trackId).distinct().toList())
                .forEach(entry -> tracks.put(entry.track().id(), entry.track()));
        List<HeardTrack> songs = new ArrayList<>();
        for (Play play : plays) {
            Track track = tracks.get(play.trackId());
            if (track != null) {
                songs.add(new HeardTrack(play, track));
            }
        }
        return songs;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(model.timeline().zone()).toInstant();
    }

    private LocalDate date(Instant time) {
        return LocalDate.ofInstant(time, model.timeline().zone());
    }
}
