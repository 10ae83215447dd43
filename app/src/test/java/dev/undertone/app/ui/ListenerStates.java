package dev.undertone.app.ui;

import dev.undertone.app.camera.CameraState;
import dev.undertone.app.profile.SignInState;
import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.MoodPart;
import dev.undertone.app.session.MoodSource;
import dev.undertone.app.ui.ScreenshotGallery.Screen;
import dev.undertone.app.ui.listener.ListenerFormModel;
import dev.undertone.app.ui.listener.ListenersCommands;
import dev.undertone.app.ui.listener.ListenersModel;
import dev.undertone.app.ui.listener.ListenersPane;
import dev.undertone.app.ui.listener.PinModel;
import dev.undertone.app.ui.mood.CorrectionPane;
import dev.undertone.app.ui.review.GivenReview;
import dev.undertone.app.ui.review.ReviewPane;
import dev.undertone.app.ui.settings.SettingsView;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.Review;
import dev.undertone.library.profile.PinAnswer;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import dev.undertone.models.identity.Challenge;
import dev.undertone.models.identity.EnrolmentAdvice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The states that belong to one listener or another, by name: who listens, what they write, and what they say of songs. */
final class ListenerStates {

    static final Listener UNNAMED = new Listener(Listener.UNNAMED, "", ListenerColour.VIOLET, false, false);
    static final Listener ANA = new Listener(2, "Ana", ListenerColour.TEAL, true, true);
    static final Listener BEN = new Listener(3, "Ben", ListenerColour.ORANGE, false, false);
    static final Listener CHARLOTTE =
            new Listener(4, "Charlotte Brandenburger-Weißmüller", ListenerColour.PINK, false, false);

    private final Map<String, Consumer<Screen>> states = new LinkedHashMap<>();

    private ListenerStates(Consumer<Screen> happy, Consumer<Screen> dot) {
        put("listener-two", happy, screen -> listen(screen, ANA, List.of(UNNAMED, ANA)));
        put("listener-pane", happy, screen -> {
            several(screen, ANA);
            floating(screen, new ListenersPane(screen.model().listeners(), () -> {}, () -> {}));
        });
        put("listener-guest", happy, screen -> several(screen, Listener.guest()));
        put("listener-slim", dot, screen -> {
            several(screen, BEN);
            screen.model().panes().sidebarWideProperty().set(false);
        });
        put("listener-add", happy, screen -> {
            several(screen, BEN).add();
            ListenerFormModel form = screen.model().listeners().formProperty().get();
            form.nameProperty().set("Dora");
        });
        put("listener-pin", happy, screen -> {
            several(screen, BEN).choose(ANA);
            type(screen, "123");
        });
        put("listener-pin-wrong", happy, screen -> {
            several(screen, BEN).choose(ANA);
            pin(screen).show(new PinAnswer.Wrong(2));
        });
        put("listener-pin-wait", happy, screen -> {
            several(screen, BEN).choose(ANA);
            pin(screen).show(new PinAnswer.Wait(Duration.ofSeconds(30)));
        });
        put("listener-pin-new", happy, screen -> several(screen, BEN).choosePin(BEN));
        put("listener-forget", happy, screen -> several(screen, CHARLOTTE).askToForget(CHARLOTTE));
        put("listener-export", happy, screen -> several(screen, ANA).askToExport(ANA));
        put("settings-listeners-ana", happy, screen -> {
            several(screen, ANA);
            screen.view().showSettings(SettingsView.Section.LISTENERS);
        });
        put("settings-listeners-guest", happy, screen -> {
            several(screen, Listener.guest());
            screen.view().showSettings(SettingsView.Section.LISTENERS);
        });
        put(
                "mood-writing",
                happy,
                screen -> screen.model()
                        .mood()
                        .written()
                        .textProperty()
                        .set("Long day, three meetings that could have been letters, but the walk home was lovely"));
        put("mood-mixed", happy, ListenerStates::write);
        put("mood-mixed-dot", dot, ListenerStates::write);
        put("review-form", happy, screen -> {
            screen.model().reviews().ratingProperty().set(8);
            screen.model().reviews().commentProperty().set("The left hand walks as if it had all day.");
            floating(
                    screen,
                    new ReviewPane(
                            screen.model().reviews(), screen.model().player().trackProperty(), () -> {}));
        });
        put("reviews", happy, screen -> {
            screen.model().reviews().open();
            screen.model().reviews().show(reviews());
        });
        put("reviews-none", happy, screen -> screen.model().reviews().open());
        sign("sign-in-looking", happy, new SignInState.Looking());
        sign("sign-in-turn", happy, new SignInState.Asked(ANA, Challenge.TURN_LEFT));
        sign("sign-in-failed", happy, new SignInState.Refused(ANA));
        sign("sign-in-hello", happy, new SignInState.SignedIn(BEN));
        sign("sign-in-unknown", dot, new SignInState.Stranger());
        put("enrol", happy, screen -> {
            several(screen, BEN);
            screen.model().signIn().enrol(BEN);
            screen.model().signIn().showEnrolling(0.45, EnrolmentAdvice.TURN_LEFT);
        });
        put("enrol-kept", happy, screen -> {
            several(screen, BEN);
            screen.model().signIn().enrol(BEN);
            screen.model().signIn().showEnrolling(1, EnrolmentAdvice.DONE);
            screen.model().signIn().showKept();
        });
        put("enrol-camera-off", happy, screen -> {
            several(screen, BEN);
            screen.model().camera().turnOff();
            screen.model().camera().showState(CameraState.OFF);
            screen.model().signIn().enrol(BEN);
        });
        put("mood-thanks", happy, screen -> screen.model().mood().showCorrected(Emotion.SAD));
        put("mood-wrong", happy, screen -> floating(screen, new CorrectionPane(_ -> {})));
    }

    /**
     * @param happy the state that they begin with
     * @param dot the same with the camera's picture as a dot
     */
    static Map<String, Consumer<Screen>> all(Consumer<Screen> happy, Consumer<Screen> dot) {
        return new ListenerStates(happy, dot).states;
    }

    /** The camera alone says how the listener feels. */
    static MoodBlend read(Mood mood) {
        return mood.isUnsure()
                ? new MoodBlend(mood, List.of())
                : new MoodBlend(mood, List.of(new MoodPart(MoodSource.FACE, mood.scores(), 1, Duration.ofMinutes(1))));
    }

    private static void write(Screen screen) {
        screen.model().mood().written().textProperty().set("tired, and a little sad that the weekend is over");
        screen.model().mood().written().send();
        EmotionScores words = Fixtures.scores(Emotion.SAD, 0.71);
        EmotionScores face = Fixtures.scores(Emotion.HAPPY, 0.82);
        screen.model()
                .mood()
                .showBlend(new MoodBlend(
                        Mood.of(Emotion.SAD, Fixtures.scores(Emotion.SAD, 0.52)),
                        List.of(
                                new MoodPart(MoodSource.WORDS, words, 0.62, Duration.ofMinutes(4)),
                                new MoodPart(MoodSource.FACE, face, 0.38, Duration.ofSeconds(20)))));
    }

    private static List<GivenReview> reviews() {
        Instant evening = Instant.parse("2026-03-20T19:38:00Z");
        return List.of(
                new GivenReview(
                        new Review(2, 1L, Emotion.HAPPY, 9, "The left hand walks as if it had all day.", evening),
                        Fixtures.TRACKS.getFirst()),
                new GivenReview(
                        new Review(2, 5L, Emotion.SAD, 10, "", evening.minusSeconds(86_000)), Fixtures.TRACKS.get(4)),
                new GivenReview(
                        new Review(
                                2,
                                6L,
                                Emotion.NEUTRAL,
                                3,
                                "Much too loud for the hour; and then, when I had just fallen asleep, the kettledrum. "
                                        + "Nobody who has small children would call this a joke.",
                                evening.minusSeconds(180_000)),
                        Fixtures.TRACKS.get(5)),
                new GivenReview(new Review(2, 99L, null, 5, "", evening.minusSeconds(400_000)), null),
                new GivenReview(
                        new Review(2, null, null, 8, "It knows me by now.", evening.minusSeconds(600_000)), null));
    }

    private void sign(String name, Consumer<Screen> before, SignInState stage) {
        put(name, before, screen -> {
            several(screen, BEN);
            screen.model().signIn().show(stage);
        });
    }

    private void put(String name, Consumer<Screen> before, Consumer<Screen> state) {
        states.put(name, before.andThen(state));
    }

    private static ListenersModel several(Screen screen, Listener current) {
        return listen(screen, current, List.of(UNNAMED, ANA, BEN, CHARLOTTE));
    }

    private static ListenersModel listen(Screen screen, Listener current, List<Listener> all) {
        ListenersModel listeners = screen.model().listeners();
        listeners.connect(new NobodyElse());
        listeners.showAll(all);
        listeners.showCurrent(current);
        return listeners;
    }

    private static PinModel pin(Screen screen) {
        return screen.model().listeners().askedProperty().get().pin();
    }

    private static void type(Screen screen, String characters) {
        characters.chars().forEach(character -> pin(screen).type((char) character));
    }

    /** What a button opens beside it has a window of its own; here it lies over the window. */
    static void floating(Screen screen, Region pane) {
        StackPane over = new StackPane(pane);
        over.getStyleClass().add("song-card");
        over.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(over, Pos.CENTER);
        screen.view().getChildren().add(over);
    }

    private static final class NobodyElse implements ListenersCommands {
        @Override
        public void switchTo(Listener listener) {}

        @Override
        public void enter(Listener listener, char[] pin, PinModel asking, Runnable onRight) {}

        @Override
        public void save(ListenerFormModel form) {}

        @Override
        public void setPin(Listener listener, char[] pin, PinModel asking) {}

        @Override
        public void removePin(Listener listener) {}

        @Override
        public void forgetFace(Listener listener) {}

        @Override
        public void forget(Listener listener) {}

        @Override
        public void export(Listener listener, Path folder, boolean withFace) {}
    }
}
