package dev.undertone.app.camera;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Video4Linux: a camera is a file {@code /dev/videoN}, and its name stands in {@code /sys/class/video4linux}. */
final class LinuxCameras implements CameraSystem {

    private static final Logger log = LoggerFactory.getLogger(LinuxCameras.class);
    private static final String PREFIX = "video";

    private final Path devices;
    private final Path descriptions;

    LinuxCameras() {
        this(Path.of("/dev"), Path.of("/sys/class/video4linux"));
    }

    LinuxCameras(Path devices, Path descriptions) {
        this.devices = devices;
        this.descriptions = descriptions;
    }

    @Override
    public List<CameraDevice> devices() {
        List<CameraDevice> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(devices, PREFIX + "[0-9]*")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String digits = name.substring(PREFIX.length());
                if (digits.matches("\\d{1,4}") && !isFileOrFolder(file) && takesPictures(name)) {
                    found.add(new CameraDevice(Integer.parseInt(digits), describe(name)));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            log.warn("The cameras in {} cannot be listed", devices, e);
        }
        found.sort(Comparator.comparingInt(CameraDevice::number));
        return found;
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public boolean isSomethingElse(int number) {
        return isFileOrFolder(devices.resolve(PREFIX + number));
    }

    @Override
    public FFmpegFrameGrabber grabber(CameraDevice device) {
        FFmpegFrameGrabber grabber =
                new FFmpegFrameGrabber(devices.resolve(PREFIX + device.number()).toString());
        grabber.setFormat("v4l2");
        return grabber;
    }

    private static boolean isFileOrFolder(Path path) {
        return Files.isRegularFile(path) || Files.isDirectory(path);
    }

    // A webcam has a second node, with index 1, that carries data about the pictures only.
    private boolean takesPictures(String name) {
        return read(name, "index").map("0"::equals).orElse(true);
    }

    private String describe(String name) {
        return read(name, "name").filter(text -> !text.isEmpty()).orElse("/dev/" + name);
    }

    private Optional<String> read(String device, String property) {
        try {
            return Optional.of(Files.readString(descriptions.resolve(device).resolve(property))
                    .strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
