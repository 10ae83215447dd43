package dev.undertone.library.audio;

import java.io.IOException;
import java.util.Locale;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avfilter;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.DoublePointer;
import org.jspecify.annotations.Nullable;

/**
 * Measures the loudness of samples and their true peak as EBU R 128 and ITU-R BS.1770 say, by FFmpeg's filter {@code ebur128}. Its
 * results are read from the filter's own options, which costs nothing; written onto frames as metadata, they would be formatted ten
 * times a second.
 */
final class LoudnessMeter implements AutoCloseable {

    // The filter looks at its results this often, in parts of a second; what is less than one at the end does not
    // count.
    private static final int LOOKS_A_SECOND = 10;

    private final int channels;
    private final int sampleRate;
    private final AVFilterGraph graph = avfilter.avfilter_graph_alloc();
    private final AVFilterContext source;
    private final AVFilterContext filter;
    private final AVFilterContext sink;
    private final AVFrame frame = avutil.av_frame_alloc();
    private double[] samples = new double[0];
    private long fed;

    /**
     * @param channels 1 or 2. A single one is measured as it is heard: from two loudspeakers
     * @throws IOException if FFmpeg has no such filter
     */
    LoudnessMeter(int sampleRate, int channels) throws IOException {
        FFmpeg.load();
        this.channels = channels;
        this.sampleRate = sampleRate;
        // It is measured on the thread that decodes, which knows its place.
        graph.nb_threads(1);
        try {
            source = filter(
                    "abuffer",
                    String.format(
                            Locale.ROOT,
                            "sample_rate=%d:sample_fmt=dbl:channel_layout=%s:time_base=1/%d",
                            sampleRate,
                            channels == 1 ? "mono" : "stereo",
                            sampleRate));
            filter = filter("ebur128", "peak=true:framelog=quiet:dualmono=true");
            sink = filter("abuffersink", null);
            FFmpeg.check(avfilter.avfilter_link(source, 0, filter, 0));
            FFmpeg.check(avfilter.avfilter_link(filter, 0, sink, 0));
            FFmpeg.check(avfilter.avfilter_graph_config(graph, null));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private AVFilterContext filter(String name, @Nullable String options) throws IOException {
        AVFilterContext context =
                avfilter.avfilter_graph_alloc_filter(graph, avfilter.avfilter_get_by_name(name), name);
        if (context == null) {
            throw new IOException("FFmpeg has no filter " + name);
        }
        FFmpeg.check(avfilter.avfilter_init_str(context, options));
        return context;
    }

    /** Takes in the next frames, each sample in -1..1. */
    void add(float[] interleaved, int frames) throws IOException {
        int count = frames * channels;
        if (samples.length < count) {
            samples = new double[count];
        }
        for (int i = 0; i < count; i++) {
            samples[i] = interleaved[i];
        }
        feed(frames);
    }

    /** Integrated loudness in LUFS by now; -70 where there is nothing louder than that. */
    double loudness() throws IOException {
        return result("integrated");
    }

    /** The highest true peak as a part of full scale, which it may exceed. Nothing is to be added after it was asked. */
    double peak() throws IOException {
        // What was fed last is looked at too; the loudness would be changed by the silence.
        int frames = sampleRate / LOOKS_A_SECOND;
        samples = new double[frames * channels];
        feed(frames);
        return Math.pow(10, result("true_peak") / 20);
    }

    private void feed(int frames) throws IOException {
        frame.nb_samples(frames);
        frame.format(avutil.AV_SAMPLE_FMT_DBL);
        frame.sample_rate(sampleRate);
        frame.pts(fed);
        try (AVChannelLayout layout = new AVChannelLayout()) {
            avutil.av_channel_layout_default(layout, channels);
            FFmpeg.check(avutil.av_channel_layout_copy(frame.ch_layout(), layout));
            avutil.av_channel_layout_uninit(layout);
        }
        FFmpeg.check(avutil.av_frame_get_buffer(frame, 0));
        new DoublePointer(frame.data(0)).put(samples, 0, frames * channels);
        fed += frames;
        FFmpeg.check(avfilter.av_buffersrc_add_frame(source, frame));
        while (avfilter.av_buffersink_get_frame(sink, frame) >= 0) {
            avutil.av_frame_unref(frame);
        }
    }

    private double result(String name) throws IOException {
        double[] value = new double[1];
        FFmpeg.check(avutil.av_opt_get_double(filter, name, avutil.AV_OPT_SEARCH_CHILDREN, value));
        return value[0];
    }

    @Override
    public void close() {
        avutil.av_frame_free(frame);
        avfilter.avfilter_graph_free(graph);
    }
}
