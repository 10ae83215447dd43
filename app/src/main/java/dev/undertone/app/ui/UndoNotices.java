package dev.undertone.app.ui;

import dev.undertone.app.ui.notice.Notice;
import dev.undertone.app.ui.notice.NoticesModel;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.app.ui.words.Words;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Tells what was removed, with a button that brings it back, for as long as that takes to read and to reach. */
final class UndoNotices {

    private static final String TOPIC = "undo";
    private static final Duration SHOWN = Duration.seconds(12);

    private UndoNotices() {}

    static void follow(UndoModel undo, NoticesModel notices) {
        PauseTransition shown = new PauseTransition(SHOWN);
        shown.setOnFinished(_ -> notices.clear(TOPIC));
        undo.removalProperty().subscribe(removal -> {
            if (removal == null) {
                notices.clear(TOPIC);
                return;
            }
            notices.show(Notice.information(TOPIC, removal.words(), new Notice.Action(Words.of("undo"), undo::undo)));
            shown.playFromStart();
        });
    }
}
