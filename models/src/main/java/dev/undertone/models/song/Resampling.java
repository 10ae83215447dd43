package dev.undertone.models.song;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/** Changes the rate of sound, by FFmpeg's resampler. */
final class Resampling {

    private Resampling() {}

    /** The same sound in one channel, the mean of all, at another rate. */
    static float[] toMono(float[] interleaved, int sampleRate, int channels, int wantedRate) {
        if (sampleRate < 1 || channels < 1) {
            throw new IllegalArgumentException(
                    "there is no sound of " + channels + " channels at " + sampleRate + " Hz");
        }
        float[] mono = mixed(interleaved, channels);
        return sampleRate == wantedRate || mono.length == 0 ? mono : resampled(mono, sampleRate, wantedRate);
    }

    private static float[] mixed(float[] interleaved, int channels) {
        float[] mono = new float[interleaved.length / channels];
        for (int frame = 0; frame < mono.length; frame++) {
            double sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                float sample = interleaved[frame * channels + channel];
                sum += Float.isFinite(sample) ? sample : 0;
            }
            mono[frame] = (float) (sum / channels);
        }
        return mono;
    }

    private static float[] resampled(float[] mono, int from, int to) {
        int length = (int) Math.round((double) mono.length * to / from);
        SwrContext resampler = new SwrContext(null);
        try (AVChannelLayout layout = new AVChannelLayout();
                FloatPointer input = new FloatPointer(mono);
                FloatPointer output = new FloatPointer(length);
                PointerPointer<FloatPointer> inputs = new PointerPointer<FloatPointer>(1).put(0, input);
                PointerPointer<FloatPointer> outputs = new PointerPointer<FloatPointer>(1).put(0, output)) {
            avutil.av_channel_layout_default(layout, 1);
            check(swresample.swr_alloc_set_opts2(
                    resampler,
                    layout,
                    avutil.AV_SAMPLE_FMT_FLT,
                    to,
                    layout,
                    avutil.AV_SAMPLE_FMT_FLT,
                    from,
                    0,
                    (Pointer) null));
            check(swresample.swr_init(resampler));
            int taken = check(swresample.swr_convert(resampler, outputs, length, inputs, mono.length));
            // The resampler holds back the end until it is told that there is no more.
            outputs.put(0, output.getPointer(taken));
            check(swresample.swr_convert(resampler, outputs, length - taken, null, 0));
            float[] samples = new float[length];
            output.position(0).get(samples);
            return samples;
        } finally {
            swresample.swr_free(resampler);
        }
    }

    private static int check(int result) {
        if (result < 0) {
            throw new IllegalStateException("FFmpeg's resampler failed with " + result);
        }
        return result;
    }
}
