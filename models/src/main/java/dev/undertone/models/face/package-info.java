/**
 * From a picture to an upright, evenly lit 48x48 face.
 *
 * <p>OpenCV's types stay inside this package: what goes in and comes out are plain values, so that no caller has to know
 * when native memory is freed.
 *
 * <h2>How a face is found</h2>
 *
 * <ul>
 *   <li>{@link FaceSearch} runs OpenCV's cascade {@code haarcascade_frontalface_alt2} over the picture. The cascade finds
 *       heads that are tilted by up to some 15 degrees, so the picture is turned by 0, 22 and 44 degrees to either side.
 *       Each turn and each of three ranges of sizes is a slice of the search: {@link FaceDetector} runs all upright slices
 *       in the first picture (and the others while those find nobody), then one slice in every picture until each has had its
 *       turn, and again when a face is lost; later one slice in 21 pictures, or two in every picture while nobody is in view.
 *   <li>{@link FaceRegression} finds the eyes by three linear steps from {@link GradientHistograms}, which turns the square
 *       upright and centres it, and says by a fourth linear function how much it looks like a face. Whatever the cascade
 *       gives and this function doubts is dropped; in return the cascade may ask for two overlapping hits only.
 *   <li>{@link FaceTracks} keeps a face's number. A known face is looked for in its surroundings, turned by its last roll.
 *       Where the cascade misses it, as at half a profile, the regression holds it for as long as it looks like a face.
 *   <li>{@link FaceFraming} goes from the square to that of a picture of FER2013, on which the expression network was
 *       trained; {@link FaceQuality} says whether the crop can be read.
 * </ul>
 *
 * <h2>Why so, and what else was tried</h2>
 *
 * <p>All figures but those marked with * are printed by {@code undertone-models evaluate faces}; its labels were made by eye.
 *
 * <ul>
 *   <li>The upright cascade alone found 93.3 % of the faces of which both eyes are seen in the labelled clips, 8 % where two
 *       people tilt their heads, none when the webcam clips were turned by 30 degrees to the left, and a skull on a shirt in
 *       every tenth frame of one clip.
 *   <li>{@code frontalface_alt} and {@code frontalface_default} find much the same frames as {@code alt2} at every roll,
 *       take a third more time or give more false faces*; combined with it they add nothing that turning does not.
 *       {@code alt_tree} is several times slower*.
 *   <li>OpenCV's cascades for eyes are seldom wrong but mostly silent: {@code haarcascade_eye} found both eyes in 33 of 39
 *       frames of one webcam clip, and in none of 62 of two others, of a man with glasses and one whose brows throw a
 *       shade*. It is used to show the regression where eyes are, and nowhere else.
 *   <li>A network that verifies faces was not needed: the likeness costs a dot product, needs no PyTorch in this package,
 *       and leaves no false face in the clips. Its weights are 22 kB, fitted to the first 6,000 Training pictures of FER2013
 *       by {@code undertone-models train faces}; as others than faces it was shown parts of the pictures and pictures turned
 *       by more than 75 degrees. None of the clips was used to fit it; the threshold of a new face was raised to 0.25 after a
 *       look at the clips, where 0.1 gave one false face that lasted two pictures.
 *   <li>The crop's centre and roll come from the eyes, its size from both the cascade and the distance between the eyes. On
 *       346 faces of PublicTest pasted into frames, 288 were then read as the votes say; 286 with the cascade's size alone,
 *       285 with its own upright square, 292 from the pictures themselves*. These differences are chance, but the drawn
 *       faces of the demo camera are read as drawn only with the steadier size.
 * </ul>
 *
 * <p>What it does not do: the skull on a shirt still passes for a face where it is seen at some sizes, as the sweeps of roll
 * and distance show, though not in the clips as they are. A head turned by more than some 40 degrees to the side is not found anew, only held; FER2013's
 * tightly cut pictures are found in four of five cases, since the cascade wants some room around a face.
 */
@NullMarked
package dev.undertone.models.face;

import org.jspecify.annotations.NullMarked;
