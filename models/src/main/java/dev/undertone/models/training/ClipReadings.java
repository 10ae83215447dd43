package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.FaceView;
import dev.undertone.models.face.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is read in recorded films, as the program would: the listener's face, where it can be seen well.
 *
 * @param film of a known timeline
 * @param still a person whose expression hardly changes, each clip to and fro for a minute
 */
record ClipReadings(ReadingSequence film, List<ReadingSequence> still) {

    private static final int MINUTE = 60 * ReadingSequence.PER_SECOND;

    private record Scene(double start, double end, Emotion emotion) {}

    /**
     * Reads all films of a folder.
     *
     * @param folder holds {@code expressions.mp4} with its timeline {@code expressions.csv} (columns
     *     {@code start_s,end_s,emotion}), and the folder {@code webcam} with {@code .mkv} files
     * @throws UserFacingException if one cannot be read
     */
    static ClipReadings read(Path folder, ExpressionReader reader) {
        try (FaceDetector detector = FaceDetector.load();
                Stream<Path> files = Files.list(folder.resolve("webcam"))) {
            List<Scene> scenes = Files.readAllLines(folder.resolve("expressions.csv")).stream()
                    .skip(1)
                    .map(ClipReadings::scene)
                    .toList();
            ReadingSequence film = read(folder.resolve("expressions.mp4"), scenes, detector, reader);
            List<ReadingSequence> still = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".mkv"))
                    .sorted()
                    .toList()) {
                still.add(read(file, List.of(), detector, reader).toAndFro(MINUTE));
            }
            return new ClipReadings(film, still);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UserFacingException(
                    "The films in " + folder + " cannot be read: " + e.getMessage() + ".",
                    "It needs expressions.mp4, expressions.csv and a folder webcam with .mkv files.",
                    e);
        }
    }

    private static ReadingSequence read(Path file, List<Scene> scenes, FaceDetector detector, ExpressionReader reader) {
        List<Optional<EmotionScores>> readings = new ArrayList<>();
        List<Optional<Emotion>> truth = new ArrayList<>();
        detector.forget();
        ClipFrames.readTimed(file, (picture, seconds) -> {
            if (seconds * ReadingSequence.PER_SECOND >= readings.size()) {
                readings.add(read(picture, detector, reader));
                truth.add(scenes.stream()
                        .filter(scene -> scene.start() <= seconds && seconds < scene.end())
                        .map(Scene::emotion)
                        .findFirst());
            }
        });
        return new ReadingSequence(readings, truth);
    }

    private static Optional<EmotionScores> read(Picture picture, FaceDetector detector, ExpressionReader reader) {
        return detector.detect(picture).stream()
                .filter(Face::listener)
                .map(face -> detector.view(picture, face))
                .filter(view -> view.quality().isGood())
                .map(FaceView::crop)
                .map(reader::read)
                .findFirst();
    }

    private static Scene scene(String line) {
        String[] columns = line.split(",", -1);
        Emotion emotion = Emotion.ofWord(columns[2])
                .orElseThrow(() -> new IllegalArgumentException("there is no emotion " + columns[2]));
        return new Scene(Double.parseDouble(columns[0]), Double.parseDouble(columns[1]), emotion);
    }
}
