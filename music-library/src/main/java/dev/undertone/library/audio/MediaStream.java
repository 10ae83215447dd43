package dev.undertone.library.audio;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * The sound of a file as blocks of frames that follow each other, each at its place. Frame 0 is the first that is heard: what
 * an encoder put before it is left out by FFmpeg, which knows how each format says so.
 */
final class MediaStream implements AutoCloseable {

    private final Path file;
    private final AudioContainer container;
    private MediaFile media;
    private FrameDecoder decoder;
    private boolean closed;

    private final int channels;
    private final int sampleRate;
    private final long framesInTimeUnits;
    private final long timeUnitsInFrames;
    private final long origin;
    private long start;

    /**
     * Opens a file at its first block.
     *
     * @throws IOException if it holds no sound that can be decoded
     */
    MediaStream(Path file, AudioContainer container) throws IOException {
        this.file = file;
        this.container = container;
        this.media = MediaFile.open(file, container);
        try {
            this.decoder = FrameDecoder.open(media);
        } catch (IOException e) {
            media.close();
            throw e;
        }
        try {
            if (!decoder.next()) {
                throw new UndecodableException("it holds no sound");
            }
        } catch (IOException e) {
            close();
            throw e;
        }
        this.channels = decoder.decoded().channels();
        this.sampleRate = decoder.decoded().sampleRate();
        AVRational unit = media.stream().time_base();
        this.framesInTimeUnits = (long) sampleRate * unit.num();
        this.timeUnitsInFrames = unit.den();
        this.origin = decoder.time();
    }

    MediaFile media() {
        return media;
    }

    int channels() {
        return channels;
    }

    int sampleRate() {
        return sampleRate;
    }

    /** Which of FFmpeg's codecs decodes it. */
    int codec() {
        return media.stream().codecpar().codec_id();
    }

    /** Whether times of the stream tell one frame from the next. */
    boolean isExact() {
        return origin != avutil.AV_NOPTS_VALUE() && framesInTimeUnits % timeUnitsInFrames == 0;
    }

    /** How many frames the file says it has; 0 where it does not say. */
    long declaredFrames() {
        long duration = media.stream().duration();
        return duration == avutil.AV_NOPTS_VALUE() ? 0 : frames(Math.max(0, duration));
    }

    /** The time, in units of the stream, at which a frame is heard. */
    long time(long frame) {
        return origin
                + frame / framesInTimeUnits * timeUnitsInFrames
                + frame % framesInTimeUnits * timeUnitsInFrames / framesInTimeUnits;
    }

    /** The place of the first frame of the block. */
    long start() {
        return start;
    }

    /** The place after the last frame of the block. */
    long end() {
        return start + decoder.decoded().frames();
    }

    /** The samples of the block. */
    float[] samples() {
        return decoder.decoded().samples();
    }

    /**
     * Goes on to the next block. It begins where the one before ended, or later where something was lost between.
     *
     * @return false at the end
     */
    boolean next() throws IOException {
        long expected = end();
        if (!decoder.next()) {
            return false;
        }
        start = expected;
        if (isExact() && decoder.time() != avutil.AV_NOPTS_VALUE()) {
            start = Math.max(expected, frames(decoder.time() - origin));
        }
        return true;
    }

    /** Goes to the first block. */
    void restart() throws IOException {
        MediaFile again = MediaFile.open(file, container);
        FrameDecoder fresh;
        try {
            fresh = FrameDecoder.open(again);
        } catch (IOException e) {
            again.close();
            throw e;
        }
        close();
        closed = false;
        media = again;
        decoder = fresh;
        start = 0;
        if (!decoder.next()) {
            throw new IOException("it changed while it was read");
        }
    }

    /**
     * Goes to a block that begins about a frame, rather before than after it. Its samples need some of the following blocks to
     * be those of a decoder that came from the beginning.
     *
     * @return false where there is no sound from there to the end, or the place that was reached is unknown
     */
    boolean jump(long frame) throws IOException {
        if (!isExact() || !media.seek(time(frame))) {
            return false;
        }
        decoder.flush();
        while (decoder.next()) {
            if (decoder.time() != avutil.AV_NOPTS_VALUE()) {
                start = frames(decoder.time() - origin);
                return start >= 0;
            }
        }
        return false;
    }

    private long frames(long time) {
        return avutil.av_rescale(time, framesInTimeUnits, timeUnitsInFrames);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            decoder.close();
            media.close();
        }
    }
}
