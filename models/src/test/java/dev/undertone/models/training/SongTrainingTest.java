package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.song.Quadrant;
import dev.undertone.models.song.QuadrantScores;
import dev.undertone.models.song.Signals;
import dev.undertone.models.song.SongExcerpt;
import dev.undertone.models.song.SongModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SongTrainingTest {

    private static final int ARTISTS = 10;

    @TempDir
    private Path folder;

    @Test
    void whatWasLearntTellsUnheardArtistsApartAndIsResumed() throws IOException {
        List<LabelledSong> songs = songs();
        Path out = folder.resolve("model");
        SongRecipe recipe = new SongRecipe(1, 4, 1, 1, 1);

        SongModel model = new SongTraining(songs, out, recipe).run(false);

        SongFigures figures = SongEvaluation.of(songs, out).figures();
        assertThat(figures.quadrants().total()).isEqualTo(songs.size());
        assertThat(figures.arousalAuc()).isGreaterThan(0.9);
        assertThat(figures.valenceAuc()).isGreaterThan(0.9);
        assertThat(model.leftOut()).hasSameSizeAs(songs);
        assertThat(new SongTraining(songs, out, recipe).run(true)).isEqualTo(model);
    }

    @Test
    void noArtistIsInTwoParts() throws IOException {
        List<LabelledSong> songs = songs();
        int[] folds = ArtistFolds.of(songs, 5, 3);

        Map<String, Set<Integer>> byArtist = new HashMap<>();
        int[] sizes = new int[5];
        for (int i = 0; i < folds.length; i++) {
            byArtist.computeIfAbsent(songs.get(i).artist(), artist -> new HashSet<>())
                    .add(folds[i]);
            sizes[folds[i]]++;
        }
        assertThat(byArtist.values()).allMatch(parts -> parts.size() == 1);
        assertThat(sizes).containsOnly(songs.size() / 5);
    }

    @Test
    void figuresCountWhatIsRight() {
        List<SongAnswer> answers = List.of(
                answer(Quadrant.Q1, 0.6, 0.2, 0.1, 0.1),
                answer(Quadrant.Q2, 0.6, 0.2, 0.1, 0.1),
                answer(Quadrant.Q3, 0.1, 0.1, 0.7, 0.1),
                answer(Quadrant.Q4, 0.1, 0.1, 0.5, 0.3));

        SongFigures figures = SongFigures.of(answers);

        assertThat(figures.quadrants().accuracy()).isEqualTo(0.5);
        assertThat(figures.arousalAccuracy()).isEqualTo(1);
        assertThat(figures.arousalAuc()).isEqualTo(1);
        assertThat(figures.valenceAccuracy()).isEqualTo(0.5);
        // Of the four pairs, the pleasant song is the more pleasant one in two, and as pleasant in one.
        assertThat(figures.valenceAuc()).isEqualTo(2.5 / 4);
        assertThat(figures.reliability().expectedCalibrationError()).isCloseTo(0.25, within(0.06));
    }

    @Test
    void labelsThatAreNotUnderstoodAreNamed() throws IOException {
        Files.writeString(folder.resolve("labels.csv"), "file,quadrant,artist\na.wav,Q5,Somebody\n");

        assertThatThrownBy(() -> LabelledSongs.read(folder))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("Q5");
    }

    private static SongAnswer answer(Quadrant truth, double... probabilities) {
        return new SongAnswer(QuadrantScores.ofWeights(probabilities), truth);
    }

    /** A song of each quadrant by each artist, who have each their own key. */
    private List<LabelledSong> songs() throws IOException {
        StringBuilder labels = new StringBuilder("file,quadrant,artist\n");
        for (int artist = 0; artist < ARTISTS; artist++) {
            double key = 220 * Math.pow(2, artist / 12.0);
            for (Quadrant quadrant : Quadrant.values()) {
                String name = "%s-%d.wav".formatted(quadrant, artist);
                write(folder.resolve(name), sound(quadrant, key, artist));
                labels.append("%s,%s,Artist %d%n".formatted(name, quadrant, artist));
            }
        }
        Files.writeString(folder.resolve("labels.csv"), labels);
        return LabelledSongs.read(folder);
    }

    /** Pleasant sounds are high, excited ones have a beat. */
    private static float[] sound(Quadrant quadrant, double key, int seed) {
        boolean pleasant = quadrant.corner().valence() > 0;
        float[] sound = Signals.sines(6, pleasant ? 8 * key : key, pleasant ? 10 * key : 1.25 * key);
        float[] beat = quadrant.corner().arousal() > 0 ? Signals.clicks(6, 120 + seed) : Signals.noise(6, 0.001, seed);
        for (int i = 0; i < sound.length; i++) {
            sound[i] = 0.5f * sound[i] + beat[i];
        }
        return sound;
    }

    private static void write(Path file, float[] sound) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * sound.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : sound) {
            bytes.putShort((short) (Math.clamp(sample, -1f, 1f) * Short.MAX_VALUE));
        }
        AudioFormat format = new AudioFormat(SongExcerpt.SAMPLE_RATE, 16, 1, true, false);
        try (AudioInputStream in =
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, sound.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }
}
