/**
 * Whose face it is: from a face to numbers that tell people apart, and from many of these to a listener who is known.
 *
 * <p>No picture is kept anywhere, and no number of an embedding or a template is ever printed.
 *
 * <h2>How a listener is known</h2>
 *
 * <ul>
 *   <li>{@link IdentityReader} describes the crop that the expression network sees, too, by {@link LocalBinaryPatterns}, and
 *       {@link FaceProjection} makes a {@link FaceEmbedding} of them, and an estimate of the {@link HeadPose}.
 *   <li>{@link Enrolment} gathers about twenty of them from straight ahead and from both sides, with and without glasses, into a
 *       {@link FaceTemplate}, and refuses anybody else's.
 *   <li>{@link Recognition} compares every good face with all templates and says who is there when several agree over a second.
 *   <li>{@link Liveness} asks for a turn of the head, which a photograph cannot give.
 * </ul>
 *
 * <h2>Why so, and what else was tried</h2>
 *
 * <p>There are no two pictures of one person to learn from, only many people once each. What pictures of a person have in
 * common must come from renderings, and a linear method cannot learn much of what is wrong with these. The figures, beside
 * those of OpenCV's LBPH and of the patterns without learning, are in {@code models/weights/identity/CARD.md}, which
 * {@code undertone-models card identity} writes.
 *
 * <p>Nothing native is needed: an embedding takes a millisecond or two, so that it can be read beside everything else.
 */
@NullMarked
package dev.undertone.models.identity;

import org.jspecify.annotations.NullMarked;
