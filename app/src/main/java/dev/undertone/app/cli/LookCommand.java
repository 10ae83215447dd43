package dev.undertone.app.cli;

import dev.undertone.app.environment.Installation;
import dev.undertone.app.session.FaceReading;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.ExpressionExplanation;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.FaceView;
import dev.undertone.models.face.Picture;
import dev.undertone.models.face.PictureFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undertone look}: the faces in pictures, and how they are read. */
@Command(
        name = "look",
        mixinStandardHelpOptions = true,
        description =
                "Finds the faces in pictures and reads their expressions. With --explain it also draws where in each"
                        + " face the likeliest emotion was found: all faces of all pictures on one sheet.")
final class LookCommand extends TerminalCommand implements Callable<Integer> {

    private static final int WORDS_SHOWN = 3;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "Write the faces to FILE, a PNG: each as it is, and under a map of what the network went by.")
    private @Nullable Path explained;

    @Parameters(arity = "1..*", paramLabel = "IMAGE", description = "Pictures: PNG, JPEG and what else OpenCV reads.")
    private List<Path> images = List.of();

    @Override
    public Integer call() {
        Terminal terminal = terminal();
        ExplanationSheet sheet = new ExplanationSheet();
        boolean allRead = true;
        try (ExpressionReader reader =
                        ExpressionReader.load(Installation.current().expressionWeights());
                FaceDetector detector = FaceDetector.load()) {
            for (Path image : images) {
                try {
                    look(image, reader, detector, terminal, sheet);
                } catch (UserFacingException e) {
                    allRead = false;
                    errors().println(e.getMessage());
                }
            }
        }
        if (explained != null) {
            write(sheet, explained);
        }
        return allRead ? 0 : 1;
    }

    private static void write(ExplanationSheet sheet, Path file) {
        if (sheet.isEmpty()) {
            throw new UserFacingException(
                    "There is no face to explain, so " + file + " was not written.", "Choose pictures with faces.");
        }
        sheet.write(file);
    }

    private void look(
            Path image, ExpressionReader reader, FaceDetector detector, Terminal terminal, ExplanationSheet sheet) {
        Picture picture = PictureFile.read(image);
        List<FaceReading> seen = new ArrayList<>();
        // Pictures have nothing to do with each other.
        detector.forget();
        for (Face face : detector.detect(picture)) {
            FaceView view = detector.view(picture, face);
            FaceReading reading = read(face, view, reader);
            seen.add(reading);
            sheet.add(image, picture, reading);
        }
        if (isJson()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", image.toString());
            object.put("faces", seen.stream().map(LookCommand::toJson).toList());
            terminal.json(object);
        } else {
            terminal.line("%s: %s"
                    .formatted(
                            image,
                            switch (seen.size()) {
                                case 0 -> "no face";
                                case 1 -> "1 face";
                                default -> seen.size() + " faces";
                            }));
            seen.forEach(face -> terminal.line("  " + toText(face)));
        }
    }

    private FaceReading read(Face face, FaceView view, ExpressionReader reader) {
        if (explained == null) {
            return new FaceReading(face, reader.read(view.crop()), view.quality());
        }
        ExpressionExplanation explanation = reader.explain(view.crop());
        EmotionScores scores = explanation.reading().scores();
        return new FaceReading(face, scores, scores, view.quality(), null, explanation.map());
    }

    private static Map<String, Object> toJson(FaceReading seen) {
        Map<String, Object> box = new LinkedHashMap<>();
        box.put("x", Terminal.round(seen.face().box().x(), 1));
        box.put("y", Terminal.round(seen.face().box().y(), 1));
        box.put("width", Terminal.round(seen.face().box().width(), 1));
        box.put("height", Terminal.round(seen.face().box().height(), 1));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("box", box);
        object.put("listener", seen.face().listener());
        object.put("emotion", seen.scores().strongest().word());
        object.put("scores", Terminal.byWord(seen.scores()));
        seen.quality().problem().ifPresent(problem -> object.put("problem", problem));
        return object;
    }

    private static String toText(FaceReading seen) {
        String words = Arrays.stream(Emotion.values())
                .sorted(Comparator.comparingDouble(
                        (Emotion emotion) -> -seen.scores().of(emotion)))
                .limit(WORDS_SHOWN)
                .map(emotion -> "%s %.0f %%"
                        .formatted(emotion.word(), 100 * seen.scores().of(emotion)))
                .collect(Collectors.joining(", "));
        return "face of %.0f x %.0f at %.0f, %.0f: %s%s"
                .formatted(
                        seen.face().box().width(),
                        seen.face().box().height(),
                        seen.face().box().x(),
                        seen.face().box().y(),
                        words,
                        seen.quality().problem().map(" (%s)"::formatted).orElse(""));
    }
}
