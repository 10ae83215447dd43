package dev.undertone.app.camera;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Opens cameras. */
public final class Cameras {

    private Cameras() {}

    /**
     * Opens a camera. Opening a webcam can take some seconds.
     *
     * @throws CameraException if it is not there, is not a camera, or does not answer
     */
    public static Camera open(CameraSource source) {
        return find(source).connect();
    }

    static FoundCamera find(CameraSource source) {
        return switch (source) {
            case CameraSource.Device device -> CameraLookup.ofThisMachine().find(device);
            case CameraSource.NamedDevice device -> CameraLookup.ofThisMachine().find(device);
            case CameraSource.VideoFile video -> find(video);
            case CameraSource.Demo _ -> found("the demo camera", DemoCamera::new);
        };
    }

    static FoundCamera found(String name, Supplier<Camera> connection) {
        return new FoundCamera() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Camera connect() {
                return connection.get();
            }
        };
    }

    private static FoundCamera find(CameraSource.VideoFile video) {
        Path file = video.file();
        if (!Files.exists(file)) {
            // One that begins again at its end stands for a camera, and may come back like one.
            CameraException.Outlook outlook =
                    video.loop() ? CameraException.Outlook.MAY_APPEAR : CameraException.Outlook.FINAL;
            throw new CameraException(outlook, "There is no video " + file + ".", "Check the path.", null);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CameraException(
                    CameraException.Outlook.FINAL,
                    file + " cannot be read as a video.",
                    "Choose a file that you may open.",
                    null);
        }
        Path name = file.getFileName();
        return found(name == null ? file.toString() : name.toString(), () -> VideoFileCamera.open(file, video.loop()));
    }
}
