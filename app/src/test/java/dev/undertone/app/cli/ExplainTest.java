package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.camera.portrait.Expression;
import dev.undertone.app.camera.portrait.Portrait;
import dev.undertone.app.camera.portrait.Pose;
import dev.undertone.models.Emotion;
import dev.undertone.models.face.Picture;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    @TempDir
    private Path folder;

    @Test
    void allFacesComeOnOneSheet() throws Exception {
        Path sheet = folder.resolve("why.png");
        Path face = portrait();
        try (UndertoneProcess look = UndertoneProcess.start(
                folder, "look", "--explain", sheet.toString(), face.toString(), face.toString())) {
            assertThat(look.exitCode()).isZero();
        }
        BufferedImage drawn = ImageIO.read(sheet.toFile());
        assertThat(drawn.getWidth()).isGreaterThan(2 * drawn.getHeight());
        assertThat(drawn.getRGB(2, 2)).isNotEqualTo(drawn.getRGB(drawn.getWidth() / 2 - 100, drawn.getHeight() / 2));
    }

    @Test
    void aSheetThatCannotBeWrittenIsNamed() throws Exception {
        Path sheet = folder.resolve("nowhere").resolve("why.png");
        try (UndertoneProcess look = UndertoneProcess.start(
                folder, "look", "--explain", sheet.toString(), portrait().toString())) {
            assertThat(look.exitCode()).isEqualTo(1);
            assertThat(look.errors())
                    .contains(sheet + " cannot be written")
                    .contains("Name a file")
                    .doesNotContain("\tat ");
        }
    }

    private Path portrait() throws Exception {
        Picture picture = new Portrait().draw(Expression.of(Emotion.HAPPY), Pose.STRAIGHT);
        int[] pixels = new int[picture.width() * picture.height()];
        ByteBuffer.wrap(picture.bgra())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(pixels);
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), pixels, 0, picture.width());
        Path file = folder.resolve("face.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
