package dev.undertone.app.ui;

import dev.undertone.app.ui.camera.CameraModel;
import dev.undertone.app.ui.mood.MoodModel;
import dev.undertone.app.ui.notice.NoticesModel;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.queue.QueueModel;
import dev.undertone.app.ui.theme.ThemeModel;
import java.time.Clock;

/** The models of all panes of the one screen. */
public record ListenModel(
        NoticesModel notices,
        MoodModel mood,
        CameraModel camera,
        PlayerModel player,
        QueueModel queue,
        ThemeModel theme) {

    /** Models that nothing is tied to yet. */
    public static ListenModel create(Clock clock) {
        return new ListenModel(
                new NoticesModel(),
                new MoodModel(clock),
                new CameraModel(),
                new PlayerModel(),
                new QueueModel(),
                new ThemeModel());
    }
}
