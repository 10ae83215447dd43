package dev.undertone.models.identity;

/**
 * What one look at a face tells about whose it is.
 *
 * @param embedding to be compared with others
 * @param pose of the head
 */
public record IdentityReading(FaceEmbedding embedding, HeadPose pose) {}
