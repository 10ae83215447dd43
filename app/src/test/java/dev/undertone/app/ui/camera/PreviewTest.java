package dev.undertone.app.ui.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.FxThread;
import dev.undertone.models.face.Picture;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private final Queue<Runnable> fxQueue = new ArrayDeque<>();
    private final Preview preview = new Preview(fxQueue::add);

    @BeforeAll
    static void startFx() {
        FxThread.run(() -> {});
    }

    @Test
    void neverHasMoreThanOneFrameWaitForTheFxThread() {
        assertThat(preview.offer(grey(1))).isTrue();
        for (int i = 0; i < 30; i++) {
            assertThat(preview.offer(grey(2))).isFalse();
        }

        assertThat(fxQueue).hasSize(1);
        FxThread.run(fxQueue.remove());
        assertThat(preview.offer(grey(3))).isTrue();
        assertThat(fxQueue).hasSize(1);
    }

    @Test
    void writesIntoTheBufferThatIsNotOnShow() {
        Image first = show(grey(10));
        Image second = show(grey(20));
        assertThat(preview.offer(grey(30))).isTrue();

        assertThat(second).isNotSameAs(first);
        assertThat(preview.imageProperty().get()).isSameAs(second);
        assertThat(argb(second, 0)).isEqualTo(0xFF141414);
        FxThread.run(fxQueue.remove());
        assertThat(preview.imageProperty().get()).isSameAs(first);
    }

    @Test
    void showsThePictureAsAMirrorDoes() {
        byte[] blueThenRed = {(byte) 255, 0, 0, (byte) 255, 0, 0, (byte) 255, (byte) 255};

        Image image = show(new Picture(2, 1, blueThenRed));

        assertThat(argb(image, 0)).isEqualTo(0xFFFF0000);
        assertThat(argb(image, 1)).isEqualTo(0xFF0000FF);
    }

    @Test
    void followsAChangeOfTheFramesSize() {
        show(grey(10));
        Image other = show(new Picture(3, 1, new byte[12]));

        assertThat(other.getWidth()).isEqualTo(3);
    }

    private Image show(Picture picture) {
        preview.offer(picture);
        FxThread.run(fxQueue.remove());
        Image image = preview.imageProperty().get();
        assertThat(image).isNotNull();
        return image;
    }

    private static int argb(Image image, int x) {
        return FxThread.call(() -> image.getPixelReader().getArgb(x, 0));
    }

    private static Picture grey(int level) {
        byte value = (byte) level;
        return new Picture(2, 1, new byte[] {value, value, value, (byte) 255, value, value, value, (byte) 255});
    }
}
