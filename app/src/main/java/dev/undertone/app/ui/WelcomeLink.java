package dev.undertone.app.ui;

import dev.undertone.app.ui.welcome.WelcomeCommands;
import java.nio.file.Path;
import java.util.List;

/** Does what the listener decides in the first run. */
final class WelcomeLink implements WelcomeCommands {

    private final ListenModel model;

    WelcomeLink(ListenModel model) {
        this.model = model;
    }

    @Override
    public void add(List<Path> folders) {
        model.imports().add(folders);
    }

    @Override
    public void useCamera() {
        model.camera().turnOn();
    }

    @Override
    public void play() {
        if (!model.player().playingProperty().get()) {
            model.player().togglePlay();
        }
    }
}
