package dev.undertone.app.ui;

import java.util.stream.Stream;

/** The states of the gallery that every walk through the window takes in. */
final class WindowStates {

    private WindowStates() {}

    static Stream<String> walked() {
        return Stream.of(
                "happy",
                "camera-off",
                "lyrics",
                "no-songs",
                "library-imported",
                "playlist-full",
                "library-edit-one",
                "library-empty",
                "map-chosen",
                "map-origin",
                "settings-appearance",
                "settings-sound",
                "settings-music",
                "settings-desktop",
                "settings-privacy",
                "shortcuts",
                "settings-listeners-ana",
                "settings-listeners-guest",
                "listener-two",
                "listener-pane",
                "listener-guest",
                "listener-add",
                "listener-pin-wrong",
                "listener-pin-new",
                "listener-forget",
                "listener-export",
                "mood-mixed",
                "mood-writing",
                "review-form",
                "reviews",
                "reviews-none",
                "sign-in-turn",
                "sign-in-hello",
                "sign-in-unknown",
                "enrol",
                "enrol-kept",
                "enrol-camera-off",
                "mood-thanks",
                "mood-wrong",
                "forget",
                "welcome-folder",
                "welcome-camera");
    }
}
