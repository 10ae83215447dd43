package dev.undertone.app.ui;

import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.library.EditView;
import dev.undertone.app.ui.listener.EnrolmentView;
import dev.undertone.app.ui.listener.ExportListenerView;
import dev.undertone.app.ui.listener.ForgetListenerView;
import dev.undertone.app.ui.listener.ListenerFormView;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.listener.PinView;
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
     * @param show shows a sheet, which a click beside it does not put away; null to put it away
     */
    static void follow(ListenModel model, Preview preview, Consumer<@Nullable Node> show) {
        model.library().editingProperty().subscribe(edit -> show.accept(edit == null ? null : new EditView(edit)));
        model.playlists()
                .songs()
                .editingProperty()
                .subscribe(edit -> show.accept(edit == null ? null : new EditView(edit)));
        model.playlists()
                .formProperty()
                .subscribe(form -> show.accept(form == null ? null : new PlaylistFormView(model.playlists(), form)));
        model.timeline()
                .deletingProperty()
                .subscribe(day -> show.accept(day == null ? null : new DeleteDayView(model.timeline(), day)));
        ListenersModel listeners = model.listeners();
        listeners
                .askedProperty()
                .subscribe(asked -> show.accept(
                        asked == null
                                ? null
                                : new PinView(
                                        asked.pin(), asked.listener(), () -> listeners.askToForget(asked.listener()))));
        listeners
                .formProperty()
                .subscribe(form -> show.accept(form == null ? null : new ListenerFormView(listeners, form)));
        listeners
                .forgettingProperty()
                .subscribe(
                        listener -> show.accept(listener == null ? null : new ForgetListenerView(listeners, listener)));
        listeners
                .exportingProperty()
                .subscribe(
                        listener -> show.accept(listener == null ? null : new ExportListenerView(listeners, listener)));
        model.signIn()
                .enrollingProperty()
                .subscribe(listener -> show.accept(
                        listener == null
                                ? null
                                : new EnrolmentView(model.signIn(), model.camera(), preview, listener)));
        model.reviews()
                .shownProperty()
                .subscribe(shown -> show.accept(shown ? new ReviewsView(model.reviews()) : null));
    }
}
