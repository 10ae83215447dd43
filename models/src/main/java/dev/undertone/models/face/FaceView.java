package dev.undertone.models.face;

/**
 * A face cut out of its picture.
 *
 * @param crop as the expression network sees it
 * @param quality how well it can be seen
 */
public record FaceView(FaceCrop crop, FaceQuality quality) {}
