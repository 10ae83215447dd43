package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;

/**
 * A face whose person is known.
 *
 * @param person by any name
 * @param source pictures of one source, as a film, are not compared with each other
 * @param crop of the face
 */
record IdentityPhoto(String person, String source, FaceCrop crop) {}
