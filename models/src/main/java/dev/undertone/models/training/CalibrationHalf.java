package dev.undertone.models.training;

import java.util.List;
import java.util.zip.CRC32;

/**
 * The two halves of PublicTest: one to fit a calibration on, one to check it.
 *
 * <p>A picture's content says where it belongs, so that the halves stay the same whatever the order of the file, and equal
 * pictures never stand in both.
 */
enum CalibrationHalf {
    /** Pictures whose CRC-32 is even. */
    FITTING,
    /** Pictures whose CRC-32 is odd. */
    CHECKING;

    static CalibrationHalf of(FacePhoto photo) {
        CRC32 sum = new CRC32();
        sum.update(photo.grey());
        return sum.getValue() % 2 == 0 ? FITTING : CHECKING;
    }

    /** The pictures of this half, without those that the network has learnt from. */
    List<PhotoReading> among(List<PhotoReading> readings, PictureSet known) {
        return readings.stream()
                .filter(one -> of(one.photo()) == this && !known.contains(one.photo()))
                .toList();
    }
}
