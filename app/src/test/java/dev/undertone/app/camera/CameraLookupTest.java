package dev.undertone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** A device that is there and gives no pictures, {@code /dev/null}, stands in for webcams. */
@EnabledOnOs(LINUX)
class CameraLookupTest {

    @TempDir
    Path devices;

    @TempDir
    Path descriptions;

    private CameraSystem system;

    @BeforeEach
    void plugIn() throws IOException {
        plugIn(0, "Laptop camera", 0);
        plugIn(1, "Laptop camera", 1);
        plugIn(2, "HD Webcam C270", 0);
        system = new LinuxCameras(devices, descriptions);
    }

    @AfterEach
    void unplug() throws IOException {
        for (CameraDevice device : system.devices()) {
            Files.delete(devices.resolve("video" + device.number()));
        }
        Files.delete(devices.resolve("video1"));
    }

    @Test
    void camerasAreListedByNumberWithoutNodesThatGiveNoPictures() {
        assertThat(system.devices())
                .containsExactly(new CameraDevice(0, "Laptop camera"), new CameraDevice(2, "HD Webcam C270"));
    }

    @Test
    void aCameraIsFoundByAPartOfItsName() {
        FoundCamera found = new CameraLookup(system).find(new CameraSource.NamedDevice("webcam"));
        assertThat(found.name()).isEqualTo("HD Webcam C270");
    }

    @Test
    void aNumberThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> new CameraLookup(system).find(new CameraSource.Device(5)))
                .isInstanceOf(CameraException.class)
                .hasMessage("There is no camera 5. Choose one of these: 0 Laptop camera, 2 HD Webcam C270.");
    }

    @Test
    void aCameraThatDoesNotAnswerSaysWhatToDo() {
        FoundCamera found = new CameraLookup(system).find(new CameraSource.Device(2));
        assertThatThrownBy(found::connect)
                .isInstanceOf(CameraException.class)
                .hasMessageStartingWith("The camera HD Webcam C270 does not open. Close other programs");
    }

    private void plugIn(int number, String name, int index) throws IOException {
        Files.createSymbolicLink(devices.resolve("video" + number), Path.of("/dev/null"));
        Path description = Files.createDirectory(descriptions.resolve("video" + number));
        Files.writeString(description.resolve("name"), name + "\n");
        Files.writeString(description.resolve("index"), index + "\n");
    }
}
