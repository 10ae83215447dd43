package dev.undertone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.app.camera.CameraSource.Demo;
import dev.undertone.app.camera.CameraSource.Device;
import dev.undertone.app.camera.CameraSource.NamedDevice;
import dev.undertone.app.camera.CameraSource.VideoFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CameraSourceTest {

    @Test
    void aNumberIsADevice() {
        assertThat(CameraSource.parse("0")).isEqualTo(new Device(0));
        assertThat(CameraSource.parse("/dev/video2")).isEqualTo(new Device(2));
    }

    @Test
    void theDemoIsCalledByItsName() {
        assertThat(CameraSource.parse(" Demo ")).isEqualTo(new Demo());
    }

    @Test
    void aPathIsAVideoWhetherItExistsOrNot() {
        assertThat(CameraSource.parse("clips/no such clip"))
                .isEqualTo(new VideoFile(Path.of("clips/no such clip"), false));
        assertThat(CameraSource.parse("clip.mp4")).isEqualTo(new VideoFile(Path.of("clip.mp4"), false));
        assertThat(CameraSource.parse("loop:clip.mp4")).isEqualTo(new VideoFile(Path.of("clip.mp4"), true));
    }

    @Test
    void anythingElseIsAName() {
        assertThat(CameraSource.parse("HD Webcam C270")).isEqualTo(new NamedDevice("HD Webcam C270"));
    }

    @Test
    void nothingIsNoCamera() {
        assertThatThrownBy(() -> CameraSource.parse("  ")).isInstanceOf(IllegalArgumentException.class);
    }
}
