package dev.undertone.app.camera;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avdevice.AVDeviceInfo;
import org.bytedeco.ffmpeg.avdevice.AVDeviceInfoList;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avdevice;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacv.FFmpegFrameGrabber;

/** The cameras of platforms where FFmpeg is asked for them: DirectShow on Windows, AVFoundation on macOS. */
final class FFmpegCameras implements CameraSystem {

    private final String format;
    private final boolean complete;
    private final boolean openedByNumber;

    private FFmpegCameras(String format, boolean complete, boolean openedByNumber) {
        this.format = format;
        this.complete = complete;
        this.openedByNumber = openedByNumber;
    }

    /** DirectShow lists its cameras, and opens them by name. */
    static FFmpegCameras ofWindows() {
        return new FFmpegCameras("dshow", true, false);
    }

    /** AVFoundation opens cameras by number, whether or not FFmpeg can list them. */
    static FFmpegCameras ofMacOs() {
        return new FFmpegCameras("avfoundation", false, true);
    }

    @Override
    public List<CameraDevice> devices() {
        QuietFFmpeg.load();
        avdevice.avdevice_register_all();
        List<CameraDevice> found = new ArrayList<>();
        try (AVInputFormat input = avformat.av_find_input_format(format);
                PointerPointer<AVDeviceInfoList> answer = new PointerPointer<>(1)) {
            if (input == null || avdevice.avdevice_list_input_sources(input, null, noOptions(), answer) < 0) {
                return found;
            }
            try (AVDeviceInfoList list = answer.get(AVDeviceInfoList.class, 0)) {
                for (int i = 0; i < list.nb_devices(); i++) {
                    try (AVDeviceInfo device = list.devices(i)) {
                        if (takesPictures(device)) {
                            found.add(new CameraDevice(
                                    found.size(), device.device_description().getString()));
                        }
                    }
                }
            } finally {
                avdevice.avdevice_free_list_devices(answer);
            }
        }
        return found;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public FFmpegFrameGrabber grabber(CameraDevice device) {
        String address = openedByNumber ? Integer.toString(device.number()) : "video=" + device.name();
        FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(address);
        grabber.setFormat(format);
        return grabber;
    }

    private static AVDictionary noOptions() {
        return new AVDictionary(null);
    }

    private static boolean takesPictures(AVDeviceInfo device) {
        IntPointer types = device.media_types();
        for (int i = 0; i < device.nb_media_types(); i++) {
            if (types.get(i) == avutil.AVMEDIA_TYPE_VIDEO) {
                return true;
            }
        }
        return false;
    }
}
