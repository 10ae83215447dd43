package dev.undertone.library.audio;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** Decodes the packets of a file one by one. What a codec makes nothing of is left out. */
final class FrameDecoder implements AutoCloseable {

    // A codec that fails again and again without taking a packet is not asked for ever.
    private static final int FAILURES = 8;

    private final MediaFile media;
    private final AVCodecContext codec;
    private final AVFrame frame = avutil.av_frame_alloc();
    private final FrameConverter converter = new FrameConverter();
    private boolean draining;

    private FrameDecoder(MediaFile media, AVCodecContext codec) {
        this.media = media;
        this.codec = codec;
    }

    /**
     * Makes ready to decode a file, which stays the caller's to close.
     *
     * @throws IOException if there is no codec for it
     */
    static FrameDecoder open(MediaFile media) throws IOException {
        AVCodec decoder = avcodec.avcodec_find_decoder(media.stream().codecpar().codec_id());
        if (decoder == null) {
            throw new UndecodableException("nothing here decodes it");
        }
        AVCodecContext codec = avcodec.avcodec_alloc_context3(decoder);
        try {
            FFmpeg.check(
                    avcodec.avcodec_parameters_to_context(codec, media.stream().codecpar()));
            codec.pkt_timebase(media.stream().time_base());
            FFmpeg.check(avcodec.avcodec_open2(codec, decoder, (AVDictionary) null));
        } catch (IOException e) {
            avcodec.avcodec_free_context(codec);
            throw e;
        }
        return new FrameDecoder(media, codec);
    }

    /**
     * Decodes on until there is sound.
     *
     * @return false at the end
     * @throws IOException if the file cannot be read any more, or its channels cannot be mixed
     */
    boolean next() throws IOException {
        int failures = 0;
        while (true) {
            int result = avcodec.avcodec_receive_frame(codec, frame);
            if (result >= 0) {
                converter.convert(frame);
                if (converter.frames() > 0) {
                    return true;
                }
            } else if (result != avutil.AVERROR_EAGAIN() && result != avutil.AVERROR_EOF() && failures < FAILURES) {
                failures++;
            } else if (draining) {
                return false;
            } else {
                failures = 0;
                draining = !media.next();
                avcodec.avcodec_send_packet(codec, draining ? (AVPacket) null : media.packet());
            }
        }
    }

    /** The samples that were decoded last, and of what kind they are. */
    FrameConverter decoded() {
        return converter;
    }

    /** When the first of them is heard, in the stream's own time; {@link avutil#AV_NOPTS_VALUE} where unknown. */
    long time() {
        return frame.pts();
    }

    /** Forgets what came before, after the file was sent elsewhere. */
    void flush() {
        avcodec.avcodec_flush_buffers(codec);
        draining = false;
    }

    @Override
    public void close() {
        converter.close();
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(codec);
    }
}
