package dev.undertone.app.camera;

import dev.undertone.models.face.Picture;
import java.time.Duration;

/**
 * One picture of a camera.
 *
 * @param picture what it shows
 * @param time on the video's own time line, or since the feed started
 * @param number rises from frame to frame; numbers may be left out
 */
public record CameraFrame(Picture picture, Duration time, long number) {}
