package dev.undertone.app.camera;

import java.nio.file.Path;
import java.util.regex.Matcher;

/** Where pictures of the listener come from. */
public sealed interface CameraSource {

    /**
     * A webcam by its number, 0 for the first.
     *
     * @param number 0 or more
     */
    record Device(int number) implements CameraSource {
        /**
         * @throws IllegalArgumentException if the number is negative
         */
        public Device {
            if (number < 0) {
                throw new IllegalArgumentException("cameras are numbered from 0, but this is " + number);
            }
        }
    }

    /** A webcam by its name, or a part of it in any case. */
    record NamedDevice(String name) implements CameraSource {}

    /**
     * A video, played at its own rate.
     *
     * @param loop whether it begins again at its end; its time line goes on
     */
    record VideoFile(Path file, boolean loop) implements CameraSource {}

    /** The face that the program draws itself. */
    record Demo() implements CameraSource {}

    /**
     * Reads what a person types: {@code demo}; a number, or {@code /dev/video} and a number; the path of a video, with
     * {@code loop:} before it if it is to begin again at its end; anything else is a webcam's name.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    static CameraSource parse(String text) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("a camera has a number, a name or a path, or is called demo");
        }
        if (wanted.equalsIgnoreCase("demo")) {
            return new Demo();
        }
        Matcher device = SourceText.DEVICE.matcher(wanted);
        if (device.matches()) {
            return new Device(Integer.parseInt(device.group(1)));
        }
        if (wanted.startsWith(SourceText.LOOP)) {
            return new VideoFile(Path.of(wanted.substring(SourceText.LOOP.length())), true);
        }
        return SourceText.isPath(wanted) ? new VideoFile(Path.of(wanted), false) : new NamedDevice(wanted);
    }

    /** The source in words, as in "the camera 0 is not there". */
    default String description() {
        return switch (this) {
            case Device device -> "camera " + device.number();
            case NamedDevice device -> "camera \"" + device.name() + "\"";
            case VideoFile video -> "video " + video.file();
            case Demo _ -> "demo camera";
        };
    }
}
