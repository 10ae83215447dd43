package dev.undertone.library.audio;

import java.util.Arrays;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * The sound of another decoder at another rate, by FFmpeg's polyphase filter. A place that is sought has the very samples that it has
 * when it is played up to: both are filtered in the same phase.
 */
final class ResampledDecoder implements AudioDecoder {

    private static final int BLOCK = 1024;

    /** What the filter must have seen before a place, in seconds; its 32 taps at 8 kHz are 4 ms. */
    private static final double RUN_UP = 0.02;

    private final AudioDecoder source;
    private final int sampleRate;
    private final long length;
    private final int channels;
    /** After so many frames of the result, as many of the source have gone by, filter and all are as at the beginning. */
    private final int period;

    private final int sourcePeriod;
    private final SwrContext resampler = new SwrContext(null);
    private final FloatPointer input;
    private final FloatPointer output;
    private final PointerPointer<FloatPointer> inputs = new PointerPointer<>(1);
    private final PointerPointer<FloatPointer> outputs = new PointerPointer<>(1);
    private final float[] block;
    private final float[] ready;
    private int readyStart;
    private int readyEnd;
    private boolean drained;
    private long position;

    /** Takes the decoder over: closing this closes it. */
    ResampledDecoder(AudioDecoder source, int sampleRate) {
        FFmpeg.load();
        this.source = source;
        this.sampleRate = sampleRate;
        this.channels = source.channels();
        int common = commonDivisor(sampleRate, source.sampleRate());
        period = sampleRate / common;
        sourcePeriod = source.sampleRate() / common;
        length = Math.ceilDiv(source.frameCount() * period, sourcePeriod);
        int most = Math.ceilDiv(BLOCK * sampleRate, source.sampleRate()) + BLOCK;
        block = new float[BLOCK * channels];
        ready = new float[most * channels];
        input = new FloatPointer(block.length);
        output = new FloatPointer(ready.length);
        inputs.put(0, input);
        outputs.put(0, output);
        seek(0);
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public long frameCount() {
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public int read(float[] interleaved, int maxFrames) {
        if (maxFrames < 1) {
            throw new IllegalArgumentException("at least one frame must be asked for, not " + maxFrames);
        }
        int wanted = (int) Math.min(maxFrames, length - position);
        if (wanted == 0) {
            return -1;
        }
        makeReady();
        int count = Math.min(wanted, readyEnd - readyStart);
        if (count == 0) {
            count = wanted;
            Arrays.fill(interleaved, 0, count * channels, 0);
        } else {
            System.arraycopy(ready, readyStart * channels, interleaved, 0, count * channels);
            readyStart += count;
        }
        position += count;
        return count;
    }

    @Override
    public void seek(long frame) {
        if (frame < 0) {
            throw new IllegalArgumentException("there is no frame " + frame);
        }
        position = Math.min(frame, length);
        long runUp = Math.ceilDiv((long) (RUN_UP * sampleRate), period);
        long periods = Math.max(0, position / period - runUp);
        source.seek(periods * sourcePeriod);
        start();
        pass(position - periods * period);
    }

    private void pass(long frames) {
        long left = frames;
        makeReady();
        while (left > 0 && readyStart < readyEnd) {
            int passed = (int) Math.min(left, readyEnd - readyStart);
            readyStart += passed;
            left -= passed;
            makeReady();
        }
    }

    /** Has at least one frame ready, but at the end. */
    private void makeReady() {
        while (readyStart == readyEnd && !drained) {
            int read = source.read(block, BLOCK);
            drained = read < 0;
            if (!drained) {
                input.position(0).put(block, 0, read * channels);
            }
            readyStart = 0;
            readyEnd = Math.max(
                    0,
                    swresample.swr_convert(
                            resampler, outputs, ready.length / channels, drained ? null : inputs, Math.max(0, read)));
            output.position(0).get(ready, 0, readyEnd * channels);
        }
    }

    private void start() {
        swresample.swr_free(resampler);
        readyStart = 0;
        readyEnd = 0;
        drained = false;
        try (AVChannelLayout layout = new AVChannelLayout()) {
            avutil.av_channel_layout_default(layout, channels);
            int done = swresample.swr_alloc_set_opts2(
                    resampler,
                    layout,
                    avutil.AV_SAMPLE_FMT_FLT,
                    sampleRate,
                    layout,
                    avutil.AV_SAMPLE_FMT_FLT,
                    source.sampleRate(),
                    0,
                    (Pointer) null);
            if (done < 0 || swresample.swr_init(resampler) < 0) {
                throw new IllegalStateException("no way from " + source.sampleRate() + " to " + sampleRate + " Hz");
            }
        }
    }

    @Override
    public void close() {
        swresample.swr_free(resampler);
        input.close();
        output.close();
        inputs.close();
        outputs.close();
        source.close();
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
