package dev.undertone.models.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.models.UserFacingException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

    @TempDir
    Path folder;

    @Test
    void aPictureIsReadInItsColours() throws IOException {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(2, 1, 0x102030);
        Path file = folder.resolve("ünïcödé.png");
        ImageIO.write(image, "png", file.toFile());

        Picture picture = PictureFile.read(file);

        assertThat(picture.width()).isEqualTo(3);
        assertThat(picture.height()).isEqualTo(2);
        assertThat(picture.bgra()).endsWith(0x30, 0x20, 0x10, 0xff);
    }

    @Test
    void aTextIsNotAPicture() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.png"), "not a picture");
        assertThatThrownBy(() -> PictureFile.read(file))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("is not a picture");
    }

    @Test
    void aMissingFileSaysSo() {
        assertThatThrownBy(() -> PictureFile.read(folder.resolve("none.png")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("There is no file");
    }
}
