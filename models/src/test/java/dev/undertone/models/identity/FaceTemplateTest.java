package dev.undertone.models.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.models.UserFacingException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaceTemplateTest {

    private final RandomGenerator random = new SplittableRandom(1);
    private final FaceTemplate template = new FaceTemplate(
            IntStream.range(0, 20).mapToObj(_ -> Faces.of(1, random)).toList());

    @Test
    void isTheSameAfterItWasStored() {
        FaceTemplate stored = FaceTemplate.ofBytes(template.toBytes());

        assertThat(stored).isEqualTo(template).hasSameHashCodeAs(template);
        FaceEmbedding face = Faces.of(1, random);
        assertThat(stored.similarity(face)).isEqualTo(template.similarity(face));
        assertThat(FaceEmbedding.of(face.toBytes())).isEqualTo(face);
    }

    @Test
    void isLikeItsPersonAndUnlikeOthers() {
        assertThat(template.similarity(Faces.of(1, random))).isGreaterThan(0.8);
        assertThat(template.similarity(Faces.of(2, random))).isCloseTo(0, within(0.4));
    }

    @Test
    void refusesBytesThatAreCutOffChangedOrNoneOfItsOwn() {
        byte[] bytes = template.toBytes();
        byte[] scaled = bytes.clone();
        scaled[20] ^= 0x7f;
        Stream.of(
                        new byte[0],
                        new byte[100],
                        Arrays.copyOf(bytes, bytes.length - 1),
                        Arrays.copyOf(bytes, bytes.length + 1),
                        Arrays.copyOf(bytes, 6),
                        scaled)
                .forEach(damaged -> assertThatThrownBy(() -> FaceTemplate.ofBytes(damaged))
                        .isInstanceOf(UserFacingException.class)
                        .hasMessageContaining("damaged"));
    }

    @Test
    void everySingleDamagedByteOfItsHeadIsNoticed() {
        byte[] bytes = template.toBytes();
        for (int i = 0; i < 9; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x55;
            assertThatThrownBy(() -> FaceTemplate.ofBytes(damaged)).isInstanceOf(UserFacingException.class);
        }
    }

    @Test
    void nothingPrintsItsNumbers() {
        FaceEmbedding face = Faces.of(1, random);
        IdentityReading reading = new IdentityReading(face, new HeadPose(1, 2));

        assertThat(face).hasToString("a face");
        assertThat(template).hasToString("a template of 20 faces");
        assertThat(reading).hasToString("IdentityReading[embedding=a face, pose=HeadPose[yaw=1.0, pitch=2.0]]");
    }

    @Test
    void holdsFacesOfOneModelAlone() {
        FaceEmbedding other = FaceEmbedding.of(new float[] {1, 2, 3});

        assertThatIllegalArgumentException().isThrownBy(() -> new FaceTemplate(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new FaceTemplate(List.of(other, Faces.of(1, random))));
        assertThatIllegalArgumentException().isThrownBy(() -> template.similarity(other));
    }

    @Test
    void aVectorWithoutDirectionIsNoFace() {
        for (float[] vector : List.of(
                new float[0], new float[5], new float[] {Float.NaN, 1}, new float[] {Float.POSITIVE_INFINITY, 1})) {
            assertThatIllegalArgumentException().isThrownBy(() -> FaceEmbedding.of(vector));
        }
    }
}
