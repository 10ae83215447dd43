package dev.undertone.app.camera;

/**
 * A webcam of this machine.
 *
 * @param number as in {@link CameraSource.Device}
 * @param name given by its driver
 */
public record CameraDevice(int number, String name) {}
