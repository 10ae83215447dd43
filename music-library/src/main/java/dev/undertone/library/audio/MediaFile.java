package dev.undertone.library.audio;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/** A file taken apart by FFmpeg into the packets of its sound. */
final class MediaFile implements AutoCloseable {

    // What is damaged is passed over, but not for ever.
    private static final int FAILURES = 64;

    private final AVFormatContext context;
    private final AVStream stream;
    private final AVPacket packet = avcodec.av_packet_alloc();
    private boolean closed;

    private MediaFile(AVFormatContext context, AVStream stream) {
        this.context = context;
        this.stream = stream;
    }

    /**
     * Opens a file before its first packet. Only this file is read, never another that it names.
     *
     * @throws IOException if it is no such container or holds no sound
     */
    static MediaFile open(Path file, AudioContainer container) throws IOException {
        FFmpeg.load();
        AVFormatContext context = new AVFormatContext(null);
        AVDictionary options = new AVDictionary(null);
        try (BytePointer name = new BytePointer(NativePath.of(file))) {
            avutil.av_dict_set(options, "protocol_whitelist", "file", 0);
            // Otherwise seconds of a WAV file are searched for formats that nobody keeps in one.
            avutil.av_dict_set(options, "max_probe_packets", "1", 0);
            if (container == AudioContainer.MP4) {
                // Otherwise the tempo is left out.
                avutil.av_dict_set(options, "export_all", "1", 0);
            }
            if (container == AudioContainer.OGG) {
                // After a seek FFmpeg would guess the times of the last page's packets, and be wrong.
                avutil.av_dict_set(options, "fflags", "nofillin", 0);
            }
            FFmpeg.check(avformat.avformat_open_input(
                    context, name, avformat.av_find_input_format(container.demuxer()), options));
        } finally {
            avutil.av_dict_free(options);
        }
        AVStream stream = sound(context);
        if (stream == null) {
            avformat.avformat_close_input(context);
            throw new UndecodableException("it holds no sound");
        }
        return new MediaFile(context, stream);
    }

    /** The first stream of sound; all others are passed over from here on. */
    private static @Nullable AVStream sound(AVFormatContext context) {
        AVStream sound = null;
        for (int i = 0; i < context.nb_streams(); i++) {
            AVStream stream = context.streams(i);
            if (sound == null && stream.codecpar().codec_type() == avutil.AVMEDIA_TYPE_AUDIO) {
                sound = stream;
            } else {
                stream.discard(avcodec.AVDISCARD_ALL);
            }
        }
        return sound;
    }

    AVFormatContext context() {
        return context;
    }

    AVStream stream() {
        return stream;
    }

    /** The packet read last. */
    AVPacket packet() {
        return packet;
    }

    /**
     * Reads the next packet of the sound, passing over what is damaged.
     *
     * @return false at the end
     * @throws IOException if the file cannot be read any more
     */
    boolean next() throws IOException {
        for (int failures = 0; failures < FAILURES; ) {
            avcodec.av_packet_unref(packet);
            int result = avformat.av_read_frame(context, packet);
            if (result == avutil.AVERROR_EOF()) {
                return false;
            }
            if (result == avutil.AVERROR_EIO()) {
                FFmpeg.check(result);
            }
            if (result < 0) {
                failures++;
            } else if (packet.stream_index() == stream.index()) {
                return true;
            }
        }
        return false;
    }

    /** Goes to a packet that begins at a time of the stream's own or before; false where FFmpeg finds none. */
    boolean seek(long time) {
        return avformat.av_seek_frame(context, stream.index(), time, avformat.AVSEEK_FLAG_BACKWARD) >= 0;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            avcodec.av_packet_free(packet);
            avformat.avformat_close_input(context);
        }
    }
}
