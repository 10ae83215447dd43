package dev.undertone.app.ui.camera;

/**
 * How a picture covers an area whole, its overhang cut off evenly at both sides.
 *
 * @param scale from the picture's pixels to the area's
 * @param left where the picture's left edge lies in the area, 0 or less
 * @param top where its top edge lies, 0 or less
 */
record Cover(double scale, double left, double top) {

    static Cover of(double pictureWidth, double pictureHeight, double width, double height) {
        double scale = Math.max(width / pictureWidth, height / pictureHeight);
        return new Cover(scale, (width - pictureWidth * scale) / 2, (height - pictureHeight * scale) / 2);
    }
}
