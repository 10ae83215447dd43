package dev.undertone.app.ui.settings;

import static dev.undertone.app.ui.settings.SettingsPart.quiet;

import dev.undertone.app.settings.ListenerSettings;
import dev.undertone.app.ui.listener.ListenerSign;
import dev.undertone.app.ui.listener.ListenerWords;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.listener.SignInModel;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who listens, how they sign in, and what they can have done with all that is theirs. */
final class ListenersSection extends VBox {

    private final ListenersModel model;
    private final SignInModel signIn;
    private final SettingsModel settings;
    private final Runnable ratings;

    /**
     * @param ratings shows what the listener thinks of songs
     */
    ListenersSection(ListenersModel model, SignInModel signIn, SettingsModel settings, Runnable ratings) {
        this.model = model;
        this.signIn = signIn;
        this.settings = settings;
        this.ratings = ratings;
        getStyleClass().add("settings-parts");
        Observing.by(this, model.currentProperty(), this::show);
    }

    private void show(Listener listener) {
        List<Node> parts = new ArrayList<>();
        parts.add(who(listener));
        if (listener.id() != Listener.GUEST) {
            parts.add(pin(listener));
            parts.add(face(listener));
            parts.add(theirs(listener));
        }
        parts.add(new SettingsPart(
                Words.of("settings.listeners.others"),
                quiet(Words.of("settings.listeners.others.note")),
                line(button("listener.add", model::add))));
        getChildren().setAll(parts);
    }

    private SettingsPart who(Listener listener) {
        Label name = new Label(ListenerWords.name(listener));
        name.getStyleClass().add("part-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox line = line(new ListenerSign(listener), name);
        if (listener.id() != Listener.GUEST && listener.id() != Listener.UNNAMED) {
            line.getChildren().add(button("listener.change", () -> model.change(listener)));
        }
        return new SettingsPart(
                Words.of("settings.listeners.now"),
                line,
                quiet(Words.of(
                        listener.id() == Listener.GUEST
                                ? "settings.listeners.guest"
                                : listener.name().isBlank()
                                        ? "settings.listeners.unnamed"
                                        : "settings.listeners.own")));
    }

    private SettingsPart pin(Listener listener) {
        HBox buttons = line(button(
                listener.hasPin() ? "listener.pin.change" : "listener.pin.choose", () -> model.choosePin(listener)));
        if (listener.hasPin()) {
            buttons.getChildren().add(button("listener.pin.remove", () -> model.removePin(listener)));
        }
        return new SettingsPart(
                Words.of("listener.pin"),
                quiet(Words.of(listener.hasPin() ? "settings.listeners.pin" : "settings.listeners.no-pin")),
                buttons);
    }

    private SettingsPart face(Listener listener) {
        SettingsPart part = new SettingsPart(
                Words.of("settings.face"),
                box(
                        "settings.face.sign-in",
                        ListenerSettings::signInByFace,
                        ListenerSettings::withSignInByFace,
                        Words.of("settings.face.sign-in.note")),
                box(
                        "settings.face.liveness",
                        ListenerSettings::liveness,
                        ListenerSettings::withLiveness,
                        Words.of("settings.face.liveness.note")));
        if (listener.id() != Listener.UNNAMED) {
            HBox buttons = line(button(
                    listener.hasFace() ? "settings.face.enrol-anew" : "settings.face.enrol",
                    () -> signIn.enrol(listener)));
            if (listener.hasFace()) {
                buttons.getChildren().add(button("settings.face.forget", () -> model.forgetFace(listener)));
            }
            part.getChildren().add(buttons);
        }
        return part;
    }

    private VBox box(
            String key,
            Predicate<ListenerSettings> read,
            BiFunction<ListenerSettings, Boolean, ListenerSettings> changed,
            String note) {
        CheckBox box = new CheckBox(Words.of(key));
        box.setWrapText(true);
        box.setSelected(read.test(settings.listenersProperty().get()));
        box.setOnAction(_ -> settings.listenersProperty()
                .set(changed.apply(settings.listenersProperty().get(), box.isSelected())));
        VBox both = new VBox(box, quiet(note));
        both.getStyleClass().add("settings-box");
        return both;
    }

    private SettingsPart theirs(Listener listener) {
        HBox buttons =
                line(button("review.mine", ratings), button("listener.export", () -> model.askToExport(listener)));
        if (listener.id() != Listener.UNNAMED) {
            buttons.getChildren().add(button("listener.forget", () -> model.askToForget(listener)));
        }
        return new SettingsPart(
                Words.of("settings.listeners.theirs"), quiet(Words.of("settings.listeners.theirs.note")), buttons);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private static Button button(String key, Runnable command) {
        Button button = new Button(Words.of(key));
        button.getStyleClass().addAll("pill-button", "secondary", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> command.run());
        return button;
    }
}
