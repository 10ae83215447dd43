package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.ExpressionLabels;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.expression.ExpressionReading;
import dev.undertone.models.face.FaceCrop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Sequences of readings whose timelines are known, made of photographs on which (nearly) all ten people agree.
 *
 * <p>Into each of them slip one to three readings of another picture every five seconds or so: a blink, a hand before the
 * face, a plain mistake.
 *
 * @param still one picture for a minute each
 * @param otherFaces six people who show the same, ten seconds each
 * @param changes one expression for six to nine seconds, then another for eight; every emotion to every other, twice
 */
record SteadinessData(List<ReadingSequence> still, List<ReadingSequence> otherFaces, List<ReadingSequence> changes) {

    private static final int PICTURES = 6;
    private static final int STILL_PICTURES = 2;
    private static final int CHANGES_OF_EACH_KIND = 2;
    private static final int MINUTE = 60 * ReadingSequence.PER_SECOND;
    private static final int BEFORE_CHANGE = 6 * ReadingSequence.PER_SECOND;
    private static final int AFTER_CHANGE = 8 * ReadingSequence.PER_SECOND;
    private static final int VOTES_WANTED = 9;
    private static final int VOTES_NEEDED = 7;
    private static final double SLIPS_PER_SECOND = 0.2;
    private static final int LONGEST_SLIP = 3;
    private static final int BATCH = 32;

    /**
     * Reads the sequences of one half of the photographs. To the pixel equal ones are in the same half.
     *
     * @param half 0 or 1
     * @throws UserFacingException if there is an emotion on which people agree in none of them
     */
    static SteadinessData read(List<FacePhoto> photos, int half, ExpressionReader reader) {
        return new Maker(pick(photos, half), reader, new SplittableRandom(half)).make();
    }

    /** All sequences. */
    List<ReadingSequence> all() {
        return Stream.of(still, otherFaces, changes).flatMap(List::stream).toList();
    }

    /** For each emotion the first pictures with nine votes of ten; where there are too few, those with the most. */
    private static Map<Emotion, List<FacePhoto>> pick(List<FacePhoto> photos, int half) {
        Map<Emotion, List<FacePhoto>> picked = new EnumMap<>(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            int clazz = ExpressionLabels.FERPLUS.emotions().indexOf(Optional.of(emotion));
            List<FacePhoto> agreed = photos.stream()
                    .filter(photo -> (Arrays.hashCode(photo.grey()) & 1) == half)
                    .filter(photo -> photo.votes().counts()[clazz] >= VOTES_NEEDED)
                    .sorted(Comparator.comparingInt(
                            photo -> -Math.min(VOTES_WANTED, photo.votes().counts()[clazz])))
                    .limit(PICTURES)
                    .toList();
            if (agreed.isEmpty()) {
                throw new UserFacingException(
                        "There is no " + emotion.word() + " picture on which " + VOTES_NEEDED + " of ten people agree.",
                        "The study needs all of FER2013's PublicTest.");
            }
            picked.put(emotion, agreed);
        }
        return picked;
    }

    /** Makes the sequences; whoever it is given the same generator and network makes the same. */
    private static final class Maker {

        private final Map<Emotion, List<FacePhoto>> photos;
        private final ExpressionReader reader;
        private final RandomGenerator random;

        Maker(Map<Emotion, List<FacePhoto>> photos, ExpressionReader reader, RandomGenerator random) {
            this.photos = photos;
            this.reader = reader;
            this.random = random;
        }

        SteadinessData make() {
            List<ReadingSequence> still = new ArrayList<>();
            List<ReadingSequence> otherFaces = new ArrayList<>();
            List<ReadingSequence> changes = new ArrayList<>();
            for (Emotion emotion : Emotion.values()) {
                List<FacePhoto> faces = faces(emotion);
                for (FacePhoto face : faces.subList(0, Math.min(STILL_PICTURES, faces.size()))) {
                    still.add(sequence(List.of(new Part(face, emotion, MINUTE))));
                }
                List<Part> parts = new ArrayList<>();
                for (int i = 0; i < PICTURES; i++) {
                    parts.add(new Part(faces.get(i % faces.size()), emotion, MINUTE / PICTURES));
                }
                otherFaces.add(sequence(parts));
                for (Emotion other : Emotion.values()) {
                    for (int i = 0; i < CHANGES_OF_EACH_KIND && other != emotion; i++) {
                        changes.add(change(emotion, other));
                    }
                }
            }
            return new SteadinessData(still, otherFaces, changes);
        }

        private ReadingSequence change(Emotion from, Emotion to) {
            int before = BEFORE_CHANGE + random.nextInt(BEFORE_CHANGE / 2);
            return sequence(List.of(new Part(any(from), from, before), new Part(any(to), to, AFTER_CHANGE)));
        }

        private record Part(FacePhoto face, Emotion emotion, int length) {}

        private ReadingSequence sequence(List<Part> parts) {
            List<FaceCrop> frames = new ArrayList<>();
            List<Optional<Emotion>> truth = new ArrayList<>();
            int slip = 0;
            FacePhoto slipped = parts.getFirst().face();
            for (Part part : parts) {
                LivingFace face = new LivingFace(part.face(), random);
                for (int i = 0; i < part.length(); i++) {
                    if (slip == 0 && random.nextDouble() < SLIPS_PER_SECOND / ReadingSequence.PER_SECOND) {
                        slip = 1 + random.nextInt(LONGEST_SLIP);
                        slipped = any(other(part.emotion()));
                    }
                    FaceCrop frame = face.at((double) i / ReadingSequence.PER_SECOND);
                    frames.add(slip > 0 ? slipped.crop() : frame);
                    slip = Math.max(0, slip - 1);
                    truth.add(Optional.of(part.emotion()));
                }
            }
            return new ReadingSequence(read(frames), truth);
        }

        private List<Optional<EmotionScores>> read(List<FaceCrop> frames) {
            List<Optional<EmotionScores>> scores = new ArrayList<>();
            for (int from = 0; from < frames.size(); from += BATCH) {
                reader.readAll(frames.subList(from, Math.min(frames.size(), from + BATCH))).stream()
                        .map(ExpressionReading::scores)
                        .map(Optional::of)
                        .forEach(scores::add);
            }
            return scores;
        }

        private List<FacePhoto> faces(Emotion emotion) {
            return Objects.requireNonNull(photos.get(emotion));
        }

        private FacePhoto any(Emotion emotion) {
            return faces(emotion).get(random.nextInt(faces(emotion).size()));
        }

        private Emotion other(Emotion emotion) {
            List<Emotion> others = Arrays.stream(Emotion.values())
                    .filter(other -> other != emotion)
                    .toList();
            return others.get(random.nextInt(others.size()));
        }
    }
}
