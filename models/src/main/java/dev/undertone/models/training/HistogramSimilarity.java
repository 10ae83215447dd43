package dev.undertone.models.training;

import dev.undertone.models.face.FaceCrop;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_face.LBPHFaceRecognizer;

/**
 * What the program's way is measured against: OpenCV's LBPH as it comes (Ahonen, Hadid and Pietikäinen, PAMI 28, 2006; radius
 * 1, 8 neighbours, 8x8 regions of 256 patterns), and its chi-square distance.
 */
final class HistogramSimilarity implements PhotoSimilarity {

    private static final double GREY = 128;
    private static final double GREYS_PER_DEVIATION = 40;

    @Override
    public double[][] between(List<FaceCrop> faces) {
        List<float[]> histograms = new ArrayList<>();
        for (FaceCrop face : faces) {
            histograms.add(histogram(face));
        }
        double[][] similarities = new double[faces.size()][faces.size()];
        for (int i = 0; i < similarities.length; i++) {
            for (int j = 0; j <= i; j++) {
                similarities[i][j] = -distance(histograms.get(i), histograms.get(j));
                similarities[j][i] = similarities[i][j];
            }
        }
        return similarities;
    }

    private static float[] histogram(FaceCrop face) {
        float[] values = face.toArray();
        byte[] grey = new byte[values.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Math.clamp(Math.round(GREY + GREYS_PER_DEVIATION * values[i]), 0, 255);
        }
        try (LBPHFaceRecognizer recognizer = LBPHFaceRecognizer.create();
                Mat picture = new Mat(FaceCrop.SIZE, FaceCrop.SIZE, opencv_core.CV_8UC1);
                Mat labels = Mat.zeros(1, 1, opencv_core.CV_32SC1).asMat();
                MatVector pictures = new MatVector(picture)) {
            picture.data().put(grey);
            recognizer.train(pictures, labels);
            try (MatVector found = recognizer.getHistograms();
                    Mat first = found.get(0);
                    FloatPointer counts = new FloatPointer(first.data())) {
                float[] histogram = new float[first.cols()];
                counts.get(histogram);
                return histogram;
            }
        }
    }

    /** OpenCV's HISTCMP_CHISQR_ALT, by which its LBPH goes. */
    private static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            float both = one[i] + other[i];
            if (both > 0) {
                float apart = one[i] - other[i];
                sum += apart * apart / both;
            }
        }
        return 2 * sum;
    }
}
