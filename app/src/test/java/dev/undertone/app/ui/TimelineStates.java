package dev.undertone.app.ui;

import dev.undertone.app.ui.timeline.MoodDay;
import dev.undertone.app.ui.timeline.TimelineCommands;
import dev.undertone.app.ui.timeline.TimelineModel;
import dev.undertone.library.Listener;
import dev.undertone.library.Track;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The states of the timeline of moods that a photograph is worth, by name. */
final class TimelineStates {

    private TimelineStates() {}

    static Map<String, Consumer<ListenModel>> all() {
        return Map.of(
                "timeline-full", model -> open(model, true),
                "timeline-empty", model -> open(model, false),
                "timeline-yesterday",
                        model -> {
                            open(model, true);
                            model.timeline().go(-1);
                        },
                "timeline-delete",
                        model -> {
                            open(model, true);
                            model.timeline().askToDelete();
                        });
    }

    private static void open(ListenModel model, boolean full) {
        PlaylistStates.list(model);
        model.player().connect(new ScreenshotGallery.NoPlayer());
        model.player().showStatus(Fixtures.status(dev.undertone.app.playback.PlayerStatus.State.PLAYING, 37, null));
        TimelineModel timeline = model.timeline();
        timeline.connect(new TimelineCommands() {
            @Override
            public void read(LocalDate day, LocalDate first) {
                timeline.show(
                        full ? SampleWeeks.day(day) : new MoodDay(Listener.UNNAMED, day, List.of(), List.of()),
                        SampleWeeks.days(
                                first,
                                TimelineModel.STRIP_DAYS,
                                full ? timeline.today() : timeline.today().minusDays(1)));
            }

            @Override
            public void play(List<Track> tracks) {}

            @Override
            public void export(long listener, LocalDate first, LocalDate last, Path file) {}

            @Override
            public void delete(long listener, LocalDate day) {}
        });
        timeline.read();
        model.panes().shownProperty().set(Pane.TIMELINE);
    }
}
