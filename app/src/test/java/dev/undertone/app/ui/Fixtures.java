package dev.undertone.app.ui;

import dev.undertone.app.camera.portrait.Expression;
import dev.undertone.app.camera.portrait.Portrait;
import dev.undertone.app.camera.portrait.Pose;
import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.ui.camera.FaceMark;
import dev.undertone.app.ui.camera.FaceMarks;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.Lyrics;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.Waveform;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.Reason;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import dev.undertone.models.expression.ExpressionExplanation;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.face.Eyes;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceBox;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.Picture;
import dev.undertone.testing.Resource;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Songs, readings and pictures as the services would give them. */
final class Fixtures {

    static final FaceBox FACE = new FaceBox(225, 105, 190, 220);

    private Fixtures() {}

    static Track track(long id, String title, String artist, String album, Emotion emotion, int seconds) {
        double[] weights = {0.02, 0.02, 0.03, 0.04, 0.06, 0.04, 0.03};
        weights[emotion.ordinal()] = 0.76;
        return new Track(
                id,
                Path.of("music", id + ".mp3"),
                AudioFormat.MP3,
                TrackTags.of(title, artist, album, List.of()),
                Duration.ofSeconds(seconds),
                new AffectEstimate(emotion.affect(), 0.25, 0.25),
                EmotionScores.fromWeights(weights),
                EvidenceSource.MOOD_TAG,
                true);
    }

    static final List<Track> TRACKS = List.of(
            track(1, "The Entertainer", "Scott Joplin", "Undertone Starter Library", Emotion.HAPPY, 94),
            track(
                    2,
                    "Spring, from The Four Seasons",
                    "Antonio Vivaldi",
                    "Undertone Starter Library",
                    Emotion.HAPPY,
                    118),
            track(3, "Maple Leaf Rag", "Scott Joplin", "Undertone Starter Library", Emotion.HAPPY, 102),
            track(4, "Badinerie", "Johann Sebastian Bach", "Orchestral Suite No. 2", Emotion.HAPPY, 83),
            track(5, "Gymnopédie No. 1", "Erik Satie", "Trois Gymnopédies", Emotion.SAD, 120),
            track(6, "Surprise Symphony, second movement", "Joseph Haydn", "Symphony No. 94", Emotion.SURPRISED, 97),
            track(7, "Turkish March", "Wolfgang Amadeus Mozart", "Piano Sonata No. 11", Emotion.HAPPY, 111));

    static List<Pick> picks(Mood mood) {
        List<String> reasons = List.of(
                "Happy like you look, and not played for three days",
                "Happy like you look, never played before",
                "Happy like you look, a strong match",
                "Happy like you look, last played on Tuesday");
        List<Track> upcoming = List.of(TRACKS.get(1), TRACKS.get(2), TRACKS.get(3), TRACKS.get(6));
        return IntStream.range(0, upcoming.size())
                .mapToObj(i -> Pick.given(upcoming.get(i), mood, new Reason(reasons.get(i))))
                .toList();
    }

    static Pick firstPick(Mood mood) {
        return Pick.given(TRACKS.getFirst(), mood, new Reason("Happy like you look, and new to you"));
    }

    /** Words with a line for each few seconds, or without times. */
    static Lyrics lyrics(boolean timed) {
        List<String> lines = List.of(
                "The lamps along the harbour wake,",
                "one after one, and call me on.",
                "",
                "I hear the rope, the water slow,",
                "a window with its radio,",
                "and somebody who knows the song.",
                "",
                "So play it once, and once again,",
                "until the evening finds the door,",
                "and we have nothing left to say",
                "that was not sung before.",
                "",
                "The lamps along the harbour sleep,",
                "one after one, and so do we.");
        return new Lyrics(IntStream.range(0, lines.size())
                .mapToObj(i -> new Lyrics.Line(timed ? Duration.ofSeconds(4 + 6 * i) : null, lines.get(i)))
                .toList());
    }

    /** The outline of a song that grows, falls and grows again. */
    static Waveform waveform() {
        byte[] peaks = new byte[Waveform.PARTS];
        Random random = new Random(7);
        for (int i = 0; i < peaks.length; i++) {
            double at = i / (double) peaks.length;
            double loud = 0.35 + 0.3 * Math.sin(Math.PI * at) + 0.2 * Math.sin(9 * Math.PI * at);
            peaks[i] = (byte) Math.round(255 * Math.clamp(loud * (0.55 + 0.6 * random.nextDouble()), 0.02, 1));
        }
        return Waveform.of(peaks);
    }

    static EmotionScores scores(Emotion emotion, double share) {
        double[] weights = {0.10, 0.03, 0.07, 0.14, 0.40, 0.11, 0.15};
        weights[emotion.ordinal()] = 0;
        double rest = 0;
        for (double weight : weights) {
            rest += weight;
        }
        weights[emotion.ordinal()] = rest * share / (1 - share);
        return EmotionScores.fromWeights(weights);
    }

    static PlayerStatus status(PlayerStatus.State state, int seconds, @Nullable String problem) {
        Track track = TRACKS.getFirst();
        return new PlayerStatus(state, track, Duration.ofSeconds(seconds), track.duration(), 0.8, problem);
    }

    static FaceMarks oneFace(Emotion emotion, String words) {
        return new FaceMarks(640, 480, List.of(new FaceMark(face(1, FACE, true), emotion, words, null)));
    }

    /** The drawn face as the shipped network reads it, with what it went by. */
    static FaceMarks explained(Emotion emotion) {
        Path weights =
                Resource.projectRoot().resolve("models").resolve("weights").resolve("expression");
        Picture picture = portrait(emotion);
        try (FaceDetector detector = FaceDetector.load();
                ExpressionReader reader = ExpressionReader.load(weights)) {
            Face face = detector.detect(picture).getFirst();
            ExpressionExplanation explanation =
                    reader.explain(detector.view(picture, face).crop(), emotion);
            FaceMark mark = new FaceMark(face, emotion, emotion.word() + " 82 %", explanation.map());
            return new FaceMarks(picture.width(), picture.height(), List.of(mark));
        }
    }

    static FaceMarks twoFaces() {
        return new FaceMarks(
                640,
                480,
                List.of(
                        new FaceMark(
                                face(1, new FaceBox(360, 160, 180, 209), true),
                                Emotion.SURPRISED,
                                "surprised 74 %",
                                null),
                        new FaceMark(
                                face(2, new FaceBox(91, 201, 138, 160), false),
                                Emotion.NEUTRAL,
                                "neutral 61 %",
                                null)));
    }

    /** The face that the program draws, as large as the camera's picture. */
    static Picture portrait(Emotion emotion) {
        return new Portrait().draw(Expression.of(emotion), Pose.STRAIGHT);
    }

    /** Two drawn faces side by side, the nearer one larger. */
    static Picture twoPortraits() {
        BufferedImage scene = new BufferedImage(640, 480, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = scene.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(new Color(0xC3CBD2));
        pen.fillRect(0, 0, 640, 480);
        pen.drawImage(toImage(portrait(Emotion.NEUTRAL)), 0, 131, 320, 480, 100, 0, 540, 480, null);
        pen.drawImage(toImage(portrait(Emotion.SURPRISED)), 260, 60, 640, 480, 120, 0, 520, 440, null);
        pen.dispose();
        return toPicture(scene);
    }

    private static BufferedImage toImage(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        int[] pixels = new int[picture.width() * picture.height()];
        ByteBuffer.wrap(picture.bgra())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(pixels);
        image.setRGB(0, 0, picture.width(), picture.height(), pixels, 0, picture.width());
        return image;
    }

    private static Picture toPicture(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        ByteBuffer bytes = ByteBuffer.allocate(pixels.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(pixels);
        return new Picture(image.getWidth(), image.getHeight(), bytes.array());
    }

    /** A cover for most songs: some have none. */
    static Optional<byte[]> cover(Track track) {
        if (track.id() % 3 == 0) {
            return Optional.empty();
        }
        BufferedImage image = new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = (track.id() * 0.137f + 0.02f) % 1;
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.45f, 0.85f), 500, 500, Color.getHSBColor(hue + 0.1f, 0.6f, 0.45f)));
        pen.fillRect(0, 0, 500, 500);
        pen.setColor(new Color(255, 255, 255, 60));
        for (int i = 0; i < 9; i++) {
            int size = 80 + 70 * i;
            pen.fill(new Ellipse2D.Double(380 - size / 2.0, 120 - size / 2.0, size, size));
        }
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Face face(int track, FaceBox box, boolean listener) {
        double eyes = box.y() + 0.37 * box.height();
        return new Face(
                track, box, new Eyes(box.x() + 0.3 * box.width(), eyes, box.x() + 0.7 * box.width(), eyes), listener);
    }
}
