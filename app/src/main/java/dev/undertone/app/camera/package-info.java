/**
 * From a webcam, a video file or the drawn face to the newest frame.
 *
 * <p>A feed runs on a thread of its own and keeps one frame only: whoever is slow misses frames, and nobody waits for
 * anybody. FFmpeg's types stay inside this package, frames are plain heap pictures, and none is ever written to disk.
 */
@NullMarked
package dev.undertone.app.camera;

import org.jspecify.annotations.NullMarked;
