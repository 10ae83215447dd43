package dev.undertone.app.camera;

import dev.undertone.app.camera.CameraException.Outlook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/** The webcams of this machine, and how each is opened on its platform. */
public final class CameraLookup {

    private static final String NO_CAMERA_ADVICE =
            "Plug one in, choose your mood by hand, or watch the demo camera; Undertone keeps looking.";

    private final CameraSystem system;

    CameraLookup(CameraSystem system) {
        this.system = system;
    }

    /** The webcams of this machine; empty where there are none or the platform does not tell. */
    public static List<CameraDevice> devices() {
        return ofThisMachine().system.devices();
    }

    static CameraLookup ofThisMachine() {
        String platform = Loader.getPlatform();
        if (platform.startsWith("linux")) {
            return new CameraLookup(new LinuxCameras());
        }
        return new CameraLookup(platform.startsWith("windows") ? FFmpegCameras.ofWindows() : FFmpegCameras.ofMacOs());
    }

    FoundCamera find(CameraSource.Device wanted) {
        if (system.isSomethingElse(wanted.number())) {
            throw new CameraException(
                    Outlook.FINAL,
                    "What stands in the place of camera " + wanted.number() + " is a file, not a camera.",
                    "Choose another camera, or demo.",
                    null);
        }
        List<CameraDevice> devices = system.devices();
        Optional<CameraDevice> device = devices.stream()
                .filter(candidate -> candidate.number() == wanted.number())
                .findFirst();
        if (device.isEmpty() && system.isComplete()) {
            throw missing("camera " + wanted.number(), devices);
        }
        return found(device.orElseGet(() -> new CameraDevice(wanted.number(), "camera " + wanted.number())));
    }

    FoundCamera find(CameraSource.NamedDevice wanted) {
        List<CameraDevice> devices = system.devices();
        String name = wanted.name().toLowerCase(Locale.ROOT);
        return devices.stream()
                .filter(device -> device.name().toLowerCase(Locale.ROOT).contains(name))
                .findFirst()
                .map(this::found)
                .orElseThrow(() -> missing("camera called \"" + wanted.name() + "\"", devices));
    }

    private FoundCamera found(CameraDevice device) {
        return Cameras.found(device.name(), () -> DeviceCamera.open(device, system));
    }

    private static CameraException missing(String what, List<CameraDevice> devices) {
        if (devices.isEmpty()) {
            return new CameraException(Outlook.MAY_APPEAR, "There is no camera.", NO_CAMERA_ADVICE, null);
        }
        StringBuilder there = new StringBuilder();
        for (CameraDevice device : devices) {
            there.append(there.isEmpty() ? "" : ", ")
                    .append(device.number())
                    .append(" ")
                    .append(device.name());
        }
        return new CameraException(
                Outlook.MAY_APPEAR, "There is no " + what + ".", "Choose one of these: " + there + ".", null);
    }
}
