package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import java.util.List;

/** A way to say how like each other the faces of photographs are. */
interface PhotoSimilarity {

    /**
     * Compares each face with all, itself included.
     *
     * @return how like two faces are, for each in the order of the list; more for faces that are more alike
     */
    double[][] between(List<FaceCrop> faces);
}
