package dev.undertone.models.identity;

/**
 * How far a head is turned from looking straight into the camera, roughly: an estimate from one small picture.
 *
 * @param yaw in degrees; above 0 the nose points to the viewer's right, which is the person's own left
 * @param pitch in degrees; above 0 the nose points up
 */
public record HeadPose(double yaw, double pitch) {}
