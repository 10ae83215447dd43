package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;

/**
 * One labelled picture of FER2013, with its FER+ votes.
 *
 * @param grey 2304 brightness values, 0 to 255 as unsigned bytes, rows from the top
 * @param label FER2013's class, in the order of {@link dev.undertone.models.expression.ExpressionLabels#FER2013}
 * @param votes of ten people
 */
record FacePhoto(byte[] grey, int label, FerPlusVotes votes) {

    /** The brightness values as the crop takes them. */
    float[] brightness() {
        float[] values = new float[grey.length];
        for (int i = 0; i < grey.length; i++) {
            values[i] = grey[i] & 0xff;
        }
        return values;
    }

    /** The picture as the network sees it. */
    FaceCrop crop() {
        return FaceCrop.of(brightness());
    }
}
