package dev.undertone.app.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.welcome.WelcomeModel.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WelcomeModelTest {

    private final WelcomeModel model = new WelcomeModel();
    private final List<String> done = new ArrayList<>();

    @Test
    void skippingEveryStepLeavesTheCameraOffAndPlays() {
        model.connect(witness());
        model.begin();
        model.next();
        model.next();
        model.next();

        assertThat(done).containsExactly("play");
        assertThat(model.stepProperty().get()).isNull();
    }

    @Test
    void whatIsDecidedBeforeTheLibraryIsOpenIsDoneAsSoonAsItIs() {
        model.begin();
        model.add(Path.of("music"));
        model.add(Path.of("music"));
        model.next();
        model.useCamera();
        model.next();
        assertThat(done).isEmpty();

        model.connect(witness());
        assertThat(done).containsExactly("add [music]", "camera", "play");
    }

    @Test
    void theListenerCanGoBack() {
        model.begin();
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.MUSIC);
        model.next();
        model.next();
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.CAMERA);
    }

    private WelcomeCommands witness() {
        return new WelcomeCommands() {
            @Override
            public void add(List<Path> folders) {
                done.add("add " + folders);
            }

            @Override
            public void useCamera() {
                done.add("camera");
            }

            @Override
            public void play() {
                done.add("play");
            }
        };
    }
}
