package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.FaceCrop;
import dev.undertone.models.face.Picture;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class IdentityEvaluationTest {

    private static final FaceCrop ANY = FaceCrop.of(new float[FaceCrop.SIZE * FaceCrop.SIZE]);

    @TempDir
    private Path folder;

    @Test
    void nobodyMeetsPicturesOfTheSameSourceInTheirOwnTemplate() {
        List<IdentityPhoto> photos = List.of(
                new IdentityPhoto("A", "1", ANY),
                new IdentityPhoto("A", "1", ANY),
                new IdentityPhoto("A", "2", ANY),
                new IdentityPhoto("B", "1", ANY));
        IdentityEvaluation evaluation = IdentityEvaluation.of(photos, _ -> new double[][] {
            {1, 1, 0.5, 0.1},
            {1, 1, 0.7, 0.2},
            {0.5, 0.7, 1, 0.3},
            {0.1, 0.2, 0.3, 1}
        });

        assertThat(evaluation.people()).isEqualTo(2);
        // B has no second source: only A's three photos meet A's template, and each photo the other's.
        assertThat(evaluation.figures().ownPairs()).isEqualTo(3);
        assertThat(evaluation.figures().strangerPairs()).isEqualTo(4);
        assertThat(evaluation.figures().falseRejectRate(0.71)).isEqualTo(1);
        assertThat(evaluation.figures().falseRejectRate(0.55)).isEqualTo(1.0 / 3);
        assertThat(evaluation.figures().falseAcceptRate(0.25)).isEqualTo(1.0 / 4);
    }

    @Test
    void aFolderThatIsMissingOrHasNoPeopleIsRefusedInWords() throws IOException {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> IdentityPhotos.read(folder.resolve("missing")))
                .withMessageContaining("missing");
        Files.createDirectories(folder.resolve("one"));
        Files.writeString(folder.resolve("one").resolve("no picture.png"), "hello");
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> IdentityPhotos.read(folder))
                .withMessageContaining("0 photos");
    }

    @Test
    @Needs(Resource.SHARED_DATA)
    void printsTheFiguresOfPhotosInFolders() {
        keepPhotos("webcam/again.mkv", "A");
        keepPhotos("webcam/thanks.mkv", "C");

        JsonObject own = evaluate("--data", folder.toString(), "--json");
        assertThat(own.get("people").getAsInt()).isEqualTo(2);
        assertThat(own.get("photos").getAsInt()).isEqualTo(8);
        assertThat(own.get("equalErrorRate").getAsDouble()).isZero();
        assertThat(own.get("farAtThreshold").getAsDouble()).isZero();
        assertThat(own.get("frrAtThreshold").getAsDouble()).isZero();
        assertThat(own.get("threshold").getAsDouble()).isBetween(0.1, 0.95);
        assertThat(own.get("unreadable").getAsInt()).isZero();

        JsonObject baseline = evaluate("--data", folder.toString(), "--baseline", "--json");
        assertThat(baseline.get("equalErrorRate").getAsDouble()).isLessThan(0.2);
    }

    private static JsonObject evaluate(String... arguments) {
        StringWriter out = new StringWriter();
        String[] whole = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, whole, 0, arguments.length);
        whole[arguments.length] = "--weights";
        whole[arguments.length + 1] =
                Resource.projectRoot().resolve("models/weights/identity").toString();
        int code = new CommandLine(new EvaluateIdentityCommand())
                .setOut(new PrintWriter(out))
                .execute(whole);
        assertThat(code).isZero();
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private void keepPhotos(String film, String person) {
        ClipFrames.read(Resource.sharedData().resolve("camera").resolve(film), (picture, at) -> {
            if (at % 12 == 5 && at < 48) {
                keep(picture, folder.resolve(person), at + ".png");
            }
        });
    }

    private static void keep(Picture picture, Path folder, String name) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        byte[] bgra = picture.bgra();
        for (int i = 0; i < bgra.length / 4; i++) {
            int rgb = (bgra[4 * i + 2] & 0xff) << 16 | (bgra[4 * i + 1] & 0xff) << 8 | bgra[4 * i] & 0xff;
            image.setRGB(i % picture.width(), i / picture.width(), rgb);
        }
        try {
            Files.createDirectories(folder);
            ImageIO.write(image, "png", folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
