package dev.undertone.library.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.global.avcodec;

/** A file decoded by FFmpeg. What is damaged is heard as silence, so that positions stay true. */
final class MediaDecoder implements AudioDecoder {

    // How much is decoded before the place that is sought, in seconds. Most codecs need the block before; Opus predicts
    // from what it decoded, and takes some blocks until where it came from makes no difference.
    private static final double RUN_UP = 0.3;
    private static final double RUN_UP_OF_OPUS = 1.5;

    private final Path file;
    private final MediaStream stream;
    private final long length;
    private final long runUp;
    private boolean ended;
    private long position;

    /** Takes the stream over: closing the decoder closes it. */
    MediaDecoder(Path file, MediaStream stream, long length) {
        this.file = file;
        this.stream = stream;
        this.length = length;
        boolean opus = stream.codec() == avcodec.AV_CODEC_ID_OPUS;
        this.runUp = Math.round(stream.sampleRate() * (opus ? RUN_UP_OF_OPUS : RUN_UP));
    }

    @Override
    public int sampleRate() {
        return stream.sampleRate();
    }

    @Override
    public int channels() {
        return stream.channels();
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
        try {
            int done = 0;
            while (done < wanted) {
                done += readSome(interleaved, done, wanted - done);
            }
            return done;
        } catch (IOException e) {
            throw AudioDecoders.unreadable(file, e);
        }
    }

    private int readSome(float[] target, int offset, int most) throws IOException {
        while (!ended && stream.end() <= position) {
            ended = !stream.next();
        }
        long silence = ended ? most : stream.start() - position;
        int count;
        if (silence > 0) {
            count = (int) Math.min(silence, most);
            Arrays.fill(target, offset * channels(), (offset + count) * channels(), 0);
        } else {
            count = (int) Math.min(stream.end() - position, most);
            int from = (int) (position - stream.start());
            System.arraycopy(stream.samples(), from * channels(), target, offset * channels(), count * channels());
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
        ended = false;
        try {
            goBefore(position);
            while (!ended && stream.end() <= position) {
                ended = !stream.next();
            }
        } catch (IOException e) {
            throw AudioDecoders.unreadable(file, e);
        }
    }

    /** Goes to a block before a frame, so far that what is decoded at the frame is what it would be from the beginning. */
    private void goBefore(long frame) throws IOException {
        for (long back = runUp; back < frame - runUp; back *= 4) {
            if (stream.jump(frame - back) && stream.start() <= frame - runUp / 2) {
                return;
            }
        }
        stream.restart();
    }

    @Override
    public void close() {
        stream.close();
    }
}
