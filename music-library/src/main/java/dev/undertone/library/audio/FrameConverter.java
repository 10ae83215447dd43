package dev.undertone.library.audio;

import java.io.IOException;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/** Makes floats of what a codec gives, in one channel or two; more than two are mixed. */
final class FrameConverter implements AutoCloseable {

    // What a resampler may hold back, and then gives at once.
    private static final int SLACK = 256;

    private final SwrContext resampler = new SwrContext(null);
    private final AVChannelLayout from = new AVChannelLayout();
    private final AVChannelLayout to = new AVChannelLayout();
    private FloatPointer output = new FloatPointer();
    private PointerPointer<FloatPointer> planes = new PointerPointer<>(1);
    private float[] samples = new float[0];
    private int frames;

    private int channels;
    private int sampleRate;
    private int inputFormat;
    private int inputRate;

    /** 1 or 2, 0 before the first frame. */
    int channels() {
        return channels;
    }

    /** Frames a second, 0 before the first frame. */
    int sampleRate() {
        return sampleRate;
    }

    /** What was converted last, each sample in -1..1. */
    float[] samples() {
        return samples;
    }

    /** How many frames were converted last. */
    int frames() {
        return frames;
    }

    /**
     * Converts a frame. The first one decides on the number of channels and the rate of all.
     *
     * @throws IOException if there is no way from its channels to two
     */
    void convert(AVFrame frame) throws IOException {
        if (sampleRate == 0) {
            sampleRate = frame.sample_rate();
            channels = Math.min(2, frame.ch_layout().nb_channels());
        }
        if (frame.format() != inputFormat
                || frame.sample_rate() != inputRate
                || avutil.av_channel_layout_compare(frame.ch_layout(), from) != 0
                || resampler.isNull()) {
            configure(frame);
        }
        int most = (int) ((long) frame.nb_samples() * sampleRate / inputRate) + SLACK;
        makeRoom(most * channels);
        frames =
                Math.max(0, swresample.swr_convert(resampler, planes, most, frame.extended_data(), frame.nb_samples()));
        output.position(0).get(samples, 0, frames * channels);
        for (int i = 0; i < frames * channels; i++) {
            samples[i] = bounded(samples[i]);
        }
    }

    private void configure(AVFrame frame) throws IOException {
        swresample.swr_free(resampler);
        inputFormat = frame.format();
        inputRate = frame.sample_rate();
        int count = frame.ch_layout().nb_channels();
        if (inputRate < 1 || count < 1) {
            throw new UndecodableException("it names no rate or no channels");
        }
        FFmpeg.check(avutil.av_channel_layout_copy(from, frame.ch_layout()));
        if (!started(from)) {
            try (AVChannelLayout usual = new AVChannelLayout()) {
                avutil.av_channel_layout_default(usual, count);
                if (!started(usual)) {
                    throw new UndecodableException("its channels cannot be mixed");
                }
            }
        }
    }

    private boolean started(AVChannelLayout layout) {
        avutil.av_channel_layout_default(to, channels);
        int allocated = swresample.swr_alloc_set_opts2(
                resampler, to, avutil.AV_SAMPLE_FMT_FLT, sampleRate, layout, inputFormat, inputRate, 0, (Pointer) null);
        // Channels that are mixed shall not be louder than full scale together.
        return allocated >= 0
                && layout.order() != avutil.AV_CHANNEL_ORDER_UNSPEC
                && avutil.av_opt_set_double(resampler, "rematrix_maxval", 1, 0) >= 0
                && swresample.swr_init(resampler) >= 0;
    }

    private void makeRoom(int size) {
        if (output.isNull() || output.capacity() < size) {
            output.close();
            output = new FloatPointer(size);
            planes.put(0, output);
            samples = new float[size];
        }
    }

    private static float bounded(float sample) {
        return Float.isNaN(sample) ? 0 : Math.clamp(sample, -1f, 1f);
    }

    @Override
    public void close() {
        swresample.swr_free(resampler);
        avutil.av_channel_layout_uninit(from);
        avutil.av_channel_layout_uninit(to);
        from.close();
        to.close();
        output.close();
        planes.close();
    }
}
