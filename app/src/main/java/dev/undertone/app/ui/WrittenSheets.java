package dev.undertone.app.ui;

import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.library.EditView;
import dev.undertone.app.ui.listener.EnrolmentView;
import dev.undertone.app.ui.listener.ExportListenerView;
import dev.undertone.app.ui.listener.ForgetListenerView;
import dev.undertone.app.ui.listener.ListenerFormView;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.listener.PinView;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.playlist.PlaylistFormView;
import dev.undertone.app.ui.review.ReviewsView;
import dev.undertone.app.ui.timeline.DeleteDayView;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The sheets that models ask for: those that are written on, or that ask something. */
final class WrittenSheets {

    private WrittenSheets() {}

    /**
     * @param window shows them, for as long as it is used
     * @param show shows a sheet, which a click beside it does not put away; null to put it away
     */
    static void follow(Node window, ListenModel model, Preview preview, Consumer<@Nullable Node> show) {
        Observing.by(
                window,
                model.library().editingProperty(),
                edit -> show.accept(edit == null ? null : new EditView(edit)));
        Observing.by(
                window,
                model.playlists().songs().editingProperty(),
                edit -> show.accept(edit == null ? null : new EditView(edit)));
        Observing.by(
                window,
                model.playlists().formProperty(),
                form -> show.accept(form == null ? null : new PlaylistFormView(model.playlists(), form)));
        Observing.by(
                window,
                model.timeline().deletingProperty(),
                day -> show.accept(day == null ? null : new DeleteDayView(model.timeline(), day.date())));
        ListenersModel listeners = model.listeners();
        Observing.by(
                window,
                listeners.askedProperty(),
                asked -> show.accept(
                        asked == null
                                ? null
                                : new PinView(
                                        asked.pin(), asked.listener(), () -> listeners.askToForget(asked.listener()))));
        Observing.by(
                window,
                listeners.formProperty(),
                form -> show.accept(form == null ? null : new ListenerFormView(listeners, form)));
        Observing.by(
                window,
                listeners.forgettingProperty(),
                listener -> show.accept(listener == null ? null : new ForgetListenerView(listeners, listener)));
        Observing.by(
                window,
                listeners.exportingProperty(),
                listener -> show.accept(listener == null ? null : new ExportListenerView(listeners, listener)));
        Observing.by(
                window,
                model.signIn().enrollingProperty(),
                listener -> show.accept(
                        listener == null
                                ? null
                                : new EnrolmentView(model.signIn(), model.camera(), preview, listener)));
        Observing.by(
                window,
                model.reviews().shownProperty(),
                shown -> show.accept(shown ? new ReviewsView(model.reviews()) : null));
    }
}
