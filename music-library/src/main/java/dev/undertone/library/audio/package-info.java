/**
 * From a file to samples.
 *
 * <p>MP3 is decoded by JLayer, which decodes MPEG frames well and looks for them badly: garbage between frames, truncated ends,
 * seeking and the encoder's padding are beyond it. So the file is scanned here, once, for where its frames lie; JLayer is then
 * handed nothing but whole frames, from wherever they are wanted.
 *
 * <p>Everything else is decoded by FFmpeg, through its own interface rather than JavaCV's grabber, which rounds times to
 * microseconds and so loses count of samples. What FFmpeg says of a file's length is not believed; the file is as long as its
 * last block says. A place is sought by decoding from well before it: Vorbis and AAC need the block before, Opus more than a
 * second. Where AAC stands for noise with noise (perceptual noise substitution), a place that was sought has other noise than
 * one that was played up to; everywhere else the samples are the same.
 *
 * <p>Loudness is measured by FFmpeg's own filter, which is handed what any of the decoders gives: so all formats are measured in
 * one way, as they are heard. A song in one channel is measured as it sounds from two loudspeakers, 3 LU louder than from one.
 *
 * <p>The types of both stay inside this package, and whoever opens native memory closes it.
 */
@NullMarked
package dev.undertone.library.audio;

import org.jspecify.annotations.NullMarked;
