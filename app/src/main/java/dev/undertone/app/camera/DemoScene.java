package dev.undertone.app.camera;

import dev.undertone.models.Emotion;
import java.time.Duration;

/**
 * A part of the demo camera's time line.
 *
 * @param start when the face begins to pass into the expression
 * @param end when it begins to pass into the next
 * @param drawn the expression
 */
public record DemoScene(Duration start, Duration end, Emotion drawn) {}
