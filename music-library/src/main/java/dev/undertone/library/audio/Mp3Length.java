package dev.undertone.library.audio;

/**
 * Which of a file's samples are music.
 *
 * @param skipped how many samples of each channel come before the music
 * @param samples how many samples of each channel the music has
 */
record Mp3Length(long skipped, long samples) {

    // A decoder's output comes 528 samples and one after the encoder's input: the filter banks of both take that long.
    private static final int DECODER_DELAY = 529;

    /** Of a file with so many frames of sound, whose encoder says this of it. */
    static Mp3Length of(Mp3Header header, EncoderTag tag, long frames) {
        long all = frames * header.samples();
        boolean delayKnown = tag.delay() > 0;
        // The padding is at the end that a file which breaks off does not have.
        boolean endKnown = delayKnown && (tag.frames() == 0 || tag.frames() == frames);
        long skipped = delayKnown ? Math.min(all, tag.delay() + DECODER_DELAY) : 0;
        long end = endKnown ? all - Math.max(0, tag.padding() - DECODER_DELAY) : all;
        return new Mp3Length(skipped, Math.max(0, end - skipped));
    }
}
