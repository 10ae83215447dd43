package dev.undertone.library.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An MP3 file decoded by JLayer, sample for sample: the silence that the encoder added is left out where it is known. */
final class Mp3Decoder implements AudioDecoder {

    private static final Logger LOG = LoggerFactory.getLogger(Mp3Decoder.class);

    // A frame may borrow up to 511 bytes from those before it (ISO/IEC 11172-3, 2.4.3.4), which at the lowest bit rates
    // is eight frames; and the filters need one more to settle.
    private static final int RUN_UP = 10;

    private final Path file;
    private final FileBytes bytes;
    private final Mp3Index index;
    private final FrameSamples samples;

    private Decoder decoder = new Decoder();
    private Bitstream stream;
    private int nextFrame;
    private int usedOfFrame;
    private long position;

    Mp3Decoder(Path file, FileBytes bytes, Mp3Index index) {
        this.file = file;
        this.bytes = bytes;
        this.index = index;
        this.samples = new FrameSamples(index.channels(), index.samplesInFrame());
        this.stream = new Bitstream(InputStream.nullInputStream());
        seek(0);
    }

    @Override
    public int sampleRate() {
        return index.sampleRate();
    }

    @Override
    public int channels() {
        return index.channels();
    }

    @Override
    public long frameCount() {
        return index.length();
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
        int wanted = (int) Math.min(maxFrames, index.length() - position);
        if (wanted == 0) {
            return -1;
        }
        int done = 0;
        while (done < wanted) {
            if (usedOfFrame == index.samplesInFrame()) {
                decodeNext();
            }
            int count = Math.min(wanted - done, index.samplesInFrame() - usedOfFrame);
            System.arraycopy(
                    samples.interleaved(),
                    usedOfFrame * channels(),
                    interleaved,
                    done * channels(),
                    count * channels());
            usedOfFrame += count;
            done += count;
        }
        position += done;
        return done;
    }

    @Override
    public void seek(long frame) {
        if (frame < 0) {
            throw new IllegalArgumentException("there is no frame " + frame);
        }
        position = Math.min(frame, index.length());
        long sample = index.skipped() + position;
        int target = (int) (sample / index.samplesInFrame());
        startAt(Math.max(0, target - RUN_UP));
        if (target == index.frameCount()) {
            return;
        }
        while (nextFrame <= target) {
            decodeNext();
        }
        usedOfFrame = (int) (sample % index.samplesInFrame());
    }

    private void startAt(int frame) {
        closeStream();
        stream = new Bitstream(new FrameStream(bytes, index, frame));
        decoder = freshDecoder();
        nextFrame = frame;
        usedOfFrame = index.samplesInFrame();
    }

    private Decoder freshDecoder() {
        Decoder fresh = new Decoder();
        fresh.setOutputBuffer(samples);
        return fresh;
    }

    /** Always moves on by one frame: one that is damaged is heard as silence, so that positions stay true. */
    private void decodeNext() {
        samples.clear_buffer();
        nextFrame++;
        usedOfFrame = 0;
        try {
            @Nullable Header header = stream.readFrame();
            if (header == null) {
                return;
            }
            decoder.decodeFrame(header, stream);
        } catch (BitstreamException e) {
            if (reason(e) instanceof IOException cause) {
                throw AudioDecoders.unreadable(file, cause);
            }
            silenced(e);
        } catch (DecoderException | RuntimeException e) {
            // JLayer trusts what a frame says of itself: where that is not true it leaves its tables, divides by zero
            // or
            // meets a null.
            silenced(e);
        }
        stream.closeFrame();
    }

    /** JLayer wraps what went wrong once in the method that reads, and once more in the one that calls it. */
    private static @Nullable Throwable reason(BitstreamException exception) {
        Throwable reason = exception;
        while (reason instanceof BitstreamException wrapped) {
            reason = wrapped.getException();
        }
        return reason;
    }

    private void silenced(Exception e) {
        LOG.debug("Frame {} of {} is damaged", nextFrame - 1, file, e);
        samples.clear_buffer();
        decoder = freshDecoder();
    }

    private void closeStream() {
        try {
            stream.close();
        } catch (BitstreamException e) {
            throw new IllegalStateException("a stream without a file of its own failed to close", e);
        }
    }

    @Override
    public void close() {
        bytes.close();
    }
}
