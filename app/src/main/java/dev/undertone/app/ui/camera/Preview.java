package dev.undertone.app.ui.camera;

import dev.undertone.models.face.Picture;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * The newest frame as an image, left and right exchanged as in a mirror.
 *
 * <p>Two buffers take turns: one is on show while the camera's side writes into the other. At most one change waits for the
 * FX thread; frames that come meanwhile are dropped, so that a busy window shows fewer frames but never old ones.
 */
public final class Preview {

    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<@Nullable Image> image = new ReadOnlyObjectWrapper<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private @Nullable Buffer hidden;
    private @Nullable Buffer shown;

    private static final class Buffer {

        private final int[] pixels;
        private final PixelBuffer<IntBuffer> pixelBuffer;
        private final Image image;

        Buffer(int width, int height) {
            pixels = new int[width * height];
            pixelBuffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(pixelBuffer);
        }

        boolean fits(Picture picture) {
            return pixelBuffer.getWidth() == picture.width() && pixelBuffer.getHeight() == picture.height();
        }
    }

    /**
     * @param fxThread runs what is handed to it on the FX thread
     */
    public Preview(Executor fxThread) {
        this.fxThread = fxThread;
    }

    /**
     * Shows a picture soon, or drops it if one is waiting already. Called by one thread at a time, any but the FX thread.
     *
     * @return whether it will be shown
     */
    public boolean offer(Picture picture) {
        if (!waiting.compareAndSet(false, true)) {
            return false;
        }
        // From here until the FX thread has shown the picture, no other thread touches the buffers.
        Buffer target = hidden != null && hidden.fits(picture) ? hidden : new Buffer(picture.width(), picture.height());
        copyMirrored(picture, target.pixels);
        fxThread.execute(() -> show(target));
        return true;
    }

    /** The picture on show; null before the first, and after {@link #clear()}. */
    public ReadOnlyObjectProperty<@Nullable Image> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** Forgets the picture on show. */
    public void clear() {
        image.set(null);
    }

    private void show(Buffer fresh) {
        fresh.pixelBuffer.updateBuffer(_ -> null);
        image.set(fresh.image);
        hidden = shown;
        shown = fresh;
        waiting.set(false);
    }

    /** Blue, green, red and opaque alpha in memory are one little-endian ARGB number, pre-multiplied or not. */
    private static void copyMirrored(Picture picture, int[] target) {
        int width = picture.width();
        IntBuffer source =
                ByteBuffer.wrap(picture.bgra()).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        source.get(target);
        for (int start = 0; start < target.length; start += width) {
            for (int left = start, right = start + width - 1; left < right; left++, right--) {
                int pixel = target[left];
                target[left] = target[right];
                target[right] = pixel;
            }
        }
    }
}
