package dev.undertone.app.ui;

import dev.undertone.app.session.SteadyClock;
import dev.undertone.app.ui.analysis.AnalysisModel;
import dev.undertone.app.ui.camera.CameraModel;
import dev.undertone.app.ui.importing.ImportModel;
import dev.undertone.app.ui.library.LibraryModel;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.listener.SignInModel;
import dev.undertone.app.ui.lyrics.LyricsModel;
import dev.undertone.app.ui.map.MapModel;
import dev.undertone.app.ui.mini.MiniModel;
import dev.undertone.app.ui.mood.MoodModel;
import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.notice.NoticesModel;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.playlist.PlaylistsModel;
import dev.undertone.app.ui.queue.QueueModel;
import dev.undertone.app.ui.review.ReviewsModel;
import dev.undertone.app.ui.settings.SettingsModel;
import dev.undertone.app.ui.theme.ThemeModel;
import dev.undertone.app.ui.timeline.TimelineModel;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.app.ui.welcome.WelcomeModel;
import dev.undertone.library.Listener;
import java.time.Clock;

/** The models of all panes of the window. */
record ListenModel(
        PanesModel panes,
        NoticesModel notices,
        MoodModel mood,
        CameraModel camera,
        PlayerModel player,
        LyricsModel lyrics,
        MiniModel mini,
        QueueModel queue,
        MusicModel music,
        LibraryModel library,
        PlaylistsModel playlists,
        UndoModel undo,
        MapModel map,
        TimelineModel timeline,
        AnalysisModel analysis,
        ImportModel imports,
        ThemeModel theme,
        SettingsModel settings,
        ListenersModel listeners,
        SignInModel signIn,
        ReviewsModel reviews,
        WelcomeModel welcome) {

    /** Has the models that hold sentences say them again, in the present language. */
    void describe() {
        mood.describe();
        player.describe();
        library.describe();
        playlists.songs().describe();
        music.describe();
        analysis.describe();
        imports.describe();
    }

    /** Models that nothing is tied to yet. */
    static ListenModel create(Clock clock) {
        MoodModel mood = new MoodModel(clock);
        PlayerModel player = new PlayerModel(new SteadyClock());
        UndoModel undo = new UndoModel();
        QueueModel queue = new QueueModel(undo);
        MusicModel music = new MusicModel();
        music.filter().filterProperty().addListener((_, _, filter) -> queue.showFiltered(!filter.isOpen()));
        TimelineModel timeline = new TimelineModel(clock);
        SettingsModel settings = new SettingsModel();
        ListenersModel listeners = new ListenersModel(clock);
        settings.desktopProperty().subscribe(desktop -> timeline.keptProperty().set(desktop.keepMoods()));
        listeners
                .currentProperty()
                .subscribe(listener -> timeline.guestProperty().set(listener.id() == Listener.GUEST));
        return new ListenModel(
                new PanesModel(),
                new NoticesModel(),
                mood,
                new CameraModel(),
                player,
                new LyricsModel(player),
                new MiniModel(),
                queue,
                music,
                new LibraryModel(),
                new PlaylistsModel(),
                undo,
                new MapModel(mood, player, undo),
                timeline,
                new AnalysisModel(),
                new ImportModel(),
                new ThemeModel(),
                settings,
                listeners,
                new SignInModel(listeners),
                new ReviewsModel(clock.getZone()),
                new WelcomeModel());
    }
}
