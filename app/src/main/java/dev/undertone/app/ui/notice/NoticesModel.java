package dev.undertone.app.ui.notice;

import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The messages on show, the newest last and never more than two. */
public final class NoticesModel {

    private static final int MOST = 2;

    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> view = FXCollections.unmodifiableObservableList(notices);

    /** What is on show, read only. */
    public ObservableList<Notice> notices() {
        return view;
    }

    /** Shows a message in place of the one on the same topic. */
    public void show(Notice notice) {
        if (notices.contains(notice)) {
            return;
        }
        clear(notice.topic());
        notices.add(notice);
        if (notices.size() > MOST) {
            notices.removeFirst();
        }
    }

    /** Takes a message away. */
    public void dismiss(Notice notice) {
        notices.remove(notice);
    }

    /** The topic is settled: takes its message away. */
    public void clear(String topic) {
        notices.removeIf(notice -> Objects.equals(notice.topic(), topic));
    }
}
